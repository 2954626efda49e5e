using System.Runtime.Intrinsics;

namespace Simulator.Model;

/// <summary>
/// What the adversary takes for a normal answer to grey-zone acts: the divisor f* at which E min(1, f / f*) equals its starting belief,
/// so that a calm world teaches it nothing. Found from rounds of the council at the start whose luck all histories share.
/// </summary>
internal sealed class CalmAnswer(World world)
{
    private const int Bisections = 24; // to single precision
    private readonly CalmLuck luck = world.CalmLuck;
    private readonly Lanes[] answers = new Lanes[CalmLuck.Rounds];
    private readonly Lanes[] contribute = new Lanes[world.Count * world.Count];
    private readonly Lanes[] block = new Lanes[world.Count * world.Count];

    public Lanes Solve(Tile tile, Lanes attribution)
    {
        Prepare(tile);
        for (var round = 0; round < CalmLuck.Rounds; round++) answers[round] = Round(tile, round, attribution);
        return Divisor(answers, tile.Rates[Parameters.BeliefMean]);
    }

    /// <summary>The divisor at which the mean of min(1, answer / divisor) is the target; rounds without acts are marked below 0 and left out.</summary>
    public static Lanes Divisor(ReadOnlySpan<Lanes> answers, Lanes target)
    {
        Lanes low = Elementary.All(1e-4f), high = Elementary.All(4);
        for (var step = 0; step < Bisections; step++)
        {
            var middle = (low + high) * Elementary.All(0.5f);
            Lanes sum = Lanes.Zero, count = Lanes.Zero;
            foreach (var answer in answers)
            {
                var acted = Vector512.GreaterThanOrEqual(answer, Lanes.Zero);
                sum += acted & Elementary.Min(answer / middle, Lanes.One);
                count += Elementary.Flag(acted);
            }

            var generous = Vector512.GreaterThan(sum, target * count); // the mean is above the target: a larger divisor is needed
            low = Elementary.Choose(generous, middle, low);
            high = Elementary.Choose(generous, high, middle);
        }

        return (low + high) * Elementary.All(0.5f);
    }

    private void Prepare(Tile tile)
    {
        var rates = tile.Rates;
        for (var i = 0; i < world.Count; i++)
        {
            var news = tile.Last.News(i);
            var own = Willingness.Own(world, rates, i, news, Lanes.One);
            var chances = new Willingness.Chances(rates.Grey, own);
            for (var j = 0; j < world.Count; j++)
            {
                if (i == j || !luck.IsTarget[j]) continue;
                var (contributes, blocks) = chances.Of(news.Trust(j, rates[Parameters.TieForceWeight]), Elementary.All(world.Distance(i)[j]));
                contribute[i * world.Count + j] = Elementary.NormalQuantile(contributes);
                block[i * world.Count + j] = Elementary.NormalQuantile(blocks);
            }
        }
    }

    /// <summary>Attributed answer of one round, or -1 in lanes where a month had no acts.</summary>
    private Lanes Round(Tile tile, int round, Lanes attribution)
    {
        var (count, attributed) = GreyZone.Acts(luck.Acts[round], tile.Rates[Parameters.GreyTempo], attribution);
        var target = luck.Target[round];
        var common = Elementary.All(luck.Common[round]);
        for (var i = 0; i < world.Count; i++)
        {
            var cell = i * world.Count + target;
            var (own, ownBlock) = luck.Own[round, i];
            var (contributes, blocks) = Ballot.Vote(tile.Rates, contribute[cell], block[cell], common, Elementary.All(own), Elementary.All(ownBlock));
            var next = tile.Next.News(i);
            next.GreyContributes = i == target ? Lanes.One : contributes;
            next.GreyBlocks = i == target ? Lanes.Zero : blocks;
        }

        var answer = tile.Council.Answer(tile, limited: false);
        return Elementary.Choose(Vector512.GreaterThan(count, Lanes.Zero), answer * attributed, Elementary.All(-1));
    }
}
