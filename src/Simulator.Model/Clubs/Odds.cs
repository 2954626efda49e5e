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
    private readonly Lanes[] contribute = new Lanes[world.Count];
    private readonly Lanes[] block = new Lanes[world.Count];
    private readonly Lanes[] given = new Lanes[world.Count];

    /// <summary>Chance of a unified answer.</summary>
    public Lanes Unified { get; private set; }

    /// <summary>Chance that the best club answers.</summary>
    public Lanes Coalition { get; private set; }

    public void Take(Tile tile, Board board)
    {
        for (var i = 0; i < world.Count; i++)
        {
            contribute[i] = Elementary.NormalQuantile(board.News(i).Contribute);
            block[i] = Elementary.NormalQuantile(board.News(i).Block);
        }

        Unified = Coalition = Lanes.Zero;
        for (var c = -1; c < world.Alliance.Clubs.Count; c++)
        {
            if (c >= 0 && world.Alliance.Clubs[c].Leads.IsEmpty) continue;
            var chance = Integrate(tile, board, c);
            if (c < 0) Unified = chance;
            else Coalition = Elementary.Max(Coalition, chance);
        }
    }

    /// <summary>Common factor at a node.</summary>
    public static Lanes Factor(int node) => Elementary.All((node - Nodes / 2) * Step);

    /// <summary>Chance that nobody blocks given the factor, from the normal quantiles of the members' chances of blocking.</summary>
    public static Lanes NobodyBlocks(Rates rates, ReadOnlySpan<Lanes> blockQuantiles, Lanes factor)
    {
        var passes = Lanes.One;
        foreach (var quantile in blockQuantiles) passes *= Lanes.One - Given(rates, quantile, -factor);
        return passes;
    }

    /// <summary>Chance given the factor: Phi((quantile - sqrt(rho) factor) / sqrt(1 - rho)).</summary>
    private static Lanes Given(Rates rates, Lanes quantile, Lanes factor) =>
        Elementary.NormalShare((quantile - rates.CommonWeight * factor) / rates.OwnWeight);

    /// <summary>Integrates over the factor for the alliance (club -1) or a club.</summary>
    private Lanes Integrate(Tile tile, Board board, int club)
    {
        var rates = tile.Rates;
        var sum = Lanes.Zero;
        for (var node = 0; node < Nodes; node++)
        {
            var factor = Factor(node);
            for (var i = 0; i < world.Count; i++) given[i] = Given(rates, contribute[i], factor);
            var chance = club < 0
                ? NobodyBlocks(rates, block, factor) * Enough(tile, default, MemberSet.Of(world.Alliance.Guarantor), rates[Parameters.UnifiedShare], false)
                : Enough(tile, board.Membership(club), world.Alliance.Clubs[club].Leads, rates[Parameters.CoalitionShare], true);
            sum = Elementary.Fma(Elementary.All(Weight[node]), chance, sum);
        }

        return sum;
    }

    /// <summary>Chance, given the factor, that contributions reach a part of the whole; the pivots must or may contribute.</summary>
    private Lanes Enough(Tile tile, ReadOnlySpan<Lanes> seats, MemberSet pivots, Lanes part, bool must)
    {
        Lanes whole = Lanes.Zero, mean = Lanes.Zero, variance = Lanes.Zero, all = Lanes.One, pivotal = Lanes.Zero;
        for (var i = 0; i < world.Count; i++)
        {
            var weight = seats.IsEmpty ? tile.Council.Share[i] : seats[i] * tile.Council.Share[i];
            whole += weight;
            if (pivots.Contains(i))
            {
                all *= seats.IsEmpty ? given[i] : seats[i] * given[i];
                pivotal += weight;
                continue;
            }

            mean = Elementary.Fma(weight, given[i], mean);
            variance = Elementary.Fma(weight * weight, given[i] * (Lanes.One - given[i]), variance);
        }

        var scale = Lanes.One / Vector512.Sqrt(Elementary.Max(variance, Elementary.All(1e-8f)));
        var needed = part * whole - mean;
        var with = all * Elementary.NormalShare((pivotal - needed) * scale);
        return must ? with : with + (Lanes.One - all) * Elementary.NormalShare(-needed * scale);
    }

    /// <summary>Normal weights of the nodes, sum 1.</summary>
    private static float[] Weights()
    {
        var weights = new float[Nodes];
        for (var node = 0; node < Nodes; node++) weights[node] = Elementary.Exp(Elementary.All(-0.5f) * Factor(node) * Factor(node))[0];
        var sum = weights.Sum();
        return [.. weights.Select(w => w / sum)];
    }
}
