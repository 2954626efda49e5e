using System.Runtime.Intrinsics;

namespace Simulator.Model.Tests;

public sealed class RelaxationTests
{
    [Fact]
    public void Trust_returns_to_its_baseline_geometrically()
    {
        Lanes trust = Worlds.All(-0.4f), baseline = Worlds.All(0.5f), rate = Elementary.RateOfHalfLife(Worlds.All(18));
        for (var n = 1; n <= 60; n++)
        {
            trust = Relaxation.Toward(trust, baseline, rate);
            trust[0].ShouldBe(0.5f - 0.9f * (float)Math.Pow(1 - rate[0], n), 1e-6f);
        }
    }

    [Fact]
    public void Half_of_a_shock_is_gone_after_the_half_life()
    {
        var tile = Shocked(Worlds.Quiet().Set(Parameters.TieLeaderInfluence, 0).Set(Parameters.ScarSize, 0), 1, out var fallen);
        tile.Play(1..19);
        (0.5f - tile.Measured(Indicators.TieLeader, 1, 0)[0]).ShouldBe((0.5f - fallen) / 2, 1e-4f);
    }

    [Fact]
    public void A_scar_lowers_the_level_that_trust_returns_to()
    {
        var tile = Shocked(Worlds.Quiet().Set(Parameters.TieLeaderInfluence, 0).Set(Parameters.TieLeaderHalfLife, 3), 1, out _);
        tile.Play(1..60);
        tile.Measured(Indicators.TieLeader, 1, 0)[0].ShouldBe(0.5f - 0.2f, 1e-4f);
    }

    [Fact]
    public void A_scar_that_never_fades_stays_to_the_bit()
    {
        var tile = Shocked(Worlds.Quiet(), 1, out _);
        tile.Play(1..Worlds.Horizon);
        tile.Measured(Indicators.TieScar, 1, 0)[0].ShouldBe(0.2f);
    }

    [Fact]
    public void A_scar_that_fades_has_half_its_size_after_its_half_life()
    {
        var tile = Shocked(Worlds.Quiet().Set(Parameters.ScarFades, 1).Set(Parameters.ScarHalfLife, 24), 1, out _);
        var first = tile.Measured(Indicators.TieScar, 1, 0)[0];
        tile.Play(1..25);
        tile.Measured(Indicators.TieScar, 1, 0)[0].ShouldBe(first / 2, 1e-6f);
    }

    [Fact]
    public void A_new_leader_wins_back_most_of_the_leaders_trust_and_none_of_the_services()
    {
        var values = Worlds.Quiet().Set(Parameters.ScarSize, 0).Set(Parameters.TieLeaderInfluence, 0).Set(Parameters.TieServiceInfluence, 0);
        var act = Worlds.Harm(0, 1, 1);
        var stays = Worlds.Even(4).With(act).Begin(values).Play(..2);
        var leaves = Worlds.Even(4).With(act, new Event { Id = "vote", Month = 1, Actor = 0, Turnover = true }).Begin(values).Play(..2);
        var lost = 0.5f - stays.Measured(Indicators.TieLeader, 1, 0)[0];
        (0.5f - leaves.Measured(Indicators.TieLeader, 1, 0)[0]).ShouldBe(lost * 0.2f, 1e-6f);
        leaves.Measured(Indicators.TieService, 1, 0).ShouldBe(stays.Measured(Indicators.TieService, 1, 0));
    }

    [Fact]
    public void Legacy_wears_only_after_a_year_of_distrust()
    {
        var tile = Shocked(Distrusting(), 11, out _);
        tile.Members[1].Legacy[0][0].ShouldBe(1);
        tile.Play(11..12);
        tile.Members[1].Legacy[0][0].ShouldBe((float)Math.Pow(0.99, 1 / 12.0), 1e-6f); // one per cent a year
    }

    [Fact]
    public void Lost_legacy_lowers_the_baseline()
    {
        var worn = Shocked(Distrusting().Set(Parameters.LegacyDecay, 0.2f).Set(Parameters.TieServiceHalfLife, 6), Worlds.Horizon, out _);
        var legacy = worn.Members[1].Legacy[0][0];
        legacy.ShouldBeLessThan(0.5f);
        worn.Measured(Indicators.TieService, 1, 0)[0].ShouldBe(0.5f - 0.1f * (1 - legacy), 0.01f);
    }

    [Fact]
    public void A_scar_that_fades_goes_on_fading_however_small_it_is()
    {
        var act = Worlds.Harm(0, 1, 2) with { Actor = 1 }; // not the guarantor
        var tile = Worlds.Even(4).With(act).Begin(Worlds.Quiet().Set(Parameters.ScarFades, 1).Set(Parameters.ScarHalfLife, 12).Set(Parameters.ScarSize, 1e-5f));
        tile.Play(..132);
        tile.Measured(Indicators.TieScar, 2, 1)[0].ShouldBe(1e-5f / 2048, 1e-11f);
    }

    [Fact]
    public void Distrust_in_one_history_wears_the_legacy_of_that_one_only()
    {
        var tile = Worlds.Even(4).Begin(Distrusting().Set(Parameters.TieLeaderInfluence, 0));
        tile.Last.News(1).Leader[2] = tile.Last.News(1).Leader[2].WithElement(3, -0.8f);
        tile.Play(..11);
        tile.Members[1].Legacy[2].ShouldBe(Lanes.One);
        tile.Play(11..12);
        tile.Members[1].Legacy[2][3].ShouldBe((float)Math.Pow(0.99, 1 / 12.0), 1e-6f);
        tile.Members[1].Legacy[2][4].ShouldBe(1);
    }

    private static ParameterValues Distrusting() => Worlds.Quiet()
        .Set(Parameters.TieLeaderHalfLife, 240).Set(Parameters.ScarSize, 0)
        .Set(Parameters.VoiceLeaderOnLeader, 1).Set(Parameters.VoiceLeaderOnService, 0).Set(Parameters.TieNegative, 1);

    /// <summary>Four members after a grave act of member 0 against member 1 in the first month.</summary>
    private static Tile Shocked(ParameterValues values, int months, out float fallen)
    {
        var tile = Worlds.Even(4).With(Worlds.Harm(0, 1, 1)).Begin(values);
        tile.Play(..months);
        fallen = tile.Measured(Indicators.TieLeader, 1, 0)[0];
        return tile;
    }
}
