using System.Buffers.Binary;
using System.Security.Cryptography;
using Simulator.Model;

namespace Simulator.Scenarios.Tests;

/// <summary>Latin hypercubes and scrambled Sobol points.</summary>
public class EvenDraws
{
    private const ulong Seed = 20260201;

    private static readonly Parameter[] Some = [Parameters.All[0], Parameters.All[1], Parameters.All[60], Parameters.All[^1]];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(5)]
    [InlineData(16)]
    [InlineData(17)]
    [InlineData(1000)]
    public void Every_slice_of_a_Latin_hypercube_holds_one_draw(int draws)
    {
        var luck = new LatinHypercube(Seed, draws);
        foreach (var parameter in Some) Slices(luck, parameter, draws, draws).Order().ShouldBe(Enumerable.Range(0, draws));
    }

    [Fact]
    public void Each_order_of_the_slices_is_as_frequent_as_any_other()
    {
        const int each = 200;
        var counts = new Dictionary<string, int>();
        var luck = new LatinHypercube(Seed, 4);
        for (var address = 0u; address < 24 * each; address++)
        {
            var order = string.Concat(Enumerable.Range(0, 4).Select(d => luck.SliceOf((uint)d, address)));
            counts[order] = counts.GetValueOrDefault(order) + 1;
        }

        // Chi-square with 23 degrees of freedom: beyond 49.7 with probability 0.001.
        counts.Count.ShouldBe(24);
        counts.Values.Sum(n => (n - each) * (double)(n - each) / each).ShouldBeLessThan(49.7);
    }

    [Fact]
    public void The_place_in_a_slice_is_left_to_chance()
    {
        const int draws = 1000;
        var luck = new LatinHypercube(Seed, draws);
        var places = Enumerable.Range(0, draws).Select(d => luck.Of((uint)d, Some[0]) * draws % 1).ToArray();
        // Mean of 1000 uniforms: more than 3.29 standard deviations (0.2887 each) off with probability 0.001.
        places.Average().ShouldBe(0.5, 3.29 * 0.2887 / Math.Sqrt(draws));
    }

    [Theory]
    [InlineData(Sampling.LatinHypercube)]
    [InlineData(Sampling.Sobol)]
    public void Parameters_are_uncorrelated(Sampling sampling)
    {
        const int draws = 1024;
        var luck = Luck.With(sampling, Seed, draws);
        foreach (var (one, other) in new[] { (Some[0], Some[1]), (Some[1], Some[2]), (Some[2], Some[3]) })
        {
            var sum = Enumerable.Range(0, draws).Sum(d => (luck.Of((uint)d, one) - 0.5) * (luck.Of((uint)d, other) - 0.5));
            // Correlation of independent draws is beyond 3.29 / sqrt(1024) with probability 0.001; even draws vary less.
            Math.Abs(12 * sum / draws).ShouldBeLessThan(3.29 / Math.Sqrt(draws));
        }
    }

    [Fact]
    public void Sobol_points_are_the_published_ones() // the first ten in three dimensions, as the program of Joe and Kuo (2008) prints them
    {
        double[][] published =
        [
            [0, 0, 0], [0.5, 0.5, 0.5], [0.75, 0.25, 0.25], [0.25, 0.75, 0.75], [0.375, 0.375, 0.625],
            [0.875, 0.875, 0.125], [0.625, 0.125, 0.875], [0.125, 0.625, 0.375], [0.1875, 0.3125, 0.9375], [0.6875, 0.8125, 0.4375],
        ];
        for (var point = 0u; point < 10; point++)
            Enumerable.Range(0, 3).Select(d => Sobol.Coordinate(point, d) / 4294967296.0).ShouldBe(published[point]);
    }

    [Fact]
    public void Sobol_points_in_all_dimensions_are_those_of_SciPy() // scipy.stats.qmc.Sobol(d=512, scramble=False, bits=32) of SciPy 1.10, 1024 points as little-endian 32-bit numbers
    {
        var bytes = new byte[1024 * 512 * 4];
        for (var i = 0; i < 1024 * 512; i++) BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(4 * i), Sobol.Coordinate((uint)i / 512, i % 512));
        Convert.ToHexStringLower(SHA256.HashData(bytes)).ShouldBe("e6383f1086945da363a15bdb247777c351f0aea67d8382be3fe52ecb35eb5d1d");
        Sobol.Coordinate(4095, 255).ShouldBe(2632974336u);
    }

    [Fact]
    public void Every_parameter_has_a_dimension() => Parameters.All.Count.ShouldBeLessThanOrEqualTo(Sobol.Dimensions);

    [Fact]
    public void Scrambled_points_are_as_even_as_plain_ones()
    {
        var luck = new ScrambledSobol(Seed);
        foreach (var parameter in Some)
        {
            Slices(luck, parameter, 256, 256).Order().ShouldBe(Enumerable.Range(0, 256));
            Slices(luck, parameter, 512, 256).Skip(256).Order().ShouldBe(Enumerable.Range(0, 256)); // and the next 256
        }

        // The first two dimensions: any 256 cells of equal shape hold one of 256 points each.
        for (var bits = 0; bits <= 8; bits++)
        {
            var cells = Slices(luck, Some[0], 256, 1 << bits).Zip(Slices(luck, Some[1], 256, 256 >> bits));
            cells.Distinct().Count().ShouldBe(256);
        }
    }

    [Fact]
    public void Scrambling_turns_a_bit_by_the_bits_above_it_alone()
    {
        var luck = new ScrambledSobol(Seed);
        foreach (var bit in new[] { 31, 28, 25, 24, 18, 17, 4, 3, 0 })
        {
            var (one, other) = (0xB7C3_55AAu, 0xB7C3_55AAu ^ 1u << bit);
            var difference = luck.Scramble(one, 5) ^ luck.Scramble(other, 5);
            (difference >> bit).ShouldBe(1u);
        }
    }

    [Fact]
    public void Scrambled_coordinates_are_uniform_over_seeds_and_coins_of_neighbours_are_independent()
    {
        const int seeds = 6400, cells = 64;
        var (counts, equal) = (new int[cells], 0);
        for (var seed = 0ul; seed < seeds; seed++)
        {
            var luck = new ScrambledSobol(seed);
            var (one, other) = (luck.Scramble(0x1234_5678, 9), luck.Scramble(0x9234_5678, 9)); // they differ in the first bit
            counts[one >> 26]++;
            if ((one << 1 ^ other << 1) >> 31 == 0) equal++;
        }

        // Chi-square with 63 degrees of freedom: beyond 103.4 with probability 0.001. Binomial: outside +- 3.29 standard deviations (40 each) with probability 0.001.
        counts.Sum(n => (n - 100) * (n - 100) / 100.0).ShouldBeLessThan(103.4);
        equal.ShouldBeInRange(3200 - 131, 3200 + 131);
    }

    [Theory]
    [InlineData(Sampling.Random, true)]
    [InlineData(Sampling.Sobol, true)]
    [InlineData(Sampling.LatinHypercube, false)]
    public void More_draws_leave_the_earlier_ones_alone_but_in_a_Latin_hypercube(Sampling sampling, bool same)
    {
        var (few, many) = (Luck.With(sampling, Seed, 64), Luck.With(sampling, Seed, 128));
        (few.Of(5, Some[2]) == many.Of(5, Some[2])).ShouldBe(same);
    }

    [Theory]
    [InlineData(Sampling.LatinHypercube, 10)]
    [InlineData(Sampling.Sobol, 10)]
    public void Even_draws_find_a_smooth_mean_more_exactly(Sampling sampling, int times)
    {
        var (plain, even) = (Error(Sampling.Random), Error(sampling));
        (plain / even).ShouldBeGreaterThan(times);

        // Root mean square error of the mean of a nearly additive function over 20 seeds; its true mean is 2 * 0.5 + 0.05 / 4.
        static double Error(Sampling sampling) => Math.Sqrt(Enumerable.Range(1, 20).Average(seed =>
        {
            var luck = Luck.With(sampling, (ulong)seed, 256);
            var mean = Enumerable.Range(0, 256).Average(d => luck.Of((uint)d, Some[1]) + luck.Of((uint)d, Some[2]) + 0.05 * luck.Of((uint)d, Some[1]) * luck.Of((uint)d, Some[2]));
            return (mean - 1.0125) * (mean - 1.0125);
        }));
    }

    [Fact]
    public void A_further_unknown_changes_no_other_draw()
    {
        foreach (var word in new[] { "latin-hypercube", "sobol" })
        {
            var (before, after) = (Files.Read($"sampling: {word}\n").Whole(), Files.Read($"sampling: {word}\nparameters:\n  compliance.frontline: {{ unit: \"1\", normal: [1.5, 0.5], assumption: \"one more unknown\" }}\n").Whole());
            var moved = Parameters.All.Where(p => Sample(before, 0)[p.Index] != Sample(after, 0)[p.Index]).Select(p => p.Name);
            moved.ShouldBe(["compliance.frontline"]);
        }
    }

    [Fact]
    public void The_way_of_sampling_is_in_the_hash_and_random_is_the_default()
    {
        var plain = Files.Read("").Whole();
        Files.Read("sampling: random\n").Whole().Hash.ShouldBe(plain.Hash);
        var sobol = Files.Read("sampling: sobol\n").Whole();
        sobol.Sampling.ShouldBe(Sampling.Sobol);
        sobol.Hash.ShouldNotBe(plain.Hash);
        Sample(sobol, 0).ShouldNotBe(Sample(plain, 0));
    }

    [Fact]
    public void Only_independent_draws_have_the_errors_that_a_reader_expects()
    {
        Sampling.Random.AboutErrors(200).ShouldBeEmpty();
        Sampling.LatinHypercube.AboutErrors(200).ShouldContain("no larger");
        Sampling.Sobol.AboutErrors(200).ShouldEndWith("200 draws are no power of two, so that they are less even than 128 or 256 would be.");
        Sampling.Sobol.AboutErrors(256).ShouldNotContain("power of two");
    }

    private static float[] Sample(Scenario scenario, uint draw)
    {
        var values = new float[Parameters.All.Count];
        new Sampler(scenario, scenario.Seed, scenario.Draws).Sample(scenario.Variants[0], draw, values);
        return values;
    }

    private static IEnumerable<int> Slices(Luck luck, Parameter parameter, int draws, int slices) =>
        Enumerable.Range(0, draws).Select(d => (int)(luck.Of((uint)d, parameter) * slices));
}
