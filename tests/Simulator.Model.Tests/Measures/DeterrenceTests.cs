namespace Simulator.Model.Tests;

public sealed class DeterrenceTests
{
    [Fact]
    public void Resolve_at_the_threshold_of_indifference_reads_50()
    {
        var tile = Worlds.Even(4).Begin();
        var (index, margin) = Take(tile, Adversary.Threshold(tile.Rates));
        index[0].ShouldBe(50, 1e-4f);
        margin[0].ShouldBe(0, 1e-6f);
    }

    [Fact]
    public void More_resolve_deters_more_and_the_margin_is_the_difference()
    {
        var tile = Worlds.Even(4).Begin();
        var (index, margin) = Take(tile, Adversary.Threshold(tile.Rates) + Worlds.All(0.1f));
        index[0].ShouldBe(100 / (1 + MathF.Exp(-1)), 1e-3f);
        margin[0].ShouldBe(0.1f, 1e-6f);
    }

    [Fact]
    public void The_weakest_exposed_member_counts_half()
    {
        var tile = Worlds.Even(4).Begin();
        Lanes high = Worlds.All(1), low = Lanes.Zero;
        var even = Take(tile, high).Index[0];
        var gap = Deterrence.Take(tile.World, tile.Rates, [high, low, high, high]).Index[0];
        (even - gap).ShouldBeGreaterThan(50 * 0.9f);
    }

    [Fact]
    public void A_member_out_of_reach_does_not_count()
    {
        var tile = Worlds.Even(4).With(1, m => m with { Frontline = 0 }).Begin();
        var covered = Take(tile, Lanes.One).Index;
        Deterrence.Take(tile.World, tile.Rates, [Lanes.One, Lanes.Zero, Lanes.One, Lanes.One]).Index.ShouldBe(covered);
    }

    [Fact]
    public void Doubt_about_the_guarantor_lowers_deterrence_at_constant_troops()
    {
        Event[] doubts = [.. Enumerable.Range(0, 12).Select(m => new Event { Id = $"doubt-{m}", Month = m, Clarity = -1 })];
        var clear = Worlds.Even(4).Begin().Play(..24);
        var doubted = Worlds.Even(4).With(doubts).Begin().Play(..24);
        doubted.Measured(Indicators.Presence).ShouldBe(clear.Measured(Indicators.Presence));
        for (var lane = 0; lane < Tile.Width; lane++)
            doubted.Measured(Indicators.Deterrence)[lane].ShouldBeLessThan(clear.Measured(Indicators.Deterrence)[lane]);
    }

    private static (Lanes Index, Lanes Margin) Take(Tile tile, Lanes resolve) =>
        Deterrence.Take(tile.World, tile.Rates, [resolve, resolve, resolve, resolve]);
}
