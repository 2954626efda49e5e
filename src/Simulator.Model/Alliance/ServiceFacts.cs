namespace Simulator.Model;

/// <summary>A service that all members use and one of them funds; the others can build a second source of it.</summary>
/// <param name="Code">Short name used by events.</param>
/// <param name="Name">English name.</param>
/// <param name="Owner">Index of the member that funds it.</param>
public sealed record ServiceFacts(string Code, string Name, int Owner);

/// <summary>How a service is paid for.</summary>
public enum Funding
{
    /// <summary>Paid for; it covers everybody.</summary>
    Funded,

    /// <summary>Paid for still, and everybody has been frightened.</summary>
    AtRisk,

    /// <summary>Not paid for: only what its second source covers is left.</summary>
    Lapsed,
}

/// <summary>A change in how a service is paid for.</summary>
/// <param name="Service">Index of the service.</param>
/// <param name="State">How it is paid for from now on.</param>
public sealed record FundingChange(int Service, Funding State);
