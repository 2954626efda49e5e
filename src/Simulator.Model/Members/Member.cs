namespace Simulator.Model;

/// <summary>One member in sixteen histories: the state that others do not see, and how it lives a month.</summary>
public sealed class Member
{
    private readonly LaneMemory months, legacy, distrust, pull;
    private readonly LaneMemory[] rows; // last month's news, which others still read, and this month's
    private int turn;

    /// <summary>Allocates a member of a world or of another one with as many members, see <see cref="Begin"/>; not yet begun.</summary>
    public Member(World world, int index)
    {
        World = world;
        Index = index;
        (months, legacy, distrust) = (new(world.Count), new(world.Count), new(world.Count));
        pull = new(2 * world.Count);
        rows = [new(Model.News.Length(world.Count)), new(Model.News.Length(world.Count))];
    }

    /// <summary>Place in the alliance.</summary>
    public int Index { get; }

    /// <summary>What is known of the member at the start.</summary>
    public MemberFacts Facts => World.Members[Index];

    /// <summary>The two rows in which it writes its news by turns: the first news in the first, those of month 0 in the second.</summary>
    public IReadOnlyList<LaneMemory> Rows => rows;

    internal World World { get; private set; }

    internal Rates Rates { get; private set; } = null!;

    internal Chance Chance { get; private set; }

    /// <summary>Signed months beyond a sharing threshold, a partner: above 0 rising, below 0 falling.</summary>
    internal Span<Lanes> Months => months.Span;

    /// <summary>Legacy of co-operation left, a partner, as a share of that at the start.</summary>
    internal Span<Lanes> Legacy => legacy.Span;

    /// <summary>Months of distrust in a row, a partner.</summary>
    internal Span<Lanes> Distrust => distrust.Span;

    /// <summary>Pull of peers at the start (S0 - b), leader then service, a partner.</summary>
    internal Span<Lanes> Pull => pull.Span;

    /// <summary>Logit of its will to answer without what the target adds, see <see cref="Willingness"/>.</summary>
    internal Lanes Own { get; set; }

    internal Budget Budget { get; } = new();

    internal Arsenal Arsenal { get; } = new();

    /// <summary>Puts the member at the start of the histories of an open tile and writes its first news.</summary>
    public void Begin(Tile tile)
    {
        (World, Rates, Chance, turn) = (tile.World, tile.Rates, tile.Chance, 0);
        var news = new News(rows[turn].Span, World.Count);
        news.Row.Clear();
        Relaxation.Begin(this, news);
        Candour.Begin(this, news);
        Sharing.Begin(this, news);
        Spending.Begin(this, news);
        Resilience.Begin(this, news);
        Capability.Begin(this, news);
    }

    /// <summary>What needs the others' first news: the pull of peers, warning, will to answer.</summary>
    /// <param name="start">The first news of all members; of a calibrated tile.</param>
    public void BeginTogether(Board start)
    {
        Influence.Begin(this, start);
        Warning.Update(this, start, start.News(Index));
        Willingness.Update(this, start.News(Index));
    }

    /// <summary>
    /// Lives a month, knowing only its own state, what happened and the board of last month. The contract of both engines.
    /// </summary>
    /// <param name="month">Month of the horizon.</param>
    /// <param name="now">What reaches members this month.</param>
    /// <param name="last">The board of last month; read only.</param>
    /// <returns>Its news, for the board of this month; not written again before the month after the next.</returns>
    public LaneMemory Live(int month, Happenings now, Board last)
    {
        var before = rows[turn];
        turn = 1 - turn;
        before.Span.CopyTo(rows[turn].Span);
        var news = new News(rows[turn].Span, World.Count);

        Impulse.Apply(this, now, last, news);             // events strike trust and leave scars
        Relaxation.Apply(this, now, news);                // trust returns to a level that scars and lost legacy lower
        if (World.Setting.MonthOfYear(month) % 3 == 1) Influence.Apply(this, last, news);
        Noise.Apply(this, now, news);
        Candour.Apply(this, now, news);                   // staff follow leaders down fast, and up slowly
        Sharing.Apply(this, now, news);                   // stances with a dead band

        Spending.Apply(this, now, month, last, news);     // Januaries decide, months lie on the line
        Resilience.Apply(this, month, news);
        Capability.Apply(this, month, news);

        Warning.Update(this, last, news);
        Willingness.Update(this, news);
        Ballot.Cast(this, now, month, last, news);        // the answer to the adversary's last acts
        return rows[turn];
    }
}
