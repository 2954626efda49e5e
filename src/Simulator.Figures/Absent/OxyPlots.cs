namespace Simulator.Figures.Oxy;

/// <summary>Stands for the figures as OxyPlot models where OxyPlot.Core could not be restored.</summary>
public static class OxyPlots
{
    /// <summary>What this build lacks and how to get it, in one sentence; null where figures can be had as OxyPlot models.</summary>
    public static string? Missing =>
        "OxyPlot.Core is not in this build; add a package source that has it to a NuGet.Config and build again.";

    /// <summary>Not to be had in this build.</summary>
    /// <exception cref="NotSupportedException">Always, with the sentence of <see cref="Missing"/>.</exception>
    public static string File(Figure figure) => throw new NotSupportedException(Missing);
}
