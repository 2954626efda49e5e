using System.Globalization;

namespace Simulator.Scenarios;

/// <summary>Reads numbers strictly: digits, a point, an exponent, and nothing that looks like a number in some other tool.</summary>
internal static class NumberText
{
    /// <summary>The number that a text states; false with a hint where it states none.</summary>
    public static bool TryRead(string text, out double value, out string hint)
    {
        value = 0;
        hint = Hint(text);
        if (hint.Length > 0) return false;
        value = double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);
        if (value == 0) value = 0; // -0 is 0
        var vanished = value == 0 && text.AsSpan(0, Mantissa(text)).ContainsAnyInRange('1', '9');
        if (!double.IsFinite(value) || vanished) hint = "The number is too large or too small.";
        return hint.Length == 0;
    }

    /// <summary>A number as files and reports write it: invariant, shortest text that reads back the same.</summary>
    public static string Of(double value) => value.ToString("R", CultureInfo.InvariantCulture);

    /// <summary>A number of single precision, without digits that it does not have.</summary>
    public static string Of(float value) => value.ToString("R", CultureInfo.InvariantCulture);

    private static int Mantissa(string text)
    {
        var exponent = text.AsSpan().IndexOfAny('e', 'E');
        return exponent < 0 ? text.Length : exponent;
    }

    private static string Hint(string text)
    {
        if (IsNumber(text)) return "";
        if (text.Length == 0) return "Nothing stands here.";
        if (text.Any(c => char.IsDigit(c) && !char.IsAsciiDigit(c))) return "Use the digits 0 to 9.";
        if (text.Contains('_', StringComparison.Ordinal)) return "Write the number without underscores.";
        if (text.Contains(',', StringComparison.Ordinal)) return "Use a point for decimals and nothing between thousands.";
        if (text.EndsWith('%')) return "Write the number without a percent sign; the unit says what it means.";
        if (text.StartsWith("0x", StringComparison.OrdinalIgnoreCase) || text.StartsWith("0o", StringComparison.OrdinalIgnoreCase)) return "Write the number in decimal digits.";
        if (text.TrimStart('+', '-', '.').ToUpperInvariant() is "INF" or "INFINITY" or "NAN") return "Only finite numbers are used.";
        return "Write digits, a point and perhaps an exponent, for example 12, -0.5 or 1e-3.";
    }

    /// <summary>Optional minus, digits, optional fraction, optional exponent; no leading zeros before other digits.</summary>
    private static bool IsNumber(ReadOnlySpan<char> text)
    {
        if (text.Length > 40) return false;
        if (text.StartsWith("-")) text = text[1..];
        var whole = Digits(text);
        if (whole == 0 || (whole > 1 && text[0] == '0')) return false;
        text = text[whole..];
        if (text.StartsWith("."))
        {
            var fraction = Digits(text[1..]);
            if (fraction == 0) return false;
            text = text[(1 + fraction)..];
        }

        if (text.IsEmpty) return true;
        if (text[0] is not ('e' or 'E')) return false;
        text = text[1..];
        if (text.StartsWith("-") || text.StartsWith("+")) text = text[1..];
        return text.Length > 0 && Digits(text) == text.Length;
    }

    private static int Digits(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAnyExceptInRange('0', '9');
        return end < 0 ? text.Length : end;
    }
}
