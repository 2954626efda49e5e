using System.Security.Cryptography;
using System.Text;

namespace Simulator.Scenarios;

/// <summary>The effective scenario: a file, its bases and overlays joined into one, with every parameter of the model.</summary>
public sealed class EffectiveFile
{
    internal EffectiveFile(MapNode root, SeedTables seeds)
    {
        Root = ParameterDefaults.Fill(root);
        Tables = [.. seeds.All];
        var text = new CanonicalText();
        text.Key("seeds", () =>
        {
            foreach (var table in Tables) text.Key(table.Name, () => text.Value(table.Hash));
        });
        Language.Scenario.Write(Root.With("seeds", null), text);
        Canonical = text.ToString();
    }

    /// <summary>The one text of all files that mean the same: tables by their hashes, no path, no origin.</summary>
    public string Canonical { get; }

    /// <summary>Every value with its origin, in order of the paths.</summary>
    public IReadOnlyList<Leaf> Leaves => Write(Root, origins: false).Leaves;

    /// <summary>SHA-256 of <see cref="Canonical"/>, lower-case hexadecimal.</summary>
    public string Hash => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Canonical)));

    internal MapNode Root { get; }

    internal IReadOnlyList<Table> Tables { get; }

    /// <summary>The effective scenario as one file that can be run and is the same study.</summary>
    /// <param name="folder">Folder in which the file will lie; the tables of seeds are named relative to it.</param>
    /// <param name="origins">True where a comment after every value names its origin.</param>
    public string Text(string folder, bool origins)
    {
        var named = (ScalarNode)Root["seeds"]!;
        var path = Path.GetRelativePath(folder, Path.GetFullPath(RelativePath.Join(named, new ProblemLog())!)).Replace('\\', '/');
        return Write(Root.With("seeds", new ScalarNode(named.Place, path, quoted: true)), origins).ToString();
    }

    private static CanonicalText Write(MapNode root, bool origins)
    {
        var text = new CanonicalText(origins);
        Language.Scenario.Write(root, text);
        return text;
    }
}
