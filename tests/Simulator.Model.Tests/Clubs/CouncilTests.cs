namespace Simulator.Model.Tests;

public sealed class CouncilTests
{
    [Fact]
    public void Enough_force_and_no_veto_make_an_answer_unified() => AnswerOf([1, 1, 1, 0], [0, 0, 0, 0]).ShouldBe(1);

    [Fact]
    public void One_veto_leaves_half_of_what_contributed() => AnswerOf([1, 1, 1, 1], [0, 0, 0, 1]).ShouldBe(0.5f, 1e-6f);

    [Fact]
    public void Too_little_force_is_scattered() => AnswerOf([0, 0, 1, 0], [0, 0, 0, 0]).ShouldBe(0.5f * 4 / 13, 1e-6f); // three wholes and a quarter

    [Fact]
    public void A_club_answers_in_spite_of_a_veto_where_its_lead_contributes()
    {
        var club = new Club("SOME", "Some", MemberSet.Of(1, 2)) { Leads = MemberSet.Of(1) };
        AnswerOf([0, 1, 0, 0], [0, 0, 0, 1], club).ShouldBe(0.6f, 1e-6f);
        AnswerOf([0, 0, 1, 0], [0, 0, 0, 1], club).ShouldBe(0.5f * 4 / 13, 1e-6f);
    }

    [Theory]
    [InlineData(true, true, 0.6f)]
    [InlineData(true, false, 0)]
    [InlineData(false, true, 0)]
    public void A_club_that_is_bound_by_a_pact_answers_armed_acts_with_the_will_of_those_who_are_bound(bool pact, bool limited, float expected)
    {
        var club = new Club("SOME", "Some", MemberSet.Of(1, 2)) { Leads = MemberSet.Of(1) };
        var tile = Worlds.Even(4).With(a => a with { Clubs = [club] }).With(new Event { Id = "pact", Month = 0, Change = new ClubChange(0) { Pact = pact } }).Begin(Worlds.Quiet()).Play(..1);
        for (var i = 0; i < 4; i++)
        {
            var news = tile.Next.News(i);
            news.GreyContributes = news.LimitedContributes = Lanes.Zero;
            (news.LimitedBound, news.GreyBlocks, news.LimitedBlocks) = (Lanes.One, Lanes.Zero, Lanes.Zero);
        }

        tile.Council.Answer(tile, limited)[0].ShouldBe(expected, 1e-6f);
    }

    [Fact]
    public void The_guarantor_counts_by_what_is_available_and_present()
    {
        var withdrawal = new Event { Id = "leave", Month = 0, Actor = 0, Targets = MemberSet.Of(1, 2, 3), Troops = -15000 };
        var tile = Worlds.Even(4).With(withdrawal).Begin(Worlds.Quiet().Set(Parameters.PresenceDecay, 1));
        tile.Council.Share[0][0].ShouldBe(1 / 13f, 1e-6f);
        tile.Play(..24);
        tile.Council.Share[0][0].ShouldBeLessThan(1e-4f);
    }

    /// <summary>The answer of four members alike; the guarantor, member 0, counts for a quarter of its force.</summary>
    private static float AnswerOf(float[] contributes, float[] blocks, params Club[] clubs)
    {
        var tile = Worlds.Even(4).With(a => a with { Clubs = clubs }).Begin();
        for (var i = 0; i < 4; i++)
        {
            var news = tile.Next.News(i);
            (news.GreyContributes, news.GreyBlocks) = (Worlds.All(contributes[i]), Worlds.All(blocks[i]));
        }

        return tile.Council.Answer(tile, limited: false)[0];
    }
}
