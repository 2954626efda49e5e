namespace Simulator.Model.Tests;

public sealed class BallotTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(0.3f)]
    [InlineData(0.7f)]
    public void A_member_contributes_and_blocks_as_often_as_its_chances_say(float correlation)
    {
        // 32,000 votes: standard error at most 0.0028; 4.5 of them.
        var (contributes, blocks, _) = Count(correlation);
        contributes.ShouldBe(0.6, 0.0126);
        blocks.ShouldBe(0.2, 0.0101);
    }

    [Fact]
    public void Without_correlation_two_members_answer_independently_and_with_it_together()
    {
        Count(0).Both.ShouldBe(0.36, 0.0126);
        Count(0.7f).Both.ShouldBeGreaterThan(0.45);
    }

    [Fact]
    public void A_month_in_which_many_contribute_sees_few_vetoes()
    {
        var rates = Worlds.RatesOf(new ParameterValues().Set(Parameters.ResponseCorrelation, 0.9f));
        var (yes, no) = Ballot.Vote(rates, Lanes.Zero, Lanes.Zero, Worlds.All(-2), Lanes.Zero, Lanes.Zero);
        (yes[0], no[0]).ShouldBe((1f, 0f));
        (yes, no) = Ballot.Vote(rates, Lanes.Zero, Lanes.Zero, Worlds.All(2), Lanes.Zero, Lanes.Zero);
        (yes[0], no[0]).ShouldBe((0f, 1f));
    }

    [Fact]
    public void The_target_of_last_months_acts_contributes_and_never_blocks()
    {
        var values = Worlds.Quiet().Set(Parameters.ResponseGrey, -5).Set(Parameters.ResponseTrust, 0).Set(Parameters.BlockGrey, 0).Set(Parameters.BlockTrust, 0);
        var tile = Worlds.Even(4).Begin(values).Play(..1);
        for (var month = 1; month < 24; month++)
        {
            var target = tile.Last.Acts.GreyTarget;
            tile.Play(month);
            for (var lane = 0; lane < Tile.Width; lane++)
            {
                var news = tile.Last.News((int)target[lane]);
                (news.GreyContributes[lane], news.GreyBlocks[lane]).ShouldBe((1f, 0f));
            }
        }
    }

    [Fact]
    public void Who_is_bound_by_a_pact_contributes_to_the_answer_to_an_armed_act_more_often_and_never_less()
    {
        Bound(0).ShouldBe(0);
        Bound(0.8f).ShouldBeGreaterThan(10); // of 23 months x 16 histories x 3 members that are not the target; the seed is fixed
    }

    /// <summary>Votes that a pact adds in two years in which every month has an armed act; fails where one is taken away.</summary>
    private static float Bound(float aid)
    {
        var values = Worlds.Quiet().Set(Parameters.PactAid, aid).Set(Parameters.GainLimited, 5).Set(Parameters.FixedLimited, 0).Set(Parameters.CostLimited, 0.01f);
        var tile = (Worlds.Even(4) with { AsOf = 0 }).Begin(values.WithoutHazards()).Play(..1);
        var added = 0f;
        for (var month = 1; month < 24; month++)
        {
            var acts = tile.Last.Acts.Limited;
            tile.Play(month);
            for (var i = 0; i < 4; i++)
            {
                var more = acts * (tile.Last.News(i).LimitedBound - tile.Last.News(i).LimitedContributes);
                System.Runtime.Intrinsics.Vector512.GreaterThanOrEqualAll(more, Lanes.Zero).ShouldBeTrue();
                added += System.Runtime.Intrinsics.Vector512.Sum(more);
            }
        }

        return added;
    }

    /// <summary>Frequencies of votes with chances of 0.6 and 0.2, and of two members contributing together.</summary>
    private static (double Contributes, double Blocks, double Both) Count(float correlation)
    {
        var rates = Worlds.RatesOf(new ParameterValues().Set(Parameters.ResponseCorrelation, correlation));
        Lanes contribute = Elementary.NormalQuantile(Worlds.All(0.6f)), block = Elementary.NormalQuantile(Worlds.All(0.2f));
        Lanes yes = Lanes.Zero, no = Lanes.Zero, both = Lanes.Zero;
        for (var month = 0; month < 2000; month++)
        {
            var chance = new Chance(12, 0);
            var common = chance.Of(Decision.CommonFactor, month).Normal(0);
            var (one, other) = (chance.Of(Decision.Ballot, month, 1), chance.Of(Decision.Ballot, month, 2));
            var first = Ballot.Vote(rates, contribute, block, common, one.Normal(0), one.Normal(1));
            var second = Ballot.Vote(rates, contribute, block, common, other.Normal(0), other.Normal(1));
            (yes, no, both) = (yes + first.Contributes, no + first.Blocks, both + first.Contributes * second.Contributes);
        }

        return (Mean(yes), Mean(no), Mean(both));
    }

    private static double Mean(Lanes counts) => Enumerable.Range(0, Tile.Width).Sum(lane => (double)counts[lane]) / 32000;
}
