namespace Simulator.Scenarios;

/// <summary>Every file that a scenario was read from, as text by path: enough to read the same scenario on another machine.</summary>
public sealed class ScenarioFiles
{
    private readonly SortedDictionary<string, string> texts = new(StringComparer.Ordinal);
    private readonly bool closed;

    /// <summary>Files that were read elsewhere; no others are looked for.</summary>
    public ScenarioFiles(IReadOnlyDictionary<string, string> texts)
    {
        closed = true;
        foreach (var (path, text) in texts) this.texts[path] = text;
    }

    /// <summary>No file yet; each is taken from disk when it is first asked for.</summary>
    internal ScenarioFiles()
    {
    }

    /// <summary>Texts by path, as messages show it; line ends are \n.</summary>
    public IReadOnlyDictionary<string, string> Texts => texts;

    /// <summary>The text of a file, or null after telling why not.</summary>
    /// <param name="path">Path as messages show it.</param>
    /// <param name="order">Place of the file in this reading.</param>
    /// <param name="limit">Largest size, bytes.</param>
    /// <param name="asked">Where another file asks for this one; null where the user did.</param>
    /// <param name="log">Receives problems.</param>
    internal SourceText? Open(string path, int order, int limit, Place? asked, ProblemLog log)
    {
        if (closed) return Find(path, order, asked, log);
        var source = TextFile.Open(path, order, limit, asked, log);
        if (source is not null) texts[path] = source.Text;
        return source;
    }

    private SourceText? Find(string path, int order, Place? asked, ProblemLog log)
    {
        if (texts.TryGetValue(path, out var text)) return new(path, order, text);
        log.Add(Problems.FileMissing, asked ?? new SourceText(path, order).Start, $"{Printable.Path(path)} did not come with the scenario.", "Send all files that it was read from.");
        return null;
    }
}
