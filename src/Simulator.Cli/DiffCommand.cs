using System.CommandLine;
using Simulator.Scenarios;

namespace Simulator.Cli;

/// <summary>simulator diff A B: every assumption in which two scenarios differ; plays nothing.</summary>
internal static class DiffCommand
{
    /// <summary>Creates the command.</summary>
    public static Command Create(Terminal terminal)
    {
        var first = new Argument<string>("A") { Description = "Scenario file." };
        var second = new Argument<string>("B") { Description = "Scenario file that is compared with the first." };
        var json = CommonOptions.Json();
        var command = new Command("diff", "Show every assumption in which two scenarios differ: values, unit, source.") { first, second, json };
        command.SetAction(parsed =>
        {
            var (a, b) = (ScenarioFile.Read(parsed.GetRequiredValue(first), terminal), ScenarioFile.Read(parsed.GetRequiredValue(second), terminal));
            if (a is null || b is null) return ExitCode.BadInput;
            var differences = Difference.Between(a, b);
            if (parsed.GetValue(json)) Json.Write(terminal.Out, Object(a, b, differences));
            else terminal.Out.WriteLine(Text(a, b, differences));
            return ExitCode.Done;
        });
        return command;
    }

    private static string Text(Scenario a, Scenario b, IReadOnlyList<Difference> differences)
    {
        if (a.Hash == b.Hash) return "Both are the same study.";
        if (differences.Count == 0) return "No assumption differs, only names, titles or questions.";
        var lines = new List<string> { $"- {a.File}", $"+ {b.File}" };
        foreach (var d in differences)
        {
            var unit = (d.After ?? d.Before)!.Unit;
            lines.Add(unit.Length > 0 ? $"\n{d.Path} [{unit}]" : $"\n{d.Path}");
            lines.AddRange(Side("-", d.Before));
            lines.AddRange(Side("+", d.After));
        }

        return string.Join('\n', [.. lines, "", differences.Count == 1 ? "1 assumption differs." : $"{differences.Count} assumptions differ."]);
    }

    /// <summary>Value, source or reason, and origin on one line, so that it can be searched.</summary>
    private static IEnumerable<string> Side(string sign, Stated? side) =>
        side is null ? [] : [$"  {sign} {string.Join(" | ", ((string[])[side.Value, side.Reason, side.Origin]).Where(part => part.Length > 0))}"];

    private static object Object(Scenario a, Scenario b, IReadOnlyList<Difference> differences) => new
    {
        schemaVersion = 1,
        a = new { file = a.File, scenario = a.Name, hash = a.Hash },
        b = new { file = b.File, scenario = b.Name, hash = b.Hash },
        differences = differences.Select(d => new { d.Path, a = Object(d.Before), b = Object(d.After) }),
    };

    private static object? Object(Stated? side) => side is null ? null : new { side.Value, side.Unit, side.Source, side.Assumption, side.Origin };
}
