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

    private static readonly Scenario Baseline = ScenarioReader.Read(Files.Scenario("baseline.yaml")).Whole();

    public static TheoryData<string, Sampling> Marginals
    {
        get
        {
            var all = new TheoryData<string, Sampling>();
            foreach (var kind in new[] { "uniform", "normal", "lognormal", "beta", "triangular", "pert", "student_t" })
                foreach (var sampling in Enum.GetValues<Sampling>()) all.Add(kind, sampling);
            return all;
        }
    }

    [Theory]
    [MemberData(nameof(Marginals))]
    public void Draws_follow_their_distribution(string kind, Sampling sampling)
    {
        var (prior, cumulative) = Stated(kind);
        var values = Values(Wide, prior, Draws, sampling).Select(v => (double)v).Order().ToArray();
        var distance = values.Select((v, i) => Math.Max(Math.Abs(cumulative(v) - (double)i / Draws), Math.Abs(cumulative(v) - (i + 1.0) / Draws))).Max();
        distance.ShouldBeLessThan(Critical);
    }

    [Theory]
    [InlineData("uniform", 0.25, -0.5)]
    [InlineData("normal", 0.975, 1.479982)]
    [InlineData("lognormal", 0.5, 0.9)]
    [InlineData("beta", 0.5, 0.8203804)]
    [InlineData("triangular", 0.125, -0.5)] // -1 + sqrt(0.125 * 2 * 1)
    [InlineData("triangular", 0.5, 0)]
    [InlineData("triangular", 0.875, 0.5)]
    [InlineData("pert", 0.5, 0.2552407)] // -1 + 4 times the median of beta 2, 4 (SciPy 1.10)
    [InlineData("student_t", 0.975, 1.6329335)] // 0.8 + 0.3 times 2.7764451, the tables' value for 4 degrees
    public void Quantiles_have_known_values(string kind, double u, double value) => Stated(kind).Prior.At(u).ShouldBe(value, 1e-6);

    [Theory]
    [InlineData("uniform")]
    [InlineData("normal")]
    [InlineData("lognormal")]
    [InlineData("beta")]
    [InlineData("triangular")]
    [InlineData("pert")]
    [InlineData("student_t")]
    public void The_rarest_luck_still_gives_a_value(string kind)
    {
        double[] rare = [RandomLuck.Inside(0), 1e-9, 1 - 1e-9, Math.BitDecrement(1.0)];
        rare.Select(Stated(kind).Prior.At).ShouldBeInOrder();
        rare.Select(Stated(kind).Prior.At).ShouldAllBe(v => double.IsFinite(v));
    }

    [Theory]
    [InlineData(1, 1e-16, -3183098861837906)] // SciPy 1.10, scipy.stats.t.ppf
    [InlineData(4, 1e-12, -1316.073)]
    [InlineData(3, 0.975, 3.18244630528)] // tables
    [InlineData(1000, 0.5, 0)]
    public void The_tails_of_Student_have_known_values(double degrees, double u, double value) =>
        new HeavyBell(0, 1, degrees).At(u).ShouldBe(value, 1e-6 * Math.Abs(value) + 1e-9);

    [Theory]
    [InlineData(-1.0, 3.0, "")] // within -5 and 5
    [InlineData(0.0, 5.0, ", 15.9 % held at -5, 15.9 % held at 5")] // one standard deviation away: 15.87 % of a normal distribution
    public void The_report_says_how_much_is_held_at_the_ends(double mean, double spread, string words) =>
        HeldAtEnds.Words(Wide, spread == 5 ? new Bell(mean, spread) : new Uniform(mean, spread)).ShouldBe(words);

    [Fact]
    public void A_discrete_prior_gives_each_value_its_share()
    {
        var prior = new Discrete([(0, 0.3), (1, 0.7)]);
        var ones = Values(Wide, prior, Draws).Count(v => v > 0.5f);
        // Binomial, 2000 draws: outside +- 3.29 standard deviations (20.5 each) with probability 0.001.
        ones.ShouldBeInRange(1400 - 67, 1400 + 67);
    }

    [Fact]
    public void A_constant_is_the_same_in_every_draw() =>
        Values(Wide, new Constant(1.25), 50).Distinct().ShouldHaveSingleItem().ShouldBe(1.25f);

    [Fact]
    public void Values_are_held_within_the_range_of_the_parameter()
    {
        var values = Values(Parameters.ScarSize, new Bell(0.25, 5), 200);
        values.ShouldAllBe(v => v >= 0 && v <= 0.5f);
        values.Distinct().Count().ShouldBeLessThan(50);
    }

    [Fact]
    public void A_further_prior_changes_no_other_draw()
    {
        var before = Sample(Files.Read("").Whole(), 0, 3);
        var after = Sample(Files.Read("parameters:\n  compliance.frontline: { unit: \"1\", normal: [1.5, 0.5], assumption: \"one more unknown\" }\n").Whole(), 0, 3);
        var moved = Parameters.All.Where(p => before[p.Index] != after[p.Index]).Select(p => p.Name);
        moved.ShouldBe(["compliance.frontline"]);
    }

    [Fact]
    public void Variants_share_all_luck_but_what_they_set()
    {
        var record = ScenarioReader.Read(Files.Scenario("record.yaml")).Whole();
        var (baseline, scarsOff) = (Sample(record, 0, 7), Sample(record, 1, 7));
        Parameters.All.Where(p => baseline[p.Index] != scarsOff[p.Index]).ShouldBe([Parameters.ScarSize]);
        scarsOff[Parameters.ScarSize.Index].ShouldBe(0);
    }

    [Fact]
    public void Draws_and_seeds_differ_from_each_other()
    {
        var address = Philox.AddressOf("tie.negative");
        new[] { RandomLuck.Uniform(1, 0, address), RandomLuck.Uniform(1, 1, address), RandomLuck.Uniform(2, 0, address), RandomLuck.Uniform(1, 0, address + 1) }.Distinct().Count().ShouldBe(4);
    }

    [Fact]
    public void Luck_is_uncorrelated_between_parameters()
    {
        var (a, b) = (Philox.AddressOf("tie.negative"), Philox.AddressOf("tie.asymmetry"));
        var sum = Enumerable.Range(0, Draws).Sum(d => (RandomLuck.Uniform(Seed, (uint)d, a) - 0.5) * (RandomLuck.Uniform(Seed, (uint)d, b) - 0.5));
        // Correlation of independent draws is beyond 3.29 / sqrt(2000) with probability 0.001.
        Math.Abs(12 * sum / Draws).ShouldBeLessThan(3.29 / Math.Sqrt(Draws));
    }

    [Fact]
    public void Every_parameter_has_an_address_of_its_own() =>
        Parameters.All.Select(p => Philox.AddressOf(p.Name)).Distinct().Count().ShouldBe(Parameters.All.Count);

    [Fact]
    public void Addresses_are_the_published_hash() // FNV-1a 32 of "a" and "foobar" (Fowler, Noll and Vo)
    {
        Philox.AddressOf("a").ShouldBe(0xE40C292Cu);
        Philox.AddressOf("foobar").ShouldBe(0xBF9CF968u);
    }

    private static (Prior Prior, Func<double, double> Cumulative) Stated(string kind) => kind switch
    {
        "uniform" => (new Uniform(-1, 1), v => (v + 1) / 2),
        "normal" => (new Bell(0.5, 0.5), v => Normal.CDF(0.5, 0.5, v)),
        "lognormal" => (new LogBell(0.9, 0.4), v => LogNormal.CDF(Math.Log(0.9), 0.4, v)),
        "triangular" => (new Triangle(-1, 0, 1), v => v < 0 ? (1 + v) * (1 + v) / 2 : 1 - (1 - v) * (1 - v) / 2),
        "pert" => (new Pert(-1, 0, 3), v => Beta.CDF(2, 4, (v + 1) / 4)),
        "student_t" => (new HeavyBell(0.8, 0.3, 4), v => StudentT.CDF(0.8, 0.3, 4, v)),
        _ => (new BetaShare(8, 2), v => Beta.CDF(8, 2, v)),
    };

    private static float[] Values(Parameter parameter, Prior prior, int draws, Sampling sampling = Sampling.Random)
    {
        var sampler = new Sampler(Baseline with { Sampling = sampling }, Seed, draws);
        return [.. Enumerable.Range(0, draws).Select(d => sampler.Value((uint)d, parameter, prior))];
    }

    private static float[] Sample(Scenario scenario, int variant, uint draw)
    {
        var values = new float[Parameters.All.Count];
        new Sampler(scenario, Seed, scenario.Draws).Sample(scenario.Variants[variant], draw, values);
        return values;
    }
}
