namespace Simulator.Model.Tests;

public sealed class BeliefTests
{
    [Fact]
    public void Constant_cases_settle_at_16_65ths()
    {
        var belief = new Belief();
        belief.Begin(Worlds.All(0.4f), Worlds.All(5)); // 2 answered, 3 unanswered
        for (var month = 0; month < 1000; month++) belief.Learn(Worlds.All(0.97f), Worlds.All(0.5f), Worlds.All(0.2f)); // 0.1 and 0.4 a month
        belief.Answered[0].ShouldBe(16 / 3f, 1e-4f);
        belief.Unanswered[0].ShouldBe(49 / 3f, 4e-4f);
        belief.Mean[0].ShouldBe(16 / 65f, 1e-6f);
    }

    [Fact]
    public void Without_cases_belief_returns_to_where_it_started()
    {
        var belief = new Belief();
        belief.Begin(Worlds.All(0.45f), Worlds.All(10));
        belief.Count(Worlds.All(5), Lanes.Zero);
        var low = belief.Mean[0];
        for (var month = 0; month < 600; month++) belief.Learn(Worlds.All(0.985f), Lanes.Zero, Lanes.Zero);
        low.ShouldBe(0.3f, 1e-6f);
        belief.Mean[0].ShouldBe(0.45f, 1e-4f);
    }

    [Fact]
    public void An_answered_act_raises_belief_and_an_unanswered_one_lowers_it()
    {
        Counted(1).ShouldBeGreaterThan(0.45f);
        Counted(0).ShouldBeLessThan(0.45f);
        Counted(0.45f).ShouldBe(0.45f, 1e-6f);
    }

    private static float Counted(float share)
    {
        var belief = new Belief();
        belief.Begin(Worlds.All(0.45f), Worlds.All(10));
        belief.Count(Lanes.One, Worlds.All(share));
        return belief.Mean[0];
    }
}
