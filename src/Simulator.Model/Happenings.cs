namespace Simulator.Model;

/// <summary>What reaches the members in a month before they act: events resolved, the public mood, the state of disputes.</summary>
public sealed class Happenings
{
    private readonly Strike[] strikes;
    private readonly Lanes[] wariness = []; // by holder and partner; empty where no club shares all
    private readonly LaneMemory pull, partnerLeader, partnerService, loudness, candour; // read partner by partner, for which they lie on whole lines

    internal Happenings(World world)
    {
        var n = world.Count;
        pull = new(Hearing.Room(n));
        (partnerLeader, partnerService, loudness, candour) = (new(n), new(n), new(n), new(n));
        strikes = [.. Enumerable.Range(0, Calendar.MostStrikes(world)).Select(_ => new Strike(n))];
        (HolderLeader, HolderService, NewLeader) = (new Lanes[n], new Lanes[n], new Lanes[n]);
        Side = new Lanes[n];
        Restrictions = new(world);
        Accounts = new(world);
        Firm = new Lanes[world.Alliance.Issues.Count + 1];
        (Criticised, Troops, Gone, Reliance) = (new Lanes[n], new Lanes[n], new Lanes[n], new Lanes[n]);
        (Menace, Unsafe, Lost, Strain) = (new Lanes[n], new Lanes[n], new Lanes[n], new Lanes[n]);
        Habit = new Lanes[world.Alliance.Clubs.Count];
        Camp = new Lanes[n];
        if (world.Alliance.Clubs.Any(c => c.SharesAll)) wariness = new Lanes[n * n];
    }

    /// <summary>Threat index, in [0, 1.5].</summary>
    public Lanes Threat { get; internal set; }

    /// <summary>Mask of lanes that are within the years after a shock or a pledge.</summary>
    public Lanes Shock { get; internal set; }

    /// <summary>Common factor of answers to grey-zone acts, standard normal.</summary>
    public Lanes GreyFactor { get; internal set; }

    /// <summary>Common factor of answers to a limited act, standard normal.</summary>
    public Lanes LimitedFactor { get; internal set; }

    /// <summary>Severity of an outside crisis this month, 0 without one.</summary>
    public Lanes Crisis { get; internal set; }

    /// <summary>Severity of an open default on the pledge, 0 without one.</summary>
    public Lanes Default { get; internal set; }

    /// <summary>Index of the defaulting member.</summary>
    public Lanes Defaulter { get; internal set; }

    /// <summary>Members whose broken word is felt, in any lane: see <see cref="Breaches"/>.</summary>
    internal MemberSet Breaking { get; set; }

    /// <summary>Price level against 2025 that turns nominal dollars into those of 2025.</summary>
    public Lanes Price { get; internal set; }

    /// <summary>1 where the guarantor has sent a clear signal this month, else 0.</summary>
    public Lanes ClearSignal { get; internal set; }

    /// <summary>1 where it has sent a contradictory or partial one, else 0.</summary>
    public Lanes UnclearSignal { get; internal set; }

    /// <summary>Sum of recorded answers to grey-zone acts of the adversary this month, and their number.</summary>
    public (Lanes Sum, Lanes Count) Recorded { get; internal set; }

    /// <summary>The same for limited acts.</summary>
    public (Lanes Sum, Lanes Count) RecordedLimited { get; internal set; }

    /// <summary>Noise of a holder's leader trust that all its partners share, standard normal.</summary>
    public Lanes[] HolderLeader { get; }

    /// <summary>Noise of a holder's service trust that all its partners share, standard normal.</summary>
    public Lanes[] HolderService { get; }

    /// <summary>Noise of leader trust in a partner that all holders share, standard normal.</summary>
    public Span<Lanes> PartnerLeader => partnerLeader.Span;

    /// <summary>Noise of service trust in a partner that all holders share, standard normal.</summary>
    public Span<Lanes> PartnerService => partnerService.Span;

    /// <summary>How much leader trust in a member shakes: more where it coerces, see <see cref="Noise.Loudness"/>.</summary>
    internal Span<Lanes> Loudness => loudness.Span;

    /// <summary>Members whose leader changes in some history.</summary>
    public MemberSet Turnover { get; private set; }

    /// <summary>Mask of the histories in which a member's leader changes.</summary>
    public Lanes[] NewLeader { get; }

    /// <summary>Half in which a member finds itself in an outside crisis, 0 or 1.</summary>
    public Lanes[] Side { get; }

    /// <summary>Mask of the histories in which a member is criticised in public for what it spends.</summary>
    public Lanes[] Criticised { get; }

