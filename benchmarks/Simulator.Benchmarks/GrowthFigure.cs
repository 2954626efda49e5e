using System.Globalization;

namespace Simulator.Benchmarks;

/// <summary>Cost against size, both on scales of doubling: a straight line is a power, and its slope the exponent. Drawn here, because the product's figures have months on their horizontal axis.</summary>
internal static class GrowthFigure
{
    private const int Width = 360, Height = 260, Left = 60, Right = 20, Top = 40, Bottom = 50;

    /// <summary>Draws panels side by side.</summary>
    /// <param name="caption">What the figure shows and on what it was measured.</param>
    /// <param name="panels">Each with its heading, the name of what grows, and its points (size, cost), both above 0.</param>
    public static string Svg(string caption, params (string Heading, string Size, IReadOnlyList<(double Size, double Cost)> Points)[] panels)
    {
        var drawn = panels.Select((p, i) => string.Create(CultureInfo.InvariantCulture, $"<g transform=\"translate({i * Width} 0)\">{Panel(p.Heading, p.Size, p.Points)}</g>"));
        return $"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {panels.Length * Width} {Height}" role="img" font-family="sans-serif" font-size="12">
            <title>{caption}</title>
            <desc>{string.Join(". ", panels.Select(p => $"{p.Heading}: {string.Join(", ", p.Points.Select(x => $"{x.Size:N0} {p.Size} {x.Cost:G3}"))}"))}.</desc>
            <rect width="100%" height="100%" fill="#fff"/>
            {string.Join("\n", drawn)}
            </svg>

            """;
    }

    private static string Panel(string heading, string size, IReadOnlyList<(double Size, double Cost)> points)
    {
        var (low, high) = (points.Min(p => p.Cost) / 2, points.Max(p => p.Cost) * 2);
        var places = points.Select(p => (X: Place(p.Size, points[0].Size, points[^1].Size, Left, Width - Right - 20), Y: Place(p.Cost, low, high, Height - Bottom, Top), p)).ToArray();
        var line = string.Join(" ", places.Select(p => Text($"{p.X:F1},{p.Y:F1}")));
        var dots = places.Select(p => Text($"<circle cx=\"{p.X:F1}\" cy=\"{p.Y:F1}\" r=\"4\" fill=\"#0b5fa5\"/><text x=\"{p.X:F1}\" y=\"{p.Y - 10:F1}\" text-anchor=\"middle\">{p.p.Cost:G3}</text>")
            + Text($"<text x=\"{p.X:F1}\" y=\"{Height - Bottom + 18}\" text-anchor=\"middle\">{p.p.Size:N0}</text>"));
        return $"<text x=\"{Left - 20}\" y=\"20\" font-weight=\"bold\">{heading}</text><path d=\"M{Left - 20},{Top} V{Height - Bottom} H{Width - Right}\" fill=\"none\" stroke=\"#555\"/>"
            + $"<polyline points=\"{line}\" fill=\"none\" stroke=\"#0b5fa5\" stroke-width=\"2\"/>{string.Concat(dots)}<text x=\"{(Left + Width - Right) / 2}\" y=\"{Height - 12}\" text-anchor=\"middle\">{size}</text>";
    }

    private static double Place(double value, double first, double last, double from, double to) =>
        first == last ? from : from + ((to - from) * Math.Log(value / first) / Math.Log(last / first));

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
