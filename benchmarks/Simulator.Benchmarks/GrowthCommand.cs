using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using Simulator.Model;

namespace Simulator.Benchmarks;

/// <summary>growth: what more members and more histories cost.</summary>
internal static class GrowthCommand
{
    private const int Months = 132;
    private const int Tiles = 4;
    private static readonly int[] Sizes = [8, 16, 32, 64];

    /// <summary>Creates the command.</summary>
    public static Command Create()
    {
        var most = new Option<int>("--most") { Description = "The largest number of histories.", DefaultValueFactory = _ => 100_000 };
        var threads = new Option<int>("--threads") { Description = "Threads for studies.", DefaultValueFactory = _ => Environment.ProcessorCount };
        var output = new Option<string?>("--out") { Description = "A folder for growth.csv and growth.svg." };
        var record = Measures.Record();
        var command = new Command("growth", "Measure cost as members (8 to 64) and histories (1,000 up) grow.") { most, threads, output, record };
        command.SetAction(parsed => Show(parsed.GetValue(most), parsed.GetValue(threads), parsed.GetValue(output), parsed.GetValue(record)));
        return command;
    }

    private static int Show(int most, int threads, string? output, bool record)
    {
        Measures.Introduce();
        var measures = new Measures(record);
        List<(double Size, double Cost)> ofMembers = [], ofHistories = [];
        List<string> rows = ["what,size,cpu_seconds,wall_seconds,cpu_microseconds_per_history_month,working_set_mib"];
        foreach (var members in Sizes.Concat(Sizes).Concat(Sizes)) PlayMembers(members); // warm: by then the compiler has finished with the smallest, too
        foreach (var members in Sizes)
        {
            var (cpu, wall) = Enumerable.Range(0, 5).Select(_ => PlayMembers(members)).OrderBy(taken => taken.Cpu).ElementAt(2); // the median
            Row("members", members, cpu, wall, Tiles * Tile.Width);
            ofMembers.Add((members, cpu / Tiles / Tile.Width / Months * 1e6));
        }

        Shipped.Play(Shipped.Study(500), threads); // warm
        for (var histories = 1000; histories <= most; histories *= 10)
        {
            var (cpu, wall) = Measures.Time(() => Shipped.Play(Shipped.Study(histories), threads));
            Row("histories", histories, cpu, wall, histories);
            ofHistories.Add((histories, wall));
        }

        if (output is not null) Write(output);
        measures.Close();
        return 0;

        void Write(string folder)
        {
            File.WriteAllLines(Path.Combine(folder, "growth.csv"), rows);
            File.WriteAllText(Path.Combine(folder, "growth.svg"), GrowthFigure.Svg(
                $"Cost as the work grows. {Machine.Name}, commit {Machine.Commit}",
                ("CPU per history and month, us", "members", ofMembers),
                ($"Wall, s, {threads} threads, 32 members", "histories", ofHistories)));
        }

        void Row(string what, int size, double cpu, double wall, int histories)
        {
            var each = cpu / histories / Months * 1e6;
            var memory = Process.GetCurrentProcess().WorkingSet64 / 1048576.0;
            measures.Add($"{what} {size}: CPU per history and month", each, "us");
            if (what == "histories") measures.Add($"{what} {size}: wall", wall, "s");
            measures.Add($"{what} {size}: working set", memory, "MiB");
            GC.Collect(); // what one size leaves behind is not the next one's
            rows.Add(string.Create(CultureInfo.InvariantCulture, $"{what},{size},{cpu:G4},{wall:G4},{each:G4},{memory:F0}"));
        }
    }

    private static (double Cpu, double Wall) PlayMembers(int members)
    {
        var tile = new Tile(EvenAlliance.Of(members, Months));
        var values = new ParameterValues();
        return Measures.Time(() =>
        {
            for (var t = 0U; t < Tiles; t++) PlayTile(tile, values, t * Tile.Width);
        });
    }

    private static void PlayTile(Tile tile, ParameterValues values, uint first)
    {
        tile.Begin(values, 1, first);
        for (var month = 0; month < Months; month++) tile.Play(month);
    }
}
