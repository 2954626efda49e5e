using System.CommandLine;
using System.CommandLine.Parsing;

namespace Simulator.Cli;

/// <summary>Options that commands share, each with one meaning everywhere.</summary>
internal static class CommonOptions
{
    private const int MostThreads = 256;

    public static Option<string> Out() => new("--out") { Description = "Directory that receives the folder of the run.", DefaultValueFactory = _ => "runs", HelpName = "DIR" };

    public static Option<int?> Draws() => Count("--draws", "Samples of the uncertain parameters (what we do not know).", 100_000);

    public static Option<int?> Replications() => Count("--replications", "Histories under each draw (what is left to chance).", 10_000);

    public static Option<ulong?> Seed() => new("--seed") { Description = "Seed of all chance; the scenario's own if not given.", HelpName = "N" };

    public static Option<int?> Threads() => Count("--threads", "Threads of this process that play; all cores if not given, one less in a cluster. Never changes a result.", MostThreads);

    public static Option<bool> Json() => new("--json") { Description = "Print one JSON object on standard output and nothing else there." };

    public static Option<bool> Quiet() => new("--quiet") { Description = "No progress." };

    private static Option<int?> Count(string name, string description, int most)
    {
        var option = new Option<int?>(name) { Description = description, HelpName = "N" };
        option.Validators.Add(result => Range(result, most));
        return option;
    }

    private static void Range(OptionResult result, int most)
    {
        if (result.Tokens is [var token] && (!int.TryParse(token.Value, out var value) || value < 1 || value > most))
            result.AddError($"{result.Option.Name} takes a whole number from 1 to {most}, not '{token.Value}'.");
    }
}
