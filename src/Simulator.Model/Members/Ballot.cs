using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Simulator.Model;

/// <summary>
/// A member's answer to the adversary's acts of last month: does it contribute, does it block? All members feel one common factor; for
/// blocking its sign is reversed.
/// </summary>
internal static class Ballot
{
    public static void Cast(Member member, Happenings now, int month, Board last, News news)
    {
        Span<Lanes> withheld = Guarantee.IsConditional(member) ? stackalloc Lanes[member.World.Count] : [];
        if (withheld.Length > 0) Guarantee.Withhold(member, last, month, withheld);
        if (Elementary.Any(Vector512.GreaterThan(last.Acts.Limited, Lanes.Zero))) Resist(member, now, month, last, news, withheld); // rare: the luck is addressed, so nothing else moves
        var (rates, target) = (member.Rates, last.Acts.GreyTarget);
        var (contribute, block) = Quantiles(member, news, withheld, target, rates.Grey);
        var words = member.Chance.Of(Decision.Ballot, month, member.Index);
        var votes = Vote(rates, contribute, block, now.GreyFactor, words.Normal(0), words.Normal(1));
        (news.GreyContributes, news.GreyBlocks) = ForItself(member, target, votes);
    }

    /// <summary>Votes: 1 where the weighted luck lies below the normal quantile of the chance.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static (Lanes Contributes, Lanes Blocks) Vote(Rates rates, Lanes contributeQuantile, Lanes blockQuantile, Lanes common, Lanes own, Lanes ownBlock)
    {
        var yes = Vector512.LessThan(rates.CommonWeight * common + rates.OwnWeight * own, contributeQuantile);
        var no = Vector512.LessThan(rates.OwnWeight * ownBlock - rates.CommonWeight * common, blockQuantile);
        return (Elementary.Flag(yes), Elementary.Flag(no));
    }

    /// <summary>The answer to a limited act, also for a member that a pact binds: its aid adds to the will, in standard deviations.</summary>
    private static void Resist(Member member, Happenings now, int month, Board last, News news, ReadOnlySpan<Lanes> withheld)
    {
        var (rates, target, common) = (member.Rates, last.Acts.LimitedTarget, now.LimitedFactor);
        var (contribute, block) = Quantiles(member, news, withheld, target, rates.Limited);
        var words = member.Chance.Of(Decision.Ballot, month, member.Index);
        Lanes own = words.Normal(2), ownBlock = words.Normal(3);
        (news.LimitedContributes, news.LimitedBlocks) = ForItself(member, target, Vote(rates, contribute, block, common, own, ownBlock));
        (news.LimitedBound, _) = ForItself(member, target, Vote(rates, contribute + rates[Parameters.PactAid], block, common, own, ownBlock));
    }

    /// <summary>Normal quantiles of a member's chances to contribute to the answer to an act against the target, and to block it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static (Lanes Contribute, Lanes Block) Quantiles(Member member, News news, ReadOnlySpan<Lanes> withheld, Lanes target, in Willingness.Logits logits)
    {
        var rates = member.Rates;
        var index = Vector512.ConvertToInt32Native(target);
        Lanes leader = Entries.At(news.Leader, index), service = Entries.At(news.Service, index);
        var trust = Elementary.Fma(rates[Parameters.TieForceWeight], leader - service, service);
        if (withheld.Length > 0) trust -= Entries.At(withheld, index);
        var chances = new Willingness.Chances(logits, member.Own);
        var (contribute, block) = chances.Of(trust, Entries.At(member.World.Distance(member.Index), index));
        return (Elementary.NormalQuantile(contribute), Elementary.NormalQuantile(block));
    }

    /// <summary>The votes, but where the member is the target itself: then it contributes and never blocks.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static (Lanes Contributes, Lanes Blocks) ForItself(Member member, Lanes target, (Lanes Contributes, Lanes Blocks) votes)
    {
        var self = Vector512.Equals(target, Elementary.All(member.Index));
        return (Elementary.Choose(self, Lanes.One, votes.Contributes), Elementary.Choose(self, Lanes.Zero, votes.Blocks));
    }
}
