using System.Text;

namespace Simulator.Scenarios;

/// <summary>The line of a file around a place, with a caret under it.</summary>
internal static class Excerpt
{
    private const int Widest = 100;
    private const int Before = 60; // characters kept left of the place in a long line
    private const int LastLatin = 0x24F; // of the blocks Latin-1 to Latin Extended-B

    /// <summary>The first character of a place that may look like one of ASCII and is none; null where there is none. Latin letters with an accent are seen for what they are.</summary>
    public static Rune? Foreign(Place place)
    {
        var line = place.Source.Line(place.Line) ?? "";
        var at = Math.Clamp(place.Column - 1, 0, line.Length);
        foreach (var rune in line.AsSpan(at, Math.Min(place.Length, line.Length - at)).EnumerateRunes())
            if (!rune.IsAscii && !(Rune.IsLetter(rune) && rune.Value <= LastLatin)) return rune;
        return null;
    }

    public static string Of(Place place)
    {
        if (place.Source.Line(place.Line) is not { Length: > 0 } line) return "";
        var column = Math.Clamp(place.Column - 1, 0, line.Length);
        var from = line.Length <= Widest ? 0 : Math.Max(0, column - Before);
        var shown = line.Substring(from, Math.Min(Widest, line.Length - from));
        var carets = Math.Clamp(place.Length, 1, Math.Max(1, shown.Length - (column - from)));
        return $"{place.Line,5} | {Printable.OneLine(shown)}\n      | {new string(' ', column - from)}{new string('^', carets)}\n";
    }
}
