using Simulator.Model;

namespace Simulator.Scenarios;

/// <summary>Turns codes of members and clubs into sets of members.</summary>
internal sealed class Targets(SeedTables seeds, MapNode scenario)
{
    /// <summary>The word for all members.</summary>
    public const string Everybody = "all";

    private readonly Dictionary<string, MemberSet> sets = Sets(seeds, scenario);

    /// <summary>Index of a member; -1 where there is none of this code.</summary>
    public int IndexOf(string? code) => code is null ? -1 : seeds.Codes.ToList().IndexOf(code);

    /// <summary>Members named by codes of members or clubs, or by the word all; unknown codes name nobody.</summary>
    public MemberSet Of(IEnumerable<string> codes) =>
        new(codes.Aggregate(0UL, (bits, code) => bits | sets.GetValueOrDefault(code).Bits));

    /// <summary>Codes of a set, in order of the members.</summary>
    public string Text(MemberSet set) => string.Join(", ", seeds.Codes.Where((_, i) => set.Contains(i)));

    /// <summary>Clubs whose members the scenario itself names, each with their codes.</summary>
    public static IEnumerable<(string Code, IEnumerable<string> Founders)> Declared(MapNode scenario) =>
        scenario.Parts("clubs").Where(p => p.Part["founders"] is not null).Select(p => (p.Entry.Key, p.Part.Values("founders").Select(v => v.Value)));

    private static Dictionary<string, MemberSet> Sets(SeedTables seeds, MapNode scenario)
    {
        var all = new Dictionary<string, MemberSet>(StringComparer.Ordinal) { [Everybody] = MemberSet.All(seeds.Codes.Count) };
        for (var i = 0; i < seeds.Codes.Count; i++)
        {
            all[seeds.Codes[i]] = MemberSet.Of(i);
            foreach (var club in SeedTables.ClubsOf(seeds.Alliance.Rows[i])) all[club] = all.GetValueOrDefault(club).With(i);
        }

        foreach (var (code, founders) in Declared(scenario))
            if (!seeds.Clubs.Contains(code)) all[code] = new(founders.Aggregate(0UL, (bits, f) => bits | all.GetValueOrDefault(f).Bits));
        return all;
    }
}
