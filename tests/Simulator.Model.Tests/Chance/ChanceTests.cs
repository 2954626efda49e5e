using System.Runtime.Intrinsics;
using MathNet.Numerics.Distributions;

namespace Simulator.Model.Tests;

/// <summary>
/// Samplers against their distributions on 160,000 fixed draws. Bounds lie 4.5 standard errors out: a right sampler fails one with a
/// probability below 1e-5, once, when the seed is chosen.
/// </summary>
public sealed class ChanceTests
{
    private const int Count = 160_000;
    private const double Sigmas = 4.5;

    [Fact]
    public void Uniforms_are_uniform() => Fits(Draw(w => w.Uniform(0)), p => p, 0.5, 1.0 / 12);

    [Fact]
    public void Every_word_of_a_block_is_uniform()
    {
        for (var word = 1; word < 4; word++) Fits(Draw(w => w.Uniform(word)), p => p, 0.5, 1.0 / 12);
    }

    [Fact]
    public void The_largest_word_of_all_is_a_uniform_below_1()
    {
        var most = Vector512.Create(uint.MaxValue);
        new Words((most, most, most, most)).Uniform(0)[0].ShouldBeLessThan(1);
    }

    [Fact]
    public void Uniforms_lie_strictly_between_0_and_1()
    {
        var draws = Draw(w => w.Uniform(0));
        (draws.Min() > 0 && draws.Max() < 1).ShouldBeTrue();
    }

    [Fact]
    public void Normals_are_normal() => Fits(Draw(w => w.Normal(0)), p => Normal.InvCDF(0, 1, p), 0, 1);

    [Fact]
    public void Normals_reach_far_into_both_tails()
    {
        var draws = Draw(w => w.Normal(0));
        // The extremes of 160,000 leave these ranges with a probability below 4e-4.
        draws.Min().ShouldBeInRange(-6f, -3.8f);
        draws.Max().ShouldBeInRange(3.8f, 6f);
    }

    [Fact]
    public void Lognormals_have_their_median_and_spread() =>
        Fits(Draw(w => w.Lognormal(0, Worlds.All(0.3f), Worlds.All(0.5f))), p => 0.3 * Math.Exp(0.5 * Normal.InvCDF(0, 1, p)), 0.3 * Math.Exp(0.125), 0.09 * Math.Exp(0.25) * (Math.Exp(0.25) - 1), kurtosis: 8.9);

    [Fact]
    public void Students_t_has_three_degrees_of_freedom_inside_its_bounds()
    {
        var draws = Draw(w => w.StudentT3());
        draws.ShouldAllBe(x => Math.Abs(x) <= 6);
        foreach (var p in new[] { 0.01, 0.05, 0.25, 0.5, 0.75, 0.95, 0.99 }) Quantile(draws, p, StudentT.InvCDF(0, 1, 3, p));
        Frequency(draws.Count(x => x == 6), StudentT.CDF(0, 1, 3, -6));
        Frequency(draws.Count(x => x == -6), StudentT.CDF(0, 1, 3, -6));
    }

    [Theory]
    [InlineData(0.05)]
    [InlineData(2.8)]
    [InlineData(20)]
    public void Poisson_counts_have_the_exact_probabilities(double rate)
    {
        var draws = Draw(w => w.Poisson(0, Worlds.All((float)rate), 50));
        for (var k = 0; k <= rate + 6 * Math.Sqrt(rate); k++)
            Frequency(draws.Count(x => x == k), Poisson.PMF(rate, k));
    }

    [Fact]
    public void Poisson_counts_stop_at_their_cap() =>
        Draw(w => w.Poisson(0, Worlds.All(50), 50)).ShouldAllBe(x => x <= 50);

    [Theory]
    [InlineData(0.001)]
    [InlineData(0.4)]
    [InlineData(0.999)]
    public void Events_happen_as_often_as_their_probability_says(double probability) =>
        Frequency(Draw(w => Elementary.Flag(w.Happens(0, Worlds.All((float)probability)))).Count(x => x == 1), probability);

