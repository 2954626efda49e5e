namespace Simulator.Scenarios;

/// <summary>The line of a file around a place, with a caret under it.</summary>
internal static class Excerpt
{
    private const int Widest = 100;
    private const int Before = 60; // characters kept left of the place in a long line

    /// <summary>The first character of a place that is not of ASCII; null where there is none.</summary>
    public static char? Foreign(Place place)
    {
        var line = place.Source.Line(place.Line) ?? "";
        var at = Math.Clamp(place.Column - 1, 0, line.Length);
        return line.Substring(at, Math.Min(place.Length, line.Length - at)).Where(c => !char.IsAscii(c)).Select(c => (char?)c).FirstOrDefault();
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
