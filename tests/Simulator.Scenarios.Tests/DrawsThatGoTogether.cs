using MathNet.Numerics.Distributions;
using MathNet.Numerics.Statistics;
using Simulator.Model;

namespace Simulator.Scenarios.Tests;

/// <summary>Rank correlations.</summary>
public class DrawsThatGoTogether
{
    private const int Draws = 10_000;

    private const string Three = """
        parameters:
          tie.scar.fades: { unit: "1", value: 1, assumption: "a test" }
        correlations:
          tie.negative:
            tie.asymmetry: { rank: 0.8, unit: "1", assumption: "a test" }
          heat.half_life:
            tie.negative: { rank: -0.5, unit: "1", assumption: "a test" }
            tie.asymmetry: { rank: -0.3, unit: "1", assumption: "a test" }

        """;

    [Theory]
    [InlineData("random")]
    [InlineData("latin-hypercube")]
    [InlineData("sobol")]
    public void Draws_have_the_stated_rank_correlations(string sampling)
    {
        var scenario = Files.Read($"sampling: {sampling}\n{Three}").Whole();
        var values = Values(scenario, Parameters.TieNegative, Parameters.TieAsymmetry, Parameters.HeatHalfLife, Parameters.TieReciprocity);
        (int, int, double)[] stated = [(0, 1, 0.8), (0, 2, -0.5), (1, 2, -0.3), (0, 3, 0), (2, 3, 0)];
        // Spearman's correlation of independent draws is more than 3.29 / sqrt(n) off with probability 0.001; it varies less where ranks correlate.
        foreach (var (a, b, rank) in stated) Correlation.Spearman(values[a], values[b]).ShouldBe(rank, 3.29 / Math.Sqrt(Draws));
    }

    [Fact]
    public void Each_parameter_keeps_its_distribution()
    {
        var values = Values(Files.Read(Three).Whole(), Parameters.TieAsymmetry)[0];
        var sorted = values.Order().ToArray(); // lognormal [2.25, 0.34] of baseline.yaml, held at 1 and 8: compare between
        var distance = sorted.Select((v, i) => v is <= 1 or >= 8 ? 0 : Math.Abs(LogNormal.CDF(Math.Log(2.25), 0.34, v) - (i + 0.5) / Draws)).Max();
        distance.ShouldBeLessThan(1.949 / Math.Sqrt(Draws)); // Kolmogorov-Smirnov, probability 0.001
    }

    [Fact]
    public void Normals_correlate_a_little_more_than_their_ranks()
    {
        var factor = Dependence.Factor([Parameters.TieNegative, Parameters.TieAsymmetry], [new(Parameters.TieAsymmetry, Parameters.TieNegative, 0.5)], 1)!;
        factor[1][0].ShouldBe(0.5176381, 1e-7); // 2 sin(15 degrees)
        factor[1][1].ShouldBe(Math.Sqrt(1 - 0.5176381 * 0.5176381), 1e-7);
    }

    [Fact]
    public void A_correlation_moves_the_later_parameter_of_the_pair_alone()
    {
        var plain = Draw(Files.Read("").Whole(), 0, 3);
        var paired = Draw(Files.Read("correlations: { tie.asymmetry: { tie.negative: { rank: 0.4, unit: \"1\", assumption: \"a test\" } } }\n").Whole(), 0, 3);
        Parameters.All.Where(p => plain[p.Index] != paired[p.Index]).ShouldBe([Parameters.TieAsymmetry]); // tie.negative stands first in the list of parameters
    }

    [Fact]
    public void A_correlation_of_nothing_moves_nothing()
    {
        var none = Files.Read("correlations: { tie.asymmetry: { tie.negative: { rank: 0, unit: \"1\", assumption: \"a test\" } } }\n").Whole();
        Draw(none, 0, 3).ShouldBe(Draw(Files.Read("").Whole(), 0, 3));
    }

    [Fact]
    public void A_variant_that_fixes_one_of_a_pair_leaves_the_other_alone()
    {
        var scenario = Files.Read(Three + "variants: { v: { question: Why?, set: { tie.negative: 0.3 } } }\n").Whole();
        Parameters.All.Where(p => Draw(scenario, 0, 3)[p.Index] != Draw(scenario, 1, 3)[p.Index]).ShouldBe([Parameters.TieNegative]);
    }

    [Fact]
    public void A_later_file_changes_one_correlation_and_the_source_of_each_is_told()
    {
        var scenario = Files.Read(Three).Whole();
        scenario.Statements.Single(s => s.Name == "rank correlation of heat.half_life and tie.negative").ShouldSatisfyAllConditions(
            s => s.Value.ShouldBe("-0.5"), s => s.Unit.ShouldBe("1"), s => s.Assumption.ShouldBe("a test"), s => s.Where.ShouldEndWith("under-test.yaml:9"));
        scenario.Hash.ShouldNotBe(Files.Read(Three.Replace("0.8", "0.7")).Whole().Hash);
    }

    [Fact]
    public void A_program_cannot_play_correlations_that_contradict_each_other()
    {
        var scenario = Files.Read("").Whole() with { Correlations = [new(Parameters.TieNegative, Parameters.TieAsymmetry, 1)] };
        Should.Throw<ArgumentException>(() => new Sampler(scenario, 1, 10)).Message.ShouldStartWith("The correlations contradict each other.");
    }

    private static double[][] Values(Scenario scenario, params Parameter[] parameters)
    {
        var sampler = new Sampler(scenario, scenario.Seed, Draws);
        return [.. parameters.Select(p => Enumerable.Range(0, Draws).Select(d => (double)sampler.Value((uint)d, p, scenario.Variants[0].Priors[p.Index])).ToArray())];
    }

    private static float[] Draw(Scenario scenario, int variant, uint draw)
    {
        var values = new float[Parameters.All.Count];
        new Sampler(scenario, scenario.Seed, scenario.Draws).Sample(scenario.Variants[variant], draw, values);
        return values;
    }
}
