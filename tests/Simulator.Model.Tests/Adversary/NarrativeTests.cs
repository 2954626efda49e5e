namespace Simulator.Model.Tests;

public sealed class NarrativeTests
{
    private static readonly Setting Rift = Worlds.Even(4).With(a => a with { Cuts = [new Cut("one and three", MemberSet.Of(0))] }).With(Worlds.Harm(3, 1, 1, 2, 3));

    [Fact]
    public void A_visible_rift_is_told_a_month_later_and_forgotten_within_three_years()
    {
        var tile = Rift.Begin(Worlds.Quiet().Set(Parameters.NarrativeHarm, 0));
        tile.Play(..4).Measured(Indicators.Narrative)[0].ShouldBe(0);
        tile.Play(4..5).Measured(Indicators.Narrative)[0].ShouldBe(0.2f, 1e-6f);
        tile.Play(5..7).Measured(Indicators.Narrative)[0].ShouldBe(0.128f, 1e-6f);
        tile.Play(7..40).Measured(Indicators.Narrative)[0].ShouldBe(0);
    }

    [Fact]
    public void The_story_wears_on_leaders_trust_across_the_divide_and_not_within_a_side()
    {
        var told = Rift.Begin(Worlds.Quiet().Set(Parameters.NarrativeHarm, 0.2f)).Play(..10);
        var untold = Rift.Begin(Worlds.Quiet().Set(Parameters.NarrativeGain, 0)).Play(..10);
        told.Measured(Indicators.TieLeader, 1, 0)[0].ShouldBeLessThan(untold.Measured(Indicators.TieLeader, 1, 0)[0] - 0.02f);
        told.Measured(Indicators.TieLeader, 0, 1)[0].ShouldBeLessThan(untold.Measured(Indicators.TieLeader, 0, 1)[0] - 0.02f);
        told.Measured(Indicators.TieLeader, 1, 2)[0].ShouldBe(untold.Measured(Indicators.TieLeader, 1, 2)[0], 0.005f); // peers hear of it
        told.Measured(Indicators.Cohesion)[0].ShouldBeLessThan(untold.Measured(Indicators.Cohesion)[0]);
    }

    [Fact]
    public void A_calm_alliance_gives_no_story() => Worlds.Even(4).Begin().Play(..60).Measured(Indicators.Narrative)[0].ShouldBe(0);
}
