using Simulator.Model;

namespace Simulator.Scenarios.Tests;

/// <summary>Partial files laid over what a scenario extends.</summary>
public class Overlays
{
    [Fact]
    public void Hold_over_the_extended_file_and_under_the_file_itself()
    {
        var scenario = Layers.Two("draws: 7\nreplications: 7\n", "title: Laid over\n", "draws: 9\n").Whole();
        (scenario.Draws, scenario.Replications, scenario.Title, scenario.Name).ShouldBe((9, 7, "Laid over", "top"));
    }

    [Fact]
    public void Mean_the_same_as_one_file_that_says_it_all()
    {
        var laid = Layers.Two(Layers.Negative(0.3), Layers.Visit() + "remove_events: [turnover-2033]\n").Whole();
        var one = Layers.Read(("top.yaml", $"scenario: top\nextends: baseline.yaml\n{Layers.Negative(0.3)}{Layers.Visit()}remove_events: [turnover-2033]\n")).Whole();
        laid.EffectiveText.ShouldBe(one.EffectiveText);
        laid.Hash.ShouldBe(one.Hash);
    }

    [Fact]
    public void Mean_the_same_in_any_order_where_they_agree()
    {
        string first = Layers.Negative(0.3) + Layers.Visit() + "members: { POL: { troops: { value: 9, unit: person, assumption: x } } }\n";
        string second = Layers.Visit() + "variants: { v: { question: Why?, set: { tie.negative: 0.4 } } }\nremove_events: [turnover-2029]\n";
        Layers.Two(second, first).Whole().Hash.ShouldBe(Layers.Two(first, second).Whole().Hash);
    }

    [Fact]
    public void Come_along_with_every_level_of_the_chain()
    {
        var scenario = Layers.Read(
            ("low.yaml", "draws: 5\nreplications: 5\nseed: 5\n"), ("middle.yaml", "scenario: middle\nextends: baseline.yaml\noverlays: [low.yaml]\nreplications: 6\n"),
            ("high.yaml", "seed: 7\n"), ("top.yaml", "scenario: top\nextends: middle.yaml\noverlays: [high.yaml]\n")).Whole();
        (scenario.Draws, scenario.Replications, scenario.Seed).ShouldBe((5, 6, 7UL));
    }

    [Fact]
    public void That_disagree_are_told_at_the_later_place_with_the_earlier_one()
    {
        var problem = Layers.Two($"draws: 7\n{Layers.Negative(0.3)}", Layers.Negative(0.4)).Problems.ShouldHaveSingleItem();
        problem.Kind.ShouldBe(Problems.OverlaysDisagree);
        (Path.GetFileName(problem.File), problem.Line, problem.Column).ShouldBe(("second.yaml", 2, 3));
        problem.Message.ShouldMatch(@"^Overlays disagree on parameters\.tie\.negative: 0\.4 here, 0\.3 in \S*first\.yaml:3\.$");
        problem.Mend.ShouldContain("top.yaml");
    }

    public static TheoryData<string, string, string> Disagreements => new()
    {
        { "draws: 7\n", "draws: 8\n", "draws: 8 here, 7 in" },
        { "horizon: { to: 2034-12 }\n", "horizon: { to: 2033-12 }\n", "horizon.to" },
        { "show: [cohesion]\n", "show: [cohesion, deterrence]\n", "show: cohesion, deterrence here, cohesion in" },
        { Layers.Negative(0.3), Layers.Negative(0.3, "another reason"), "0.3 (assumption: another reason) here, 0.3 (assumption: a test) in" },
        { Layers.Visit(), Layers.Visit("impulse: 0.3"), "events.visit.impulse: 0.3 here, 0.2 in" },
        { Layers.Visit(), Layers.Visit("impulse: 0.2, mark: true"), "events.visit.mark: true here, absent in" },
        { "remove_events: [turnover-2029]\n", "events:\n  - { id: turnover-2029, date: 2029-02, label: Later, actor: USA, turnover: true, assumption: x }\n", "events.turnover-2029: 2029-02 Later here, absent in" },
        { "events:\n  - { id: turnover-2029, date: 2029-02, label: Later, actor: USA, turnover: true, assumption: x }\n", "remove_events: [turnover-2029]\n", "events.turnover-2029: absent here, 2029-02 Later in" },
        { "variants: { v: { question: Why?, set: { tie.negative: 0.4 } } }\n", "variants: { v: { set: { tie.negative: 0.5 } } }\n", "variants.v.set.tie.negative: 0.5 here, 0.4 in" },
        { "cuts: { \"a side\": { club: EU } }\n", "cuts: { \"a side\": { members: [USA] } }\n", "cuts.\"a side\": members [USA] here, club EU in" },
    };

    [Theory]
    [MemberData(nameof(Disagreements))]
    public void Disagree_where_one_thing_has_two_values(string first, string second, string told) =>
        Layers.Two(first, second).Problems.ShouldHaveSingleItem().Message.ShouldContain(told);

