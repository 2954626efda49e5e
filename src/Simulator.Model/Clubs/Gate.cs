namespace Simulator.Model;

/// <summary>What a request needs to pass.</summary>
public enum GateRule
{
    /// <summary>Every voter agrees; one no blocks.</summary>
    Unanimity,

    /// <summary>The share of the voters that agrees reaches <see cref="Gate.Share"/>.</summary>
    Threshold,

    /// <summary>The keys agree, and the share of the voters that agrees reaches <see cref="Gate.Share"/>.</summary>
    Lead,

    /// <summary>The keys agree; nobody else is asked.</summary>
    TwoKey,
}

/// <summary>A way to decide together: who votes, what is needed, how long it may take.</summary>
/// <param name="Code">Short name used by events.</param>
public sealed record Gate(string Code)
{
    /// <summary>Address of its chance, derived from its code, so that no other gate moves its luck.</summary>
    internal uint Address => Philox.AddressOf(Code);

    /// <summary>Index of the club whose members vote; null for the whole alliance.</summary>
    public int? Club { get; init; }

    /// <summary>What a request needs to pass.</summary>
    public GateRule Rule { get; init; }

    /// <summary>Share of voters in (0, 1] that has to agree, where the rule asks for one.</summary>
    public float Share { get; init; } = 1;

    /// <summary>Members without whom nothing passes, where the rule asks for them.</summary>
    public MemberSet Keys { get; init; }

    /// <summary>Members of the club that have no ballot.</summary>
    public MemberSet Without { get; init; }

    /// <summary>Months of review before ballots count, at least 0.</summary>
    public int Delay { get; init; }

    /// <summary>Months after which a request expires, more than <see cref="Delay"/>.</summary>
    public int Patience { get; init; } = 12;

    /// <summary>Interest of the voters in the matter: added to the logit of agreeing; 0 for an even one.</summary>
    public float Interest { get; init; }

    /// <summary>Days that a voter takes, as a factor on gate.days; at least 0.</summary>
    public float Pace { get; init; } = 1;
}

/// <summary>How a request at a gate stands, in order of what it goes through.</summary>
public enum GateState
{
    /// <summary>Nothing has been asked.</summary>
    Idle,

    /// <summary>Asked, and under review.</summary>
    Asked,

    /// <summary>Ballots are being given.</summary>
    Open,

    /// <summary>Passed.</summary>
    Passed,

    /// <summary>Blocked by a no that the rule cannot do without.</summary>
    Blocked,

    /// <summary>Neither passed nor blocked when its time was over.</summary>
    Expired,
}

/// <summary>A request to decide.</summary>
/// <param name="Gate">Index of the gate.</param>
/// <param name="Against">Parties that it is directed against: a ballot of theirs is a no.</param>
public sealed record Request(int Gate, MemberSet Against);
