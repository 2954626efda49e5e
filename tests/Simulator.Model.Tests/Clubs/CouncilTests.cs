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