    public static TheoryData<string, string> Agreements => new()
    {
        { "draws: 10\n", "draws: 1.0e1\n" },
        { "horizon: { from: 2025-02 }\n", "horizon: { to: 2033-12 }\n" },
        { Layers.Negative(0.3), "# the same\n" + Layers.Negative(0.3) },
        { Layers.Visit(), Layers.Visit("voice: leader, impulse: 0.20") },
        { Layers.Visit(), Layers.Visit().Replace("targets: all", "targets: [all]") },
        { "remove_events: [turnover-2029]\n", "remove_events: [turnover-2029, turnover-2033]\n" },
        { Layers.Negative(0.3), "variants: { v: { question: Why?, set: { tie.negative: 0.4 } } }\n" },
    };

    [Theory]
    [MemberData(nameof(Agreements))]
    public void Agree_where_they_say_the_same_or_speak_of_different_things(string first, string second)
    {
        Layers.Two(first, second).Whole();
        Layers.Two(second, first).Whole();
    }

    [Theory]
    [InlineData("parameters:\n  tie.negative: { value: 0.5, unit: \"1\", assumption: decided }\n", "remove_events: [turnover-2029]\n")]
    [InlineData("parameters:\n  tie.negative: { value: 0.5, unit: \"1\", assumption: decided }\nremove_events: [turnover-2029]\n", "")]
    public void Need_not_agree_where_the_file_itself_decides(string own, string third)
    {
        const string later = "events:\n  - { id: turnover-2029, date: 2029-02, label: Later, actor: USA, turnover: true, assumption: x }\n";
        var second = Layers.Negative(0.4) + (third.Length == 0 ? later : third);
        foreach (var (a, b) in new[] { (Layers.Negative(0.3) + "remove_events: [turnover-2029]\n", second), (second, Layers.Negative(0.3) + "remove_events: [turnover-2029]\n") })
        {
            var scenario = Layers.Two(a, b, own).Whole();
            scenario.Variants[0].Priors[Parameters.TieNegative.Index].ShouldBe(new Constant(0.5));
            scenario.Events.ShouldNotContain(e => e.Id == "turnover-2029");
        }
    }

    [Fact]
    public void That_are_malformed_are_told_together_with_those_that_disagree()
    {
        var problems = Layers.Two("drawss: 1\nseed: 1\nparameters: { tie.negative: lots }\n", $"seed: 2\n{Layers.Negative(0.3)}").Problems;
        problems.Select(p => p.Kind).ShouldBe([Problems.UnknownKey, Problems.OverlaysDisagree], ignoreOrder: true); // 0.3 holds over lots, which is no value to disagree with
    }

    [Fact]
    public void Cannot_be_more_than_eight_in_a_file() =>
        Layers.Read(("top.yaml", $"scenario: top\nextends: baseline.yaml\noverlays: [{string.Join(", ", Enumerable.Range(0, 9).Select(n => $"o{n}.yaml"))}]\n"))
            .Problems.ShouldHaveSingleItem().Kind.ShouldBe(Problems.TooMany);

    [Fact]
    public void Hide_nothing_else_where_one_removes_in_a_wrong_way() =>
        Layers.Two("remove_events: { id: x }\n", "draws: none\n", "seed: none\n").Problems.Select(p => (Path.GetFileName(p.File), p.Kind))
            .ShouldBe([("top.yaml", Problems.Number), ("first.yaml", Problems.WrongKind), ("second.yaml", Problems.Number)], ignoreOrder: true);

    [Fact]
    public void Are_read_within_one_budget_together_with_their_scenario()
    {
        var padding = $"# {new string('x', 900_000)}\n";
        var problem = Layers.Read(
            [.. Enumerable.Range(0, 2).Select(n => ($"o{n}.yaml", $"{padding}draws: 7\n")), ("top.yaml", "scenario: top\nextends: baseline.yaml\noverlays: [o0.yaml, o1.yaml]\n")])
            .Problems.ShouldHaveSingleItem();
        problem.Kind.ShouldBe(Problems.FileTooLarge);
        (Path.GetFileName(problem.File), problem.Line).ShouldBe(("top.yaml", 3));
    }

    [Fact]
    public void Travel_with_the_scenario_to_another_machine()
    {
        var (name, here) = Layers.Read([("parts/first.yaml", Layers.Negative(0.3)), ("top.yaml", "scenario: top\nextends: baseline.yaml\noverlays: [parts/first.yaml]\n")], path => (path, ScenarioReader.Read(path).Whole()));
        ScenarioReader.Read(name, new ScenarioFiles(here.Files!.Texts)).Whole().Hash.ShouldBe(here.Hash);
    }

    [Theory]
    [InlineData("/etc/passwd", "SIM0008")]
    [InlineData("'..\\secret.yaml'", "SIM0008")]
    [InlineData("[nested]", "SIM0203")]
    [InlineData(".", "SIM0002")]
    [InlineData("top.yaml", "SIM0213")]
    [InlineData("baseline.yaml", "SIM0213")]
    [InlineData("empty.yaml", "SIM0005")]
    public void Of_a_strange_path_are_refused(string path, string code) =>
        Layers.Read(("empty.yaml", "# nothing\n"), ("top.yaml", $"scenario: top\nextends: baseline.yaml\noverlays: [{path}]\n")).Problems.ShouldAllBe(p => p.Kind.Code == code);
}
