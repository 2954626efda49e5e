namespace Simulator.Model.Tests;

public sealed class WillingnessTests
{
    [Fact]
    public void Will_to_answer_rises_with_trust_in_the_target()
    {
        var baseline = Worlds.Pairs(4, 0.5f);
        baseline[1, 2] = 0.8f;
        var tile = Worlds.Even(4).With(a => a with { Baseline = baseline }).Begin().Play(..1);
        Willing(tile, 1, 2).ShouldBeGreaterThan(Willing(tile, 1, 3));
        Logit(Willing(tile, 1, 2)).ShouldBe(Logit(Willing(tile, 1, 3)) + 2 * 0.3f, 1e-5f);
    }

    [Fact]
    public void Will_to_answer_falls_with_distance()
    {
        var distance = Worlds.Pairs(4, 1000);
        distance[1, 2] = distance[2, 1] = 4000;
        var tile = Worlds.Even(4).With(a => a with { DistanceKm = distance }).Begin().Play(..1);
        Logit(Willing(tile, 1, 2)).ShouldBe(Logit(Willing(tile, 1, 3)) - 3 * 0.15f, 1e-5f);
    }

    [Fact]
    public void Will_to_answer_rises_with_trust_in_the_lead_but_not_for_the_lead_itself()
    {
        var baseline = Worlds.Pairs(4, 0.5f);
        baseline[1, 0] = 0.9f;
        var tile = Worlds.Even(4).With(a => a with { Baseline = baseline }).Begin();
        (Logit(Willing(tile, 1, 3)) - Logit(Willing(tile, 2, 3))).ShouldBe(0.4f, 1e-4f);
        (Logit(Willing(tile, 2, 3)) - Logit(Willing(tile, 0, 3))).ShouldBe(0.2f, 1e-4f); // trust 0.5 lies 0.2 above calm
    }

    [Fact]
    public void The_publics_will_and_own_exposure_count()
    {
        var tile = Worlds.Even(4).With(1, m => m with { Willingness = 0.58f }).With(2, m => m with { Frontline = 0.75f }).Begin();
        Logit(Willing(tile, 1, 0)).ShouldBe(Logit(Willing(tile, 3, 0)) + 1.5f * 0.2f, 1e-4f);
        Logit(Willing(tile, 2, 0)).ShouldBe(Logit(Willing(tile, 3, 0)) + 0.8f * 0.25f, 1e-4f);
    }

    [Fact]
    public void The_strong_answer_more_readily()
    {
        var tile = Worlds.Uneven(6).Begin();
        Willing(tile, 1, 5).ShouldBeGreaterThan(Willing(tile, 4, 5));
    }

    [Fact]
    public void The_target_helps_itself() => Willing(Worlds.Even(3).Begin(), 1, 1).ShouldBe(1);

    [Fact]
    public void Distrust_of_the_target_raises_the_chance_of_a_veto()
    {
        var values = new ParameterValues();
        values.Set(Parameters.BlockLimited, -5);
        var chances = new Willingness.Chances(Worlds.RatesOf(values).Limited, Lanes.Zero);
        chances.Of(Worlds.All(0.3f), Lanes.Zero).Block[0].ShouldBe(1 / (1 + MathF.Exp(5)), 1e-6f);
        chances.Of(Worlds.All(-0.7f), Lanes.Zero).Block[0].ShouldBe(1 / (1 + MathF.Exp(3)), 1e-6f);
    }

    private static float Willing(Tile tile, int member, int target) => tile.Last.News(member).Willing[target][0];

    private static float Logit(float chance) => MathF.Log(chance / (1 - chance));
}
