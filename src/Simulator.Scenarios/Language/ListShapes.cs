using System.Text.Json.Nodes;

namespace Simulator.Scenarios;

/// <summary>A list of parts of one shape; a later file replaces the whole list.</summary>
internal class ListShape(Shape each, int most) : Shape
{
    protected Shape Each => each;

    public override string Expected => $"a list, each {each.Expected}";

    public override string How => "Write [first, second], or one line for each that starts with a hyphen.";

    public override void Check(Node node, Checking check)
    {
        if (node is not ListNode list)
        {
            check.WrongKind(node, this);
            return;
        }

        if (list.Items.Count > most)
        {
            check.Log.Add(Problems.TooMany, list.Place, $"The list has {list.Items.Count:N0} entries.", $"At most {most:N0} are allowed.");
            return;
        }

        foreach (var item in list.Items) each.Check(item, check);
    }

    public override void Write(Node node, CanonicalText text)
    {
        foreach (var item in InOrder((ListNode)node)) text.Item(() => each.Write(item, text), NameOf(item));
        if (((ListNode)node).Items.Count == 0) text.Value("[]");
    }

    public override JsonObject Schema(ScenarioSchema schema) => new() { ["type"] = "array", ["items"] = schema.Of(each), ["maxItems"] = most };

    /// <summary>What an entry is called in paths; null where only its number tells it apart.</summary>
    protected virtual string? NameOf(Node item) => null;

    /// <summary>Items in the order in which the effective scenario writes them.</summary>
    protected virtual IEnumerable<Node> InOrder(ListNode list) => list.Items;
}

/// <summary>Events: a later file replaces an event by its name and adds new ones; written by date and name.</summary>
internal sealed class EventListShape(Shape each, int most) : ListShape(each, most)
{
    public override void Check(Node node, Checking check)
    {
        base.Check(node, check);
        if (node is ListNode list) Unique(list, check.Log);
    }

    public override Node Join(Node earlier, Node later, ProblemLog log)
    {
        if (earlier is not ListNode before) return later;
        if (later is not ListNode after) return Keep(earlier, later, log);
        Unique(after, log);
        var replaced = after.Items.Select(Id).ToHashSet(StringComparer.Ordinal);
        return new ListNode(after.Place, [.. before.Items.Where(e => !replaced.Contains(Id(e)) || Id(e).Length == 0), .. after.Items]);
    }

    public override IEnumerable<Atom> Atoms(Atom whole) => whole.Node is ListNode list
        ? list.Items.OfType<MapNode>().Where(e => Id(e).Length > 0).Select(e => whole.Item(e, Id(e), Each))
        : [whole];

    /// <summary>Name of an event, blank where it has none.</summary>
    public static string Id(Node e) => (e as MapNode)?.Text("id") ?? "";

    protected override IEnumerable<Node> InOrder(ListNode list) =>
        list.Items.OrderBy(e => ((MapNode)e).Text("date"), StringComparer.Ordinal).ThenBy(Id, StringComparer.Ordinal);

    protected override string NameOf(Node item) => Id(item);

    private static void Unique(ListNode list, ProblemLog log)
    {
        var seen = new Dictionary<string, Node>(StringComparer.Ordinal);
        foreach (var e in list.Items)
        {
            if (e is not MapNode map || map["id"] is not ScalarNode id || seen.TryAdd(id.Value, id)) continue;
            log.Add(Problems.DuplicateId, id.Place, $"The event {Printable.Quote(id.Value)} stands twice in this file.", $"It stands already in line {seen[id.Value].Place.Line}; give one of the two another id.");
        }
    }
}

/// <summary>A list of something, or one of it without a list.</summary>
internal sealed class OneOrMoreShape(ScalarShape each, int most) : Shape
{
    private readonly ListShape list = new(each, most);

    public override string Expected => $"{each.Expected}, or a list of such";

    public override string How => list.How;

    public override void Check(Node node, Checking check)
    {
        if (node is ScalarNode) each.Check(node, check);
        else if (node is ListNode) list.Check(node, check);
        else check.WrongKind(node, this);
    }

    public override void Write(Node node, CanonicalText text)
    {
        if (node is ListNode) list.Write(node, text);
        else text.Item(() => each.Write(node, text));
    }

    public override JsonObject Schema(ScenarioSchema schema) => new() { ["anyOf"] = new JsonArray(schema.Of(each), schema.Of(list)) };
}
