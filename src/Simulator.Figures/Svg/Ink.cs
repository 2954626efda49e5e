namespace Simulator.Figures.Svg;

/// <summary>A colour by its part in a chart, on light and on dark ground.</summary>
/// <param name="Name">Short name, part of class names.</param>
/// <param name="Light">Colour on light ground.</param>
/// <param name="Dark">Colour on dark ground.</param>
internal sealed record Ink(string Name, string Light, string Dark)
{
    public static readonly Ink Paper = new("paper", "#ffffff", "#14181d");
    public static readonly Ink Text = new("text", "#1a1a1a", "#ececec");
    public static readonly Ink Soft = new("soft", "#555555", "#b6bcc4");
    public static readonly Ink Grid = new("grid", "#e2e2e2", "#2c333b");
    public static readonly Ink Axis = new("axis", "#8a8a8a", "#7b858f");
    public static readonly Ink Others = new("others", "#c9c9c9", "#434b54");

    /// <summary>
    /// Colours of lines that are told apart, from the palette of Okabe and Ito (2008) for all kinds of colour vision;
    /// dashes tell them apart in grey.
    /// </summary>
    public static readonly IReadOnlyList<Ink> Lines =
    [
        new("a", "#0072b2", "#56b4e9"),
        new("b", "#d55e00", "#e69f00"),
        new("c", "#009e73", "#2fc79b"),
        new("d", "#a8487f", "#cc79a7"),
    ];

    /// <summary>Dashes of lines that are told apart, one for each of <see cref="Lines"/>.</summary>
    public static readonly IReadOnlyList<string> Dashes = ["", "7 3", "2 2.5", "9 3 2 3"];

    /// <summary>Style that turns a chart dark where the reader prefers it; every rule is bound to the chart's own id.</summary>
    public static string Style(string id) =>
        "@media screen and (prefers-color-scheme: dark){"
        + string.Concat(((Ink[])[Paper, Text, Soft, Grid, Axis, Others, .. Lines]).Select(i => $"#{id} .f-{i.Name}{{fill:{i.Dark}}}#{id} .s-{i.Name}{{stroke:{i.Dark}}}"))
        + "}";
}
