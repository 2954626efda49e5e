using System.Text;
using System.Xml;

namespace Simulator.Figures.Words;

/// <summary>Makes text that somebody typed fit to stand in a document: no control characters, no reversed writing order.</summary>
internal static class PlainText
{
    /// <summary>The same text on one line; what XML forbids or what could reorder the line becomes U+FFFD.</summary>
    public static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            clean.Append(char.IsWhiteSpace((char)Math.Min(rune.Value, char.MaxValue)) ? " " : Allowed(rune) ? rune.ToString() : "\uFFFD");
        return clean.ToString();
    }

    /// <summary>A name that can be part of a file name and of an id: everything but letters, digits, - and _ becomes a hyphen.</summary>
    public static string Slug(string name) =>
        string.Concat(name.Select(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' ? c : '-'));

    /// <summary>The last part of a path and what follows it, for example base.yaml:12 of /home/me/base.yaml:12.</summary>
    public static string FileName(string path) => path[(path.LastIndexOfAny(['/', '\\']) + 1)..];

    // Bidirectional controls can show a word as another: U+061C, U+200E-200F, U+202A-202E, U+2066-2069.
    private static bool Allowed(Rune rune) => rune.Value switch
    {
        0x061C or 0x200E or 0x200F or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) => false,
        >= 0x7F and < 0xA0 => false,
        > char.MaxValue => true,
        var value => XmlConvert.IsXmlChar((char)value),
    };
}
