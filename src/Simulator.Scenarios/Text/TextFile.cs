using System.Text;

namespace Simulator.Scenarios;

/// <summary>Opens a file within a budget: size first, then UTF-8, line ends, and characters that nobody can see.</summary>
internal static class TextFile
{
    public const int ScenarioBytes = 1 << 20; // 1 MiB
    public const int TableBytes = 8 << 20;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text of a file, or null after telling why not.</summary>
    /// <param name="path">Path as messages show it.</param>
    /// <param name="order">Place of the file in this reading.</param>
    /// <param name="limit">Largest size, bytes.</param>
    /// <param name="asked">Where another file asks for this one; null where the user did.</param>
    /// <param name="log">Receives problems.</param>
    public static SourceText? Open(string path, int order, int limit, Place? asked, ProblemLog log)
    {
        var place = asked ?? new SourceText(path, order).Start;
        var bytes = Bytes(path, limit, place, log);
        if (bytes is null) return null;
        var text = Decode(bytes, path, order, log);
        return text is null || !HasOnlyVisible(text, log) ? null : text;
    }

    private static byte[]? Bytes(string path, int limit, Place place, ProblemLog log)
    {
        var name = Printable.Quote(path);
        try
        {
            if (Directory.Exists(path)) return Refuse(Problems.FileIsFolder, $"{name} is a folder.", "Name a file.");
            var file = new FileInfo(path);
            if (!file.Exists) return Refuse(Problems.FileMissing, $"There is no file {name}.", "Check the path and the folder it starts from.");
            if (file.Length > limit) return TooLarge();
            if (file.Length == 0) return []; // also pipes and devices, which are never opened
            using var stream = file.OpenRead();
            var bytes = new byte[limit + 1];
            var count = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
            return count > limit ? TooLarge() : bytes[..count];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return Refuse(Problems.FileUnreadable, $"{name} cannot be read.", "Check that the path is right and that you may read the file.");
        }

        byte[]? TooLarge() => Refuse(Problems.FileTooLarge, $"{name} has more than {limit:N0} bytes and was not read.", "Split it: put what scenarios share into a file that they extend.");

        byte[]? Refuse(ProblemKind kind, string message, string mend)
        {
            log.Add(kind, place, message, mend);
            return null;
        }
    }

    private static SourceText? Decode(byte[] bytes, string path, int order, ProblemLog log)
    {
        ReadOnlySpan<byte> rest = bytes;
        if (rest.StartsWith(Encoding.UTF8.Preamble)) rest = rest[Encoding.UTF8.Preamble.Length..];
        try
        {
            var text = Strict.GetString(rest).Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
            return new SourceText(path, order, text);
        }
        catch (DecoderFallbackException e)
        {
            var at = bytes.Length - rest.Length + Math.Max(0, e.Index);
            var line = 1 + bytes.AsSpan(0, Math.Min(at, bytes.Length)).Count((byte)'\n');
            log.Add(
                Problems.Encoding, new Place(new SourceText(path, order), line, 1), $"Byte {at} of the file is not UTF-8 text.", "Save the file as UTF-8.");
            return null;
        }
    }

    private static bool HasOnlyVisible(SourceText source, ProblemLog log)
    {
        var (line, column, clean) = (1, 1, true);
        foreach (var c in source.Text)
        {
            if (c != '\n' && c != '\t' && !Printable.IsHarmless(c))
            {
                clean = false;
                log.Add(Problems.Character, new Place(source, line, column), $"The character {Printable.CodePoint(c)} is not allowed.", "Delete it; it cannot be seen, but it is there.");
            }

            (line, column) = c == '\n' ? (line + 1, 1) : (line, column + 1);
        }

        return clean;
    }
}
