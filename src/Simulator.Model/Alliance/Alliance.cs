namespace Simulator.Model;

/// <summary>The members and what ties them at the first month; the same for all histories of a variant.</summary>
public sealed record Alliance
{
    /// <summary>Members in index order (alphabetical by code); at most 64.</summary>
    public required IReadOnlyList<MemberFacts> Members { get; init; }

    /// <summary>Index of the guarantor: the member whose troops, clarity and leadership the others rely on.</summary>
    public required int Guarantor { get; init; }

    /// <summary>Shortest distance between two members, km; [i, j], symmetric.</summary>
    public required float[,] DistanceKm { get; init; }

    /// <summary>Affinity in [0, 1]; [i, j], symmetric. Third parties of an event are moved in proportion to it.</summary>
    public required float[,] Affinity { get; init; }

    /// <summary>Baseline trust in [-1, 1] of i in j: where trust starts and relaxes to.</summary>
    public required float[,] Baseline { get; init; }

    /// <summary>Clubs inside the alliance.</summary>
    public required IReadOnlyList<Club> Clubs { get; init; }

    /// <summary>Named bipartitions over which cohesion looks for a rift.</summary>
    public required IReadOnlyList<Cut> Cuts { get; init; }

    /// <summary>Disputes between a coercing member and its targets.</summary>
    public IReadOnlyList<Issue> Issues { get; init; } = [];

    /// <summary>What is built up and runs down: staff in bodies, standing forces, reserves.</summary>
    public IReadOnlyList<Stock> Stocks { get; init; } = [];

    /// <summary>Ways to decide together that events can ask; in order of their codes.</summary>
    public IReadOnlyList<Gate> Gates { get; init; } = [];

    /// <summary>Services that one member funds for all; empty for a single one, of the guarantor.</summary>
    public IReadOnlyList<ServiceFacts> Services { get; init; } = [];

    /// <summary>Kinds of grey-zone acts, their shares summing to 1; empty where they are not told apart.</summary>
    public IReadOnlyList<Strand> Strands { get; init; } = [];

    /// <summary>What the alliance hands to others in tranches.</summary>
    public IReadOnlyList<Release> Releases { get; init; } = [];

    /// <summary>Years that two members have been allies, [i, j], symmetric; null where all ties are as old as can be.</summary>
    public float[,]? YearsTogether { get; init; }

    /// <summary>Number of members.</summary>
    public int Count => Members.Count;

    /// <summary>Index of a member by its code; -1 where there is none.</summary>
    public int IndexOf(string code)
    {
        for (var i = 0; i < Members.Count; i++)
            if (Members[i].Code == code) return i;
        return -1;
    }
}

/// <summary>A set of members with a purpose.</summary>
/// <param name="Code">Short name, for example EU.</param>
/// <param name="Name">English name.</param>
/// <param name="Founders">Members at the first month.</param>
public sealed record Club(string Code, string Name, MemberSet Founders)
{
    /// <summary>Added to the trust that decides sharing between two members of the club, in [0, 1].</summary>
    public float SharingBonus { get; init; }

    /// <summary>True where members may hold the highest sharing stance towards each other.</summary>
    public bool SharesAll { get; init; }

    /// <summary>True where members join and leave by their own interest, quarterly.</summary>
    public bool Open { get; init; }

    /// <summary>True where nobody sits in it until an event founds it.</summary>
    public bool Planned { get; init; }

    /// <summary>Members that must contribute before the club answers an act; empty where the club does not answer.</summary>
    public MemberSet Leads { get; init; }
}

/// <summary>A named bipartition of the alliance.</summary>
/// <param name="Name">What lies on the two sides, for example "EU and the others".</param>
/// <param name="Side">One side; everybody else is on the other.</param>
public sealed record Cut(string Name, MemberSet Side);

/// <summary>A named dispute: one member coerces others over a stake.</summary>
/// <param name="Code">Short name used by events.</param>
/// <param name="Name">English name.</param>
/// <param name="Coercer">Index of the coercing member.</param>
/// <param name="Targets">Members that are coerced.</param>
public sealed record Issue(string Code, string Name, int Coercer, MemberSet Targets);
