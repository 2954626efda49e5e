using System.Globalization;
using System.Text;

namespace Simulator.Studies;

/// <summary>results.csv: one row a statistic, month and series; the same bytes for the same study, whatever played it.</summary>
internal static class ResultsFile
{
    private const string Header = "scenario,variant,indicator,member,partner,month,statistic,value,unit,error";

    /// <summary>Nine significant digits tell all single-precision values apart; tallies are no finer.</summary>
    private const string Digits = "G9";

    /// <summary>Writes all series. A statistic that was not kept, or has no value, has no row.</summary>
    public static void Write(StudyResults results, Stream stream)
    {
        using var text = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), 1 << 16, leaveOpen: true) { NewLine = "\n" };
        text.WriteLine(Header);
        var setting = results.Scenario.Variants[0].Setting;
        var months = Enumerable.Range(0, setting.Months).Select(setting.NameOf).ToArray();
        foreach (var series in results.Series) Write(text, results.Scenario.Name, series, months);
    }

    private static void Write(StreamWriter text, string scenario, Series series, string[] months)
    {
        var start = string.Join(
            ',', new[] { scenario, series.Variant, series.Indicator.Name, series.Member ?? "", series.Partner ?? "" }.Select(Quote)) + ",";
        var unit = Quote(series.Indicator.Unit);
        for (var i = 0; i < series.Months.Count; i++)
        {
            var row = new Row(text, start, months[series.Months[i]]);
            var value = series.Values[i];
            row.Write("mean", value.Mean, unit, value.MeanError);
            row.Write("p05", value.P05, unit, value.BinError);
            row.Write("p25", value.P25, unit, value.BinError);
            row.Write("p50", value.P50, unit, value.BinError);
            row.Write("p75", value.P75, unit, value.BinError);
            row.Write("p95", value.P95, unit, value.BinError);
            row.Write("draws_p05", value.DrawsP05, unit, value.DrawsBinError);
            row.Write("draws_p95", value.DrawsP95, unit, value.DrawsBinError);
            row.Write("draws_share", value.DrawsShare, "1", double.NaN);
        }
    }

    /// <summary>A field as RFC 4180 wants it: quoted where it holds a comma, a quote or a line break.</summary>
    internal static string Quote(string field) =>
        field.AsSpan().IndexOfAny(",\"\r\n") < 0 ? field : $"\"{field.Replace("\"", "\"\"")}\"";

    private readonly struct Row(StreamWriter text, string start, string month)
    {
        public void Write(string statistic, double value, string unit, double error)
        {
            if (double.IsNaN(value)) return;
            text.Write(start);
            text.Write(month);
            text.Write(',');
            text.Write(statistic);
            text.Write(',');
            Write(value);
            text.Write(',');
            text.Write(unit);
            text.Write(',');
            if (!double.IsNaN(error)) Write(error);
            text.Write('\n');
        }

        private void Write(double number)
        {
            Span<char> digits = stackalloc char[32];
            (number == 0 ? 0 : number).TryFormat(digits, out var length, Digits, CultureInfo.InvariantCulture); // 0: never "-0"
            text.Write(digits[..length]);
        }
    }
}