    /// <summary>Impulse on the candour of staff towards a member.</summary>
    public Span<Lanes> Candour => candour.Span;

    /// <summary>True where there is such an impulse.</summary>
    internal bool Shaken { get; set; }

    /// <summary>1 where the targets of an issue are firm, 0 where calm; the last entry is any other dispute.</summary>
    public Lanes[] Firm { get; }

    /// <summary>Guarantor's troops in each member's country, persons.</summary>
    public Lanes[] Troops { get; }

    /// <summary>Part of the guarantor's pending signals that a meeting resolves, [0, 1].</summary>
    public Lanes Resolved { get; internal set; }

    /// <summary>Drop of the level that trust in the guarantor returns to, because its change seems lasting, [0, 1].</summary>
    public Lanes Permanence { get; internal set; }

    /// <summary>Threat that each member feels from the member that coerces most, on the scale of <see cref="Threat"/>.</summary>
    public Lanes[] Menace { get; }

    /// <summary>1 where a member fears the guarantor more than anybody, else 0.</summary>
    public Lanes[] Unsafe { get; }

    /// <summary>Output that each member loses to tariffs, % of GDP.</summary>
    public Lanes[] Lost { get; }

    /// <summary>Such losses as each member's budget still feels them, % of GDP.</summary>
    public Lanes[] Strain { get; }

    /// <summary>Mask of the histories in which a member has left.</summary>
    public Lanes[] Gone { get; }

    /// <summary>Members that have left in some history.</summary>
    public MemberSet Leavers { get; internal set; }

    /// <summary>Strictness of the common rulebook for resilience, in [0, 1].</summary>
    public Lanes Rulebook { get; internal set; }

    /// <summary>The guarantor's means of pressure last month, first month = 1.</summary>
    public Lanes Leverage { get; internal set; }

    /// <summary>How far each member follows the guarantor's lead, (0, 1]; 1 at the start.</summary>
    public Lanes[] Reliance { get; }

    /// <summary>Share of the room above service trust that joint work in a club adds this month; one entry a club.</summary>
    public Lanes[] Habit { get; }

    /// <summary>Leader trust lost this month across the divide of which the adversary tells.</summary>
    public Lanes Discord { get; internal set; }

    /// <summary>Side of that divide on which a member stands, 0 or 1; of use where <see cref="Discord"/> is not 0.</summary>
    public Lanes[] Camp { get; }

    /// <summary>What members spent last month, in January.</summary>
    internal Accounts Accounts { get; }

    /// <summary>Factor on what firms deliver, 1 where they know no targets.</summary>
    public Lanes Industry { get; internal set; }

    /// <summary>How far peers pull each trust, against their pull at the start; see <see cref="Influence"/>, in whose months it is of use.</summary>
    internal Span<Lanes> Pull => pull.Span;

    /// <summary>The trust impulses of the month.</summary>
    internal ReadOnlySpan<Strike> Strikes => strikes.AsSpan(0, StrikeCount);

    /// <summary>Number of trust impulses.</summary>
    internal int StrikeCount { get; private set; }

    /// <summary>Who lowers its sharing towards whom.</summary>
    internal Restrictions Restrictions { get; }

    /// <summary>Trust that a holder misses in a partner of a club that shares all, since another member has closed a tier.</summary>
    public Lanes Wariness(int holder, int partner) => wariness[holder * Side.Length + partner];

    internal void SetWariness(int holder, int partner, Lanes lost) => wariness[holder * Side.Length + partner] = lost;

    /// <summary>Changes a member's leader in some histories.</summary>
    internal void Replace(int member, Lanes histories)
    {
        Turnover = Turnover.With(member);
        NewLeader[member] |= histories;
    }

    /// <summary>Forgets last month's happenings; what persists is written anew by its mechanism.</summary>
    internal void Clear()
    {
        StrikeCount = 0;
        Crisis = Default = ClearSignal = UnclearSignal = Resolved = Lanes.Zero;
        Recorded = RecordedLimited = default;
        Defaulter = Elementary.All(-1);
        Turnover = MemberSet.Empty;
        Array.Clear(NewLeader);
        Array.Clear(Criticised);
        Candour.Clear();
        Shaken = false;
        Restrictions.Clear();
    }

    /// <summary>A fresh trust impulse, to be filled by the caller.</summary>
    internal Strike Add(int actor, Voice voice, bool positive, bool reciprocal)
    {
        var strike = strikes[StrikeCount++];
        strike.Reset(actor, voice, positive, reciprocal);
        return strike;
    }
}
