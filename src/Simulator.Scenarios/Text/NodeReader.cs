using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Simulator.Scenarios;

/// <summary>
/// Reads YAML into nodes over the event parser, within a budget of events, depth and lengths: the library's own object readers die
/// on deep nesting, expand aliases without end and accept a key twice.
/// </summary>
internal sealed class NodeReader
{
    private const int MostEvents = 50_000, MostDepth = 32, LongestScalar = 1 << 16;

    private readonly SourceText source;
    private readonly ProblemLog log;
    private readonly Parser parser;
    private readonly Stack<Place> brackets = []; // that are open
    private int events;

    private NodeReader(SourceText source, ProblemLog log)
    {
        (this.source, this.log) = (source, log);
        parser = new Parser(new StringReader(source.Text));
    }

    /// <summary>The mapping that a file holds, or null after telling why there is none.</summary>
    public static MapNode? Read(SourceText source, ProblemLog log)
    {
        if (HasTabs(source, log)) return null;
        var reader = new NodeReader(source, log);
        try
        {
            return reader.Document();
        }
        catch (Refusal refusal)
        {
            log.Add(refusal.Kind, refusal.Place, refusal.Message, refusal.Mend);
        }
        catch (YamlException e)
        {
            reader.NotYaml(e.Message, At(source, e.Start));
        }
        catch (Exception e) when (e is ArgumentException or InvalidOperationException or FormatException or IndexOutOfRangeException)
        {
            reader.NotYaml("", source.Start); // the parser trips over its own feet, for example at a bracket that is never closed
        }

        return null;
    }

    /// <summary>Tabs are looked for before parsing, since the parser names a wrong place for them.</summary>
    private static bool HasTabs(SourceText source, ProblemLog log)
    {
        var found = false;
        for (var number = 1; source.Line(number) is { } line; number++)
        {
            var tab = line.AsSpan(0, line.Length - line.AsSpan().TrimStart(" \t").Length).IndexOf('\t');
            if (tab < 0) continue;
            found = true;
            log.Add(Problems.Tab, new Place(source, number, tab + 1), "A tab is used to indent.", "Use spaces, two for each level.");
        }

        return found;
    }

    private void NotYaml(string parser, Place at)
    {
        var (place, message, mend) = YamlMistake.Of(parser, at, brackets.TryPeek(out var open) ? open : null);
        log.Add(Problems.NotYaml, place, message, mend);
    }

    private MapNode? Document()
    {
        Next<StreamStart>();
        var first = Next();
        if (first is StreamEnd) return Nothing();
        if (first is DocumentStart { IsImplicit: false } && HasDirective())
            throw new Refusal(Problems.SecondDocument, source.Start, "Directives are not used here.", "Delete the lines that start with %.");
        var node = Part(Next(), 1);
        Next<DocumentEnd>();
        var next = Next();
        if (next is not StreamEnd) throw new Refusal(Problems.SecondDocument, At(source, next.Start), "A second document starts here.", "Put each scenario into a file of its own.");
        if (node is MapNode map) return map.Entries.Count == 0 ? Nothing() : map;
        return node is ScalarNode { Value.Length: 0 } ? Nothing() : throw new Refusal(
            Problems.FileEmpty, node.Place, $"A scenario is a mapping of keys to values; here is {node.Found}.", "Start with a line such as: scenario: my-scenario");
    }

    private bool HasDirective() => source.Text.StartsWith('%') || source.Text.Contains("\n%", StringComparison.Ordinal);

    private MapNode? Nothing()
    {
        log.Add(Problems.FileEmpty, source.Start, "There is no scenario here: the file is empty.", "Start with a line such as: scenario: my-scenario");
        return null;
    }

    private Node Part(ParsingEvent e, int depth)
    {
        var bracket = e is MappingStart { Style: MappingStyle.Flow } or SequenceStart { Style: SequenceStyle.Flow };
        if (bracket) brackets.Push(At(source, e));
        var part = Allowed(e, depth);
        if (bracket) brackets.Pop();
        return part;
    }

