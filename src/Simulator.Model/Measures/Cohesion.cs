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
    private readonly LaneMemory bond;  // (1 + trust) / 2, [i][j], 0 on the diagonal
    private readonly float[][] apart;  // distance of ideal points
    private readonly Connectivity connectivity;

    public Cohesion(World world)
    {
        this.world = world;
        weight = new(world.Count);
        bond = new(world.Count * world.Count);
        apart = [.. world.Members.Select(i => world.Members.Select(j => Math.Abs(i.IdealPoint - j.IdealPoint)).ToArray())];
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
        var degrees = connectivity.Degree;
        var sum = -degrees[member] - degrees[member];
        foreach (var degree in degrees) sum += degree;
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
        Read(rates, board);
        Connectivity = connectivity.Take(bond.Span) * Elementary.All(1f / world.Count);
        var pairs = Weigh();
        Openness = Model.Openness.Gather(world, board, weight.Span) / (pairs + pairs);
        Information = Elementary.Clip(Openness / rates[Parameters.CandourNormal], InformationFloor, InformationTop);
        Divides.Take(this, weight.Span, connectivity.Degree);
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

    /// <summary>Bonds as each holder has them.</summary>
    private void Read(Rates rates, Board board)
    {
        var general = rates[Parameters.TieGeneralWeight];
        for (var i = world.Count - 1; i >= 0; i--) // backwards: the last members' news are still at hand
        {
            var bonds = BondsOf(i);
            Span<Lanes> leader = board.News(i).Leader[..bonds.Length], service = board.News(i).Service[..bonds.Length];
            for (var j = 0; j < bonds.Length; j++)
            {
                var trust = Elementary.Fma(general, leader[j] - service[j], service[j]);
                bonds[j] = Elementary.Fma(trust, Elementary.All(0.5f), Elementary.All(0.5f));
            }

            bonds[i] = Lanes.Zero;
        }
    }

    /// <summary>Trust and votes, each pair weighted by what both spend; returns the sum of the pairs' weights.</summary>
    private Lanes Weigh()
    {
        Lanes pairs = Lanes.Zero, trust = Lanes.Zero, distance = Lanes.Zero, before = Lanes.Zero;
        var weights = weight.Span;
        for (var i = 0; i < weights.Length; i++)
        {
            ReadOnlySpan<Lanes> bonds = BondsOf(i);
            var gaps = apart[i];
            Lanes bound = Lanes.Zero, far = Lanes.Zero;
            for (var j = 0; j < i; j++)
            {
                bound = Elementary.Fma(weights[j], bonds[j], bound);
                far = Elementary.Fma(weights[j], Elementary.All(gaps[j]), far);
            }

            pairs = Elementary.Fma(weights[i], before, pairs);
            trust = Elementary.Fma(weights[i], bound, trust);
            distance = Elementary.Fma(weights[i], far, distance);
            before += weights[i];
        }

        Trust = trust / pairs;
        Votes = Elementary.Max(Lanes.One - distance / (pairs + pairs), Elementary.All(InformationFloor));
        return pairs;
    }

    /// <summary>Bonds of a member, (1 + trust) / 2, one entry a partner; 0 with itself.</summary>
    public Span<Lanes> BondsOf(int member) => bond.Span.Slice(member * world.Count, world.Count);
}
