namespace Simulator.Model;

/// <summary>What a stock does for the alliance.</summary>
public enum StockKind
{
    /// <summary>Staff, standards, exercises: what keeps forces able to fight together, by the part of it that is there.</summary>
    Interoperability,

    /// <summary>A standing force of its owners, persons: adds to their force.</summary>
    Force,

    /// <summary>A reserve of its owners, persons: makes a threat of force against them less worth while.</summary>
    Reserve,
}

/// <summary>Anything that is announced, takes time to build, and decays: staff in bodies, a common army, a reserve.</summary>
/// <param name="Code">Short name used by events.</param>
/// <param name="Name">English name.</param>
/// <param name="Kind">What it does.</param>
/// <param name="Owners">Members that it belongs to.</param>
/// <param name="Start">Amount at the first month, at least 0.</param>
public sealed record Stock(string Code, string Name, StockKind Kind, MemberSet Owners, float Start)
{
    /// <summary>Amount at which it is complete, above 0; read for <see cref="StockKind.Interoperability"/> only.</summary>
    public float Full { get; init; } = 1;

    /// <summary>Half-life of the way up to a plan, months.</summary>
    public float Build { get; init; } = 12;

    /// <summary>Half-life of the way down to a plan, months.</summary>
    public float Decay { get; init; } = 12;

    /// <summary>Change that, announced without notice, strikes trust in the actor with full severity; 0 where trust does not feel it.</summary>
    public float Felt { get; init; }
}

/// <summary>A change of the plan of a stock.</summary>
/// <param name="Stock">Index of the stock.</param>
/// <param name="Change">Added to what is planned, in the unit of the stock; a plan never falls below 0.</param>
public readonly record struct StockChange(int Stock, float Change);
