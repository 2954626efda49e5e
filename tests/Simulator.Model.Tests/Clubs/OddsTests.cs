namespace Simulator.Model.Tests;

public sealed class OddsTests
{
    [Theory]
    [InlineData(0, 0.5345746330, 5e-6)] // 31 factors, each right to 1e-6
    [InlineData(0.3f, 0.69269, 2e-4)]
    [InlineData(0.6f, 0.81687, 2e-4)]
    [InlineData(0.99f, 0.98, 0.03)] // the limit for full correlation; the parameter ends at 0.99 and 13 nodes are coarse there
    public void Consensus_of_31_with_a_veto_chance_of_2_percent_rises_with_correlation(float correlation, double expected, double tolerance)
    {
        var rates = Worlds.RatesOf(new ParameterValues().Set(Parameters.ResponseCorrelation, correlation));
        Lanes[] quantiles = [.. Enumerable.Repeat(Elementary.NormalQuantile(Worlds.All(0.02f)) / rates.OwnWeight, 31)];
        var consensus = Enumerable.Range(0, Odds.Nodes).Sum(node => (double)Odds.Weight[node] * Odds.NobodyBlocks(quantiles, Odds.Shift(rates, node))[0]);
        consensus.ShouldBe(expected, tolerance);
    }

    [Theory]
    [InlineData(0.3f, -5)]
    [InlineData(0.6f, -2)] // vetoes count, and come when few contribute
    public void The_chance_of_a_unified_answer_is_that_of_drawn_ballots(float correlation, float block)
    {
        // 25,600 rounds of the council, each a ballot of every member: standard error at most 0.0031; contributions summed as normal add
        // at most 0.03 in an alliance this small.
        var tile = Worlds.Uneven(8).With(a => a with { Clubs = [new Club("SOME", "Some", MemberSet.Of(1, 2, 3, 4)) { Leads = MemberSet.Of(1) }] })
            .Begin(Worlds.Quiet().Set(Parameters.ResponseCorrelation, correlation).Set(Parameters.BlockLimited, block));
        tile.Play(..1);
        double unified = 0, coalition = 0;
        const int rounds = 1600;
        for (var round = 0; round < rounds; round++)
        {
            var (u, c) = Round(tile, round);
            for (var lane = 0; lane < Tile.Width; lane++) (unified, coalition) = (unified + u[lane], coalition + c[lane]);
        }

        ((double)tile.Measured(Indicators.ResponseTrue)[0]).ShouldBe(unified / rounds / Tile.Width, 0.03);
        ((double)tile.Measured(Indicators.ResponseCoalition)[0]).ShouldBe(coalition / rounds / Tile.Width, 0.03);
    }

    [Fact]
    public void A_blocker_that_never_gives_way_ends_unity_but_no_coalition()
    {
        var setting = Worlds.Uneven(6).With(a => a with { Clubs = [new Club("SOME", "Some", MemberSet.Of(1, 2, 3)) { Leads = MemberSet.Of(1) }] });
        var open = setting.Begin().Play(..1);
        var blocked = setting.Begin(Worlds.Quiet().Set(Parameters.BlockLimited, 0).Set(Parameters.BlockTrust, 0)).Play(..1);
        blocked.Measured(Indicators.ResponseTrue)[0].ShouldBeLessThan(open.Measured(Indicators.ResponseTrue)[0] / 4);
        blocked.Measured(Indicators.ResponseCoalition).ShouldBe(open.Measured(Indicators.ResponseCoalition));
    }

    [Fact]
    public void An_answer_needs_as_much_force_when_soldiers_or_members_have_left()
    {
        // A year of notice spares trust, so that nothing but force is missing.
        var values = Worlds.Quiet().Set(Parameters.CapabilityAvailable, 1).Set(Parameters.PresenceDecay, 1);
        float Unified(params Event[] events) => Worlds.Even(4).With(events).Begin(values).Play(..30).Measured(Indicators.ResponseTrue)[0];
        var withdrawal = new Event { Id = "home", Month = 0, Actor = 0, Targets = MemberSet.Of(1, 2, 3), Troops = -15000, Notice = 12 };
        var exit = new Event { Id = "exit", Month = 0, Actor = 3, Leaves = true };
        var all = Unified();
        Unified(withdrawal).ShouldBeLessThan(all - 0.05f);
        Unified(exit).ShouldBeLessThan(all - 0.05f);
    }

    [Fact]
    public void Few_that_answer_are_no_unified_answer_of_many()
    {
        // Two of five are left, and both come: two fifths of the force, and a scattered answer.
        var tile = Worlds.Even(5).With([.. Enumerable.Range(2, 3).Select(i => new Event { Id = $"exit-{i}", Month = 0, Actor = i, Leaves = true })]).Begin(Worlds.Quiet().Set(Parameters.CapabilityAvailable, 1)).Play(..1);
        for (var i = 0; i < 5; i++)
        {
            var news = tile.Next.News(i);
            (news.GreyContributes, news.GreyBlocks) = (Worlds.All(i < 2 ? 1 : 0), Lanes.Zero);
        }

        tile.Council.Answer(tile, limited: false)[0].ShouldBe(0.5f * 2 / 5, 1e-5f);
    }

    /// <summary>One round of ballots with the tile's own chances: 1 where unified, 1 where the club answers.</summary>
    private static (Lanes Unified, Lanes Coalition) Round(Tile tile, int round)
    {
        var chance = new Chance(77, 0);
        var common = chance.Of(Decision.CommonFactor, round).Normal(0);
        Lanes given = Lanes.Zero, blocked = Lanes.Zero, whole = Lanes.Zero, inside = Lanes.Zero, led = Lanes.Zero;
        for (var i = 0; i < tile.Members.Length; i++)
        {
            var words = chance.Of(Decision.Ballot, round, i);
            var news = tile.Last.News(i);
            var (yes, no) = Ballot.Vote(
                tile.Rates, Elementary.NormalQuantile(news.Contribute), Elementary.NormalQuantile(news.Block), common, words.Normal(0), words.Normal(1));
            var share = tile.Council.Share[i];
            given += yes * share;
            blocked = Elementary.Max(blocked, no);
            if (i is < 1 or > 4) continue;
            whole += share;
            inside += yes * share;
            if (i == 1) led = yes;
        }

        var enough = Elementary.Flag(System.Runtime.Intrinsics.Vector512.GreaterThanOrEqual(given, Worlds.All(0.5f)));
        var half = Elementary.Flag(System.Runtime.Intrinsics.Vector512.GreaterThanOrEqual(inside, whole * Worlds.All(0.5f)));
        return (enough * (Lanes.One - blocked), half * led);
    }
}
