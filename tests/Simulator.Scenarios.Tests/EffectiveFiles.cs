using System.Text.RegularExpressions;

namespace Simulator.Scenarios.Tests;

/// <summary>What several files come to: the origin of every value, one file that is the same study, and what differs from another.</summary>
public class EffectiveFiles
{
    private static readonly (string Name, string Text)[] ThreeLevels =
    [
        ("middle-overlay.yaml", "draws: 5\nreplications: 6\nmembers:\n  POL:\n    troops: { value: 9, unit: person, assumption: x }\n"),
        ("middle.yaml", $"scenario: middle\nextends: baseline.yaml\noverlays: [middle-overlay.yaml]\nreplications: 7\nhorizon: {{ to: 2034-12 }}\n{Layers.Visit()}"),
        ("first.yaml", "seed: 1\nclubs:\n  EU: { open: true }\n"),
        ("second.yaml", Layers.Negative(0.3)),
        ("top.yaml", "scenario: top\nextends: middle.yaml\noverlays: [first.yaml, second.yaml]\nseed: 2\nremove_events: [turnover-2033]\nvariants:\n  v:\n    question: Why?\n    set: { tie.negative: 0.4 }\n"),
    ];

    // Every value that the files above the baseline give, with the line it stands in.
    private static readonly string[] Expected =
    [
        "clubs.EU.open first.yaml:3", "draws middle-overlay.yaml:1",
        "events.visit.actor middle.yaml:7", "events.visit.assumption middle.yaml:7", "events.visit.date middle.yaml:7", "events.visit.id middle.yaml:7",
        "events.visit.impulse middle.yaml:7", "events.visit.label middle.yaml:7", "events.visit.targets.0 middle.yaml:7",
        "horizon.to middle.yaml:5",
        "members.POL.troops.assumption middle-overlay.yaml:5", "members.POL.troops.unit middle-overlay.yaml:5", "members.POL.troops.value middle-overlay.yaml:5",
        "parameters.tie.negative.assumption second.yaml:2", "parameters.tie.negative.unit second.yaml:2", "parameters.tie.negative.value second.yaml:2",
        "replications middle.yaml:4", "scenario top.yaml:1", "seed top.yaml:4",
        "variants.v.question top.yaml:8", "variants.v.set.tie.negative top.yaml:9",
    ];

    [Fact]
    public void Name_the_origin_of_every_value_of_three_levels_with_overlays()
    {
        var leaves = Layers.Read(ThreeLevels).Whole().Effective!.Leaves;
        leaves.Select(l => l.Path).ShouldBeUnique();
        var above = leaves.Where(l => !IsOf(l, "baseline.yaml") && l.Origin != "model");
        above.Select(l => $"{l.Path} {Path.GetFileName(l.Origin)}").ShouldBe(Expected, ignoreOrder: true);

        // All others stand where they stand in the baseline alone, which says the same of them.
        var baseline = ScenarioReader.Read(Files.Scenario("baseline.yaml")).Whole().Effective!.Leaves.ToDictionary(l => l.Path);
        foreach (var leaf in leaves.Except(above)) (leaf.Value, Path.GetFileName(leaf.Origin)).ShouldBe((baseline[leaf.Path].Value, Path.GetFileName(baseline[leaf.Path].Origin)), leaf.Path);
        baseline.Keys.Except(leaves.Select(l => l.Path)).ShouldAllBe(path => path.StartsWith("events.turnover-2033.") || path.StartsWith("parameters.tie.negative.uniform."));
    }

