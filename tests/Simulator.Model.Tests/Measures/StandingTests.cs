namespace Simulator.Model.Tests;

public sealed class StandingTests
{
    [Fact]
    public void The_shares_of_all_hubs_sum_to_one()
    {
        var tile = Worlds.Uneven(5).Begin().Play(..3);
        Enumerable.Range(0, 5).Sum(i => tile.Measured(Indicators.MemberHub, i)[0]).ShouldBe(1, 1e-5f);
        tile.Measured(Indicators.MemberHub, 0)[0].ShouldBeGreaterThan(tile.Measured(Indicators.MemberHub, 4)[0]);
    }

    [Fact]
    public void Who_loses_the_guarantors_regard_loses_rank()
    {
        var setting = Worlds.Even(4).With(a => a with { Clubs = [new Club("EYES", "Eyes", MemberSet.Of(0, 1, 2)) { SharesAll = true }] });
        setting.Begin().Play(..2).Measured(Indicators.MemberRank, 1)[0].ShouldBe(1);
        var tile = setting.With(Worlds.Harm(1, 1, 1)).Begin().Play(..2); // the actor's own trust in its target moves too
        tile.Measured(Indicators.MemberRank, 1)[0].ShouldBe(2);
        tile.Measured(Indicators.MemberRank, 2)[0].ShouldBe(1);
        tile.Measured(Indicators.MemberRank, 3)[0].ShouldBe(0);
    }

    [Fact]
    public void Who_is_insulted_turns_to_the_others_and_who_is_not_does_not()
    {
        var tile = Worlds.Even(4).With(Worlds.Harm(1, 1, 1) with { Voice = Voice.Status }).Begin().Play(..2);
        tile.Measured(Indicators.MemberOthers, 1)[0].ShouldBeGreaterThan(0.501f);
        tile.Measured(Indicators.MemberOthers, 2)[0].ShouldBe(0.5f, 1e-4f);
        tile.Measured(Indicators.MemberTrust, 1)[0].ShouldBeLessThan(0.45f);
    }
}
