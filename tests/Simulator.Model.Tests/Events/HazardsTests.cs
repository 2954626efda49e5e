namespace Simulator.Model.Tests;

public sealed class HazardsTests
{
    [Fact]
    public void A_withdrawal_comes_more_often_once_clarity_is_lost()
    {
        // 4,800 months each, hazard 0.1 against 0.1 (1 + 5 * 0.7) at most; standard error 0.005.
        int Withdrawals(float loss)
        {
            var count = 0;
            var rumours = Enumerable.Range(0, 100).Select(m => new Event { Id = $"rumour-{m}", Month = m, Clarity = -1 });
            var values = Worlds.Quiet().WithoutHazards().Set(Parameters.HazardDrawdown, 0.1f).Set(Parameters.ClarityDrawdown, 5).Set(Parameters.ClarityLoss, loss);
            for (var first = 0u; first < 48; first += Tile.Width)
            {
                var tile = (Worlds.Even(3) with { AsOf = 0 }).With(1, Many).With(2, Many).With([.. rumours]).Begin(values, first: first);
                for (var month = 0; month < 100; month++)
                {
                    tile.Play(month);
                    foreach (var strike in tile.Now.Strikes)
                        for (var lane = 0; lane < Tile.Width; lane++) count += strike.Severity[lane] > 0 ? 1 : 0;
                }
            }

            return count;
        }

        MemberFacts Many(MemberFacts member) => member with { Troops = 1_000_000 }; // there is always somebody left to go
        Withdrawals(0).ShouldBeInRange(400, 560);
        Withdrawals(1).ShouldBeGreaterThan(800);
    }

    [Fact]
    public void Nothing_happens_by_chance_while_the_record_runs()
    {
        var setting = Worlds.Even(4) with { AsOf = 24 };
        var raging = Certain(Parameters.HazardTerritorial).Set(Parameters.HazardTariff, 1).Set(Parameters.HazardReassurance, 1).Set(Parameters.HazardCrisis, 1)
            .Set(Parameters.HazardDrawdown, 1).Set(Parameters.HazardDefault, 1).Set(Parameters.ThreatRate, 1);
        var (quiet, loud) = (setting.Bits(Worlds.Quiet(), 25), setting.Bits(raging, 25));
        for (var month = 0; month < 24; month++) Worlds.Same(loud[month], quiet[month]).ShouldBeTrue($"month {month}");
        Worlds.Same(loud[24], quiet[24]).ShouldBeFalse();
    }

    [Fact]
    public void Without_tariffs_a_history_is_the_same_until_its_first_tariff()
    {
        const float hazard = 0.04f;
        var setting = Worlds.Random(6) with { AsOf = 6 };
        var chance = new Chance(1, 0);
        var (with, without) = (setting.Bits(new ParameterValues(), 60), setting.Bits(new ParameterValues().Set(Parameters.HazardTariff, 0), 60));
        var struck = 0;
        for (var lane = 0; lane < Tile.Width; lane++)
        {
            // Firm targets make threats rarer, so a uniform above the hazard means no threat in any case.
            var first = Enumerable.Range(6, 54).FirstOrDefault(m => chance.Of(Decision.TariffThreat, m).Uniform(0)[lane] < hazard, 60);
            if (first < 60) struck++;
            for (var month = 0; month < first; month++) Worlds.Same(with[month][lane], without[month][lane]).ShouldBeTrue($"history {lane} in month {month}");
        }

        struck.ShouldBeGreaterThan(4);
        Worlds.Same(with[59], without[59]).ShouldBeFalse();
    }

    [Fact]
    public void A_drawn_threat_strikes_the_ties_of_one_member_most()
    {
        var setting = Worlds.Even(5).With(a => a with { Affinity = Worlds.Pairs(5, 0) }) with { AsOf = 0 };
        var tile = setting.Begin(Certain(Parameters.HazardTariff)).Play(..1);
        for (var lane = 0; lane < Tile.Width; lane++)
        {
            float[] lost = [.. Enumerable.Range(1, 4).Select(i => 0.5f - tile.Measured(Indicators.TieLeader, i, 0)[lane]).OrderDescending()];
            lost[1].ShouldBe(0.2f * lost[0], 1e-5f);
            lost[3].ShouldBe(lost[1], 1e-6f);
        }

        tile.Measured(Indicators.HeatPeak)[0].ShouldBeInRange(0.2f, 0.6f);
        tile.Measured(Indicators.Clarity)[0].ShouldBe(0.55f, 1e-6f);
    }

    [Fact]
    public void Threats_are_drawn_evenly_and_never_against_the_guarantor()
    {
        // 16,000 threats on four members: a quarter each, standard error 0.0034; 4.5 of them.
        var tile = (Worlds.Even(5) with { AsOf = 0 }).Begin(Certain(Parameters.HazardTariff).Set(Parameters.PostureHazard, 1));
        var hits = new int[5];
        for (var month = 0; month < 1000; month++)
        {
            Month.Read(tile, month);
            var strike = tile.Now.Strikes[0];
            for (var lane = 0; lane < Tile.Width; lane++)
                for (var i = 0; i < 5; i++) hits[i] += strike.Direct[i][lane] > 0 ? 1 : 0;
        }

        hits[0].ShouldBe(0);
        for (var i = 1; i < 5; i++) (hits[i] / 16000.0).ShouldBe(0.25, 0.0154);
    }

