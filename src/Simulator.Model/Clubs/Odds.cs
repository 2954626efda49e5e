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
    private readonly LaneMemory contribute = new(world.Count), block = new(world.Count); // normal quantiles of the chances over the deviation of each member's own luck
    private readonly LaneMemory given = new(2 * world.Count), bound = new(2 * world.Count); // chances of contributing given the factor at a node and the next, less 1/2
    private readonly LaneMemory unified = new(Nodes), rest = new(Nodes), answer = new(Nodes), any = new(Nodes), other = new(Nodes); // chances of an answer at each node
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
        var own = Lanes.One / rates.OwnWeight;
        for (var i = 0; i < world.Count; i++)
        {
            contribute[i] = Elementary.NormalQuantile(board.News(i).Contribute) * own;
            block[i] = Elementary.NormalQuantile(board.News(i).Block) * own;
        }

        var votes = rates[Parameters.GateParty]; // of an aggressor inside: 1 where it keeps its veto
        var withoutVeto = Elementary.Any(Vector512.LessThan(votes, Lanes.One));
        alliance.Begin(tile, board);
        if (withoutVeto) others.Begin(tile, board);
        foreach (var club in clubs) club.Begin(tile, board);
        for (var node = 0; node < Nodes; node++)
        {
            var shift = Shift(rates, node);
            unified[node] = NobodyBlocks(block.Span, -shift);
            if (withoutVeto) rest[node] = (Lanes.One - votes) * NobodyElseBlocks(-shift);
        }

        for (var node = 0; node < Nodes; node += 2)
        {
            Give(rates, node, Lanes.Zero, given);
            Gather(alliance, node, given);
            if (withoutVeto) Gather(others, node, given);
            foreach (var club in clubs)
            {
                if (club.IsBound) Give(rates, node, club.Aid * own, bound);
                Gather(club, node, club.IsBound ? bound : given);
            }
        }

        alliance.Answer(rates[Parameters.UnifiedShare], unified.Span);
        if (withoutVeto) others.Answer(rates[Parameters.UnifiedShare], rest.Span);
        else rest.Span.Clear();
        AnswerByClubs(rates[Parameters.CoalitionShare]);
        Outside = Inside = Lanes.Zero;
        for (var node = 0; node < Nodes; node++)
        {
            Outside = Elementary.Fma(Elementary.All(Weight[node]), Either(unified[node], any[node]), Outside);
            Inside = Elementary.Fma(Elementary.All(Weight[node]), Either(rest[node], other[node]), Inside);
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

    /// <summary>At each node the best chance of all clubs, and the best of those without the aggressor inside.</summary>
    private void AnswerByClubs(Lanes part)
    {
        any.Span.Clear();
        other.Span.Clear();
        foreach (var club in clubs)
        {
            var without = Lanes.One - club.SeatOf(inside);
            answer.Span.Fill(Lanes.One);
            club.Answer(part, answer.Span);
            for (var node = 0; node < Nodes; node++)
            {
                any[node] = Elementary.Max(any[node], answer[node]);
                other[node] = Elementary.Max(other[node], answer[node] * without);
            }
        }
    }

    /// <summary>Who would be the aggressor inside: the coercer of the first issue, else the guarantor.</summary>
    private static int Coercer(World world) => world.Alliance.Issues.Count > 0 ? world.Alliance.Issues[0].Coercer : world.Alliance.Guarantor;

    private static Lanes Either(Lanes one, Lanes other) => Elementary.Fma(one, Lanes.One - other, other);

    /// <summary>Common factor at a node.</summary>
    public static Lanes Factor(int node) => Elementary.All((node - Nodes / 2) * Step);

    /// <summary>What the common factor takes off the quantiles at a node.</summary>
    public static Lanes Shift(Rates rates, int node) => rates.CommonWeight * Factor(node) / rates.OwnWeight;

    /// <summary>Chance that nobody blocks given the factor, from the quantiles of the chances of blocking.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)] // inside its caller the loop would write a constant to the stack in every turn, which doubles its time where that is not aligned
    public static Lanes NobodyBlocks(ReadOnlySpan<Lanes> quantiles, Lanes shift)
    {
        Lanes passes = Lanes.One, half = Elementary.All(0.5f);
        foreach (var quantile in quantiles) passes *= half - Given(quantile - shift);
        return passes;
    }

    private Lanes NobodyElseBlocks(Lanes shift) => NobodyBlocks(block.Span[..inside], shift) * NobodyBlocks(block.Span[(inside + 1)..], shift);

    /// <summary>Chances of contributing at a node and the next; what stands for the next of the last is of no use.</summary>
    private void Give(Rates rates, int node, Lanes aid, LaneMemory to)
    {
        Give(contribute.Span, Shift(rates, node) - aid, to.Span);
        if (node + 1 < Nodes) Give(contribute.Span, Shift(rates, node + 1) - aid, to.Span[world.Count..]);
    }

    private void Gather(Group group, int node, LaneMemory from) => group.Gather(node, from.Span[..world.Count], from.Span[world.Count..]);

    /// <summary>Chance that each contributes given the factor, less 1/2.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)] // as above
    private static void Give(ReadOnlySpan<Lanes> quantiles, Lanes shift, Span<Lanes> to)
    {
        var chances = to[..quantiles.Length];
        for (var i = 0; i < quantiles.Length; i++) chances[i] = Given(quantiles[i] - shift);
    }

    /// <summary>Chance given the factor, less 1/2: Phi((quantile - sqrt(rho) factor) / sqrt(1 - rho)) - 1/2, which is odd.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Lanes Given(Lanes quantile) => (Elementary.All(0.5f) - Elementary.NormalTail(Vector512.Abs(quantile))) | (quantile & Elementary.All(-0f));

    /// <summary>Normal weights of the nodes, sum 1.</summary>
    private static float[] Weights()
    {
        var weights = new float[Nodes];
        for (var node = 0; node < Nodes; node++) weights[node] = Elementary.Exp(Elementary.All(-0.5f) * Factor(node) * Factor(node))[0];
        var sum = weights.Sum();
        return [.. weights.Select(w => w / sum)];
    }
}
