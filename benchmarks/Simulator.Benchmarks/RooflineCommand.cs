using System.CommandLine;
using Simulator.Reference;

namespace Simulator.Benchmarks;

/// <summary>roofline: what the machine allows on one core, and what TNK-1 takes of it.</summary>
internal static class RooflineCommand
{
    /// <summary>Arithmetic of one update of one tie, see TrustPass: three fused multiply-adds (two each), what the partner and the level pull, and the sum.</summary>
    private const int OperationsPerTie = (3 * 2) + 1 + 1;

    /// <summary>A tie is read and written once a month.</summary>
    private const int BytesPerTie = 2 * sizeof(float);

    /// <summary>Creates the command.</summary>
    public static Command Create()
    {
        var record = Measures.Record();
        var command = new Command("roofline", "Measure this machine's arithmetic and memory on one core, and our share of both.") { record };
        command.SetAction(parsed => Show(parsed.GetValue(record)));
        return command;
    }

    private static int Show(bool record)
    {
        Measures.Introduce();
        var measures = new Measures(record);
        var peak = Peak.Operations();
        measures.Add("peak of fused multiply-adds on one core", peak / 1e9, "Gop/s");
        foreach (var (kib, name) in ((int, string)[])[(16, "L1"), (62, "a tile of TNK-1"), (512, "L2"), (8 << 10, "L3"), (256 << 10, "memory")])
            measures.Add($"update in place of {kib} KiB ({name})", Peak.Update(kib) / 1e9, "GB/s");

        const int histories = 16384;
        for (var warm = 0; warm < 3; warm++) VectorEngine.Play(histories, 1, 1);
        var seconds = Measures.Median(Enumerable.Range(0, 5).Select(_ => Measures.Time(() => VectorEngine.Play(histories, 1, 1)).Cpu));
        var ties = (double)histories * TrustNetwork.Months * TrustNetwork.Ties / seconds;
        measures.Add("TNK-1 updates of ties per CPU-second", ties / 1e9, "10^9/s");
        measures.Add("TNK-1 share of peak arithmetic (ties only)", ties * OperationsPerTie / peak, "ratio");
        measures.Add("TNK-1 share of the bandwidth of its tile (ties only)", ties * BytesPerTie / Peak.Update(62), "ratio");
        measures.Close();
        return 0;
    }
}
