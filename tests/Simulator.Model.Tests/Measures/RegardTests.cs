namespace Simulator.Model.Tests;

public sealed class RegardTests
{
    [Fact]
    public void Trust_in_the_guarantor_is_a_plain_mean_of_the_others()
    {
        var baseline = Worlds.Pairs(3, 0.5f);
        (baseline[1, 0], baseline[2, 0]) = (0.8f, 0.2f);
        var tile = Worlds.Uneven(3).With(a => a with { Baseline = baseline }).Begin().Play(..1);
        tile.Measured(Indicators.TrustGuarantor)[0].ShouldBe(0.5f, 1e-6f);
        tile.Measured(Indicators.TrustOthers)[0].ShouldBe(0.5f, 1e-6f);
    }

    [Fact]
    public void General_trust_mixes_leaders_by_35_percent()
    {
        var tile = Worlds.Even(3).With(Worlds.Harm(0, 0.6f, 1, 2)).Begin().Play(..1);
        var (leader, service) = (tile.Measured(Indicators.TrustGuarantorLeader)[0], tile.Measured(Indicators.TrustGuarantorService)[0]);
        leader.ShouldBeLessThan(service);
        tile.Measured(Indicators.TrustGuarantor)[0].ShouldBe(0.35f * leader + 0.65f * service, 1e-6f);
    }

    [Fact]
    public void The_ceiling_falls_by_twice_the_mean_scar()
    {
        var tile = Worlds.Even(3).With(Worlds.Harm(0, 1, 1, 2)).Begin().Play(..1);
        tile.Measured(Indicators.TrustCeiling)[0].ShouldBe(1 - 2 * 0.2f, 1e-6f);
    }

    [Fact]
    public void Reliability_weighs_the_strong_and_takes_off_doubt()
    {
        var baseline = Worlds.Pairs(3, 0.5f);
        (baseline[1, 0], baseline[2, 0]) = (0.8f, 0.2f);
        var tile = Worlds.Uneven(3).With(a => a with { Baseline = baseline }).Begin().Play(..1);
        float strong = tile.Last.News(1).Force[0], weak = tile.Last.News(2).Force[0];
        tile.Measured(Indicators.Reliability)[0].ShouldBe((strong * 0.9f + weak * 0.6f) / (strong + weak) - 0.3f * 0.3f, 1e-5f);
    }

    [Fact]
    public void Openness_is_stance_times_candour()
    {
        var tile = Worlds.Even(3).Begin().Play(..1);
        tile.Measured(Indicators.StanceGuarantor)[0].ShouldBe(3);
        tile.Measured(Indicators.CandourGuarantor)[0].ShouldBe(0.9f, 1e-6f);
        tile.Measured(Indicators.OpennessGuarantor)[0].ShouldBe(0.8f * 0.9f, 1e-6f);
    }
}
