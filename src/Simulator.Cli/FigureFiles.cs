using System.CommandLine;
using Simulator.Figures;
using Simulator.Figures.Oxy;
using Simulator.Studies;

namespace Simulator.Cli;

/// <summary>Which files of figures a run writes: our own drawing always, and OxyPlot's beside it where asked for.</summary>
internal sealed class FigureFiles
{
    private const string Own = "svg";
    private const string Oxy = "oxy-svg";

    private readonly bool oxy;

    private FigureFiles(bool oxy) => this.oxy = oxy;

    /// <summary>The option of the command line.</summary>
    public static Option<string> Option()
    {
        var option = new Option<string>("--figures") { Description = $"'{Oxy}' also writes each figure as OxyPlot draws it, as NAME.oxy.svg.", DefaultValueFactory = _ => Own, HelpName = $"{Own}|{Oxy}" };
        option.AcceptOnlyFromAmong(Own, Oxy);
        return option;
    }

    /// <summary>The choice that the option's value names.</summary>
    /// <exception cref="BadInputException">This build has no OxyPlot.</exception>
    public static FigureFiles Of(string value)
    {
        if (value == Oxy && OxyPlots.Missing is { } missing) throw new BadInputException($"--figures {Oxy} is not to be had: {missing}");
        return new(value == Oxy);
    }

    /// <summary>Names and contents of the figures beyond our own drawing.</summary>
    public IEnumerable<(string Name, string Svg)> Extra(StudyResults results) =>
        oxy ? StandardFigures.Of(results).Select(figure => ($"{figure.Name}.oxy", OxyPlots.File(figure))) : [];
}
