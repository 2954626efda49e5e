namespace Simulator.Scenarios;

/// <summary>Finds in the file what stands at some character of a value, over quotes and folded lines.</summary>
internal static class ScalarPlace
{
    /// <summary>The place of a part of a value; the place of the value where it is written with escapes.</summary>
    /// <param name="scalar">The value.</param>
    /// <param name="at">Characters from its start.</param>
    /// <param name="length">Characters of the part.</param>
    public static Place Of(ScalarNode scalar, int at, int length)
    {
        var (source, line, column) = (scalar.Place.Source, scalar.Place.Line, scalar.Place.Column - 1);
        if (scalar.Quoted && CharAt() is '|' or '>') (line, column) = (line + 1, 0);
        else if (scalar.Quoted) column++;
        for (var i = 0; i <= at && i < scalar.Value.Length; i++)
        {
            if (char.IsWhiteSpace(scalar.Value[i])) continue;
            SkipSpace();
            if (CharAt() != scalar.Value[i]) return scalar.Place;
            if (i < at) column++;
        }

        return new Place(source, line, column + 1, length);

        char? CharAt() => source.Line(line) is { } text && column < text.Length ? text[column] : null;

        void SkipSpace()
        {
            while (source.Line(line) is { } text && (column >= text.Length || char.IsWhiteSpace(text[column])))
                (line, column) = column >= text.Length ? (line + 1, 0) : (line, column + 1);
        }
    }
}
