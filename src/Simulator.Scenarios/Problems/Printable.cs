using System.Globalization;

namespace Simulator.Scenarios;

/// <summary>Text of a file made harmless for a terminal, one character for one character.</summary>
internal static class Printable
{
    private const int Longest = 60;

    /// <summary>Every character that could move the cursor, end the line or turn the direction becomes a question mark.</summary>
    public static string OneLine(string text) => string.Concat(text.Select(c => IsHarmless(c) ? c : c == '\t' ? ' ' : '?'));

    /// <summary>A short quotation of a value for a message.</summary>
    public static string Quote(string text) =>
        text.Length <= Longest ? $"\"{OneLine(text)}\"" : $"\"{OneLine(text[..Longest])}...\"";

    /// <summary>A path for a message, in full.</summary>
    public static string Path(string path) => $"\"{OneLine(path)}\"";

    /// <summary>False for control characters, direction marks, separators of lines and invisible spaces.</summary>
    public static bool IsHarmless(char c) => c is >= ' ' and < (char)0x7F
        || (c >= 0xA0 && c != 0x200B && c != 0x2060 && c != 0xFEFF
            && c is not (>= (char)0x2028 and <= (char)0x202E) and not (>= (char)0x2066 and <= (char)0x2069));

    /// <summary>Code point of a character as people look it up, for example U+200B.</summary>
    public static string CodePoint(int c) => $"U+{c.ToString("X4", CultureInfo.InvariantCulture)}";
}
