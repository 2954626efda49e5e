using MathNet.Numerics.Distributions;
using Simulator.Model;

namespace Simulator.Scenarios.Tests;

public class SamplingDraws
{
    private const ulong Seed = 20260201;
    private const int Draws = 2000;

    // Kolmogorov-Smirnov: a right sampler exceeds this with probability 0.001; the seed is fixed, so the verdict is too.
    private static readonly double Critical = 1.949 / Math.Sqrt(Draws);

    private static Parameter Wide => Parameters.ResponseGrey; // range -5 to 5, so that nothing below is clamped

    public static TheoryData<string> Marginals => ["uniform", "normal", "lognormal", "beta"];

    [Theory]
    [MemberData(nameof(Marginals))]
    public void Draws_follow_their_distribution(string kind)
    {
        var (prior, cumulative) = Stated(kind);
        var values = Enumerable.Range(0, Draws).Select(d => (double)Sampler.Value(Seed, (uint)d, Wide, prior)).Order().ToArray();
        var distance = values.Select((v, i) => Math.Max(Math.Abs(cumulative(v) - (double)i / Draws), Math.Abs(cumulative(v) - (i + 1.0) / Draws))).Max();
        distance.ShouldBeLessThan(Critical);
    }

    [Theory]
    [InlineData("uniform", 0.25, -0.5)]
    [InlineData("normal", 0.975, 1.479982)]
    [InlineData("lognormal", 0.5, 0.9)]
    [InlineData("beta", 0.5, 0.8203804)]
    public void Quantiles_have_known_values(string kind, double u, double value) => Stated(kind).Prior.At(u).ShouldBe(value, 1e-6);

    [Fact]
    public void A_discrete_prior_gives_each_value_its_share()
    {
        var prior = new Discrete([(0, 0.3), (1, 0.7)]);
        var ones = Enumerable.Range(0, Draws).Count(d => Sampler.Value(Seed, (uint)d, Wide, prior) > 0.5f);
        // Binomial, 2000 draws: outside +- 3.29 standard deviations (20.5 each) with probability 0.001.
        ones.ShouldBeInRange(1400 - 67, 1400 + 67);
    }

    [Fact]
    public void A_constant_is_the_same_in_every_draw() =>
        Enumerable.Range(0, 50).Select(d => Sampler.Value(Seed, (uint)d, Wide, new Constant(1.25))).Distinct().ShouldHaveSingleItem().ShouldBe(1.25f);

    [Fact]
    public void Values_are_held_within_the_range_of_the_parameter()
    {
        var values = Enumerable.Range(0, 200).Select(d => Sampler.Value(Seed, (uint)d, Parameters.ScarSize, new Bell(0.25, 5))).ToArray();
        values.ShouldAllBe(v => v >= 0 && v <= 0.5f);
        values.Distinct().Count().ShouldBeLessThan(50);
    }

    [Fact]
    public void A_further_prior_changes_no_other_draw()
    {
        var before = Sample(Files.Read("").Whole().Variants[0], 3);
        var after = Sample(Files.Read("parameters:\n  compliance.frontline: { unit: \"1\", normal: [1.5, 0.5], assumption: \"one more unknown\" }\n").Whole().Variants[0], 3);
        var moved = Parameters.All.Where(p => before[p.Index] != after[p.Index]).Select(p => p.Name);
        moved.ShouldBe(["compliance.frontline"]);
    }

    [Fact]
    public void Variants_share_all_luck_but_what_they_set()
    {
        var record = ScenarioReader.Read(Files.Scenario("record.yaml")).Whole();
        var (baseline, scarsOff) = (Sample(record.Variants[0], 7), Sample(record.Variants[1], 7));
        Parameters.All.Where(p => baseline[p.Index] != scarsOff[p.Index]).ShouldBe([Parameters.ScarSize]);
        scarsOff[Parameters.ScarSize.Index].ShouldBe(0);
    }

    [Fact]
    public void Draws_and_seeds_differ_from_each_other()
    {
        var address = Sampler.AddressOf("tie.negative");
        new[] { Sampler.Luck(1, 0, address), Sampler.Luck(1, 1, address), Sampler.Luck(2, 0, address), Sampler.Luck(1, 0, address + 1) }.Distinct().Count().ShouldBe(4);
    }

    [Fact]
    public void Luck_is_uncorrelated_between_parameters()
    {
        var (a, b) = (Sampler.AddressOf("tie.negative"), Sampler.AddressOf("tie.asymmetry"));
        var sum = Enumerable.Range(0, Draws).Sum(d => (Sampler.Luck(Seed, (uint)d, a) - 0.5) * (Sampler.Luck(Seed, (uint)d, b) - 0.5));
        // Correlation of independent draws is beyond 3.29 / sqrt(2000) with probability 0.001.
        Math.Abs(12 * sum / Draws).ShouldBeLessThan(3.29 / Math.Sqrt(Draws));
    }

    [Fact]
    public void Every_parameter_has_an_address_of_its_own() =>
        Parameters.All.Select(p => Sampler.AddressOf(p.Name)).Distinct().Count().ShouldBe(Parameters.All.Count);

    [Fact]
    public void Addresses_are_the_published_hash() // FNV-1a 32 of "a" and "foobar" (Fowler, Noll and Vo)
    {
        Sampler.AddressOf("a").ShouldBe(0xE40C292Cu);
        Sampler.AddressOf("foobar").ShouldBe(0xBF9CF968u);
    }

    private static (Prior Prior, Func<double, double> Cumulative) Stated(string kind) => kind switch
    {
        "uniform" => (new Uniform(-1, 1), v => (v + 1) / 2),
        "normal" => (new Bell(0.5, 0.5), v => Normal.CDF(0.5, 0.5, v)),
        "lognormal" => (new LogBell(0.9, 0.4), v => LogNormal.CDF(Math.Log(0.9), 0.4, v)),
        _ => (new BetaShare(8, 2), v => Beta.CDF(8, 2, v)),
    };

    private static float[] Sample(Variant variant, uint draw)
    {
        var values = new float[Parameters.All.Count];
        variant.Sample(Seed, draw, values);
        return values;
    }
}
