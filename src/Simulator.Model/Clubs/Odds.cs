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
    public const int Nodes = 13; // trapezoid rule on [-3.6, 3.6]: error of a consensus below 2e-4 for correlations up to 0.6, of a unified answer below 1e-3
    private const float Step = 0.6f;
    public static readonly float[] Weight = Weights();
    private readonly LaneMemory contribute = new(world.Count);
    private readonly LaneMemory block = new(world.Count);
    private readonly (LaneMemory Chance, LaneMemory Variance) given = (new(world.Count), new(world.Count));
    private readonly (LaneMemory Chance, LaneMemory Variance) bound = (new(world.Count), new(world.Count));
    private readonly int inside = Coercer(world);
    private readonly Group alliance = new(world, null, MemberSet.Empty);
    private readonly Group[] clubs = [.. Enumerable.Range(0, world.Alliance.Clubs.Count).Where(c => !world.Alliance.Clubs[c].Leads.IsEmpty).Select(c => new Group(world, c, MemberSet.Empty))];
    private readonly Group others = new(world, null, MemberSet.Of(Coercer(world)));

    /// <summary>Chance of a unified answer.</summary>
    public Lanes Unified { get; private set; }

    /// <summary>Chance that the best club answers.</summary>
    public Lanes Coalition { get; private set; }

    /// <summary>Chance of a joint answer to an act from outside: unified, or else the best club's.</summary>
    public Lanes Outside { get; private set; }

    /// <summary>Chance of a joint answer to an act of the coercing member (the guarantor, where no issue names one): a club without it, and the rest of the alliance where a party has no vote.</summary>
    public Lanes Inside { get; private set; }

    /// <summary>Chance of a unified answer that succeeds.</summary>
    public Lanes AnswerSuccess { get; private set; }

    /// <summary>Chance that the best club answers with success.</summary>
    public Lanes ClubSuccess { get; private set; }

    public void Take(Tile tile, Board board)
    {
        var rates = tile.Rates;
        for (var i = 0; i < world.Count; i++)
        {
            contribute[i] = Elementary.NormalQuantile(board.News(i).Contribute);
            block[i] = Elementary.NormalQuantile(board.News(i).Block);
        }

        var votes = rates[Parameters.GateParty]; // of an aggressor inside: 1 where it keeps its veto
        var withoutVeto = Elementary.Any(Vector512.LessThan(votes, Lanes.One));
        alliance.Begin(tile, board);
        if (withoutVeto) others.Begin(tile, board);
        foreach (var club in clubs) club.Begin(tile, board);
        Outside = Inside = Lanes.Zero;
        for (var node = 0; node < Nodes; node++)
        {
            var factor = Factor(node);
            Give(rates, factor, contribute.Span, Lanes.Zero, given);
            var unified = alliance.Add(node, NobodyBlocks(rates, block.Span, factor), given, rates[Parameters.UnifiedShare]);
            var (any, anyOther) = AddClubs(rates, node, factor);
            var rest = withoutVeto ? (Lanes.One - votes) * others.Add(node, NobodyElseBlocks(rates, factor), given, rates[Parameters.UnifiedShare]) : Lanes.Zero;
            Outside = Elementary.Fma(Elementary.All(Weight[node]), Either(unified, any), Outside);
            Inside = Elementary.Fma(Elementary.All(Weight[node]), Either(rest, anyOther), Inside);
        }

        (Outside, Inside) = (Elementary.Min(Outside, Lanes.One), Elementary.Min(Inside, Lanes.One)); // weights sum to 1 but for rounding
        (Unified, Coalition) = (alliance.Chance, Lanes.Zero);
        (AnswerSuccess, ClubSuccess) = (Unified * tile.Adversary.Balance, Lanes.Zero);
        foreach (var club in clubs)
        {
            Coalition = Elementary.Max(Coalition, club.Chance);
            ClubSuccess = Elementary.Max(ClubSuccess, club.Chance * club.Balance(tile));
        }
    }

    /// <summary>Adds a node of every club: the best chance of them, and the best of those without the aggressor inside.</summary>
    private (Lanes Any, Lanes WithoutAggressor) AddClubs(Rates rates, int node, Lanes factor)
    {
        Lanes any = Lanes.Zero, other = Lanes.Zero;
        foreach (var club in clubs)
        {
            if (club.IsBound) Give(rates, factor, contribute.Span, club.Aid, bound);
            var chance = club.Add(node, Lanes.One, club.IsBound ? bound : given, rates[Parameters.CoalitionShare]);
            any = Elementary.Max(any, chance);
            other = Elementary.Max(other, chance * (Lanes.One - club.SeatOf(inside)));
        }

        return (any, other);
    }

    /// <summary>Who would be the aggressor inside: the coercer of the first issue, else the guarantor.</summary>
    private static int Coercer(World world) => world.Alliance.Issues.Count > 0 ? world.Alliance.Issues[0].Coercer : world.Alliance.Guarantor;

    private static Lanes Either(Lanes one, Lanes other) => Elementary.Fma(one, Lanes.One - other, other);

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

    private Lanes NobodyElseBlocks(Rates rates, Lanes factor) => NobodyBlocks(rates, block.Span[..inside], factor) * NobodyBlocks(rates, block.Span[(inside + 1)..], factor);

    /// <summary>Chance that each contributes given the factor, and its variance; aid is what a pact adds to the will.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)] // as above
    private static void Give(Rates rates, Lanes factor, ReadOnlySpan<Lanes> quantiles, Lanes aid, (LaneMemory Chance, LaneMemory Variance) to)
    {
        Span<Lanes> chances = to.Chance.Span[..quantiles.Length], variances = to.Variance.Span[..quantiles.Length];
        Lanes shift = rates.CommonWeight * factor - aid, each = Lanes.One / rates.OwnWeight;
        for (var i = 0; i < quantiles.Length; i++)
        {
            var chance = Given(quantiles[i], shift, each);
            (chances[i], variances[i]) = (chance, chance * (Lanes.One - chance));
        }
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
}