    [Theory]
    [InlineData("baseline.yaml")]
    [InlineData("record.yaml")]
    public void Name_a_line_that_holds_the_value(string name)
    {
        var lines = Directory.GetFiles(Path.Combine(Files.Root, "scenarios"), "*.yaml").ToDictionary(f => f, File.ReadAllLines);
        foreach (var leaf in ScenarioReader.Read(Files.Scenario(name)).Whole().Effective!.Leaves.Where(l => l.Origin != "model"))
        {
            var end = leaf.Origin.LastIndexOf(':');
            var line = lines[leaf.Origin[..end]][int.Parse(leaf.Origin[(end + 1)..]) - 1];
            (line.Contains(leaf.Value) || line.TrimEnd().EndsWith(">-")).ShouldBeTrue($"{leaf.Path}: {leaf.Value} at {leaf.Origin}, which is {line}");
        }
    }

    public static TheoryData<string> Texts =>
    [
        "extends: baseline.yaml\n",
        "extends: record.yaml\n",
        "extends: record.yaml\nshow: []\nmonths: []\nremove_events: [turnover-2029]\nvariants: { v: { question: \"a \\\"quote\\\", a \\\\ and a line\\n\", set: { tie.negative: 0.4, tie.scar.size: 1e-5 } } }\n",
        "extends: baseline.yaml\nremove_events: [turnover-2029, turnover-2033]\nmembers: { POL: {} }\nclubs: { JEF: { leads: [] } }\nvariants: { v: { question: Why?, add_events: [], set: {}, remove: {} } }\n",
        "extends: baseline.yaml\ncuts: { \"a: b # c\": { club: EU }, a.b: { members: [USA] } }\nterm: { coercive_until: 2028-01 }\n",
        .. Readme.Examples.Select(e => e[(e.IndexOf('\n') + 1)..]), // each construct of the page
    ];

