using System.Globalization;
using Simulator.Model;

namespace Simulator.Scenarios;

/// <summary>How much of a distribution lies beyond the range of its parameter and is held at its ends.</summary>
internal static class HeldAtEnds
{
    private const double Least = 0.001; // a smaller share is not worth a word

    /// <summary>A sentence part such as ", 2.3 % held at 0"; empty where next to nothing is held.</summary>
    public static string Words(Parameter parameter, Prior prior)
    {
        if (prior.IsCertain) return "";
        var ends = new[] { (Share: ShareBelow(prior, parameter.Min), At: parameter.Min), (Share: 1 - ShareBelow(prior, parameter.Max), At: parameter.Max) };
        return string.Concat(ends.Where(e => e.Share >= Least).Select(e =>
            $", {(100 * e.Share).ToString("0.0", CultureInfo.InvariantCulture)} % held at {NumberText.Of(e.At)}"));
    }

    /// <summary>The share of a distribution that lies below a value, to 1e-5, by halving.</summary>
    private static double ShareBelow(Prior prior, double value)
    {
        const double precision = 1e-5;
        if (prior.At(precision) >= value) return 0;
        if (prior.At(1 - precision) <= value) return 1;
        var (low, high) = (precision, 1 - precision);
        while (high - low > precision)
        {
            var middle = (low + high) / 2;
            if (prior.At(middle) < value) low = middle;
            else high = middle;
        }

        return (low + high) / 2;
    }
}
