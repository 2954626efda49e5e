namespace Simulator.Model.Tests;

public sealed class ContagionTests
{
    [Fact]
    public void Where_one_closes_a_tier_another_of_the_club_who_hesitates_follows_and_nobody_outside_does()
    {
        var (with, without) = (Play(0.2f), Play(0));
        without.Measured(Indicators.TieStance, 2, 0)[0].ShouldBe(4);
        with.Measured(Indicators.TieStance, 2, 0)[0].ShouldBe(3);
        with.Measured(Indicators.TieStance, 3, 0)[0].ShouldBe(without.Measured(Indicators.TieStance, 3, 0)[0]);
        with.Measured(Indicators.TieStance, 2, 1)[0].ShouldBe(4); // wary of the guarantor, not of each other
    }

    /// <summary>Trust 0.5 lies a tenth above the threshold of 0.4 here; member 1 is told to close a tier towards the guarantor.</summary>
    private static Tile Play(float contagion) => Worlds.Even(4)
        .With(a => a with { Clubs = [new Club("EYES", "Eyes", MemberSet.Of(0, 1, 2)) { SharesAll = true }] })
        .With(new Event { Id = "closed", Month = 2, Actor = 0, Targets = MemberSet.Of(1), Restriction = 1 })
        .Begin(Worlds.Quiet().Set(Parameters.SharingContagion, contagion).Set(Parameters.SharingUp4, 0.45f).Set(Parameters.SharingDown4, 0.4f).Set(Parameters.SharingNeed, 0))
        .Play(..12);
}
