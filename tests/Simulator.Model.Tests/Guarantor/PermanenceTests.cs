namespace Simulator.Model.Tests;

public sealed class PermanenceTests
{
    [Fact]
    public void Each_act_from_an_economic_threat_upwards_raises_the_expectation()
    {
        Level(Act(0, 3), Act(1, 5)).ShouldBe(0.1f, 1e-6f);
        Level(Act(0, 2)).ShouldBe(0);
    }

    [Theory]
    [InlineData(12, 0.15f)]
    [InlineData(13, 0.05f)]
    public void A_new_leader_confirms_it_only_within_a_year_of_such_an_act(int month, float expected) =>
        Level(Act(0, 3), new Event { Id = "office", Month = month, Actor = 0, Turnover = true }).ShouldBe(expected, 1e-6f);

    [Fact]
    public void Trust_settles_lower_by_what_members_expect_to_last()
    {
        Event[] acts = [.. Enumerable.Range(0, 10).Select(m => Act(m, 3) with { Impulse = -1e-6f })];
        float Trust(float weight) => World(acts).Begin(Worlds.Quiet().Set(Parameters.PermanenceBaseline, weight).Set(Parameters.LegacyWeight, 0)
            .Set(Parameters.TieLeaderHalfLife, 3).Set(Parameters.TieServiceHalfLife, 6)).Play(..132).Measured(Indicators.TrustGuarantor)[0];
        Trust(0.1f).ShouldBe(0.5f - 0.1f * 0.5f, 1e-3f);
        Trust(0).ShouldBe(0.5f, 1e-3f);
    }

    [Fact]
    public void Who_expects_it_to_last_builds_a_second_source_of_what_the_guarantor_owns()
    {
        Event[] acts = [.. Enumerable.Range(0, 20).Select(m => Act(m, 3) with { Impulse = -1e-6f })];
        float Second(float weight) => World(acts).Trusting(0.3f).Begin(Worlds.Quiet().Set(Parameters.PermanenceBaseline, weight).Set(Parameters.ServiceBuild, 0)
            .Set(Parameters.TieLeaderHalfLife, 3).Set(Parameters.TieServiceHalfLife, 6)).Play(..120).Measured(Indicators.Substitute)[0];
        Second(0.3f).ShouldBeGreaterThan(1.2f * Second(0));
    }

    private static float Level(params Event[] events) => World(events).Begin().Play(..24).Measured(Indicators.Permanence)[0];

    private static Setting World(Event[] events) => Worlds.Even(3).With(a => a with { Issues = [new Issue("ISLE", "Island", 0, MemberSet.Of(1))] }).With(events);

    private static Event Act(int month, int rung) => new() { Id = $"act-{month}", Month = month, Actor = 0, Targets = MemberSet.Of(1), Issue = 0, Rung = rung };
}