    [Fact]
    public void What_has_probability_0_never_happens_and_what_has_1_always_does()
    {
        Draw(w => Elementary.Flag(w.Happens(0, Lanes.Zero))).ShouldAllBe(x => x == 0);
        Draw(w => Elementary.Flag(w.Happens(0, Lanes.One))).ShouldAllBe(x => x == 1);
    }

    [Fact]
    public void Normals_of_neighbouring_addresses_are_unrelated()
    {
        var chance = new Chance(3, 0);
        double sum = 0;
        for (var month = 0; month < Count / Tile.Width; month++)
        {
            var product = chance.Of(Decision.TieNoise, month, 1).Normal(0) * chance.Of(Decision.TieNoise, month, 2).Normal(0);
            for (var lane = 0; lane < Tile.Width; lane++) sum += product[lane];
        }

        (sum / Count).ShouldBe(0, Sigmas / Math.Sqrt(Count));
    }

    [Fact]
    public void A_history_has_its_luck_wherever_it_stands_in_a_tile() =>
        new Chance(9, 0).Of(Decision.Ballot, 3, 1).Uniform(2)[7].ShouldBe(new Chance(9, 7).Of(Decision.Ballot, 3, 1).Uniform(2)[0]);

    [Fact]
    public void Each_part_of_an_address_changes_the_luck()
    {
        var chance = new Chance(9, 0);
        float[] draws =
        [
            chance.Of(Decision.Ballot, 3, 1, 2, 4).Uniform(0)[0],
            chance.Of(Decision.Ballot, 4, 1, 2, 4).Uniform(0)[0],
            chance.Of(Decision.Ballot, 3, 2, 2, 4).Uniform(0)[0],
            chance.Of(Decision.Ballot, 3, 1, 3, 4).Uniform(0)[0],
            chance.Of(Decision.Ballot, 3, 1, 2, 5).Uniform(0)[0],
            chance.Of(Decision.GreyActs, 3, 1, 2, 4).Uniform(0)[0],
            chance.Of(Decision.Ballot, 3, 1, 2, 4).Uniform(0)[1],
            new Chance(10, 0).Of(Decision.Ballot, 3, 1, 2, 4).Uniform(0)[0],
        ];
        draws.Distinct().Count().ShouldBe(draws.Length);
    }

    private static float[] Draw(Func<Words, Lanes> sample)
    {
        var chance = new Chance(20250101, 0);
        var draws = new float[Count];
        for (var month = 0; month < Count / Tile.Width; month++) System.Runtime.Intrinsics.Vector512.CopyTo(sample(chance.Of(Decision.TieNoise, month)), draws, month * Tile.Width);
        return draws;
    }

    /// <summary>Mean, variance and seven quantiles; the kurtosis sets the standard error of the variance.</summary>
    private static void Fits(float[] draws, Func<double, double> quantile, double mean, double variance, double kurtosis = 3)
    {
        var found = draws.Average(x => (double)x);
        found.ShouldBe(mean, Sigmas * Math.Sqrt(variance / Count));
        draws.Average(x => (x - found) * (x - found)).ShouldBe(variance, Sigmas * variance * Math.Sqrt((kurtosis - 1) / Count));
        foreach (var p in new[] { 0.001, 0.05, 0.25, 0.5, 0.75, 0.95, 0.999 }) Quantile(draws, p, quantile(p));
    }

    /// <summary>As many draws as expected lie below the quantile.</summary>
    private static void Quantile(float[] draws, double p, double quantile) => Frequency(draws.Count(x => x < quantile), p);

    private static void Frequency(int found, double probability) =>
        ((double)found).ShouldBe(probability * Count, Math.Max(3, Sigmas * Math.Sqrt(probability * (1 - probability) * Count)));
}
