namespace Simulator.Model;

/// <summary>
/// The named points where chance enters a month. The number is part of the address of every random word: never renumber, only append,
/// so that a new decision changes no other draw.
/// </summary>
internal enum Decision : uint
{
    /// <summary>Noise of ties of one holder or about one partner (subject: member; words: holder's leader and service, partner's leader and service).</summary>
    TieNoise = 1,

    /// <summary>Yearly surprise of a member's spending (four normals for Student's t).</summary>
    SpendingSurprise = 2,

    /// <summary>Whether a member lands on the floor, and where; and whether relabelling is found out.</summary>
    SpendingBudget = 3,

    /// <summary>How far a projection is missed (subject: member, repeat: the year that is projected); drawn once, at month 0.</summary>
    SpendingProjection = 4,

    /// <summary>Jump of the threat index: whether, how large.</summary>
    ThreatJump = 5,

    /// <summary>Territorial threat: whether, against whom, how severe.</summary>
    TerritorialThreat = 6,

    /// <summary>Tariff threat: whether, against whom, how severe.</summary>
    TariffThreat = 7,

    /// <summary>Withdrawal: whether, from which host, how many.</summary>
    Drawdown = 8,

    /// <summary>Reassurance: whether, how severe.</summary>
    Reassurance = 9,

    /// <summary>Open default on the pledge (subject: member): whether, how severe.</summary>
    PledgeDefault = 10,

    /// <summary>Outside crisis: whether, how severe.</summary>
    OutsideCrisis = 11,

    /// <summary>Half in which a member finds itself in an outside crisis (subject: member).</summary>
    CrisisSide = 12,

    /// <summary>Common factor of all answers: grey-zone round and limited act.</summary>
    CommonFactor = 13,

    /// <summary>A member's own part of its answers (words: contributes and blocks in the grey-zone round; the same for a limited act).</summary>
    Ballot = 14,

    /// <summary>Noise of the public signal of cohesion.</summary>
    PublicSignal = 15,

    /// <summary>Counts of grey-zone acts: attributed, not attributed; target of the round.</summary>
    GreyActs = 16,

    /// <summary>Limited act: whether, against whom.</summary>
    LimitedAct = 17,

    /// <summary>Rounds that calibrate what the adversary calls a calm answer (month word: round; the same for all histories).</summary>
    CalmRound = 18,

    /// <summary>Whether an event without a date is set off, or in which month (address: the event's name; month 0 for the drawn month).</summary>
    EventTiming = 19,

    /// <summary>How grey-zone acts fall to strands.</summary>
    GreyStrand = 35,

    /// <summary>Whether a tranche of a release leaks (subject: release).</summary>
    Leak = 36,

    /// <summary>A member's ballot on a request (address: that of the gate, exclusive or member; words: whether it refuses, after how long it agrees).</summary>
    GateBallot = 45,
}
