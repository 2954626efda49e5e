using System.Text.Json.Nodes;

namespace Simulator.Scenarios;

/// <summary>
/// What may stand at one place of a scenario file: how it is checked, how a later file changes an earlier one, and how the
/// effective scenario writes it. The whole language is a tree of shapes, see <see cref="Language"/>.
/// </summary>
internal abstract class Shape
{
    /// <summary>What was expected, for messages: "a number from 0 to 1".</summary>
    public abstract string Expected { get; }

    /// <summary>How it is written, for somebody who wrote something else.</summary>
    public abstract string How { get; }

    /// <summary>Tells everything that is wrong with a part of a file.</summary>
    public abstract void Check(Node node, Checking check);

    /// <summary>What holds where both an earlier and a later file say something: the later one, unless the shape joins them.</summary>
    public virtual Node Join(Node earlier, Node later, ProblemLog log) => later;

    /// <summary>Where a later file has the wrong kind of value: tells it, and lets the earlier one hold, so that nothing else seems to be missing.</summary>
    protected Node Keep(Node earlier, Node later, ProblemLog log)
    {
        new Checking(log, Names.Unknown).WrongKind(later, this);
        return earlier;
    }

    /// <summary>Writes a checked part in the one canonical way.</summary>
    public abstract void Write(Node node, CanonicalText text);

    /// <summary>What may stand here as a JSON schema; an editor may accept a little more than the reader does, never less.</summary>
    public abstract JsonObject Schema(ScenarioSchema schema);

    /// <summary>The parts that a later file replaces as a whole, each with its path; the counterpart of <see cref="Join"/>.</summary>
    public virtual IEnumerable<Atom> Atoms(Atom whole) => [whole];
}

/// <summary>A key of a mapping.</summary>
/// <param name="Name">The key.</param>
/// <param name="Shape">What stands under it.</param>
/// <param name="Help">One line for editors.</param>
/// <param name="Required">True where it must be given.</param>
/// <param name="Default">Canonical text of the value that means the same as leaving the key out; null where there is none.</param>
/// <param name="UnitOf">Unit of a number that always has the same one, for editors and differences; blank for a number without one; null where it is no number, or the file states it.</param>
internal sealed record Key(string Name, Shape Shape, string Help, bool Required = false, string? Default = null, string? UnitOf = null);

/// <summary>What a check needs besides the part that it looks at.</summary>
/// <param name="Log">Receives problems.</param>
/// <param name="Names">Names of things that a file can refer to.</param>
internal sealed record Checking(ProblemLog Log, Names Names)
{
    public void WrongKind(Node node, Shape shape) =>
        Log.Add(Problems.WrongKind, node.Place, $"Expected {shape.Expected}, found {node.Found}.", shape.How + (IsBelow(node, shape) ? " If it stands on the lines below, indent them by two spaces." : ""));

    private static bool IsBelow(Node node, Shape shape) => node is ScalarNode { Value.Length: 0 } && shape is not ScalarShape;
}

/// <summary>Names that a file can refer to, by kind; null where they are not known because their table could not be read.</summary>
internal sealed record Names(
    IReadOnlyCollection<string>? Members, IReadOnlyCollection<string>? Clubs, IReadOnlyCollection<string>? Issues)
{
    /// <summary>Codes of members by the names of their countries, which people write instead.</summary>
    public IReadOnlyDictionary<string, string> Countries { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>For a look at a part by itself: names of members, clubs and issues are not checked.</summary>
    public static readonly Names Unknown = new(null, null, null);

    /// <summary>The code of a country whose name was written, or what is spelled alike.</summary>
    public string Suggest(string word, IReadOnlyCollection<string> known, string fallback) =>
        Countries.TryGetValue(word, out var code) && known.Contains(code) ? $"Write {code}." : Spelling.Suggest(word, known, fallback);

    private static readonly string[] ParameterNames = [.. Model.Parameters.All.Select(p => p.Name)];
    private static readonly string[] IndicatorNames = [.. Model.Indicators.OfAlliance.Select(i => i.Name)];

    public static IReadOnlyCollection<string> Parameters => ParameterNames;

    public static IReadOnlyCollection<string> Indicators => IndicatorNames;
}
