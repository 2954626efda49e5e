using System.Globalization;
using Simulator.Model;
using Simulator.Studies;

namespace Simulator.Figures.Words;

/// <summary>Numbers as sentences say them: no more digits than the sampling error bears, and never more than three.</summary>
internal static class Rounded
{
    private const int Digits = 3;

    /// <summary>A value of known error; error 0 or NaN leaves three significant digits.</summary>
    public static string Text(double value, double error = 0)
    {
        if (!double.IsFinite(value)) return "unknown";
        // Twice the standard error is about what a repetition with another seed could move the value.
        return Fixed(value, error > 0 ? Math.Min(PlacesOfSize(value, error), Places(2 * error)) : PlacesOfSize(value, 0));
    }

    /// <summary>A quantile or median of a summary.</summary>
    public static string Quantile(double quantile, Summary summary) => Text(quantile, Error(summary));

    /// <summary>A standard error: one significant digit, two where the first is 1.</summary>
    public static string StandardError(double error)
    {
        if (!(error > 0)) return "0";
        var places = Places(error);
        return Fixed(error, error * Power(places) < 2 ? places + 1 : places);
    }

    /// <summary>A value of a table; a hyphen where there is none.</summary>
    public static string Cell(double value, int places) => double.IsFinite(value) ? Fixed(value, places) : "-";

    /// <summary>Decimals that the range of an indicator asks for, the same in a whole table.</summary>
    public static int PlacesOf(Indicator indicator) => (indicator.Max - indicator.Min) switch
    {
        > 1000 => 0,
        >= 40 => 1,
        >= 4 => 2,
        _ => 3,
    };

    /// <summary>A value with a fixed number of decimals; negative numbers of decimals round to tens, hundreds, ...</summary>
    public static string Fixed(double value, int places)
    {
        var scale = Power(places);
        var rounded = Math.Round(value * scale, MidpointRounding.AwayFromZero) / scale;
        // Negative zero would print a sign.
        if (rounded == 0) rounded = 0;
        var format = Math.Abs(rounded) >= 10_000 ? "N" : "F";
        return rounded.ToString(format + Math.Max(0, places), CultureInfo.InvariantCulture);
    }

    private static double Error(Summary summary) => Math.Max(NotNaN(summary.MeanError), NotNaN(summary.BinError));

    private static double NotNaN(double value) => double.IsNaN(value) ? 0 : value;

    // Decimals that show the first digit of a number: 0.03 has two.
    private static int Places(double value) => Math.Clamp(-(int)Math.Floor(Math.Log10(Math.Abs(value))), -9, 6);

    private static int PlacesOfSize(double value, double error) => Math.Abs(value) <= error ? (error > 0 ? 4 : 0) : Math.Clamp(Places(value) + Digits - 1, -9, 4);

    private static double Power(int places) => Math.Pow(10, places);
}
