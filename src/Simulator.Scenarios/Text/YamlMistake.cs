namespace Simulator.Scenarios;

/// <summary>Says in the words of somebody who writes scenarios why a text is not YAML; the parser speaks of scalars and tokens.</summary>
internal static class YamlMistake
{
    private const string Indent = "Indent it like the keys that it belongs to; what belongs to a key or a hyphen stands two spaces deeper.";

    /// <summary>What is wrong, and how to mend it.</summary>
    /// <param name="parser">What the parser says; blank where it says nothing.</param>
    /// <param name="place">Where it stopped.</param>
    /// <param name="bracket">The innermost bracket that is open there; null where there is none.</param>
    public static (Place Place, string Message, string Mend) Of(string parser, Place place, Place? bracket)
    {
        var (line, column) = (place.Source.Line(place.Line) ?? "", place.Column - 1);
        var before = line[..Math.Clamp(column, 0, line.Length)];
        var atEnd = parser.Length == 0 || line.Length == 0; // it looked for the bracket up to the end
        var (message, mend) =
            Said(parser, "cannot start any token") ? ("Text cannot begin with this character.", "Put the text in quotes, for example: unit: \"% GDP\"")
            : Said(parser, "quoted scalar") || Said(parser, "double-quoted") ? ("The quote that opens here is not closed.", "Close it on the same line, or indent the lines that belong to it.")
            : bracket is { } open ? ($"The bracket that opens {(atEnd ? "here is not closed" : $"in line {open.Line} is not closed before this")}.", "Close it, put a comma between its parts, or put quotes around text that has a colon or a comma in it.")
            : Said(parser, "invalid mapping") ? Colon(before, place)
            : Said(parser, "'-' indicator") ? ("This line belongs neither to the entry of the list above nor to the key of the list.", Indent)
            : Said(parser, "expected key") ? NoKey(line, before, column)
            : ("This is not well-formed YAML.", "Look at colons, quotes, brackets and indentation here and in the line above.");
        return (atEnd && bracket is { } opened ? opened : place, message, mend);
    }

    /// <summary>A colon where no key can end.</summary>
    private static (string Message, string Mend) Colon(string before, Place place)
    {
        if (before.Contains(": ", StringComparison.Ordinal)) return ("This line has a second colon.", "Put text that has a colon and a space in it in quotes.");
        return IndentOf(before) > IndentOf(place.Source.Line(place.Line - 1) ?? "")
            ? ("This line is indented deeper than the line above, which has its value already.", Indent)
            : ("The line above is no key with a value.", "Write a colon and a space between them.");
    }

    private static (string Message, string Mend) NoKey(string line, string before, int column)
    {
        if (column < line.Length && line[column] is '}' or ']') return ("This bracket closes nothing.", "Delete it, or open it before.");
        if (before.Trim().Length > 0) return ("The value ends before this.", "Put the whole text in one kind of quotes, and use the other kind inside: 'a \"quoted\" word'.");
        return line.Contains(": ", StringComparison.Ordinal) || line.TrimEnd().EndsWith(':')
            ? ("This line is indented like no key above it.", Indent)
            : ("This line is no key with a value.", "Write a colon and a space between them.");
    }

    private static int IndentOf(string line) => line.Length - line.TrimStart().Length;

    private static bool Said(string parser, string words) => parser.Contains(words, StringComparison.Ordinal);
}
