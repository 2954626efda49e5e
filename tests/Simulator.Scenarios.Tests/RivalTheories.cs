using Simulator.Model;

namespace Simulator.Scenarios.Tests;

/// <summary>Theories laid over the worlds that questions compare.</summary>
public class RivalTheories
{
    private const string Asked = """
        variants:
          firm: { question: Why?, set: { clarity.reliability: 0 } }
          off: { question: Why?, set: { tie.scar.size: 0 } }
        decide:
          first: { ask: Is it?, variant: firm, indicator: cohesion, year: 2030 }
          second: { ask: Is it?, variant: off, indicator: cohesion, year: 2031 }

        """;

    [Fact]
    public void Every_question_is_asked_under_every_theory_that_is_named_and_under_no_other()
    {
        var scenario = Files.Read(Asked + "under: [no-deterrence, scars-heal]\n").Whole();
        scenario.Rivals.Select(r => (r.Question.Id, r.Theory.Name)).ShouldBe([("first", "no-deterrence"), ("first", "scars-heal"), ("second", "no-deterrence")]); // scars-heal makes one world of the other two
        Files.Read(Asked).Whole().Rivals.ShouldBeEmpty();
    }

    [Fact]
    public void A_theory_sets_its_numbers_in_both_worlds_and_nothing_else()
    {
        var scenario = Files.Read(Asked + "under: [scars-heal]\n").Whole();
        var rival = scenario.Rivals.ShouldHaveSingleItem();
        (rival.Variant.Name, rival.Against.Name).ShouldBe(("firm@scars-heal", "baseline@scars-heal"));
        foreach (var (laid, own) in new[] { (rival.Variant, scenario.Variants[1]), (rival.Against, scenario.Variants[0]) })
        {
            laid.Setting.ShouldBeSameAs(own.Setting);
            laid.Differing(own).ShouldBe([Parameters.ScarSize]);
            laid.Priors[Parameters.ScarSize.Index].ShouldBe(new Constant(0));
        }
    }

    [Fact]
    public void What_a_theory_adds_is_added_to_what_the_variant_draws()
    {
        const string theory = "theories: { weaker: { says: doubts count, set: { clarity.reliability: { add: 0.1 } }, source: Nobody } }\nunder: [weaker]\n";
        var rival = Files.Read(Asked + theory).Whole().Rivals[0];
        rival.Variant.Priors[Parameters.ClarityReliability.Index].At(0.5).ShouldBe(0.1, 1e-6);
        rival.Against.Priors[Parameters.ClarityReliability.Index].At(0.5).ShouldBe(0.4, 1e-6); // the baseline draws uniform [0, 0.6]
    }

    [Fact]
    public void Numbers_of_the_theories_that_are_asked_are_stated_with_their_source()
    {
        var stated = Files.Read(Asked + "under: [scars-last]\n").Whole().Statements;
        stated.Where(s => s.Name.EndsWith(" if grave harm never heals", StringComparison.Ordinal)).Select(s => (s.Name.Split(' ')[0], s.Value, s.Source))
            .ShouldBe([("tie.scar.size", "0.4", "S2-18, S3-11"), ("tie.scar.fades", "0", "S2-18, S3-11")]);
        stated.ShouldNotContain(s => s.Name.Contains(" if harm always heals", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("scars-heal")]
    [InlineData("scars-last")]
    [InlineData("free-riding")]
    [InlineData("emulation")]
    [InlineData("no-reputation")]
    [InlineData("reputation")]
    [InlineData("no-deterrence")]
    [InlineData("few-promises-kept")]
    public void A_theory_of_the_literature_differs_from_the_baseline_in_all_that_it_sets(string theory)
    {
        var scenario = Files.Read(Asked + $"under: [{theory}]\n").Whole();
        var rival = scenario.Rivals[0];
        rival.Against.Differing(scenario.Variants[0])!.Count.ShouldBe(rival.Theory.Sets.Count);
        rival.Theory.Source.Length.ShouldBeGreaterThan(5);
    }

    [Fact]
    public void Variants_that_differ_in_more_than_parameters_have_no_list_of_them()
    {
        var scenario = Files.Read("variants: { v: { question: Why?, set: { tie.negative: 0.3 }, remove: { events: [turnover-2029] } }, w: { question: Why?, remove: { events: [turnover-2029] } } }\n").Whole();
        scenario.Variants[0].Differing(scenario.Variants[1]).ShouldBeNull();
        scenario.Variants[1].Differing(scenario.Variants[2]).ShouldBe([Parameters.TieNegative]);
    }
}
