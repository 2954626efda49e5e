using System.Text;

namespace Simulator.Scenarios;

/// <summary>Writes YAML in one way only: sorted keys, two spaces, numbers at their shortest, text in quotes, no comments but origins.</summary>
/// <param name="origins">True where every value is followed by a comment that names file and line of its origin.</param>
internal sealed class CanonicalText(bool origins = false)
{
    private readonly StringBuilder text = new();
    private readonly Stack<Level> levels = new([new Level("")]);
    private readonly List<Leaf> leaves = [];

    /// <summary>Every value written, in order.</summary>
    public IReadOnlyList<Leaf> Leaves => leaves;

    /// <summary>Text in double quotes with the escapes that YAML and JSON share.</summary>
    public static string Quoted(string value)
    {
        var quoted = value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal);
        return $"\"{quoted.Replace("\n", "\\n", StringComparison.Ordinal).Replace("\t", "\\t", StringComparison.Ordinal)}\"";
    }

    /// <summary>A key and what <paramref name="write"/> puts under it.</summary>
    public void Key(string key, Action write) => Under($"{key}:", Segment(key), write);

    /// <summary>An entry of a list; a path calls it by its name, or else by its number.</summary>
    public void Item(Action write, string? name = null) => Under("-", name ?? $"{levels.Peek().Items++}", write);

    /// <summary>The value of the key or entry just opened.</summary>
    /// <param name="value">The value as YAML.</param>
    /// <param name="stated">What a file states there; null for what no file does.</param>
    public void Value(string value, ScalarNode? stated = null)
    {
        text.Length--; // back to the end of the line of its key
        text.Append(' ').Append(value);
        if (stated is not null) Leaf(value.StartsWith('"') ? stated.Value.TrimEnd() : value, Printable.OneLine(stated.Place.FileAndLine));
        text.Append('\n');
    }

    /// <summary>A key as a path has it: without quotes, unless its end could not be told without them.</summary>
    public static string Segment(string key) =>
        key.Trim('"') is { Length: > 0 } plain && plain.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '_' or '-') ? plain : key;

    public override string ToString() => text.ToString();

    private void Leaf(string value, string origin)
    {
        leaves.Add(new(levels.Peek().Path, value, origin));
        if (origins) text.Append("  # ").Append(origin);
    }

    private void Under(string head, string segment, Action write)
    {
        text.Append(' ', 2 * (levels.Count - 1)).Append(head).Append('\n');
        var above = levels.Peek().Path;
        levels.Push(new Level(above.Length == 0 ? segment : $"{above}.{segment}"));
        write();
        levels.Pop();
    }

    private sealed class Level(string path)
    {
        public string Path => path;

        public int Items { get; set; }
    }
}
