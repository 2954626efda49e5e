namespace Simulator.Scenarios;

/// <summary>Puts together a path that a file names and the folder of that file, in the user's words.</summary>
internal static class RelativePath
{
    private const int Longest = 1024; // characters, a quarter of what systems allow

    /// <summary>The joined path without needless dots; null after telling why the path is refused.</summary>
    public static string? Join(ScalarNode named, ProblemLog log)
    {
        if (!IsRelative(named.Value))
        {
            log.Add(Problems.PathRefused, named.Place, $"The path {Printable.Quote(named.Value)} is refused.", "Write a path relative to this file, with forward slashes, for example baseline.yaml or ../seeds.");
            return null;
        }

        var folder = Path.GetDirectoryName(named.Place.Source.Path) ?? "";
        return Simplify(Path.Combine(folder, named.Value).Replace('\\', '/'));
    }

    private static bool IsRelative(string path) =>
        path.Length is > 0 and <= Longest && !Path.IsPathRooted(path) && !path.AsSpan().ContainsAny("\\:\n") && path.Trim() == path && path.All(Printable.IsHarmless);

    /// <summary>Takes out "." and "name/.."; leading ".." stay.</summary>
    private static string Simplify(string path)
    {
        var parts = new List<string>();
        foreach (var part in path.Split('/'))
        {
            if (part == "." || (part.Length == 0 && parts.Count > 0)) continue;
            if (part == ".." && parts.Count > 0 && parts[^1] is not ("" or "..")) parts.RemoveAt(parts.Count - 1);
            else parts.Add(part);
        }

        return parts.Count == 0 ? "." : string.Join('/', parts);
    }
}
