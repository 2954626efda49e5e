using System.CommandLine;
using Simulator.Scenarios;

namespace Simulator.Cli;

/// <summary>simulator check FILE...: reads scenario files and says what is wrong, all at once; plays nothing.</summary>
internal static class CheckCommand
{
    /// <summary>Creates the command.</summary>
    public static Command Create(Terminal terminal)
    {
        var files = new Argument<string[]>("FILE") { Description = "Scenario files.", Arity = ArgumentArity.OneOrMore };
        var json = CommonOptions.Json();
        var quiet = CommonOptions.Quiet();
        var command = new Command("check", "Read scenario files and say what is wrong with them; play nothing.") { files, json, quiet };
        command.SetAction(parsed => Check(terminal, parsed.GetRequiredValue(files), parsed.GetValue(json), parsed.GetValue(quiet)));
        return command;
    }

    private static int Check(Terminal terminal, string[] files, bool json, bool quiet)
    {
        var readings = files.Select(file => (File: file, Reading: ScenarioReader.Read(file))).ToList();
        foreach (var (file, reading) in readings)
        {
            foreach (var problem in reading.Problems) terminal.Error.WriteLine(problem);
            if (!json && !quiet && reading.Scenario is { } scenario) terminal.Out.WriteLine($"{file}: good ({Describe(scenario)})");
        }

        if (json) Json.Write(terminal.Out, new { files = readings.Select(r => Row(r.File, r.Reading)) });
        return readings.TrueForAll(r => r.Reading.Scenario is not null) ? ExitCode.Done : ExitCode.BadInput;
    }

    private static string Describe(Scenario scenario) =>
        $"{scenario.Variants[0].Setting.Alliance.Count} members, {scenario.Variants[0].Setting.Months} months, "
        + $"{scenario.Variants.Count} {(scenario.Variants.Count == 1 ? "variant" : "variants")}{Rivals(scenario)}, {scenario.Draws} draws x {scenario.Replications} replications";

    /// <summary>What rival theories add to the work; each of their worlds takes about as long as a variant.</summary>
    private static string Rivals(Scenario scenario) => scenario.Rivals.Count == 0 ? "" :
        $" and {scenario.Rivals.SelectMany(r => new[] { r.Variant.Name, r.Against.Name }).Distinct().Count()} worlds of {scenario.Rivals.DistinctBy(r => r.Theory.Name).Count()} rival theories";

    private static object Row(string file, Reading reading) => new
    {
        file,
        good = reading.Scenario is not null,
        hash = reading.Scenario?.Hash,
        problems = reading.Problems.Select(p => p.ToString()),
    };
}
