using System.CommandLine;
using System.Globalization;
using Simulator.Studies;

namespace Simulator.Benchmarks;

/// <summary>budget: what each part of the work costs, and what the machine would allow it.</summary>
internal static class BudgetCommand
{
    private const double Histories = 10_000;

    /// <summary>Creates the command.</summary>
    public static Command Create()
    {
        var rounds = new Option<int>("--rounds") { Description = "Rounds of 500 histories; medians are shown.", DefaultValueFactory = _ => 7 };
        var record = Measures.Record();
        var command = new Command("budget", "Measure each part of the work on histories, on one thread, beside what arithmetic and memory allow.") { rounds, record };
        command.SetAction(parsed => Show(parsed.GetValue(rounds), parsed.GetValue(record)));
        return command;
    }

    private static int Show(int rounds, bool record)
    {
        Measures.Introduce();
        var (operations, bytes) = (Peak.Operations(), Peak.Update(512));
        var study = new Study(Shipped.Baseline, draws: 10, replications: 50, Shipped.Baseline.Seed, blockDraws: 10);
        var played = new PlayedInParts(study);
        for (var warm = 0; warm < 3; warm++) played.Play();
        if (!played.Packed.SequenceEqual(ByEngine(study))) throw new InvalidOperationException("The parts are not those of the model's month any more: their tallies differ from the engine's.");
        List<double[]> times = [];
        List<double> whole = [];
        for (var round = 0; round < rounds; round++)
        {
            times.Add(played.Play());
            whole.Add(Measures.Time(() => ByEngine(study)).Cpu / played.TileMonths);
        }

        var scale = Histories / study.Histories * played.TileMonths;
        Console.WriteLine("| part | us | s | operations | KiB | allowed, us | share |\n|---|---|---|---|---|---|---|");
        var medians = played.Parts.Select((_, p) => Measures.Median(times.Select(t => t[p]))).ToArray();
        foreach (var (part, seconds) in played.Parts.Zip(medians)) Row(part, seconds);
        var measures = new Measures(record);
        measures.Add("budget: all parts of a tile-month", medians.Sum() * 1e6, "us");
        measures.Add("budget: tile-month of the engine on one thread", Measures.Median(whole) * 1e6, "us");
        measures.Add("budget: allowed for the parts that are counted over what they take", Allowed(played.Parts).Sum() / played.Parts.Zip(medians).Where(p => p.First.Operations > 0).Sum(p => p.Second), "ratio");
        measures.Close();
        return 0;

        IEnumerable<double> Allowed(IEnumerable<Part> parts) => parts.Select(part => Math.Max(part.Operations / operations, part.Bytes / bytes));

        void Row(Part part, double seconds)
        {
            var allowed = Allowed([part]).Single();
            var counted = part.Operations > 0 ? Text($"{Math.Round(part.Operations / 1000) * 1000:N0} | {part.Bytes / 1024:N0} | {allowed * 1e6:F1} | {allowed / seconds:P0}") : "- | - | - | -";
            Console.WriteLine(Text($"| {part.Name} | {seconds * 1e6:F1} | {seconds * scale:F2} | ") + counted + " |");
        }
    }

    private static byte[] ByEngine(Study study)
    {
        byte[] packed = [];
        new LocalEngine(1).Play(study, [0], block => packed = block.Packed, null, CancellationToken.None);
        return packed;
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
