namespace Simulator.Scenarios;

/// <summary>A file as it was given: its path in the user's words and its lines.</summary>
/// <param name="path">Path as the user wrote it, or put together from such paths.</param>
/// <param name="order">Place among the files of one reading, 0 for the file that was asked for.</param>
/// <param name="text">Whole text with \n as line ends; empty where it could not be read.</param>
internal sealed class SourceText(string path, int order, string text = "")
{
    private string[]? lines;

    public string Path => path;

    public int Order => order;

    public string Text => text;

    /// <summary>The first place of the file.</summary>
    public Place Start => new(this, 1, 1);

    /// <summary>A line by its number from 1; null outside the file.</summary>
    public string? Line(int number)
    {
        lines ??= text.Split('\n');
        return number >= 1 && number <= lines.Length ? lines[number - 1] : null;
    }
}

/// <summary>A place in a file.</summary>
/// <param name="Source">File.</param>
/// <param name="Line">Line, from 1.</param>
/// <param name="Column">Column, from 1.</param>
/// <param name="Length">Characters that belong to it on this line, at least 1.</param>
internal readonly record struct Place(SourceText Source, int Line, int Column, int Length = 1)
{
    /// <summary>Where the defaults of the model stand: in the program, in no file.</summary>
    public static readonly Place OfModel = new(new SourceText("model", 0), 0, 0);

    /// <summary>file:line, as reports name an origin; "model" for a default of the model.</summary>
    public string FileAndLine => Line == 0 ? Source.Path : $"{Source.Path}:{Line}";
}