    private Node Allowed(ParsingEvent e, int depth)
    {
        if (e is AnchorAlias) throw new Refusal(Problems.AnchorOrTag, At(source, e), "Aliases (*) are not used here.", "Write the value out, or share it through extends.");
        if (e is NodeEvent { Anchor.IsEmpty: false }) throw new Refusal(Problems.AnchorOrTag, At(source, e), "Anchors (&) are not used here.", "Delete the anchor and write values out where they are used.");
        if (e is NodeEvent { Tag.IsEmpty: false }) throw new Refusal(Problems.AnchorOrTag, At(source, e), "Tags (!) are not used here.", "Delete the tag; quote the text if it begins with an exclamation mark.");
        if (depth > MostDepth && e is MappingStart or SequenceStart)
            throw new Refusal(Problems.TooDeep, At(source, e), $"This is nested more than {MostDepth} deep.", "Check for brackets that are never closed.");
        return e switch
        {
            Scalar scalar => Value(scalar),
            SequenceStart => List(e, depth),
            MappingStart => Map(e, depth),
            _ => throw new Refusal(Problems.NotYaml, At(source, e), "This is not well-formed YAML.", "Look at brackets and indentation."),
        };
    }

    private ScalarNode Value(Scalar scalar)
    {
        var place = At(source, scalar);
        if (scalar.Value.Length > LongestScalar) throw new Refusal(Problems.TooLong, place, $"This value has more than {LongestScalar:N0} characters.", "Shorten it, or look for a quote that is never closed.");
        return new ScalarNode(place, scalar.Value, scalar.Style != ScalarStyle.Plain);
    }

    private ListNode List(ParsingEvent start, int depth)
    {
        var items = new List<Node>();
        for (var e = Next(); e is not SequenceEnd; e = Next()) items.Add(Part(e, depth + 1));
        return new ListNode(At(source, start), items);
    }

    private MapNode Map(ParsingEvent start, int depth)
    {
        var entries = new Dictionary<string, Entry>(StringComparer.Ordinal);
        var order = new List<Entry>();
        for (var e = Next(); e is not MappingEnd; e = Next())
        {
            if (Part(e, depth + 1) is not ScalarNode key)
            {
                log.Add(Problems.KeyNotText, At(source, e), "A key must be a word, not a list or a mapping.", "Put quotes around it if it is meant as text.");
                Part(Next(), depth + 1);
                continue;
            }

            var entry = new Entry(key.Value, key.Place, Part(Next(), depth + 1));
            if (entries.TryAdd(key.Value, entry)) order.Add(entry);
            else Twice(entry, entries[key.Value]);
        }

        return new MapNode(At(source, start), order);
    }

    private void Twice(Entry second, Entry first) => log.Add(
        Problems.DuplicateKey, second.KeyPlace, $"The key {Printable.Quote(second.Key)} is given twice.", $"It stands already in line {first.KeyPlace.Line}; keep one of the two.");

    private ParsingEvent Next()
    {
        if (!parser.MoveNext() || parser.Current is null) throw new Refusal(Problems.NotYaml, source.Start, "The file ends too early.", "Look for brackets or quotes that are never closed.");
        if (++events > MostEvents) throw new Refusal(Problems.TooManyParts, At(source, parser.Current), $"The file has more than {MostEvents:N0} parts.", "Split it, or look for a list that was repeated by mistake.");
        return parser.Current;
    }

    private void Next<T>() where T : ParsingEvent
    {
        var e = Next();
        if (e is not T) throw new Refusal(Problems.NotYaml, At(source, e), "This is not well-formed YAML.", "Look at brackets and indentation.");
    }

    private static Place At(SourceText source, ParsingEvent e)
    {
        var place = At(source, e.Start);
        var length = e is Scalar && e.End.Line == e.Start.Line ? (int)Math.Max(1, e.End.Column - e.Start.Column) : 1;
        return place with { Length = length };
    }

    private static Place At(SourceText source, Mark mark) => new(source, (int)Math.Max(1, mark.Line), (int)Math.Max(1, mark.Column));

    /// <summary>A text that is not read to its end.</summary>
    private sealed class Refusal(ProblemKind kind, Place place, string message, string mend) : Exception(message)
    {
        public ProblemKind Kind => kind;

        public Place Place => place;

        public string Mend => mend;
    }
}
