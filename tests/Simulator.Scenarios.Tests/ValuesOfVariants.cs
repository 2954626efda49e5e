using Simulator.Model;

namespace Simulator.Scenarios.Tests;

/// <summary>Differences from what the baseline draws, and the ends of deep ranges.</summary>
public class ValuesOfVariants
{
    private const string Deep = "parameters:\n  tie.confidence_bound: { unit: \"1\", value: 0.8, deep: [0.4, 2], assumption: \"nobody can say\" }\n";

    [Theory]
    [InlineData("{ add: 0.05 }", "0.55 (what the baseline draws plus 0.05)")]
    [InlineData("{ add: -0.05, unit: \"1\" }", "0.45 (what the baseline draws less 0.05)")]
    [InlineData("{ times: 1.2 }", "0.6 (what the baseline draws times 1.2)")]
    public void A_difference_is_made_draw_by_draw(string difference, string words)
    {
        var scenario = Files.Read($"variants: {{ v: {{ question: Why?, set: {{ tie.negative: {difference} }} }} }}\n").Whole();
        var p = Parameters.TieNegative; // uniform [0.2, 0.8] in baseline.yaml
        for (var draw = 0u; draw < 20; draw++)
        {
            var (before, after) = (Draw(scenario, 0, draw)[p.Index], Draw(scenario, 1, draw)[p.Index]);
            after.ShouldBe(difference.Contains("times") ? before * 1.2f : before + (difference.Contains('-') ? -0.05f : 0.05f), 1e-6f);
        }

        scenario.Variants[1].Differences.ShouldBe([$"tie.negative is {words} instead of 0.5 (uniform 0.2 to 0.8)."]);
    }

    [Fact]
    public void A_changed_value_is_held_within_the_range_of_the_parameter()
    {
        var scenario = Files.Read("variants: { v: { question: Why?, set: { tie.negative: { times: 2 } } } }\n").Whole();
        Enumerable.Range(0, 50).Select(d => Draw(scenario, 1, (uint)d)[Parameters.TieNegative.Index]).Max().ShouldBe(1);
    }

    [Fact]
    public void A_difference_from_one_value_is_one_value()
    {
        var scenario = Files.Read("variants: { v: { question: Why?, set: { tie.candour.recovery: { add: 6, unit: month } } } }\n").Whole();
        var prior = scenario.Variants[1].Priors[Parameters.CandourRecovery.Index];
        (prior.IsCertain, prior.At(0.1), prior.At(0.9)).ShouldBe((true, 18, 18));
    }

    [Fact]
    public void A_bare_number_may_carry_its_unit_which_changes_nothing()
    {
        var (bare, named) = (Set("24"), Set("24 month"));
        named.Variants[1].Priors[Parameters.TieLeaderHalfLife.Index].ShouldBe(new Constant(24));
        named.Hash.ShouldBe(bare.Hash);

        static Scenario Set(string value) => Files.Read($"variants: {{ v: {{ question: Why?, set: {{ tie.leader.half_life: {value} }} }} }}\n").Whole();
    }

    [Fact]
    public void A_deep_range_is_never_averaged_each_end_is_a_variant()
    {
        var scenario = Files.Read(Deep + "variants: { v: { question: Why?, set: { tie.negative: 0.3 } } }\n").Whole();
        scenario.Variants.Select(v => v.Name).ShouldBe(["baseline", "v", "tie.confidence_bound-low", "tie.confidence_bound-high"]);
        for (var draw = 0u; draw < 10; draw++)
            scenario.Variants.Select((_, v) => Draw(scenario, v, draw)[Parameters.TieConfidenceBound.Index]).ShouldBe([0.8f, 0.8f, 0.4f, 2f]);
        Parameters.All.Where(p => Draw(scenario, 0, 1)[p.Index] != Draw(scenario, 2, 1)[p.Index]).ShouldBe([Parameters.TieConfidenceBound]);
    }

    [Fact]
    public void A_deep_range_says_what_it_is()
    {
        var scenario = Files.Read(Deep).Whole();
        scenario.Statements.Single(s => s.Name == "tie.confidence_bound").Value.ShouldBe("0.8 (deep 0.4 to 2, each end played apart)");
        scenario.Variants[1].Differences.ShouldBe(["tie.confidence_bound is 0.4, the lower end of its deep range, instead of 0.8."]);
        scenario.Variants[1].Question.ShouldBe("And if tie.confidence_bound were 0.4? Nobody knows how likely that is.");
        scenario.Hash.ShouldNotBe(Files.Read(Deep.Replace("2]", "1.9]")).Whole().Hash);
    }

    [Fact]
    public void A_scenario_that_plays_at_an_end_has_one_variant_for_the_other() =>
        Files.Read(Deep.Replace("value: 0.8", "value: 2")).Whole().Variants.Select(v => v.Name).ShouldBe(["baseline", "tie.confidence_bound-low"]);

    [Fact]
    public void A_later_file_may_give_a_deep_range_a_distribution() =>
        Files.Read("variants: { v: { question: Why?, set: { tie.confidence_bound: { unit: \"1\", pert: [0.4, 0.8, 2], assumption: \"a guess\" } } } }\n" + Deep)
            .Whole().Variants[1].Priors[Parameters.TieConfidenceBound.Index].ShouldBe(new Pert(0.4, 0.8, 2));

    [Fact]
    public void The_example_of_numbers_in_the_readme_reads_and_does_what_it_says()
    {
        var example = Files.ReadText(Readme.Named("swings")).Whole();
        (example.Sampling, example.Draws).ShouldBe((Sampling.Sobol, 256));
        example.Correlations.ShouldBe([new(Parameters.TieNegative, Parameters.TieAsymmetry, 0.5)]);
        example.Variants.Select(v => v.Name).ShouldBe(["baseline", "steadier", "slower", "fixed", "tie.confidence_bound-low", "tie.confidence_bound-high"]);
        example.Variants[2].Differences.ShouldBe(["tie.leader.half_life is 28.5 (what the baseline draws plus 6) month instead of 22.5 (uniform 9 to 36)."]);
        var (before, after) = (Draw(example, 0, 9)[Parameters.TieNegative.Index], Draw(example, 1, 9)[Parameters.TieNegative.Index]);
        after.ShouldBe(0.8f * before, 1e-6f);
    }

    [Fact]
    public void The_readme_names_every_distribution_and_way_of_sampling()
    {
        var page = File.ReadAllText(Files.Scenario("README.md"));
        foreach (var form in Family.All.Select(f => f.Form)) page.ShouldContain($"`{form}`");
        foreach (var word in SamplingWords.All) page.ShouldContain($"`{word}`");
    }

    private static float[] Draw(Scenario scenario, int variant, uint draw)
    {
        var values = new float[Parameters.All.Count];
        new Sampler(scenario, scenario.Seed, scenario.Draws).Sample(scenario.Variants[variant], draw, values);
        return values;
    }
}
