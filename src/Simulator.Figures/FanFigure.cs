using Simulator.Studies;

namespace Simulator.Figures;

/// <summary>One fan, or several compared, over the months of a run.</summary>
public record FanFigure : Figure
{
    /// <summary>The fans, the most important first; at most four can be told apart.</summary>
    public required IReadOnlyList<Fan> Fans { get; init; }

    /// <summary>Range of the vertical axis; null fits it to the data.</summary>
    public (double Low, double High)? Range { get; init; }

    /// <inheritdoc/>
    public override bool IsEmpty => Fans.All(f => f.IsEmpty);

    /// <inheritdoc/>
    public override DataTable Table => new(
        $"{Title}, {AxisLabel}",
        ["Month", .. Fans.SelectMany(ColumnsOf)],
        [.. Calendar.Milestones().Where(m => Fans.Any(f => f.At(m) is not null)).Select(RowOf)]);

    private DataRow RowOf(int month) =>
        new(Calendar.NameOf(month), [.. Fans.SelectMany(f => Fans.Count == 1 ? All(f.At(month)) : Few(f.At(month)))]);

    private IEnumerable<string> ColumnsOf(Fan fan) => Fans.Count == 1
        ? ["5 %", "25 %", "Median", "75 %", "95 %", "Draws 5 %", "Draws 95 %"]
        : [$"{fan.Label} 5 %", $"{fan.Label} median", $"{fan.Label} 95 %"];

    private static double[] All(Summary? s) => s is { } v
        ? [v.P05, v.P25, v.P50, v.P75, v.P95, v.DrawsP05, v.DrawsP95]
        : [.. Enumerable.Repeat(double.NaN, 7)];

    private static double[] Few(Summary? s) => s is { } v ? [v.P05, v.P50, v.P95] : [double.NaN, double.NaN, double.NaN];
}

/// <summary>A paired difference, variant minus baseline, around zero.</summary>
public sealed record DifferenceFigure : FanFigure
{
    /// <summary>Name of the variant.</summary>
    public required string Variant { get; init; }
}
