using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Simulator.Model;

/// <summary>
/// Chance of a unified and of a coalition answer to a limited act against a member drawn by exposure, with the common factor of all
/// answers integrated out. Given the factor, answers are independent: blocking is a product; contributions are summed as
/// normal, but for the members on which the sum hangs (the guarantor, the leads of a club), which are taken one by one.
/// </summary>
internal sealed class Odds(World world)
{
    public const int Nodes = 15; // trapezoid rule on [-4.2, 4.2]: error below 2e-4 for correlations up to 0.6
    private const float Step = 0.6f;
    public static readonly float[] Weight = Weights();
    private readonly LaneMemory contribute = new(world.Count);
    private readonly LaneMemory block = new(world.Count);
    private readonly LaneMemory given = new(world.Count);
    private readonly Group alliance = new(world, null);
    private readonly Group[] clubs = [.. Enumerable.Range(0, world.Alliance.Clubs.Count).Where(c => !world.Alliance.Clubs[c].Leads.IsEmpty).Select(c => new Group(world, c))];

    /// <summary>Chance of a unified answer.</summary>
    public Lanes Unified { get; private set; }

    /// <summary>Chance that the best club answers.</summary>
    public Lanes Coalition { get; private set; }

    public void Take(Tile tile, Board board)
    {
        var rates = tile.Rates;
        for (var i = 0; i < world.Count; i++)
        {
            contribute[i] = Elementary.NormalQuantile(board.News(i).Contribute);
            block[i] = Elementary.NormalQuantile(board.News(i).Block);
        }

        alliance.Begin(tile, board);
        foreach (var club in clubs) club.Begin(tile, board);
        for (var node = 0; node < Nodes; node++)
        {
            Give(rates, Factor(node));
            alliance.Add(node, NobodyBlocks(rates, block.Span, Factor(node)), given.Span, rates[Parameters.UnifiedShare]);
            foreach (var club in clubs) club.Add(node, Lanes.One, given.Span, rates[Parameters.CoalitionShare]);
        }

        (Unified, Coalition) = (alliance.Chance, Lanes.Zero);
        foreach (var club in clubs) Coalition = Elementary.Max(Coalition, club.Chance);
    }

    /// <summary>Common factor at a node.</summary>
    public static Lanes Factor(int node) => Elementary.All((node - Nodes / 2) * Step);

    /// <summary>Chance that nobody blocks given the factor, from the normal quantiles of the members' chances of blocking.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)] // inside its caller the loop would write a constant to the stack in every turn, which doubles its time where that is not aligned
    public static Lanes NobodyBlocks(Rates rates, ReadOnlySpan<Lanes> blockQuantiles, Lanes factor)
    {
        Lanes shift = rates.CommonWeight * -factor, each = Lanes.One / rates.OwnWeight, passes = Lanes.One;
        foreach (var quantile in blockQuantiles) passes *= Lanes.One - Given(quantile, shift, each);
        return passes;
    }

    /// <summary>Chance that each contributes given the factor.</summary>
    private void Give(Rates rates, Lanes factor)
    {
        Lanes shift = rates.CommonWeight * factor, each = Lanes.One / rates.OwnWeight;
        Span<Lanes> chances = given.Span, quantiles = contribute.Span;
        for (var i = 0; i < chances.Length; i++) chances[i] = Given(quantiles[i], shift, each);
    }

    /// <summary>Chance given the factor: Phi((quantile - sqrt(rho) factor) / sqrt(1 - rho)).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Lanes Given(Lanes quantile, Lanes shift, Lanes each) => Elementary.NormalShare((quantile - shift) * each);

    /// <summary>Normal weights of the nodes, sum 1.</summary>
    private static float[] Weights()
    {
        var weights = new float[Nodes];
        for (var node = 0; node < Nodes; node++) weights[node] = Elementary.Exp(Elementary.All(-0.5f) * Factor(node) * Factor(node))[0];
        var sum = weights.Sum();
        return [.. weights.Select(w => w / sum)];
    }

    /// <summary>Who may answer together: the alliance, or a club whose leads must contribute.</summary>
    private sealed class Group(World world, int? club)
    {
        private readonly MemberSet pivots = club is { } c ? world.Alliance.Clubs[c].Leads : MemberSet.Of(world.Alliance.Guarantor);
        private readonly LaneMemory seat = new(world.Count);
        private readonly LaneMemory weight = new(world.Count);
        private Lanes whole, pivotal;

        /// <summary>Chance of an answer, from the nodes added so far.</summary>
        public Lanes Chance { get; private set; }

        public void Begin(Tile tile, Board board)
        {
            Chance = whole = pivotal = Lanes.Zero;
            for (var i = 0; i < world.Count; i++)
            {
                seat[i] = club is { } c ? board.Membership(c)[i] : Lanes.One;
                weight[i] = seat[i] * tile.Council.Share[i];
                whole += weight[i];
                if (pivots.Contains(i)) pivotal += weight[i];
            }
        }

        /// <summary>Adds a node: the chance, given its factor, that contributions reach a part of the whole; the pivots may, of a club must contribute.</summary>
        public void Add(int node, Lanes allowed, ReadOnlySpan<Lanes> given, Lanes part)
        {
            Span<Lanes> weights = weight.Span;
            Lanes mean = Lanes.Zero, variance = Lanes.Zero, all = Lanes.One;
            for (var i = 0; i < given.Length; i++)
            {
                if (pivots.Contains(i))
                {
                    all *= seat[i] * given[i];
                    continue;
                }

                mean = Elementary.Fma(weights[i], given[i], mean);
                variance = Elementary.Fma(weights[i] * weights[i], given[i] * (Lanes.One - given[i]), variance);
            }

            var scale = Lanes.One / Vector512.Sqrt(Elementary.Max(variance, Elementary.All(1e-8f)));
            var needed = part * whole - mean;
            var chance = all * Elementary.NormalShare((pivotal - needed) * scale);
            if (club is null) chance += (Lanes.One - all) * Elementary.NormalShare(-needed * scale);
            Chance = Elementary.Fma(Elementary.All(Weight[node]), allowed * chance, Chance);
        }
    }
}
