using System.Text;

namespace Simulator.Scenarios;

/// <summary>Writes YAML in one way only: sorted keys, two spaces, numbers at their shortest, text in quotes, no comments.</summary>
internal sealed class CanonicalText
{
    private readonly StringBuilder text = new();
    private int depth;

    /// <summary>Text in double quotes with the escapes that YAML and JSON share.</summary>
    public static string Quoted(string value)
    {
        var quoted = value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal);
        return $"\"{quoted.Replace("\n", "\\n", StringComparison.Ordinal).Replace("\t", "\\t", StringComparison.Ordinal)}\"";
    }

    /// <summary>A key and what <paramref name="write"/> puts under it.</summary>
    public void Key(string key, Action write) => Under($"{key}:", write);

    /// <summary>An entry of a list.</summary>
    public void Item(Action write) => Under("-", write);

    /// <summary>The value of the key or entry just opened.</summary>
    public void Value(string value)
    {
        text.Length--; // back to the end of the line of its key
        text.Append(' ').Append(value).Append('\n');
    }

    public override string ToString() => text.ToString();

    private void Under(string head, Action write)
    {
        text.Append(' ', 2 * depth++).Append(head).Append('\n');
        write();
        depth--;
    }
}
