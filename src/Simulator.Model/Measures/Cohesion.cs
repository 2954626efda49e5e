namespace Simulator.Model;

/// <summary>
/// Cohesion: a weighted geometric mean of five components, so that one collapse cannot be averaged away:
/// 100 * trust^a * cut^b * connectivity^c * votes^d * information^e. The exponents are assumptions; the level has no ground truth.
/// </summary>
internal sealed class Cohesion
{
    private const float InformationFloor = 1e-3f; // keeps the logarithm finite where nobody shares
    private const float InformationTop = 1.2f;    // assumption: more candour than normal counts, but a low normal buys no cohesion
    private const float LeastWeight = 1e-3f;      // bn USD a year: a member without forces counts hardly, and no sum of weights is 0
    private readonly World world;
    private readonly LaneMemory weight;
    private readonly LaneMemory bond;   // (1 + trust) / 2, mean of both directions; each member's with those before it
    private readonly LaneMemory degree; // sum of the bonds of each member
    private readonly int[] byVotes;     // members by ideal point
    private readonly Connectivity connectivity;

    public Cohesion(World world)
    {
        this.world = world;
        weight = new(world.Count);
        bond = new(Model.Connectivity.RowOf(world.Count));
        degree = new(world.Count);
        byVotes = [.. Enumerable.Range(0, world.Count).OrderBy(i => world.Members[i].IdealPoint)];
        Divides = new(world);
        connectivity = new Connectivity(world.Count);
    }

    /// <summary>The index, 0 to 100.</summary>
    public Lanes Index { get; private set; }

    /// <summary>Trust between members weighted by what both spend, 0 to 1.</summary>
    public Lanes Trust { get; private set; }

    /// <summary>The named divides.</summary>
    public Divides Divides { get; }

    /// <summary>Algebraic connectivity over the number of members (Fiedler 1973).</summary>
    public Lanes Connectivity { get; private set; }

    /// <summary>Alignment of UN votes.</summary>
    public Lanes Votes { get; private set; }

    /// <summary>Openness of information against full candour.</summary>
    public Lanes Information { get; private set; }

    /// <summary>Mean trust between members other than one, [-1, 1]; 0 where that leaves no pair.</summary>
    public Lanes TrustWithout(int member)
    {
        var degrees = degree.Span;
        var sum = -degrees[member] - degrees[member];
        foreach (var bonds in degrees) sum += bonds;
        if (world.Count < 3) return Lanes.Zero;
        return Elementary.Fma(sum, Elementary.All(2f / ((world.Count - 1) * (world.Count - 2))), -Lanes.One);
    }

    /// <summary>Openness of information: stance times candour, weighted by what both spend.</summary>
    public Lanes Openness { get; private set; }

    public void Begin() => connectivity.Begin();

    public void Take(Tile tile, Board board)
    {
        var rates = tile.Rates;
        Share(board);
        var trust = Read(rates, board);
        Connectivity = connectivity.Take(bond.Span) * Elementary.All(1f / world.Count);
        var (pairs, distance) = Spread();
        Trust = trust / pairs;
        Votes = Elementary.Max(Lanes.One - distance / (pairs + pairs), Elementary.All(InformationFloor));
        Openness = Model.Openness.Gather(world, board, weight.Span) / (pairs + pairs);
        Information = Elementary.Clip(Openness / rates[Parameters.CandourNormal], InformationFloor, InformationTop);
        Divides.Take(bond.Span, weight.Span, degree.Span, Trust);
        var log = rates[Parameters.CohesionTrust] * Elementary.Log(Trust)
            + rates[Parameters.CohesionCut] * Elementary.Log(Divides.Weakest)
            + rates[Parameters.CohesionConnectivity] * Elementary.Log(Elementary.Max(Connectivity, Elementary.All(1e-6f)))
            + rates[Parameters.CohesionVotes] * Elementary.Log(Votes)
            + rates[Parameters.CohesionInformation] * Elementary.Log(Information);
        Index = Elementary.Min(Elementary.All(100) * Elementary.Exp(log), Elementary.All(100));
    }

    /// <summary>Share of each member in the alliance's military spending.</summary>
    private void Share(Board board)
    {
        var sum = Lanes.Zero;
        for (var i = 0; i < world.Count; i++) sum += weight[i] = Elementary.Max(board.News(i).Expenditure, Elementary.All(LeastWeight));
        for (var i = 0; i < world.Count; i++) weight[i] /= sum;
    }

    /// <summary>Bonds and their sums; returns trust, each pair weighted by what both spend.</summary>
    private Lanes Read(Rates rates, Board board)
    {
        Span<Lanes> weights = weight.Span, degrees = degree.Span, all = bond.Span;
        var general = rates[Parameters.TieGeneralWeight];
        var trust = Lanes.Zero;
        for (var i = 0; i < weights.Length; i++)
        {
            var bonds = BondsOf(i);
            Span<Lanes> leader = board.News(i).Leader[..weights.Length], service = board.News(i).Service[..weights.Length];
            Lanes sum = Lanes.Zero, bound = Lanes.Zero;
            for (var j = 0; j < bonds.Length; j++)
            {
                var both = bonds[j] + Elementary.Fma(general, leader[j] - service[j], service[j]);
                var mean = Elementary.Fma(both, Elementary.All(0.25f), Elementary.All(0.5f));
                bonds[j] = mean;
                degrees[j] += mean;
                sum += mean;
                bound = Elementary.Fma(weights[j], mean, bound);
            }

            degrees[i] = sum;
            trust = Elementary.Fma(weights[i], bound, trust);
            var place = Model.Connectivity.RowOf(i + 1) + i;
            for (var j = i + 1; j < leader.Length; place += j++) all[place] = Elementary.Fma(general, leader[j] - service[j], service[j]); // until the partner's turn
        }

        return trust;
    }

    /// <summary>Sum over pairs of the product of what both spend, and of this product times the distance of their ideal points.</summary>
    private (Lanes Pairs, Lanes Distance) Spread()
    {
        Lanes pairs = Lanes.Zero, distance = Lanes.Zero, before = Lanes.Zero, far = Lanes.Zero;
        var last = 0f;
        foreach (var i in byVotes) // far: distance of those before, weighted
        {
            var point = world.Members[i].IdealPoint;
            far = Elementary.Fma(Elementary.All(point - last), before, far);
            last = point;
            pairs = Elementary.Fma(weight[i], before, pairs);
            distance = Elementary.Fma(weight[i], far, distance);
            before += weight[i];
        }

        return (pairs, distance);
    }

    /// <summary>Bonds of a member with those before it, (1 + trust) / 2, the mean of both directions.</summary>
    private Span<Lanes> BondsOf(int member) => bond.Span.Slice(Model.Connectivity.RowOf(member), member);
}
