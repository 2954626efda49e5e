using System.Runtime.CompilerServices;

namespace Simulator.Model;

/// <summary>
/// Sixteen histories side by side: the unit of arithmetic. A lane is a history. All state is allocated once; a month allocates nothing.
/// </summary>
public sealed class Tile
{
    /// <summary>Histories in a tile: the lanes of 512 bits of single precision.</summary>
    public const int Width = 16;

    private readonly Board[] boards;
    private int turn;

    /// <summary>Allocates the state of sixteen histories of a setting; play many tiles with one object.</summary>
    public Tile(Setting setting)
        : this(new World(setting))
    {
        Members = [.. Enumerable.Range(0, World.Count).Select(i => new Member(World, i))];
        foreach (var member in Members) Seat(member.Index, member.Memory);
    }

    /// <summary>Allocates all but the members, who live elsewhere and are to be seated.</summary>
    public Tile(World world)
    {
        World = world;
        boards = [new Board(world.Alliance, 0), new Board(world.Alliance, 1)];
        Now = new Happenings(World);
        Timetable = new Timetable(World);
        Influence = new Influence(World);
        Disputes = new Disputes(World);
        Presence = new Presence(World);
        Menace = new Menace(World);
        Exchange = new Exchange(World);
        Politics = new Politics(World);
        Buildup = new Buildup(World);
        Council = new Council(World);
        Clubs = new ClubRoom(World);
        Adversary = new Adversary(World);
        Gates = new GateRoom(World);
        ClubLife = new ClubLife(World);
        Reliance = new Reliance(World);
        Dependence = new Dependence(World);
        Releases = new Releases(World);
        Contagion = new Contagion(World);
        Campaign = new Campaign(World);
        Measures = new Measures(World);
    }

    /// <summary>What is played.</summary>
    public Setting Setting => World.Setting;

    /// <summary>Members in index order; empty where they live elsewhere.</summary>
    public Member[] Members { get; } = [];

    /// <summary>What reaches members in the month being played.</summary>
    public Happenings Now { get; }

    /// <summary>The board of the last complete month.</summary>
    public Board Last => boards[turn];

    /// <summary>The board being written.</summary>
    public Board Next => boards[1 - turn];

    internal World World { get; }

    internal Rates Rates { get; } = new();

    internal Chance Chance { get; private set; }

    internal Timetable Timetable { get; }

    internal Influence Influence { get; }

    internal Disputes Disputes { get; }

    internal Clarity Clarity { get; } = new();

    internal Presence Presence { get; }

    internal Buildup Buildup { get; }

    internal Threat Threat { get; } = new();

    internal Menace Menace { get; }

    internal Exchange Exchange { get; }

    internal Politics Politics { get; }

    internal Council Council { get; }

    internal ClubRoom Clubs { get; }

    internal GateRoom Gates { get; }

    internal ClubLife ClubLife { get; }

    internal Reliance Reliance { get; }

    internal Partner Partner { get; } = new();

    internal Dependence Dependence { get; }

    internal Releases Releases { get; }

    internal Contagion Contagion { get; }

    internal Narrative Narrative { get; } = new();

    internal Campaign Campaign { get; }

    internal Adversary Adversary { get; }

    internal Measures Measures { get; }

    /// <summary>Gives a member its place on the boards.</summary>
    /// <param name="member">Its index.</param>
    /// <param name="memory">The memory of its news, see <see cref="Member.Memory"/>.</param>
    public void Seat(int member, NewsMemory memory)
    {
        foreach (var board in boards) board.Seat(member, memory);
    }

    /// <summary>Puts all histories back to the first month.</summary>
    /// <param name="values">Parameters of the lanes.</param>
    /// <param name="seed">Seed of the study.</param>
    /// <param name="firstHistory">Number of the history in lane 0; the others follow.</param>
    public void Begin(ParameterValues values, ulong seed, uint firstHistory)
    {
        Open(values, seed, firstHistory);
        foreach (var member in Members) member.Begin(this);
        Calibrate();
        foreach (var member in Members) member.BeginTogether(Last);
        Start();
    }

    /// <summary>Takes parameters and luck. Then members begin, see <see cref="Member.Begin"/>.</summary>
    public void Open(ParameterValues values, ulong seed, uint firstHistory)
    {
        Rates.Set(values);
        Chance = new Chance(seed, firstHistory);
        turn = 0;
    }

    /// <summary>Sets what the members' first news decide together. Then members begin together, see <see cref="Member.BeginTogether"/>.</summary>
    public void Calibrate()
    {
        Warning.Calibrate(this);
        Capability.Calibrate(this);
    }

    /// <summary>Puts all that is not a member at its start; months can be played from here.</summary>
    public void Start()
    {
        Timetable.Begin();
        Influence.Begin(this);
        Gates.Begin();
        Disputes.Begin();
        Noise.Calm(this);
        Clarity.Begin(Rates);
        Presence.Begin();
        Releases.Begin();
        Buildup.Begin(this); // standards that are withheld count in it
        Departure.Begin(this);
        Now.Rulebook = Rates[Parameters.RulebookStrictness];
        Threat.Begin(Rates);
        Dependence.Begin(this);
        Contagion.Begin(Last);
        Clubs.Begin(this);
        ClubLife.Begin();
        Reliance.Begin(this);
        Partner.Begin(Rates);
        Council.Begin(this);
        Menace.Begin(this);
        Exchange.Begin(this);
        Politics.Begin(this);
        Measures.Begin(this);
        Narrative.Begin(this);
        Adversary.Begin(this);
        Campaign.Begin(Rates);
    }

    /// <summary>Plays a month; months are played in order from 0.</summary>
    public void Play(int month) => Month.Play(this, month);

    /// <summary>Value of an indicator of the alliance in the month just played, one a lane.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Lanes Measured(Indicator indicator) => Measures.OfAlliance[indicator.Index];

    /// <summary>Value of an indicator of a member in the month just played, one a lane.</summary>
    public Lanes Measured(Indicator indicator, int member) => Measures.Members.Of(this, indicator, member);

    /// <summary>Value of an indicator of a directed tie in the month just played, one a lane.</summary>
    public Lanes Measured(Indicator indicator, int holder, int partner) => MemberMeasures.OfTie(this, indicator, holder, partner);

    /// <summary>The board being written becomes the last complete one.</summary>
    internal void Turn() => turn = 1 - turn;
}
