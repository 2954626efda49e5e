namespace Simulator.Model;

/// <summary>One member in sixteen histories: the state that others do not see, and how it lives a month.</summary>
public sealed class Member
{
    private readonly LaneMemory legacy;
    private readonly Counts[] months, distrust;
    private readonly byte[] steps;

    /// <summary>Allocates a member of a world or of another one with as many members, see <see cref="Begin"/>; not yet begun.</summary>
    public Member(World world, int index)
    {
        World = world;
        Index = index;
        var n = world.Count;
        var parts = LaneMemory.Parts(Model.News.TieFields * n, Model.News.FigureFields, Model.News.FigureFields, n);
        Memory = new(parts[0], parts[1], parts[2]);
        legacy = parts[3];
        (months, distrust, steps) = (new Counts[n], new Counts[n], new byte[n]);
    }

    /// <summary>Place in the alliance.</summary>
    public int Index { get; }

    /// <summary>What is known of the member at the start.</summary>
    public MemberFacts Facts => World.Members[Index];

    /// <summary>Where it writes its news; the first news in turn 0.</summary>
    public NewsMemory Memory { get; }

    internal World World { get; private set; }

    internal Rates Rates { get; private set; } = null!;

    internal Chance Chance { get; private set; }

    /// <summary>Signed months beyond a sharing threshold, a partner: above 0 rising, below 0 falling.</summary>
    internal Span<Counts> Months => months;

    /// <summary>Step of the <see cref="Thresholds"/> on which its stance stands, a partner; of the first history where they differ.</summary>
    internal Span<byte> Steps => steps;

    /// <summary>Partners towards whom sharing is worked out in full every month, see <see cref="Sharing"/>.</summary>
    internal MemberSet Watched { get; set; }

    /// <summary>Partners towards whom some history may have a scar, a worn legacy or months of distrust, see <see cref="Relaxation"/>.</summary>
    internal MemberSet Worn { get; set; }

    /// <summary>Legacy of co-operation left, a partner, as a share of that at the start.</summary>
    internal Span<Lanes> Legacy => legacy.Span;

    /// <summary>Months of distrust in a row, a partner; counted up to a year.</summary>
    internal Span<Counts> Distrust => distrust;

    /// <summary>Logit of its will to answer without what the target adds, see <see cref="Willingness"/>.</summary>
    internal Lanes Own { get; set; }

    internal Budget Budget { get; } = new();

    internal Arsenal Arsenal { get; } = new();

    /// <summary>Puts the member at the start of the histories of an open tile and writes its first news.</summary>
    public void Begin(Tile tile)
    {
        (World, Rates, Chance) = (tile.World, tile.Rates, tile.Chance);
        var news = Memory.News(0);
        news.Ties.Clear();
        news.Figures.Clear();
        Relaxation.Begin(this, news);
        Candour.Begin(this, news);
        Sharing.Begin(this, news);
        Spending.Begin(this, news);
        Resilience.Begin(this, news);
        Capability.Begin(this, news);
    }

    /// <summary>What needs the others' first news: warning, will to answer.</summary>
    /// <param name="start">The first news of all members; of a calibrated tile.</param>
    public void BeginTogether(Board start)
    {
        Warning.Update(this, start, start.News(Index));
        Willingness.Update(this, 0, start, start.News(Index), Lanes.One);
    }

    /// <summary>
    /// Lives a month, knowing only its own state, what reaches it and the figures of last month's board, and writes its news on
    /// the next board. The contract of both engines.
    /// </summary>
    /// <param name="month">Month of the horizon.</param>
    /// <param name="now">What reaches members this month.</param>
    /// <param name="last">The board of last month; of the others only their figures, for their ties are already on the move.</param>
    /// <param name="next">The board of this month.</param>
    public void Live(int month, Happenings now, Board last, Board next)
    {
        var news = next.News(Index);
        last.News(Index).Figures.CopyTo(news.Figures);

        Impulse.Apply(this, now, last, news);             // events strike trust and leave scars
        Relaxation.Apply(this, now, news);                // trust returns to a level that scars and lost legacy lower
        if (Influence.IsDue(World.Setting, month)) Influence.Apply(this, now, news);  // peers pull, once a quarter
        Habit.Apply(this, now, last, news);               // joint work makes trust
        Noise.Apply(this, now, news);
        Discord.Apply(this, now, news);                   // the adversary's story of a rift
        Candour.Apply(this, now, news);                   // staff follow leaders down fast, and up slowly
        Sharing.Apply(this, now, news);                   // stances with a dead band

        Spending.Apply(this, now, month, last, news);     // Januaries decide, months lie on the line
        Resilience.Apply(this, now, month, news);
        Capability.Apply(this, now, month, news);

        Warning.Update(this, last, news);
        Willingness.Update(this, month, last, news, now.Reliance[Index] & ~now.Gone[World.Alliance.Guarantor]); // who has left leads nobody
        Ballot.Cast(this, now, month, last, news);        // the answer to the adversary's last acts
        Departure.Silence(this, now, news);               // who has left, answers nothing
    }
}
