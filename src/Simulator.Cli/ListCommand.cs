using System.CommandLine;
using Simulator.Model;
using Simulator.Scenarios;
using Simulator.Studies;
using Spectre.Console;

namespace Simulator.Cli;

/// <summary>simulator list [WHAT]: the names that scenario files use, and what lies on disk.</summary>
internal static class ListCommand
{
    private static readonly string[] Kinds = ["scenarios", "runs", "parameters", "indicators", "levers", "questions"];

    /// <summary>Creates the command.</summary>
    public static Command Create(Terminal terminal)
    {
        var what = new Argument<string>("WHAT") { Description = "scenarios (in ./scenarios), their levers or questions, runs (in --out), parameters, or indicators.", DefaultValueFactory = _ => "scenarios" };
        what.AcceptOnlyFromAmong(Kinds);
        var output = CommonOptions.Out();
        var json = CommonOptions.Json();
        var command = new Command("list", "List scenarios, levers, questions, runs, parameters or indicators.") { what, output, json };
        command.SetAction(parsed => Show(terminal, parsed.GetRequiredValue(what), parsed.GetRequiredValue(output), parsed.GetValue(json)));
        return command;
    }

    private static int Show(Terminal terminal, string what, string runs, bool json)
    {
        var (columns, rows) = what switch
        {
            "runs" => Runs(runs),
            "parameters" => OfParameters(),
            "indicators" => OfIndicators(),
            "levers" => OfLevers(),
            "questions" => OfQuestions(),
            _ => OfScenarios(),
        };
        if (json) Json.Write(terminal.Out, new Dictionary<string, object> { [what] = rows.Select(row => columns.Zip(row).ToDictionary(c => c.First, c => c.Second)) });
        else if (rows.Count == 0) terminal.Error.WriteLine($"No {what} found here.");
        else if (what is not ("scenarios" or "runs")) foreach (var row in rows) terminal.Out.WriteLine(Line(row));
        else terminal.Out.WriteLine(terminal.Text(Table(columns, rows)));
        return ExitCode.Done;
    }

    /// <summary>A catalogue's entry on one line, so that it can be searched: name, figures, meaning, source.</summary>
    private static string Line(string[] row) => $"{row[0],-28} {string.Join(" | ", row[1..])}";

    private static (string[] Columns, List<string[]> Rows) OfScenarios() =>
        (["file", "title", "variants"],
         [.. Shipped().Select(s => new[] { s.File, s.Scenario?.Title ?? "(has problems: simulator check)", s.Scenario is { } scenario ? string.Join(", ", scenario.Variants.Select(v => v.Name)) : "" })]);

    private static (string[] Columns, List<string[]> Rows) OfLevers() =>
        (["name", "of", "moves", "unit", "range", "step", "start", "help"],
         [.. from s in Shipped() from l in s.Scenario?.Levers ?? []
             select new[] { l.Id, s.File, l.Moves, l.Unit, $"{l.Low} to {l.High}", $"{l.Step}", $"{Math.Round(l.Start, 6)}", $"{l.Name}: {l.Help}" }]);

    private static (string[] Columns, List<string[]> Rows) OfQuestions() =>
        (["name", "of", "ask", "variant", "against", "indicator", "month", "must hold"],
         [.. from s in Shipped() from q in s.Scenario?.Questions ?? []
             select new[] { q.Id, s.File, q.Ask, q.Variant, q.Against, q.Indicator.Name, s.Scenario!.Variants[0].Setting.NameOf(q.Month), q.MustHold ? "must hold" : "" }]);

    private static IEnumerable<(string File, Scenario? Scenario)> Shipped() => !Directory.Exists("scenarios") ? [] :
        Directory.EnumerateFiles("scenarios", "*.yaml").Order(StringComparer.Ordinal).Select(file => (file, ScenarioReader.Read(file).Scenario));

    private static (string[] Columns, List<string[]> Rows) Runs(string directory)
    {
        if (!Directory.Exists(directory)) return (["run"], []);
        var rows = Directory.EnumerateDirectories(directory).Order(StringComparer.Ordinal)
            .Select(run => new[] { run, File.Exists(Path.Combine(run, Run.ManifestName)) ? "finished" : "unfinished" });
        return (["run", "state"], [.. rows]);
    }

    private static (string[] Columns, List<string[]> Rows) OfParameters() =>
        (["name", "unit", "default", "range", "sobol", "help", "source"],
         [.. Parameters.All.Select(p => new[] { p.Name, p.Unit, $"{p.Default}", $"{p.Min} to {p.Max}", SobolDimension(p), p.Help, p.Source })]);

    private static string SobolDimension(Parameter parameter) => parameter.SobolDimension() is { } dimension ? $"dimension {dimension}" : "none";

    private static (string[] Columns, List<string[]> Rows) OfIndicators() =>
        (["name", "of", "unit", "range", "help"],
         [.. Indicators.OfAlliance.Concat(Indicators.OfMember).Concat(Indicators.OfTie)
             .Select(i => new[] { i.Name, i.Scope.ToString().ToLowerInvariant(), i.Unit, $"{i.Min} to {i.Max}", i.Help })]);

    private static Table Table(string[] columns, List<string[]> rows)
    {
        var table = new Table { Border = TableBorder.None, ShowRowSeparators = false };
        foreach (var column in columns) table.AddColumn(new TableColumn(column.ToUpperInvariant()) { Padding = new Padding(0, 0, 2, 0) });
        foreach (var row in rows) table.AddRow([.. row.Select(cell => new Text(cell))]);
        return table;
    }
}
