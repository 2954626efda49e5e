using System.Xml.Linq;
using Simulator.Figures.Words;
using Simulator.Model;
using Simulator.Studies;

namespace Simulator.Figures.Page;

/// <summary>The tables of numbers: indicators at chosen months, paired differences, widths of bands.</summary>
internal static class Numbers
{
    private const int Middle = 2030;

    // On a phone the heading of a row stands above its numbers.
    private const string Tall = "numbers tall";

    /// <summary>Median and 5 to 95 % of every shown indicator at the first month, the last on record, the end of 2030 and the end.</summary>
    public static XElement Indicators(StudyResults results)
    {
        var calendar = Calendar.Of(results.Scenario);
        int[] months = [.. MonthsOf(calendar)];
        return Html.Table(
            "Baseline: median and, below it, what 9 of 10 histories lie between (5 to 95 %)",
            ["Indicator", .. months.Select(calendar.NameOf)],
            Fans(results, "baseline").Select(f => (object[])[Named(f.Indicator), .. months.Select(m => Cell(f.Fan.At(m), f.Indicator))]),
            Tall);
    }

    /// <summary>Mean paired difference of every shown indicator in the last month, with its standard error.</summary>
    public static XElement Differences(StudyResults results)
    {
        var variants = results.Scenario.Variants.Skip(1).Select(v => v.Name).ToList();
        var calendar = Calendar.Of(results.Scenario);
        return Html.Table(
            $"Variant minus baseline in {calendar.NameOf(calendar.Last)}: mean over pairs of histories and, below it, its standard error",
            ["Indicator", .. variants],
            results.Scenario.Shown.Select(i => (object[])[Named(i), .. variants.Select(v => Difference(results.Find($"{v}-minus-baseline", i), i))]),
            Tall);
    }

    /// <summary>Width of the band of all histories and of the means of draws in the last month.</summary>
    public static XElement Widths(StudyResults results) => Html.Table(
        "Width of the 5 to 95 % band in the last month, baseline",
        ["Indicator", "All histories", "Means of draws: what we do not know alone"],
        Fans(results, "baseline").Where(f => !f.Fan.IsEmpty).Select(f => (object[])[Named(f.Indicator), Width(f.Fan.End.Value.P05, f.Fan.End.Value.P95, f.Indicator), Width(f.Fan.End.Value.DrawsP05, f.Fan.End.Value.DrawsP95, f.Indicator)]),
        Tall);

    /// <summary>The numbers of a figure.</summary>
    public static XElement Of(Figure figure)
    {
        var table = figure.Table;
        return Html.Scrolled(table.Caption, Html.Table(
            table.Caption, table.Columns, table.Rows.Select(r => (object[])[r.Heading, .. r.Values.Select(v => Rounded.Cell(v, figure.Decimals))])));
    }

    private static IEnumerable<int> MonthsOf(Calendar calendar)
    {
        var middle = Enumerable.Range(0, calendar.Months).Where(m => calendar.YearOf(m) == Middle && calendar.MonthOfYear(m) == 12);
        return ((int[])[0, calendar.Known, .. middle, calendar.Last]).Distinct().Order();
    }

    private static IEnumerable<(Indicator Indicator, Fan Fan)> Fans(StudyResults results, string variant) =>
        results.Scenario.Shown.Select(i => (i, Fan.Of("", results.Find(variant, i))));

    private static object[] Named(Indicator indicator) => [Wording.NameOf(indicator), new XElement("small", PlainText.Clean(indicator.Help + Unit(indicator)))];

    private static string Unit(Indicator indicator) => indicator.Unit == "1" ? "" : $" Unit: {(Wording.UnitAfter(indicator) is { Length: > 0 } unit ? unit.Trim() : indicator.Unit)}.";

    private static object Cell(Summary? summary, Indicator indicator)
    {
        if (summary is not { } s) return "-";
        var places = Rounded.PlacesOf(indicator);
        return Html.WithBand(Rounded.Cell(s.P50, places), $"{Rounded.Cell(s.P05, places)} to {Rounded.Cell(s.P95, places)}");
    }

    private static object Difference(Series? series, Indicator indicator)
    {
        var fan = Fan.Of("", series);
        if (fan.IsEmpty) return "-";
        var end = fan.End.Value;
        return Html.WithBand(Rounded.Cell(end.Mean, Rounded.PlacesOf(indicator)), double.IsFinite(end.MeanError) ? $"error {Rounded.StandardError(end.MeanError)}" : "error unknown");
    }

    private static string Width(double low, double high, Indicator indicator) => Rounded.Cell(high - low, Rounded.PlacesOf(indicator));
}