    [Theory]
    [MemberData(nameof(Texts))]
    public void Name_an_origin_for_every_value(string text)
    {
        string[] opening = [":", "-", "[]", "{}"];
        var lines = Layers.Read(("top.yaml", $"scenario: top\n{text}")).Whole().Effective!.Text(".", origins: true).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        lines.Where(l => !opening.Any(l.EndsWith)).ShouldAllBe(l => Regex.IsMatch(l, @"  # (model|\S+:\d+)$", RegexOptions.None, TimeSpan.FromSeconds(1)));
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Read_again_are_the_same_study_wherever_they_lie(string text)
    {
        Layers.Read([("top.yaml", $"scenario: top\n{text}")], path =>
        {
            var scenario = ScenarioReader.Read(path).Whole();
            foreach (var origins in new[] { false, true })
                foreach (var folder in new[] { Path.GetDirectoryName(path)!, Directory.CreateDirectory(Path.Combine(Path.GetDirectoryName(path)!, "a", "b")).FullName })
                {
                    var whole = Path.Combine(folder, "whole.yaml");
                    File.WriteAllText(whole, scenario.Effective!.Text(folder, origins));
                    var again = ScenarioReader.Read(whole).Whole();
                    again.EffectiveText.ShouldBe(scenario.EffectiveText);
                    again.Hash.ShouldBe(scenario.Hash);
                    again.Variants.Select(v => v.Name).ShouldBe(scenario.Variants.Select(v => v.Name));
                }

            return true;
        });
    }

    [Fact]
    public void Differ_from_themselves_in_nothing()
    {
        var scenario = Layers.Read(ThreeLevels).Whole();
        Difference.Between(scenario, scenario).ShouldBeEmpty();
        var other = Files.Read("title: Another\nquestion: Another?\nreading: Another.\n").Whole();
        Difference.Between(Files.Read("").Whole(), other).ShouldBeEmpty();
    }

    [Fact]
    public void Differ_in_numbers_with_old_and_new_value_unit_and_source()
    {
        var differences = Between("", "parameters:\n  tie.scar.half_life: { uniform: [120, 360], unit: month, source: Walsh 2007 }\ndraws: 7\n");
        differences.Select(d => d.Path).ShouldBe(["draws", "parameters.tie.scar.half_life"]);
        var (before, after) = (differences[1].Before.ShouldNotBeNull(), differences[1].After.ShouldNotBeNull());
        (before.Value, before.Unit, before.Source, before.Assumption).ShouldBe(("uniform [60, 240]", "month", "", "five to twenty years, where scars heal at all"));
        (after.Value, after.Unit, after.Source, after.Assumption).ShouldBe(("uniform [120, 360]", "month", "Walsh 2007", ""));
        before.Origin.ShouldMatch(@"baseline\.yaml:\d+$");
        after.Origin.ShouldMatch(@"under-test\.yaml:4$");
    }

    [Fact]
    public void Differ_from_a_default_of_the_model()
    {
        var difference = Between("", "parameters: { adversary.act.grey: { value: 0.5, unit: \"1\", assumption: more } }\n").ShouldHaveSingleItem();
        (difference.Before!.Value, difference.Before.Origin, difference.After!.Value).ShouldBe(("0.2", "model", "0.5"));
    }

    [Fact]
    public void Differ_in_a_source_alone() =>
        Between(Layers.Negative(0.3), Layers.Negative(0.3, "another")).ShouldHaveSingleItem().After!.Reason.ShouldBe("assumption: another");

    [Fact]
    public void Differ_in_an_event_key_by_key_where_both_have_it_and_as_a_whole_where_one_has()
    {
        var changed = Between(Layers.Visit(), Layers.Visit("impulse: 0.3, voice: leader, troops: 5, mark: true"));
        changed.Select(d => (d.Path, d.Before?.Value, d.After?.Value, (d.After ?? d.Before)!.Unit)).ShouldBe(
            [("events.visit.impulse", "0.2", "0.3", "1"), ("events.visit.troops", null, "5", "person"), ("events.visit.mark", null, "true", "")]);
        var added = Between("", Layers.Visit()).ShouldHaveSingleItem();
        (added.Path, added.Before, added.After!.Value, added.After.Reason).ShouldBe(("events.visit", null, "2027-05 A visit", "assumption: small"));
    }

    [Fact]
    public void Differ_in_the_reason_for_the_size_of_an_event()
    {
        const string sourced = "impulse: 0.2, source: X-01, severity_assumption: mild";
        string Text(string more) => Layers.Visit(more).Replace(", assumption: \"small\"", "");
        var difference = Between(Text(sourced), Text(sourced.Replace("0.2", "0.4").Replace("mild", "strong"))).ShouldHaveSingleItem();
        (difference.Before!.Reason, difference.After!.Reason).ShouldBe(("assumption: mild", "assumption: strong"));
    }

    [Fact]
    public void Differ_in_variants_members_and_the_editions_that_a_day_brings()
    {
        var differences = Between("", "as_of: 2026-09-01\nvariants: { v: { question: Why?, set: { tie.scar.half_life: 24 } } }\nmembers: { POL: { spending.core: { 2028: { value: 5, sd: 0.2, unit: \"% GDP\", assumption: x } } } }\n");
        differences.Select(d => (d.Path, d.After?.Value, d.After?.Unit)).ShouldContain(("variants.v.set.tie.scar.half_life", "24", "month"));
        differences.Select(d => (d.Path, d.After?.Value, d.After?.Unit)).ShouldContain(("members.POL.spending.core.2028", "5, sd 0.2", "% GDP"));
        differences.ShouldContain(d => d.Path == "data.NATO-2026" && d.Before == null);
    }

    [Fact]
    public void Differ_in_every_construct_of_the_page()
    {
        string[] parts = ["sampling: sobol\n", "correlations: { tie.negative: { tie.asymmetry: { rank: 0.5, unit: \"1\", assumption: x } } }\n", "parameters: { tie.scar.size: { value: 0.2, deep: [0, 0.4], unit: \"1\", assumption: x } }\n",
            "weigh: { retelling: { value: 0.5, unit: \"1\", assumption: x } }\n", "events: [{ id: e, label: Words, hazard: { per_year: 0.5 }, cooldown: 6 months, when: cohesion < 55, source: Press, timing_assumption: now and then }]\n",
            "variants: { v: { question: Why?, set: { tie.scar.half_life: { times: 0.8 } }, weigh: { retelling: { value: 1, unit: \"1\", assumption: x } } } }\n", "levers: { l: { name: Scars, help: H, parameter: tie.scar.size, range: [0, 0.4], step: 0.1, unit: \"1\", assumption: x } }\n",
            "decide: { q: { ask: More?, variant: v, indicator: cohesion, year: 2030, by: 1, unit: points, assumption: x } }\n"];
        var all = string.Concat(parts);
        Between("", all).Select(d => $"{d.Path} {d.After!.Value} [{d.After.Unit}] {d.After.Reason}").ShouldBe(
        [
            "correlations.tie.negative.tie.asymmetry rank 0.5 [1] assumption: x", "decide.q More? [points] assumption: x",
            "events.e Words (0.5 times a year while cohesion < 55) [] Press", "levers.l Scars [0, 0.4] [1] assumption: x", "parameters.tie.scar.size 0.2, deep [0, 0.4] [1] assumption: x",
            "sampling sobol [] ", "variants.v.question Why? [] ", "variants.v.set.tie.scar.half_life times 0.8 [1] ", "variants.v.weigh.retelling 1 [1] assumption: x", "weigh.retelling 0.5 [1] assumption: x",
        ]);
        var changed = all.Replace("cooldown: 6", "cooldown: 9").Replace("step: 0.1", "step: 0.2").Replace("2030", "2031").Replace("by: 1", "by: 2");
        Between(all, changed).Select(d => $"{d.Path} {d.Before!.Value} {d.After!.Value} [{d.After.Unit}] {d.After.Reason}").ShouldBe(
            ["decide.q.year 2030 2031 [] assumption: x", "decide.q.by 1 2 [points] assumption: x", "events.e.cooldown 6 months 9 months [] assumption: now and then", "levers.l.step 0.1 0.2 [1] assumption: x"]);
    }

    [Fact]
    public void Differ_in_their_tables_of_seeds()
    {
        var (before, after) = Files.InFolder(folder =>
        {
            var path = Path.Combine(folder, "scenarios", "baseline.yaml");
            var first = ScenarioReader.Read(path).Whole();
            File.AppendAllText(Path.Combine(folder, "seeds", "sources.csv"), "NEW-1,Somebody,Something,2026-01,\n");
            return (first, ScenarioReader.Read(path).Whole());
        });
        Difference.Between(before, after).ShouldHaveSingleItem().Path.ShouldBe("seeds.sources.csv");
    }

    [Fact]
    public void Of_the_readme_do_what_it_says()
    {
        (string, string)[] files = [.. Readme.FilesOfExamples.Select(f => (f.Name is "sceptic.yaml" ? "top.yaml" : f.Name, f.Text))];
        files.Length.ShouldBe(3);
        var sceptic = Layers.Read(files).Whole();
        Difference.Between(ScenarioReader.Read(Files.Scenario("record.yaml")).Whole(), sceptic).Select(d => d.Path)
            .ShouldBe(["events.spain-exception", "members.DEU.compliance_shift", "parameters.tie.negative", "parameters.tie.scar.size"]);
        var undecided = Layers.Read([.. files.Select(f => (f.Item1, f.Item1 == "top.yaml" ? f.Item2[..f.Item2.IndexOf("parameters:", StringComparison.Ordinal)] : f.Item2))]);
        undecided.Problems.ShouldHaveSingleItem().Kind.ShouldBe(Problems.OverlaysDisagree);
    }

    private static IReadOnlyList<Difference> Between(string before, string after) => Difference.Between(Files.Read(before).Whole(), Files.Read(after).Whole());

    private static bool IsOf(Leaf leaf, string file) => Path.GetFileName(leaf.Origin).StartsWith($"{file}:", StringComparison.Ordinal);
}
