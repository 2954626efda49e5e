namespace Simulator.Scenarios;

/// <summary>The tables of seeds that scenarios build on, as read; what they say is checked where it is used.</summary>
internal sealed class SeedTables
{
    private const int FirstOrder = 100; // tables come after all scenario files in a report of problems
    private const int MostMembers = 64;

    private static readonly (string Name, string[] Columns)[] Needed =
    [
        ("alliance.csv", ["member", "name", "joined", "clubs"]),
        ("members.csv", ["member", "quantity", "period", "value", "unit", "source", "evidence", "note"]),
        ("ties.csv", ["a", "b", "distance_km", "ideal_point_distance", "years_together", "affinity", "baseline_trust", "evidence", "note"]),
        ("sources.csv", ["key", "publisher", "title", "published", "note"]),
        ("facts.csv", ["id"]),
        ("record.csv", ["id"]),
        ("faults.csv", ["id"]),
    ];

    private static readonly string[] Citable = ["facts.csv", "record.csv", "faults.csv"];

    private readonly Dictionary<string, Table> tables;

    private SeedTables(Dictionary<string, Table> tables)
    {
        this.tables = tables;
        Codes = [.. Alliance.Rows.Select(r => r["member"])];
        Clubs = [.. Alliance.Rows.SelectMany(ClubsOf).Distinct().Order(StringComparer.Ordinal)];
    }

    public Table Alliance => tables["alliance.csv"];

    public Table Members => tables["members.csv"];

    public Table Ties => tables["ties.csv"];

    public Table Sources => tables["sources.csv"];

    /// <summary>All tables in order of their names.</summary>
    public IEnumerable<Table> All => tables.Values.OrderBy(t => t.Name, StringComparer.Ordinal);

    /// <summary>Codes of the members in the order of the product.</summary>
    public IReadOnlyList<string> Codes { get; }

    /// <summary>Codes of the members by the names of their countries, in capitals or not.</summary>
    public IReadOnlyDictionary<string, string> Countries =>
        Alliance.Rows.GroupBy(r => r["name"], StringComparer.OrdinalIgnoreCase).ToDictionary(g => g.Key, g => g.First()["member"], StringComparer.OrdinalIgnoreCase);

    /// <summary>Codes of all clubs.</summary>
    public IReadOnlyList<string> Clubs { get; }

    /// <summary>Ids that a source may name: facts, record, faults and keys of sources.</summary>
    public IEnumerable<string> Ids =>
        Sources.Rows.Select(r => r["key"]).Concat(Citable.SelectMany(t => tables[t].Rows.Select(r => r["id"])));

    /// <summary>Reads the tables of the folder that a scenario names; null after telling what is wrong.</summary>
    public static SeedTables? Read(Node? folder, ScenarioFiles files, ProblemLog log)
    {
        if (folder is not ScalarNode { Value.Length: > 0 } named || RelativePath.Join(named, log) is not { } path) return null;
        var read = new List<Table?>();
        foreach (var (name, columns) in Needed)
        {
            read.Add(Table.Read($"{path}/{name}", FirstOrder + read.Count, named.Place, columns, files, log));
            if (read[0] is null) return null; // a wrong folder is told once and not once a table
        }

        if (read.Contains(null)) return null;
        var seeds = new SeedTables(read.ToDictionary(t => t!.Name, t => t!));
        return seeds.HasMembers(log) ? seeds : null;
    }

    public static string[] ClubsOf(Row member) => member["clubs"].Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private bool HasMembers(ProblemLog log)
    {
        if (Codes.Count is > 0 and <= MostMembers && Codes.Distinct().Count() == Codes.Count && Codes.All(c => c.Length == 3)) return true;
        log.Add(Problems.Table, Alliance.Source.Start, "The table of members is wrong.", $"Give 1 to {MostMembers} members, each code of three letters once.");
        return false;
    }
}
