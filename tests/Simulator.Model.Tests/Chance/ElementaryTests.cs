using MathNet.Numerics.Distributions;

namespace Simulator.Model.Tests;

public sealed class ElementaryTests
{
    [Fact]
    public void The_exponential_is_right_to_1e_7_from_minus_87_to_87() =>
        Largest(Grid(-87, 87), Elementary.Exp, Math.Exp, Relative).ShouldBeLessThan(1e-7);

    [Fact]
    public void The_exponential_holds_at_its_ends() =>
        (Exp(-1000), Exp(1000)).ShouldBe((Exp(-87), Exp(87)));

    [Fact]
    public void The_logarithm_is_right_to_1e_7_over_all_magnitudes() =>
        Largest(Grid(-85, 85).Select(x => (float)Math.Exp(x)), Elementary.Log, Math.Log, RelativeOrAbsolute).ShouldBeLessThan(1e-7);

    [Fact]
    public void The_logarithm_is_right_to_1e_7_around_one() =>
        Largest(Grid(0.5f, 2), Elementary.Log, Math.Log, RelativeOrAbsolute).ShouldBeLessThan(1e-7);

    [Fact]
    public void The_logarithm_of_zero_is_that_of_1e_37() =>
        Elementary.Log(Lanes.Zero)[0].ShouldBe(Elementary.Log(Worlds.All(1e-37f))[0]);

    [Theory]
    [InlineData(0.35f)]
    [InlineData(0.6f)]
    [InlineData(-2.5f)]
    public void Powers_are_right_to_2e_6(float exponent) =>
        Largest(Grid(-9, 9).Select(x => (float)Math.Exp(x)), x => Elementary.Power(x, Worlds.All(exponent)), x => Math.Pow(x, exponent), Relative).ShouldBeLessThan(2e-6);

    [Fact]
    public void The_logistic_is_right_to_2e_7_in_both_tails() =>
        Largest(Grid(-80, 80), Elementary.Logistic, x => 1 / (1 + Math.Exp(-x)), Relative).ShouldBeLessThan(2e-7);

    [Fact]
    public void A_fifth_a_year_is_1_84_percent_a_month() =>
        Elementary.MonthlyOfYearly(Worlds.All(0.2f))[0].ShouldBe(0.018423470126f, 6e-8f);

    [Fact]
    public void A_fifth_a_year_halves_in_3_1_years() =>
        Elementary.RateOfHalfLife(Worlds.All(3.10628f * 12))[0].ShouldBe(0.018423470126f, 1e-7f);

    [Fact]
    public void The_normal_quantile_is_right_to_1e_5_in_the_lower_tail() =>
        Largest(Grid(-23, -1).Select(x => (float)Math.Exp(x)), Elementary.NormalQuantile, p => Normal.InvCDF(0, 1, p), Relative).ShouldBeLessThan(1e-5);

    [Fact]
    public void The_normal_quantile_is_right_to_1e_6_near_the_middle() =>
        Largest(Grid(0.3f, 0.7f), Elementary.NormalQuantile, p => Normal.InvCDF(0, 1, p), (a, b) => Math.Abs(a - b)).ShouldBeLessThan(1e-6);

    [Fact]
    public void The_normal_quantile_is_right_to_1e_5_in_the_upper_tail() =>
        Largest(Enumerable.Range(1, 4096).Select(k => 1 - k / 16777216f), Elementary.NormalQuantile, p => Normal.InvCDF(0, 1, p), Relative).ShouldBeLessThan(1e-5);

    [Fact]
    public void The_normal_quantile_stays_finite_and_falls_beyond_its_bound()
    {
        float[] quantiles = [.. new[] { 0f, 1e-37f, 1e-30f, 1e-20f, 1e-10f }.Select(p => Elementary.NormalQuantile(Worlds.All(p))[0])];
        quantiles.ShouldAllBe(q => float.IsFinite(q));
        quantiles.ShouldBeInOrder();
    }

    [Fact]
    public void The_normal_share_is_right_to_1e_6_everywhere() =>
        Largest(Grid(-9, 9), Elementary.NormalShare, z => Normal.CDF(0, 1, z), (a, b) => Math.Abs(a - b)).ShouldBeLessThan(1e-6);

    private static float Exp(float x) => Elementary.Exp(Worlds.All(x))[0];

    private static double Relative(double found, double right) => Math.Abs(found - right) / Math.Abs(right);

    private static double RelativeOrAbsolute(double found, double right) => Math.Abs(found - right) / Math.Max(1, Math.Abs(right));

    private static IEnumerable<float> Grid(float from, float to) =>
        Enumerable.Range(0, 160_001).Select(k => from + (to - from) * k / 160_000);

    /// <summary>The largest error over a grid, against a function in double precision.</summary>
    private static double Largest(IEnumerable<float> grid, Func<Lanes, Lanes> ours, Func<double, double> right, Func<double, double, double> error)
    {
        var worst = 0.0;
        foreach (var chunk in grid.Chunk(Tile.Width).Where(c => c.Length == Tile.Width))
        {
            var found = ours(Worlds.Each(lane => chunk[lane]));
            for (var lane = 0; lane < Tile.Width; lane++)
            {
                var e = error(found[lane], right(chunk[lane]));
                worst = double.IsNaN(e) ? double.PositiveInfinity : Math.Max(worst, e);
            }
        }

        return worst;
    }
}
