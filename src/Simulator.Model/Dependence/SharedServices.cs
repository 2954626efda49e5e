using System.Runtime.Intrinsics;

namespace Simulator.Model;

/// <summary>
/// Services that one member funds, and the second source that the others build: first a project, begun after a scare or out of distrust,
/// then adoption with imitation (Bass 1969), pushed by distrust and by recent scares; it never falls. While a service lapses, it covers what its second source covers.
/// </summary>
internal sealed class SharedServices(World world)
{
    private const float Comfortable = 0.3f; // trust above which nothing pushes: assumption, somewhat above indifference
    private const float ScareMonths = 12;   // assumption: a scare is remembered for one budget

    private readonly ServiceFacts[] services = world.Services;
    private readonly Lanes[] funding = new Lanes[world.Services.Length];
    private readonly Lanes[] scare = new Lanes[world.Services.Length];
    private readonly Lanes[] begun = new Lanes[world.Services.Length];
    private readonly Lanes[] built = new Lanes[world.Services.Length]; // months of the project
    private readonly Lanes[] second = new Lanes[world.Services.Length];

    /// <summary>Part of what is needed that the least covered service covers, [0, 1].</summary>
    public Lanes Coverage { get; private set; }

    /// <summary>Mean share of the second sources, [0, 1].</summary>
    public Lanes Substitute { get; private set; }

    /// <summary>Mean share that is covered, and paid for, twice, [0, 1].</summary>
    public Lanes Twice { get; private set; }

    /// <summary>How far the second source that has come furthest is built, [0, 1]; at 1 it is public.</summary>
    public Lanes Project { get; private set; }

    public void Begin(Board first)
    {
        foreach (var lanes in (Lanes[][])[funding, scare, begun, built, second]) lanes.AsSpan().Clear();
        Coverage = Lanes.One;
        first.Substitute = Substitute = Twice = Project = Lanes.Zero;
    }

    /// <summary>The funding of a service changes in some histories.</summary>
    public void Note(Rates rates, FundingChange change, Lanes histories)
    {
        var felt = histories & Vector512.GreaterThan(rates[Parameters.ServiceFragile], Lanes.Zero);
        var at = change.Service;
        funding[at] = Elementary.Choose(felt, Elementary.All((float)change.State), funding[at]);
        if (change.State != Funding.Funded) scare[at] = Elementary.Choose(felt, Elementary.All(ScareMonths), scare[at]);
    }

    public void Move(Tile tile)
    {
        Coverage = Lanes.One;
        Substitute = Twice = Project = Lanes.Zero;
        for (var s = 0; s < services.Length; s++)
        {
            var trust = Trust(tile, services[s].Owner);
            Project = Elementary.Max(Project, Build(tile.Rates, s, trust));
            var lapsed = Vector512.Equals(funding[s], Elementary.All((float)Funding.Lapsed));
            Coverage = Elementary.Choose(lapsed, Elementary.Min(Coverage, second[s]), Coverage);
            Substitute += second[s];
            Twice += Vector512.AndNot(second[s], lapsed);
        }

        var each = Elementary.All(1f / services.Length);
        (Substitute, Twice) = (Substitute * each, Twice * each);
        tile.Next.Substitute = Substitute;
    }

    /// <summary>A month of the project, or of adoption once it is public; returns how far the project is.</summary>
    private Lanes Build(Rates rates, int s, Lanes trust)
    {
        built[s] += begun[s];
        var needed = rates[Parameters.ServiceBuild];
        var done = Vector512.GreaterThanOrEqual(built[s], needed);
        var frightened = Vector512.GreaterThan(scare[s], Lanes.Zero);
        begun[s] = Elementary.Max(begun[s], Elementary.Flag(frightened | Vector512.LessThan(trust, rates[Parameters.ServiceDoubt])));
        var rate = rates[Parameters.SubstituteStart]
            + rates[Parameters.SubstitutePush] * Elementary.Positive(Elementary.All(Comfortable) - trust)
            + rates[Parameters.SubstituteImitation] * second[s]
            + (frightened & rates[Parameters.ServiceScare]);
        second[s] = Elementary.Clip(Elementary.Fma(done & rate, Lanes.One - second[s], second[s]), 0, 1);
        scare[s] = Elementary.Positive(scare[s] - Lanes.One);
        return Elementary.Choose(done, Lanes.One, built[s] / Elementary.Max(needed, Lanes.One));
    }

    /// <summary>Mean general trust of the others in the owner.</summary>
    private Lanes Trust(Tile tile, int owner)
    {
        Lanes sum = Lanes.Zero, leader = tile.Rates[Parameters.TieGeneralWeight];
        for (var i = 0; i < world.Count; i++)
            if (i != owner) sum += tile.Next.News(i).Trust(owner, leader);
        return sum * Elementary.All(1f / Math.Max(1, world.Count - 1));
    }
}
