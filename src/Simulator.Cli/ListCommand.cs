using System.CommandLine;
using Simulator.Model;
using Simulator.Scenarios;
using Simulator.Studies;
using Spectre.Console;

namespace Simulator.Cli;

/// <summary>simulator list [WHAT]: the names that scenario files use, and what lies on disk.</summary>
internal static class ListCommand
{
    private static readonly string[] Kinds = ["scenarios", "runs", "parameters", "indicators"];

    /// <summary>Creates the command.</summary>
    public static Command Create(Terminal terminal)
    {
        var what = new Argument<string>("WHAT") { Description = "scenarios (in ./scenarios), runs (in --out), parameters, or indicators.", DefaultValueFactory = _ => "scenarios" };
        what.AcceptOnlyFromAmong(Kinds);
        var output = CommonOptions.Out();
        var json = CommonOptions.Json();
        var command = new Command("list", "List scenarios, runs, parameters or indicators.") { what, output, json };
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
            _ => OfScenarios(),
        };
        if (json) Json.Write(terminal.Out, new Dictionary<string, object> { [what] = rows.Select(row => columns.Zip(row).ToDictionary(c => c.First, c => c.Second)) });
        else if (rows.Count == 0) terminal.Error.WriteLine($"No {what} found here.");
        else if (what is "parameters" or "indicators") foreach (var row in rows) terminal.Out.WriteLine(Line(row));
        else terminal.Out.WriteLine(terminal.Text(Table(columns, rows)));
        return ExitCode.Done;
    }

    /// <summary>A catalogue's entry on one line, so that it can be searched: name, figures, meaning, source.</summary>
    private static string Line(string[] row) => $"{row[0],-28} {string.Join(" | ", row[1..])}";

    private static (string[] Columns, List<string[]> Rows) OfScenarios()
    {
        if (!Directory.Exists("scenarios")) return (["file"], []);
        var rows = new List<string[]>();
        foreach (var file in Directory.EnumerateFiles("scenarios", "*.yaml").Order(StringComparer.Ordinal))
        {
            var scenario = ScenarioReader.Read(file).Scenario;
            rows.Add([file, scenario?.Title ?? "(has problems: simulator check)", scenario is null ? "" : string.Join(", ", scenario.Variants.Select(v => v.Name))]);
        }

        return (["file", "title", "variants"], rows);
    }

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
