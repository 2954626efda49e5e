using System.CommandLine;
using System.Globalization;
using System.Text.RegularExpressions;
using Simulator.Reference;

namespace Simulator.Benchmarks;

/// <summary>peers [PROGRAM]: TNK-1 on our engines and on another program by turns, in CPU-seconds.</summary>
internal static partial class PeersCommand
{
    private const int PlainHistories = 400; // plain loops take as long for these as the vector engine for some tens of thousands

    /// <summary>Creates the command.</summary>
    public static Command Create()
    {
        var program = new Argument<FileInfo>("PROGRAM")
        {
            Description = "Another implementation, started as PROGRAM histories 1 20260101; its output must have \"cpu\": seconds.",
            Arity = ArgumentArity.ZeroOrOne,
        }.AcceptExistingOnly();
        var histories = new Option<int>("--histories") { Description = "Histories a round.", DefaultValueFactory = _ => 32768 };
        var rounds = new Option<int>("--rounds") { Description = "Rounds; medians are shown.", DefaultValueFactory = _ => 7 };
        var record = Measures.Record();
        var command = new Command("peers", "Compare TNK-1 on our engines with plain loops and with another program, by turns.") { program, histories, rounds, record };
        command.SetAction(parsed => Compare(parsed.GetValue(program), parsed.GetValue(histories), parsed.GetValue(rounds), parsed.GetValue(record)));
        return command;
    }

    private static int Compare(FileInfo? program, int histories, int rounds, bool record)
    {
        Measures.Introduce();
        if (Misses(histories) is { Count: > 0 } misses)
        {
            foreach (var miss in misses) Console.Error.WriteLine(miss);
            return 1;
        }

        for (var warm = 0; warm < 3; warm++) Vector(histories);
        Plain();
        List<(double Ours, double Plain, double Other)> taken = [];
        for (var round = 0; round < rounds; round++) taken.Add((Vector(histories), Plain(), program is null ? double.NaN : Other(program, histories)));

        var measures = new Measures(record);
        measures.Add("TNK-1 histories per CPU-second", 1 / Measures.Median(taken.Select(t => t.Ours)), "1/s");
        measures.Add("TNK-1 plain loops over ours", Measures.Median(taken.Select(t => t.Plain / t.Ours)), "ratio");
        if (program is not null)
        {
            var ratios = taken.Select(t => t.Ours / t.Other).Order().ToArray();
            measures.Add($"TNK-1 ours over {program.Name}", Measures.Median(ratios), "ratio");
            Console.WriteLine($"  rounds {ratios[0]:0.00} to {ratios[^1]:0.00}");
        }

        measures.Close();
        return 0;
    }

    private static List<string> Misses(int histories) => [.. Agreement.Misses(VectorEngine.Play(histories, 1, 20260101), histories)];

    // All three in CPU-seconds a history.
    private static double Vector(int histories) => Measures.Time(() => VectorEngine.Play(histories, 1, 20260101)).Cpu / histories;

    private static double Plain() => Measures.Time(() => PlainEngine.Play(PlainHistories, 1)).Cpu / PlainHistories;

    private static double Other(FileInfo program, int histories)
    {
        var said = Machine.Said(program.FullName, $"{histories} 1 20260101");
        var cpu = CpuSeconds().Match(said);
        if (!cpu.Success) throw new InvalidDataException($"{program} {histories} 1 20260101 printed no \"cpu\": seconds.");
        return double.Parse(cpu.Groups["seconds"].Value, CultureInfo.InvariantCulture) / histories;
    }

    [GeneratedRegex("\"cpu\"\\s*:\\s*(?<seconds>[0-9.]+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex CpuSeconds();
}
