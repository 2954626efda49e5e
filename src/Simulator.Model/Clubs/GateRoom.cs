using System.Runtime.Intrinsics;

namespace Simulator.Model;

/// <summary>
/// The requests that wait for a decision, one a gate: asked, open after the review, then passed, blocked or expired. A gate that has decided can be asked again.
/// </summary>
internal sealed class GateRoom(World world)
{
    private const float DaysInMonth = 30.4375f;

    private readonly Gate[] gates = [.. world.Alliance.Gates];
    private readonly Lanes[] state = new Lanes[world.Alliance.Gates.Count];
    private readonly Lanes[] changed = new Lanes[world.Alliance.Gates.Count];
    private readonly Lanes[] day = new Lanes[world.Alliance.Gates.Count];
    private readonly Lanes[] blocked = new Lanes[world.Alliance.Gates.Count];
    private readonly Lanes[] age = new Lanes[world.Alliance.Gates.Count];
    private readonly Ballots ballots = new(world);
    private Lanes asked, refused;

    /// <summary>Days until the last request passed, so far where it is open; a request that was refused counts its whole patience; 0 before any.</summary>
    public Lanes Days { get; private set; }

    /// <summary>Share of decided requests that were blocked or expired; 0 before any.</summary>
    public Lanes Refused => refused / Elementary.Max(asked, Lanes.One);

    public void Begin()
    {
        foreach (var lanes in (Lanes[][])[state, changed, day, blocked, age]) lanes.AsSpan().Clear();
        asked = refused = Days = Lanes.Zero;
    }

    /// <summary>State of the gate's last request, see <see cref="GateState"/>, one a lane.</summary>
    public Lanes State(int gate) => state[gate];

    /// <summary>Mask of the histories in which the gate's last request has passed, from the month of its decision on.</summary>
    public Lanes Passed(int gate) => Vector512.Equals(state[gate], Of(GateState.Passed));

    /// <summary>Mask of the histories in which a request reached a state in the last month that was moved.</summary>
    public Lanes Reached(int gate, GateState which) => changed[gate] & Vector512.Equals(state[gate], Of(which));

    /// <summary>A request of a proposer in some histories; one that still waits for its decision goes on.</summary>
    public void Ask(Tile tile, Request request, int proposer, int month, Lanes histories)
    {
        var gate = request.Gate;
        var fresh = Vector512.AndNot(histories, IsWaiting(gate));
        if (!Elementary.Any(fresh)) return;
        var (decision, no) = ballots.Cast(tile, gates[gate], proposer, request.Against, month);
        var review = Elementary.All(gates[gate].Delay * DaysInMonth);
        day[gate] = Elementary.Choose(fresh, decision * tile.ClubLife.Pace(tile, gates[gate].Club) + review, day[gate]);
        blocked[gate] = Elementary.Choose(fresh, no, blocked[gate]);
        age[gate] = Elementary.Choose(fresh, Lanes.Zero, age[gate]);
        state[gate] = Elementary.Choose(fresh, Of(GateState.Asked), state[gate]);
    }

    /// <summary>A month passes for every request that waits.</summary>
    public void Move()
    {
        for (var gate = 0; gate < gates.Length; gate++)
        {
            var waiting = IsWaiting(gate);
            changed[gate] = Lanes.Zero;
            if (Elementary.Any(waiting)) Move(gate, waiting);
        }
    }

    private void Move(int gate, Lanes waiting)
    {
        age[gate] += waiting & Lanes.One;
        var patience = Elementary.All(gates[gate].Patience * DaysInMonth);
        var passed = age[gate] * Elementary.All(DaysInMonth);
        var due = waiting & Vector512.LessThanOrEqual(day[gate], Elementary.Min(passed, patience));
        var expired = Vector512.AndNot(waiting & Vector512.GreaterThanOrEqual(passed, patience), due);
        var refusing = due & blocked[gate] | expired;
        var next = Elementary.Choose(Vector512.GreaterThan(passed, Elementary.All(gates[gate].Delay * DaysInMonth)), Of(GateState.Open), Of(GateState.Asked));
        next = Elementary.Choose(due, Elementary.Choose(blocked[gate], Of(GateState.Blocked), Of(GateState.Passed)), next);
        state[gate] = Elementary.Choose(waiting, Elementary.Choose(expired, Of(GateState.Expired), next), state[gate]);
        changed[gate] = due | expired;
        Days = Elementary.Choose(waiting, Elementary.Choose(due, day[gate], passed), Days);
        Days = Elementary.Choose(refusing, patience, Days);
        asked += Elementary.Flag(changed[gate]);
        refused += Elementary.Flag(refusing);
    }

    private Lanes IsWaiting(int gate) => Vector512.Equals(state[gate], Of(GateState.Asked)) | Vector512.Equals(state[gate], Of(GateState.Open));

    private static Lanes Of(GateState which) => Elementary.All((float)which);
}
