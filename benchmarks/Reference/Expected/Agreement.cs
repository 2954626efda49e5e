using System.Text.Json;

namespace Simulator.Reference;

/// <summary>
/// Whether counts agree with the expected quantiles of TNK-1: 201-point quantile functions of a million histories of an independent
/// implementation (C++, single precision, seed 20260101), in quantiles.json.
/// </summary>
public static class Agreement
{
    /// <summary>Months that are compared, 0 to 119.</summary>
    public static IReadOnlyList<int> Months { get; } = [11, 59, 119];

    private const double Widening = 0.002; // the step of four bins and of single precision
    private const double Deviations = 4;   // of the share of histories below a quantile: about 6 in 100,000 for one quantile, 0.3 % for all 36 together, were they independent
    private static readonly double[] Probabilities = [0.05, 0.5, 0.95];

    /// <summary>What lies outside the bands, as sentences; nothing where the counts agree.</summary>
    /// <param name="counts">Counts of an engine.</param>
    /// <param name="histories">How many histories were counted; under 100 the check is a smoke test only.</param>
    public static IEnumerable<string> Misses(Counts counts, int histories)
    {
        using var stream = typeof(Agreement).Assembly.GetManifestResourceStream("quantiles.json")!;
        using var expected = JsonDocument.Parse(stream);
        var misses = new List<string>();
        foreach (var month in Months)
        {
            var functions = expected.RootElement.GetProperty("quantiles").GetProperty((month + 1).ToString());
            foreach (var metric in Enum.GetValues<Metric>())
                foreach (var p in Probabilities)
                {
                    var (low, high) = Band(functions[(int)metric], p, histories);
                    var value = counts.Quantile(month, metric, p);
                    if (value < low || value > high) misses.Add($"{metric}, month {month + 1}, quantile {p}: {value:0.0000} is not in {low:0.0000} to {high:0.0000}");
                }
        }

        return misses;
    }

    private static (double Low, double High) Band(JsonElement function, double p, int histories)
    {
        var reach = Deviations * Math.Sqrt(p * (1 - p) / histories);
        return (At(function, p - reach) - Widening, At(function, p + reach) + Widening);
    }

    private static double At(JsonElement function, double p)
    {
        var place = Math.Clamp(p, 0, 1) * (function.GetArrayLength() - 1);
        var below = Math.Min((int)place, function.GetArrayLength() - 2);
        var low = function[below].GetDouble();
        return low + (place - below) * (function[below + 1].GetDouble() - low);
    }
}
