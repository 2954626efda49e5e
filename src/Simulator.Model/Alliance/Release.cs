namespace Simulator.Model;

/// <summary>Something classified that the alliance hands to others in tranches, each after a review and, where it has a gate, a decision.</summary>
/// <param name="Code">Short name used by events.</param>
/// <param name="Name">English name.</param>
/// <param name="Of">What is handed over.</param>
/// <param name="Tranches">Number of tranches, at least 1.</param>
public sealed record Release(string Code, string Name, ReleaseOf Of, int Tranches)
{
    /// <summary>Address of its chance, derived from its code, so that no other release moves its luck.</summary>
    internal uint Address => Philox.AddressOf(Code);

    /// <summary>Index of the gate that each tranche has to pass; null where nobody is asked.</summary>
    public int? Gate { get; init; }

    /// <summary>Index of the member that asks at the gate.</summary>
    public int Proposer { get; init; }
}

/// <summary>What is handed over.</summary>
public enum ReleaseOf
{
    /// <summary>Standards: those who receive them come to trust the alliance.</summary>
    Standards,

    /// <summary>Capability targets for industry: firms build capacity for them.</summary>
    Targets,
}

/// <summary>A step of a release.</summary>
/// <param name="Release">Index of the release.</param>
/// <param name="Does">What happens to it.</param>
public sealed record ReleaseStep(int Release, ReleaseAct Does);

/// <summary>What can happen to a release.</summary>
public enum ReleaseAct
{
    /// <summary>It is asked for; nothing is handed over before.</summary>
    Begin,

    /// <summary>It becomes a priority: reviews are faster from now on.</summary>
    Hasten,

    /// <summary>A document leaks.</summary>
    Leak,
}
