namespace Simulator.Model.Tests;

public sealed class AllianceTests
{
    [Fact]
    public void A_set_knows_its_members_up_to_the_64th()
    {
        var set = MemberSet.Of(0, 5, 63);
        (set.Count, set.Contains(63), set.Contains(62)).ShouldBe((3, true, false));
        set.Without(5).With(6).ShouldBe(MemberSet.Of(0, 6, 63));
        MemberSet.All(64).Count.ShouldBe(64);
        MemberSet.All(3).ShouldBe(MemberSet.Of(0, 1, 2));
        MemberSet.Of(1, 2).And(MemberSet.Of(2, 3)).ShouldBe(MemberSet.Of(2));
    }

    [Fact]
    public void Years_outside_a_series_read_its_nearest_end()
    {
        var series = new YearSeries(2014, [1, 2, 3]);
        (series[2000], series[2015], series[2016], series[2050]).ShouldBe((1f, 2f, 3f, 3f));
    }

    [Fact]
    public void Product_beyond_the_data_grows_at_its_mean_rate_since_2025()
    {
        var growing = new YearSeries(2014, [.. Enumerable.Range(0, 17).Select(y => 100 * MathF.Pow(1.03f, y))]);
        var world = new World(Worlds.Even(2).With(1, m => m with { Gdp = growing }));
        world.Gdp(1, 2030).ShouldBe(growing[2030]);
        world.Gdp(1, 2035).ShouldBe(growing[2030] * MathF.Pow(1.03f, 5), 0.01f);
        world.Gdp(1, 2025, 0.5f).ShouldBe((growing[2025] + growing[2026]) / 2, 1e-3f);
    }

    [Fact]
    public void Months_have_their_calendar_names()
    {
        var setting = Worlds.Even(2) with { StartMonth = 11 };
        (setting.NameOf(0), setting.NameOf(1), setting.NameOf(2), setting.NameOf(26)).ShouldBe(("2025-11", "2025-12", "2026-01", "2028-01"));
    }

    [Fact]
    public void Neighbours_weigh_by_nearness_and_sum_to_1()
    {
        var distance = Worlds.Pairs(3, 1000);
        distance[0, 2] = distance[2, 0] = 0;
        var world = new World(Worlds.Even(3).With(a => a with { DistanceKm = distance }));
        world.Neighbour[0, 2].ShouldBe(1 / (1 + MathF.Exp(-1)), 1e-6f);
        (world.Neighbour[0, 1] + world.Neighbour[0, 2]).ShouldBe(1, 1e-6f);
    }
}