    [Theory]
    [InlineData(0, 0.02)]
    [InlineData(2000, 0.1)]
    public void Territorial_threats_come_five_times_as_often_in_a_coercive_term(int termEnd, double expected)
    {
        // 32,000 months; standard error at most 0.0017; 4.5 of them. Posture is kept out of it.
        var setting = Worlds.Even(3) with { AsOf = 0, CoerciveTermEnd = termEnd };
        var tile = setting.Begin(Certain(Parameters.HazardTerritorial).Set(Parameters.HazardTerritorial, 0.02f).Set(Parameters.PostureHazard, 1));
        float threats = 0;
        for (var month = 0; month < 2000; month++)
        {
            Month.Read(tile, month);
            for (var lane = 0; lane < Tile.Width; lane++) threats += tile.Now.UnclearSignal[lane];
        }

        (threats / 32000.0).ShouldBe(expected, 0.0076);
    }

    [Fact]
    public void A_reassurance_repairs_and_clears()
    {
        var tile = (Worlds.Even(3) with { AsOf = 0 }).Begin(Certain(Parameters.HazardReassurance)).Play(..1);
        tile.Measured(Indicators.TrustGuarantor)[0].ShouldBeGreaterThan(0.5f);
        tile.Measured(Indicators.Clarity)[0].ShouldBe(0.9f, 1e-6f);
    }

    [Fact]
    public void Who_has_left_reassures_nobody()
    {
        var exit = new Event { Id = "exit", Month = 0, Actor = 0, Leaves = true };
        var tile = (Worlds.Even(3).With(exit) with { AsOf = 1 }).Begin(Certain(Parameters.HazardReassurance));
        tile.Play(..6, month => tile.Now.ClearSignal.ShouldBe(Lanes.Zero, $"month {month}"));
    }

    [Fact]
    public void An_outside_crisis_harms_ties_across_and_spares_those_within()
    {
        var tile = (Worlds.Even(6) with { AsOf = 0 }).Begin(Certain(Parameters.HazardCrisis)).Play(..1);
        for (var lane = 0; lane < Tile.Width; lane++)
            for (var i = 0; i < 6; i++)
                for (var j = 0; j < 6; j++)
                {
                    if (i == j) continue;
                    var across = tile.Now.Side[i][lane] != tile.Now.Side[j][lane];
                    (tile.Measured(Indicators.TieTrust, i, j)[lane] < 0.5f).ShouldBe(across);
                    tile.Measured(Indicators.TieScar, i, j)[lane].ShouldBe(0);
                }
    }

    [Fact]
    public void A_default_on_the_pledge_costs_the_defaulter_trust_and_nobody_else()
    {
        var tile = (Worlds.Even(12) with { AsOf = 0 }).Begin(Certain(Parameters.HazardDefault)).Play(..1);
        for (var lane = 0; lane < Tile.Width; lane++)
            for (var j = 0; j < 12; j++)
                (tile.Measured(Indicators.TieService, j == 0 ? 1 : 0, j)[lane] < 0.5f).ShouldBe(j == tile.Now.Defaulter[lane]);
    }

    [Fact]
    public void A_drawdown_takes_troops_from_one_host()
    {
        var tile = (Worlds.Even(4) with { AsOf = 0 }).Begin(Certain(Parameters.HazardDrawdown)).Play(..1);
        tile.Play(1..2);
        for (var lane = 0; lane < Tile.Width; lane++)
            tile.Measured(Indicators.Presence)[lane].ShouldBeInRange(15000 - 2 * 5000, 15000 - 100);
    }

    [Fact]
    public void A_drawdown_announces_no_more_troops_than_are_to_stay()
    {
        var tile = (Worlds.Even(2).With(1, m => m with { Troops = 500 }) with { AsOf = 0 }).Begin(Certain(Parameters.HazardDrawdown));
        var severities = new List<float>();
        tile.Play(..2, _ => severities.Add(tile.Now.Strikes[0].Severity[0]));
        severities.ShouldBe([0.05f, 0]); // all 500 of 10,000, and then nobody
    }

    /// <summary>One hazard happens every month, the others never.</summary>
    private static ParameterValues Certain(Parameter hazard) => Worlds.Quiet()
        .Set(Parameters.HazardTerritorial, 0).Set(Parameters.HazardTariff, 0).Set(Parameters.HazardDrawdown, 0)
        .Set(Parameters.HazardReassurance, 0).Set(Parameters.HazardDefault, 0).Set(Parameters.HazardCrisis, 0).Set(Parameters.ThreatRate, 0)
        .Set(hazard, 1);
}
