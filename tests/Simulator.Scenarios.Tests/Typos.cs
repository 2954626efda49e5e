namespace Simulator.Scenarios.Tests;

/// <summary>A slip in any key of any shipped scenario is caught at the key, with the right suggestion.</summary>
public class Typos
{
    /// <summary>Mappings whose keys a file chooses itself: a slip there gives another name, and is caught only where the name is used.</summary>
    private static readonly string[] Chosen = ["issues", "gates", "stocks", "services", "strands", "releases", "cuts", "variants", "levers", "decide", "theories", "discrete", "voices"];

    private static readonly Names Known = KnownNames();

    public static TheoryData<string> Shipped => SchemaTests.Shipped;

    [Theory]
    [MemberData(nameof(Shipped))]
    public void Are_caught_with_the_right_suggestion(string file)
    {
        var root = Parse(file);
        var tried = 0;
        foreach (var (path, key) in Keys(root, [], ""))
            foreach (var slip in Slips(key.Key))
            {
                if (root[slip] is not null && path.Length == 1) continue; // the other key is there already: given twice, see the broken files
                var log = new ProblemLog();
                Language.Scenario.Check(Replaced(root, path, slip), new Checking(log, Known));
                var told = log.InOrder.Where(p => (p.Line, p.Column) == (key.KeyPlace.Line, key.KeyPlace.Column)).ToList();
                told.ShouldContain(p => p.Mend.StartsWith("Did you mean", StringComparison.Ordinal) && p.Mend.Contains($"\"{key.Key}\"", StringComparison.Ordinal), $"{slip} for {key.Key} in line {key.KeyPlace.Line}: {string.Concat(told)}");
                tried++;
            }

        tried.ShouldBeGreaterThan(300);
    }

    /// <summary>A letter left out, doubled, mistaken or swapped with its neighbour; of codes of three letters only one swap that is no code of another.</summary>
    private static IEnumerable<string> Slips(string key)
    {
        var swaps = Enumerable.Range(0, key.Length - 1).Select(i => key[..i] + key[i + 1] + key[i] + key[(i + 2)..]);
        if (key.Length == 3 && char.IsUpper(key[0])) return swaps.Where(s => s != key && !Known.Members!.Contains(s)).Take(1);
        var others = Enumerable.Range(0, key.Length).SelectMany(i => (string[])[key[..i] + key[(i + 1)..], key[..i] + key[i] + key[i..], key[..i] + "q" + key[(i + 1)..]]);
        return swaps.Concat(others).Where(s => s != key && s.Length > 0).Distinct();
    }

    private static IEnumerable<(int[] Path, Entry Key)> Keys(Node node, int[] path, string parent)
    {
        var parts = node switch { MapNode map => map.Entries.Select(e => e.Value), ListNode list => list.Items, _ => [] };
        foreach (var (i, part) in parts.Index())
        {
            var entry = (node as MapNode)?.Entries[i];
            if (entry is not null && !IsChosen(parent, entry) && !char.IsAsciiDigit(entry.Key[0])) yield return ([.. path, i], entry);
            foreach (var deeper in Keys(part, [.. path, i], entry?.Key ?? parent)) yield return deeper;
        }
    }

    /// <summary>A club that the seeds do not list is new, and named by the file.</summary>
    private static bool IsChosen(string parent, Entry entry) => Chosen.Contains(parent) || parent == "clubs" && !Known.Clubs!.Contains(entry.Key);

    private static Node Replaced(Node node, int[] path, string key)
    {
        var (at, rest) = (path[0], path[1..]);
        if (node is ListNode list)
        {
            Node[] items = [.. list.Items];
            items[at] = Replaced(items[at], rest, key);
            return new ListNode(list.Place, items);
        }

        var map = (MapNode)node;
        Entry[] entries = [.. map.Entries];
        entries[at] = rest.Length == 0 ? entries[at] with { Key = key } : entries[at] with { Value = Replaced(entries[at].Value, rest, key) };
        return new MapNode(map.Place, entries);
    }

    private static MapNode Parse(string file)
    {
        var log = new ProblemLog();
        return NodeReader.Read(TextFile.Open(Files.Scenario(file), 0, TextFile.ScenarioBytes, null, log)!, log)!;
    }

    private static Names KnownNames()
    {
        var log = new ProblemLog();
        var seeds = SeedTables.Read(Parse("baseline.yaml")["seeds"], new ScenarioFiles(), log)!;
        return new(seeds.Codes, seeds.Clubs, ["greenland"], []);
    }
}
