using System.Runtime.Intrinsics;
using System.Runtime.InteropServices;

namespace Simulator.Model;

/// <summary>
/// A member's answer to the adversary's acts of last month: does it contribute, does it block? All members feel one common factor; for
/// blocking its sign is reversed.
/// </summary>
internal static class Ballot
{
    public static void Cast(Member member, Happenings now, int month, Board last, News news)
    {
        var rates = member.Rates;
        var words = member.Chance.Of(Decision.Ballot, month, member.Index);
        Span<Lanes> withheld = Guarantee.IsConditional(member) ? stackalloc Lanes[member.World.Count] : [];
        if (withheld.Length > 0) Guarantee.Withhold(member, last, month, withheld);
        (news.GreyContributes, news.GreyBlocks) = Answer(
            member, news, withheld, last.Acts.GreyTarget, rates[Parameters.ResponseGrey], rates[Parameters.BlockGrey], now.GreyFactor, words.Normal(0), words.Normal(1), Lanes.Zero);
        if (!Elementary.Any(Vector512.GreaterThan(last.Acts.Limited, Lanes.Zero))) return; // rare: the luck is addressed, so nothing else moves
        var (will, veto) = (rates[Parameters.ResponseLimited], rates[Parameters.BlockLimited]);
        (news.LimitedContributes, news.LimitedBlocks) = Answer(member, news, withheld, last.Acts.LimitedTarget, will, veto, now.LimitedFactor, words.Normal(2), words.Normal(3), Lanes.Zero);
        (news.LimitedBound, _) = Answer(member, news, withheld, last.Acts.LimitedTarget, will, veto, now.LimitedFactor, words.Normal(2), words.Normal(3), rates[Parameters.PactAid]);
    }

    /// <summary>Votes: 1 where the weighted luck lies below the normal quantile of the chance.</summary>
    public static (Lanes Contributes, Lanes Blocks) Vote(Rates rates, Lanes contributeQuantile, Lanes blockQuantile, Lanes common, Lanes own, Lanes ownBlock)
    {
        var yes = Vector512.LessThan(rates.CommonWeight * common + rates.OwnWeight * own, contributeQuantile);
        var no = Vector512.LessThan(rates.OwnWeight * ownBlock - rates.CommonWeight * common, blockQuantile);
        return (Elementary.Flag(yes), Elementary.Flag(no));
    }

    /// <summary>A member's votes; aid is what a pact adds to its will, in standard deviations.</summary>
    private static (Lanes, Lanes) Answer(
        Member member, News news, ReadOnlySpan<Lanes> withheld, Lanes target, Lanes intercept, Lanes blockIntercept, Lanes common, Lanes own, Lanes ownBlock, Lanes aid)
    {
        var rates = member.Rates;
        Span<int> targets = stackalloc int[Tile.Width];
        Vector512.ConvertToInt32(target).CopyTo(targets);
        Lanes leader = At(news.Leader, targets), service = At(news.Service, targets);
        var trust = Elementary.Fma(rates[Parameters.TieForceWeight], leader - service, service);
        if (withheld.Length > 0) trust -= At(withheld, targets);
        var chances = new Willingness.Chances(rates, member.Own, intercept, blockIntercept);
        var (contribute, block) = chances.Of(trust, At(member.World.Distance(member.Index), targets));
        var (contributes, blocks) = Vote(rates, Elementary.NormalQuantile(contribute) + aid, Elementary.NormalQuantile(block), common, own, ownBlock);
        var self = Vector512.Equals(target, Elementary.All(member.Index));
        return (Elementary.Choose(self, Lanes.One, contributes), Elementary.Choose(self, Lanes.Zero, blocks));
    }

    /// <summary>The entry of a row that each lane's target names.</summary>
    private static Lanes At(ReadOnlySpan<Lanes> row, ReadOnlySpan<int> targets)
    {
        var entries = MemoryMarshal.Cast<Lanes, float>(row);
        Span<float> picked = stackalloc float[Tile.Width];
        for (var lane = 0; lane < picked.Length; lane++) picked[lane] = entries[targets[lane] * Tile.Width + lane];
        return Vector512.Create<float>(picked);
    }

    /// <summary>The number that each lane's target names.</summary>
    private static Lanes At(ReadOnlySpan<float> numbers, ReadOnlySpan<int> targets)
    {
        Span<float> picked = stackalloc float[Tile.Width];
        for (var lane = 0; lane < picked.Length; lane++) picked[lane] = numbers[targets[lane]];
        return Vector512.Create<float>(picked);
    }
}
