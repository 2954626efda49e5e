using System.Runtime.CompilerServices;

namespace Simulator.Model;

/// <summary>
/// What everyone can read at the end of a month: the members' news, the adversary's acts and the clubs' membership.
/// Complete once the month is over; members then hear what they take from each other's ties, and live the next month.
/// </summary>
public sealed class Board
{
    private readonly NewsMemory[] desks;
    private readonly int turn;
    private readonly LaneMemory membership;

    /// <summary>An empty board for an alliance.</summary>
    /// <param name="alliance">Whose news it shows.</param>
    /// <param name="turn">0 or 1: which figures it shows, see <see cref="NewsMemory"/>.</param>
    internal Board(Alliance alliance, int turn)
    {
        this.turn = turn;
        desks = new NewsMemory[alliance.Count];
        Received = new Lanes[alliance.Count];
        membership = new(alliance.Clubs.Count * alliance.Count);
    }

    /// <summary>Number of members.</summary>
    internal int Count => desks.Length;

    /// <summary>Acts of the adversary in this month; answered next month.</summary>
    public Acts Acts { get; internal set; }

    /// <summary>How far members count on the guarantor, in [0, 1].</summary>
    public Lanes Reliability { get; internal set; }

    /// <summary>Share of the European substitute for the shared service, in [0, 1].</summary>
    public Lanes Substitute { get; internal set; }

    /// <summary>Information that reaches each member: what the others collect, times what they let flow to it; [0, 1].</summary>
    public Lanes[] Received { get; }

    /// <summary>The news of a member.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public News News(int member) => desks[member].News(turn);

    /// <summary>Hangs out a member's news: the board shows the member's own memory and copies nothing.</summary>
    internal void Seat(int member, NewsMemory memory) => desks[member] = memory;

    /// <summary>1 where the member belongs to the club, else 0; one entry a member.</summary>
    public Span<Lanes> Membership(int club) => membership.Span.Slice(club * desks.Length, desks.Length);
}

/// <summary>What the adversary did in a month, one value a lane.</summary>
/// <param name="GreyCount">Grey-zone acts.</param>
/// <param name="GreyTarget">Index of the member whose case the council takes up.</param>
/// <param name="GreyAttributed">Attributed part of the acts, in [0, 1].</param>
/// <param name="Limited">1 in a month with a limited act, else 0.</param>
/// <param name="LimitedTarget">Index of its target.</param>
public readonly record struct Acts(Lanes GreyCount, Lanes GreyTarget, Lanes GreyAttributed, Lanes Limited, Lanes LimitedTarget);
