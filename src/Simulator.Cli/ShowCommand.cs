using System.CommandLine;
using System.Globalization;
using Simulator.Scenarios;

namespace Simulator.Cli;

/// <summary>simulator show FILE: what a scenario comes to once its bases and overlays are joined; plays nothing.</summary>
internal static class ShowCommand
{
    /// <summary>Creates the command.</summary>
    public static Command Create(Terminal terminal)
    {
        var file = new Argument<string>("FILE") { Description = "Scenario file." };
        var effective = new Option<bool>("--effective") { Description = "Print the whole scenario as one file that can be run and is the same study." };
        var origins = new Option<bool>("--origins") { Description = "The same, with file and line of every value." };
        var json = CommonOptions.Json();
        var command = new Command("show", "Show what a scenario comes to: in short, or as one file with the origin of every value.") { file, effective, origins, json };
        command.SetAction(parsed =>
        {
            if (ScenarioFile.Read(parsed.GetRequiredValue(file), terminal) is not { } scenario) return ExitCode.BadInput;
            if (parsed.GetValue(json)) Json.Write(terminal.Out, Object(scenario));
            else if (parsed.GetValue(effective) || parsed.GetValue(origins)) terminal.Out.Write(Whole(scenario, parsed.GetValue(origins)));
            else terminal.Out.WriteLine(Short(scenario));
            return ExitCode.Done;
        });
        return command;
    }

    private static string Whole(Scenario scenario, bool origins) =>
        $"# {scenario.Name}: the effective scenario of {scenario.File}\n"
        + "# written by simulator show; seeds lie relative to the folder in which the command was given\n"
        + scenario.Effective!.Text(Directory.GetCurrentDirectory(), origins);

    private static string Short(Scenario scenario)
    {
        var setting = scenario.Variants[0].Setting;
        var lines = new List<string> { scenario.Title, "", scenario.Question.Trim(), "", scenario.Reading.Trim(), "" };
        Line("values", string.Join(", ", Counts(scenario).Select(c => $"{c.Values} from {c.File}")));
        Line("months", $"{setting.NameOf(0)} to {setting.NameOf(setting.Months - 1)}, on record until {scenario.AsOf:yyyy-MM-dd}");
        Line("members", $"{setting.Alliance.Count}, guarantor {setting.Alliance.Members[setting.Alliance.Guarantor].Code}");
        Line("events", $"{scenario.Events.Count}");
        Line("plays", $"{scenario.Draws} draws x {scenario.Replications} replications, seed {scenario.Seed}");
        foreach (var variant in scenario.Variants.Skip(1))
        {
            Line("variant", $"{variant.Name}: {variant.Question.Trim()}");
            foreach (var difference in variant.Differences) Line("", $"  {difference}");
        }

        foreach (var question in scenario.Questions)
        {
            Line("asks", $"{question.Id}: {question.Ask}");
            Line("", $"  {question.Variant} against {question.Against}: {Expected(question, setting.NameOf(question.Month))}");
        }

        foreach (var theory in scenario.Rivals.Select(r => r.Theory).DistinctBy(t => t.Name))
        {
            Line("under", $"{theory.Name}: if {theory.Says}");
            foreach (var number in theory.Sets) Line("", $"  {number}");
        }

        Line("hash", scenario.Hash);
        return string.Join('\n', lines);

        void Line(string head, string text) => lines.Add($"{head,-9}{text}".TrimEnd());
    }

    private static string Expected(Question question, string month)
    {
        var by = question.By == 0 ? "" : $" by more than {question.By.ToString(CultureInfo.InvariantCulture)}{(question.Indicator.Unit == "1" ? "" : $" {question.Indicator.Unit}")}";
        return $"{question.Indicator.Name} {(question.Direction == Direction.Higher ? "higher" : "lower")}{by} in {month}{(question.MustHold ? ", must hold" : "")}";
    }

    /// <summary>How many values each file contributes, the one that was asked for first and the model's defaults last.</summary>
    private static IEnumerable<(string File, int Values)> Counts(Scenario scenario) =>
        from leaf in scenario.Effective!.Leaves
        group leaf by FileOf(leaf.Origin) into file
        orderby file.Key == "model", file.Key != scenario.File, file.Key
        select (file.Key, file.Count());

    private static string FileOf(string origin) => origin.LastIndexOf(':') is > 0 and var end ? origin[..end] : origin;

    private static object Object(Scenario scenario) => new
    {
        schemaVersion = 1,
        scenario = scenario.Name,
        title = scenario.Title,
        question = scenario.Question,
        file = scenario.File,
        hash = scenario.Hash,
        values = scenario.Effective!.Leaves,
    };
}
