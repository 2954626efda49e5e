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
    private readonly Lanes[] weight;
    private readonly Lanes[] bond;
    private readonly Lanes[] across;
    private readonly Lanes[] acrossWeight;
    private readonly Lanes[] between;
    private readonly Connectivity connectivity;

    public Cohesion(World world)
    {
        this.world = world;
        weight = new Lanes[world.Count];
        bond = new Lanes[world.Count * world.Count];
        across = new Lanes[world.Alliance.Cuts.Count];
        acrossWeight = new Lanes[world.Alliance.Cuts.Count];
        between = new Lanes[world.Alliance.Cuts.Count];
        connectivity = new Connectivity(world.Count);
    }

    /// <summary>The index, 0 to 100.</summary>
    public Lanes Index { get; private set; }

    /// <summary>Trust between members weighted by what both spend, 0 to 1.</summary>
    public Lanes Trust { get; private set; }

    /// <summary>The same across the weakest cut.</summary>
    public Lanes Cut { get; private set; }

    /// <summary>Algebraic connectivity over the number of members (Fiedler 1973).</summary>
    public Lanes Connectivity { get; private set; }

    /// <summary>
    /// How far bonds keep to the sides of the cut that divides them most, -1 to 1 (Newman 2006); 0 as bonds at random, and near 0 where
    /// everybody trusts everybody. Reported only: no part of the index.
    /// </summary>
    public Lanes Modularity { get; private set; }

    /// <summary>Alignment of UN votes.</summary>
    public Lanes Votes { get; private set; }

    /// <summary>Openness of information against full candour.</summary>
    public Lanes Information { get; private set; }

    /// <summary>Openness of information: stance times candour, weighted by what both spend.</summary>
    public Lanes Openness { get; private set; }

    public void Begin() => connectivity.Begin();

    public void Take(Tile tile, Board board)
    {
        Shares(board);
        SumPairs(tile, board);
        Connectivity = connectivity.Take(bond) * Elementary.All(1f / world.Count);
        Camps();
        var rates = tile.Rates;
        var log = rates[Parameters.CohesionTrust] * Elementary.Log(Trust)
            + rates[Parameters.CohesionCut] * Elementary.Log(Cut)
            + rates[Parameters.CohesionConnectivity] * Elementary.Log(Elementary.Max(Connectivity, Elementary.All(1e-6f)))
            + rates[Parameters.CohesionVotes] * Elementary.Log(Votes)
            + rates[Parameters.CohesionInformation] * Elementary.Log(Information);
        Index = Elementary.Min(Elementary.All(100) * Elementary.Exp(log), Elementary.All(100));
    }

    /// <summary>Share of each member in the alliance's military spending.</summary>
    private void Shares(Board board)
    {
        var sum = Lanes.Zero;
        for (var i = 0; i < world.Count; i++) sum += weight[i] = Elementary.Max(board.News(i).Expenditure, Elementary.All(LeastWeight));
        for (var i = 0; i < world.Count; i++) weight[i] /= sum;
    }

    private void SumPairs(Tile tile, Board board)
    {
        Lanes mass = Lanes.Zero, trust = Lanes.Zero, distance = Lanes.Zero, open = Lanes.Zero;
        across.AsSpan().Clear();
        acrossWeight.AsSpan().Clear();
        between.AsSpan().Clear();
        for (var i = 0; i < world.Count; i++)
        {
            var news = board.News(i);
            for (var j = 0; j < world.Count; j++)
            {
                if (i == j) continue;
                var pair = weight[i] * weight[j];
                var good = Elementary.Fma(news.Trust(j, tile.Rates[Parameters.TieGeneralWeight]), Elementary.All(0.5f), Elementary.All(0.5f));
                bond[i * world.Count + j] = good;
                mass += pair;
                trust = Elementary.Fma(pair, good, trust);
                distance = Elementary.Fma(pair, Elementary.All(Math.Abs(world.Members[i].IdealPoint - world.Members[j].IdealPoint)), distance);
                open = Elementary.Fma(pair, Sharing.Flow(news.Stance[j]) * news.Candour[j], open);
                SumCuts(i, j, pair, good);
            }
        }

        Trust = trust / mass;
        Votes = Elementary.Max(Lanes.One - distance / (mass + mass), Elementary.All(InformationFloor));
        Openness = open / mass;
        Information = Elementary.Clip(Openness / tile.Rates[Parameters.CandourNormal], InformationFloor, InformationTop);
        Cut = Trust;
        for (var c = 0; c < across.Length; c++)
            if (Divides(c)) Cut = Elementary.Min(Cut, across[c] / acrossWeight[c]);
    }

    private void SumCuts(int i, int j, Lanes pair, Lanes good)
    {
        for (var c = 0; c < across.Length; c++)
        {
            var side = world.Alliance.Cuts[c].Side;
            if (side.Contains(i) == side.Contains(j)) continue;
            across[c] = Elementary.Fma(pair, good, across[c]);
            acrossWeight[c] += pair;
            between[c] += good;
        }
    }

    /// <summary>True where a cut has members on both sides; a cut without is no cut.</summary>
    private bool Divides(int cut)
    {
        var side = world.Alliance.Cuts[cut].Side.And(MemberSet.All(world.Count)).Count;
        return side > 0 && side < world.Count;
    }

    /// <summary>Sum over the two sides of [bonds inside / 2m - (degree of the side / 2m)^2], the largest over the cuts; 0 without cuts.</summary>
    private void Camps()
    {
        var whole = Lanes.Zero;
        for (var i = 0; i < world.Count; i++) whole += connectivity.Degree[i];
        var each = Lanes.One / Elementary.Max(whole, Elementary.All(1e-6f));
        Modularity = between.Length > 0 ? -Lanes.One : Lanes.Zero;
        for (var c = 0; c < between.Length; c++)
        {
            var degree = Lanes.Zero;
            for (var i = 0; i < world.Count; i++)
                if (world.Alliance.Cuts[c].Side.Contains(i)) degree += connectivity.Degree[i];
            Lanes side = degree * each, other = (whole - degree) * each;
            Modularity = Elementary.Max(Modularity, (whole - between[c]) * each - side * side - other * other);
        }
    }
}
