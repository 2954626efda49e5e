namespace Simulator.Model.Tests;

public sealed class ReleasesTests
{
    [Fact]
    public void What_leaks_before_a_release_begins_does_not_leak_when_it_does()
    {
        var setting = Worlds.Even(3).With(a => a with { Releases = [new("rules", "Rules", ReleaseOf.Standards, 3)] }).With(
            new Event { Id = "leak", Month = 1, Release = new(0, ReleaseAct.Leak) }, new Event { Id = "begin", Month = 4, Release = new(0, ReleaseAct.Begin) });
        var tile = setting.Begin(Worlds.Quiet().Set(Parameters.ReleaseReview, 0.5f)).Play(..6);
        tile.Measured(Indicators.ReleaseStandards)[0].ShouldBeGreaterThan(0); // handed over in the first month
        tile.Measured(Indicators.ReleaseLeaks).ShouldBe(Lanes.Zero);
    }

    private static readonly Setting Standards = World(ReleaseOf.Standards);

    [Fact]
    public void Tranche_by_tranche_is_handed_over_each_after_a_shorter_review_and_each_earns_trust()
    {
        var opened = new List<int>();
        var (share, trust) = (0f, 0f);
        var tile = Standards.With(Step(0, ReleaseAct.Begin)).Begin(Leakproof.Set(Parameters.ReleaseLearning, 0.5f));
        tile.Play(..24, month =>
        {
            if (tile.Measured(Indicators.ReleaseStandards)[0] == share) return;
            tile.Measured(Indicators.ReleaseTrust)[0].ShouldBeGreaterThan(trust);
            (share, trust) = (tile.Measured(Indicators.ReleaseStandards)[0], tile.Measured(Indicators.ReleaseTrust)[0]);
            opened.Add(month);
        });
        opened.ShouldBe([5, 8, 10, 11]); // reviews of 6, 3, 1.5 and 0.75 months, begun month by month
        share.ShouldBe(1);
    }

    [Fact]
    public void Nothing_is_handed_over_before_somebody_asks() =>
        Standards.Begin().Play(..24).Measured(Indicators.ReleaseStandards)[0].ShouldBe(0);

    [Fact]
    public void A_leak_takes_a_tranche_back_costs_trust_and_stops_the_release_for_its_pause()
    {
        var tile = Standards.With(Step(0, ReleaseAct.Begin), Step(13, ReleaseAct.Leak)).Begin(Leakproof);
        tile.Play(..13);
        var (share, trust) = (tile.Measured(Indicators.ReleaseStandards)[0], tile.Measured(Indicators.ReleaseTrust)[0]);
        tile.Play(13..14);
        tile.Measured(Indicators.ReleaseStandards)[0].ShouldBe(share - 0.25f);
        tile.Measured(Indicators.ReleaseTrust)[0].ShouldBe(trust - 0.1f, 1e-6f);
        tile.Play(14..42).Measured(Indicators.ReleaseStandards)[0].ShouldBe(share - 0.25f);
        tile.Play(42..48).Measured(Indicators.ReleaseStandards)[0].ShouldBe(share);
    }

    [Fact]
    public void A_priority_is_handed_over_sooner()
    {
        var slow = Standards.With(Step(0, ReleaseAct.Begin)).Begin(Leakproof).Play(..12);
        var fast = Standards.With(Step(0, ReleaseAct.Begin), Step(0, ReleaseAct.Hasten)).Begin(Leakproof).Play(..12);
        fast.Measured(Indicators.ReleaseStandards)[0].ShouldBeGreaterThan(slow.Measured(Indicators.ReleaseStandards)[0]);
    }

    [Fact]
    public void More_detail_leaks_more_often()
    {
        static float Leaks(float detail)
        {
            var tile = (World(ReleaseOf.Targets) with { AsOf = 0 }).With(Step(0, ReleaseAct.Begin))
                .Begin(Worlds.Quiet().WithoutHazards().Set(Parameters.ReleaseLeak, 0.1f).Set(Parameters.ReleaseDetail, detail).Set(Parameters.ReleasePause, 0));
            var leaks = tile.Play(..120).Measured(Indicators.ReleaseLeaks);
            return Enumerable.Range(0, Tile.Width).Sum(lane => leaks[lane]);
        }

        Leaks(0).ShouldBe(0);
        Leaks(1).ShouldBeGreaterThan(1.2f * Leaks(0.5f));
    }

    [Fact]
    public void A_release_beside_it_moves_no_leak_of_a_release()
    {
        var values = Worlds.Quiet().WithoutHazards().Set(Parameters.ReleaseLeak, 0.1f).Set(Parameters.ReleaseDetail, 1);
        var alone = (World(ReleaseOf.Targets) with { AsOf = 0 }).With(Step(0, ReleaseAct.Begin)).Begin(values).Play(..120);
        var beside = (World(ReleaseOf.Targets) with { AsOf = 0 }).With(a => a with { Releases = [new("first", "First", ReleaseOf.Targets, 4), .. a.Releases] })
            .With(Step(0, ReleaseAct.Begin) with { Release = new(1, ReleaseAct.Begin) }).Begin(values).Play(..120);
        var leaks = alone.Measured(Indicators.ReleaseLeaks);
        beside.Measured(Indicators.ReleaseLeaks).ShouldBe(leaks);
        leaks.ShouldNotBe(Lanes.Zero);
    }

    [Fact]
    public void Targets_that_firms_know_lift_capability_but_not_within_the_first_year()
    {
        var values = Leakproof.Set(Parameters.ReleaseProduction, 0.5f).Set(Parameters.ReleaseDetail, 1);
        var with = World(ReleaseOf.Targets).With(Step(0, ReleaseAct.Begin)).Begin(values);
        var without = World(ReleaseOf.Targets).Begin(values);
        with.Play(..17).Measured(Indicators.Capability)[0].ShouldBe(without.Play(..17).Measured(Indicators.Capability)[0]);
        with.Play(17..72).Measured(Indicators.Capability)[0].ShouldBeGreaterThan(1.02f * without.Play(17..72).Measured(Indicators.Capability)[0]);
    }

    [Fact]
    public void Where_all_have_to_agree_a_release_takes_longer_than_where_nobody_is_asked()
    {
        var asked = Standards.With(a => a with { Gates = [new Gate("all") { Rule = GateRule.Unanimity }], Releases = [a.Releases[0] with { Gate = 0 }] });
        var values = Leakproof.Set(Parameters.GateDissent, 0.2f);
        var free = Standards.With(Step(0, ReleaseAct.Begin)).Begin(values).Play(..24).Measured(Indicators.ReleaseStandards)[0];
        var bound = asked.With(Step(0, ReleaseAct.Begin)).Begin(values).Play(..24).Measured(Indicators.ReleaseStandards);
        Enumerable.Range(0, Tile.Width).ShouldAllBe(lane => bound[lane] <= free);
        Enumerable.Range(0, Tile.Width).Count(lane => bound[lane] < free).ShouldBeGreaterThan(8);
    }

    private static ParameterValues Leakproof => Worlds.Quiet().Set(Parameters.ReleaseLeak, 0);

    private static Setting World(ReleaseOf of) => Worlds.Even(3).With(a => a with { Releases = [new("it", "It", of, 4)] });

    private static Event Step(int month, ReleaseAct does) => new() { Id = $"{does}-{month}", Month = month, Release = new(0, does) };
}
