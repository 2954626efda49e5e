namespace Simulator.Model;

/// <summary>Which trust level an event strikes; sets the pair of level weights.</summary>
public enum Voice
{
    /// <summary>An act or word of a leader: mostly leader trust.</summary>
    Leader,

    /// <summary>An act of institutions: mostly service trust.</summary>
    Official,

    /// <summary>An event whose size was measured on publics.</summary>
    Publics,

    /// <summary>Insult or loss of rank: leader trust only.</summary>
    Status,
}

/// <summary>
/// One thing that happens: on a date in every history, or when its timing says so in each. Each part that is set has its effect, the rest has none.
/// </summary>
public sealed record Event
{
    /// <summary>Short name, unique in a scenario.</summary>
    public required string Id { get; init; }

    /// <summary>Month of the horizon, 0 for the first; the earliest possible one where it has a timing.</summary>
    public required int Month { get; init; }

    /// <summary>Day of the month, 1 to 31; heat decays from it to the end of the month.</summary>
    public int Day { get; init; } = 15;

    /// <summary>When it happens where each history decides the month; null where it is dated.</summary>
    public Timing? Timing { get; init; }

    /// <summary>Weight of the evidence in [0, 1]: multiplies the severity of impulse, rung, candour and threat.</summary>
    public float Weight { get; init; } = 1;

    /// <summary>One line for charts and reports.</summary>
    public string Label { get; init; } = "";

    /// <summary>Index of the acting member; -1 where no member acts.</summary>
    public int Actor { get; init; } = -1;

    /// <summary>Members struck directly; the others feel the spill-over.</summary>
    public MemberSet Targets { get; init; }

    /// <summary>Severity in [-1, 1] of the trust impulse on the actor: negative harms, positive repairs, 0 none.</summary>
    public float Impulse { get; init; }

    /// <summary>Trust level that the impulse strikes.</summary>
    public Voice Voice { get; init; }

    /// <summary>True where the actor's own trust in its targets moves too (factor tie.reciprocity).</summary>
    public bool Reciprocal { get; init; } = true;

    /// <summary>Impulse in [-1, 1] on the candour of staff towards the actor; 0 none.</summary>
    public float Candour { get; init; }

    /// <summary>Index of the issue whose heat the event raises; -1 none.</summary>
    public int Issue { get; init; } = -1;

    /// <summary>Rung of the coercion ladder, 1 (claim) to 6 (force); 0 none.</summary>
    public int Rung { get; init; }

    /// <summary>Signals of the guarantor: +1 clear, -1 contradictory or partial, 0 none.</summary>
    public int Clarity { get; init; }

    /// <summary>Change of the planned presence of the guarantor's troops in <see cref="Targets"/>, persons in all.</summary>
    public float Troops { get; init; }

    /// <summary>Change of the plan of a stock; null none.</summary>
    public StockChange? Stock { get; init; }

    /// <summary>True where the actor leaves: its force and its ballots no longer count; of the guarantor all troops go home.</summary>
    public bool Leaves { get; init; }

    /// <summary>Months between announcement and move of <see cref="Troops"/> or <see cref="Stock"/>, or departure.</summary>
    public int Notice { get; init; }

    /// <summary>Jump of the threat index; 0 none.</summary>
    public float Threat { get; init; }

    /// <summary>True for a pledge: spending reacts in the shock regime for a while.</summary>
    public bool Pledge { get; init; }

    /// <summary>True for public criticism of low spenders by the actor.</summary>
    public bool Criticism { get; init; }

    /// <summary>Strictness in [0, 1] of the common rulebook for resilience from now on; null where it stays as it is.</summary>
    public float? Rulebook { get; init; }

    /// <summary>True where the actor's leader changes.</summary>
    public bool Turnover { get; init; }

    /// <summary>Tiers by which the <see cref="Targets"/> lower their sharing stance towards the actor; 0 none.</summary>
    public int Restriction { get; init; }

    /// <summary>A recorded act of the adversary against <see cref="Targets"/>: its answer in [0, 1]; null none.</summary>
    public float? Answer { get; init; }

    /// <summary>True where that act is a limited attack and not of the grey zone: its answer teaches the adversary as much as the answer to a limited act of its own.</summary>
    public bool Limited { get; init; }

    /// <summary>Tariffs that stand from then on; null none.</summary>
    public Tariff? Tariff { get; init; }

    /// <summary>Share in [0, 1] of the guarantor's bases in the <see cref="Targets"/> that it may use from then on; null leaves them as they are.</summary>
    public float? Access { get; init; }

    /// <summary>What the broker between the guarantor and the others does in public from then on; null leaves it as it is.</summary>
    public BrokerVoice? Broker { get; init; }

    /// <summary>What the actor makes of a decisive meeting; null none.</summary>
    public Meeting? Meeting { get; init; }

    /// <summary>A change in how a shared service is paid for; null none.</summary>
    public FundingChange? Funding { get; init; }

    /// <summary>A step of a release in tranches; null none.</summary>
    public ReleaseStep? Release { get; init; }

    /// <summary>A request of the actor to decide together; null none.</summary>
    public Request? Request { get; init; }

    /// <summary>What it makes of a club; null none.</summary>
    public ClubChange? Change { get; init; }
}
