using Simulator.Figures.Svg;

namespace Simulator.Figures.Tests;

public sealed class SpreadTests
{
    [Fact]
    public void Places_that_are_far_enough_apart_stay() =>
        Spread.Apart([10, 40, 90], 15, 0, 100).ShouldBe([10, 40, 90], 1e-9);

    [Fact]
    public void A_crowd_moves_apart_around_its_middle() =>
        Spread.Apart([50, 50, 50], 10, 0, 100).ShouldBe([40, 50, 60], 1e-9);

    [Fact]
    public void A_crowd_at_an_edge_stays_inside() =>
        Spread.Apart([98, 99, 100], 10, 0, 100).ShouldBe([80, 90, 100], 1e-9);

    [Fact]
    public void Neighbours_keep_their_distance_and_order_wherever_they_start()
    {
        for (var count = 1; count <= 40; count++)
        {
            // A quadratic residue scatters the starts without chance.
            var wanted = Enumerable.Range(0, count).Select(i => (double)(i * i * 37 % 101)).Order().ToList();
            var places = Spread.Apart(wanted, 2.5, 0, 100);
            for (var i = 1; i < count; i++) (places[i] - places[i - 1]).ShouldBeGreaterThanOrEqualTo(2.5 - 1e-9);
            places[0].ShouldBeGreaterThanOrEqualTo(-1e-9);
            places[^1].ShouldBeLessThanOrEqualTo(100 + 1e-9);
        }
    }
}
