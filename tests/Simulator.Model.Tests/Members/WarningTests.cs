namespace Simulator.Model.Tests;

public sealed class WarningTests
{
    [Fact]
    public void The_median_member_is_warned_in_one_case_of_two_at_the_start()
    {
        var tile = Worlds.Uneven(5).Begin();
        float[] chances = [.. Enumerable.Range(0, 5).Select(i => tile.Last.News(i).Warning[0]).Order()];
        chances[2].ShouldBe(0.5f, 1e-6f);
        chances[4].ShouldBeGreaterThan(0.5f);
    }

    [Fact]
    public void Less_sharing_with_a_member_means_less_warning()
    {
        var restriction = new Event { Id = "closed", Month = 1, Actor = 2, Targets = MemberSet.Of(0, 1), Restriction = 4 };
        var open = Worlds.Even(4).Begin().Play(..3);
        var closed = Worlds.Even(4).With(restriction).Begin().Play(..3);
        closed.Measured(Indicators.MemberWarning, 2)[0].ShouldBeLessThan(open.Measured(Indicators.MemberWarning, 2)[0] - 0.1f);
        closed.Measured(Indicators.MemberWarning, 3).ShouldBe(open.Measured(Indicators.MemberWarning, 3));
    }

    [Fact]
    public void Silent_staff_warn_less_at_the_same_stance()
    {
        var silence = new Event { Id = "silence", Month = 1, Actor = 2, Candour = -0.45f };
        var open = Worlds.Even(4).Begin().Play(..3);
        var silent = Worlds.Even(4).With(silence).Begin().Play(..3);
        silent.Measured(Indicators.TieStance, 0, 2).ShouldBe(open.Measured(Indicators.TieStance, 0, 2));
        silent.Measured(Indicators.MemberWarning, 2)[0].ShouldBeLessThan(open.Measured(Indicators.MemberWarning, 2)[0] - 0.1f);
    }

    [Fact]
    public void Those_who_share_all_collect_twice_their_part()
    {
        var club = new Club("EYES", "Eyes", MemberSet.Of(0)) { SharesAll = true };
        new World(Worlds.Even(3).With(a => a with { Clubs = [club] })).Collection.ShouldBe([0.5f, 0.25f, 0.25f]);
    }
}
