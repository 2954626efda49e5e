using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Simulator.Model;

/// <summary>
/// Events strike trust: harm takes a share of the distance to -1, repair a share of the distance to a ceiling that scars lower.
/// Asymmetry: Slovic 1993; spill-over to third parties: Crescenzi 2007, contested by Mercer 1996.
/// </summary>
internal static class Impulse
{
    public static void Apply(Member member, Happenings now, Board last, News news)
    {
        foreach (var strike in now.Strikes)
            if (strike.Actor == member.Index) Reciprocate(member, strike, news);
            else Feel(member, now, strike, news);
        if (Elementary.Any(Vector512.GreaterThan(now.Crisis, Lanes.Zero))) Quarrel(member, now, news);
        if (!now.Breaking.IsEmpty) Disappoint(member, now, last, news);
        if (member.World.Alliance.Issues.Count > 0) Unite(member, now, news);
    }

    /// <summary>T - clip(harm * severity * (1 + betrayal * max(0, T)), 0, 1) * (1 + T).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes Harm(Lanes trust, Lanes severity, Lanes harm, Lanes betrayal)
    {
        var share = Elementary.Clip(harm * severity * (Lanes.One + betrayal * Elementary.Positive(trust)), 0, 1);
        return trust - share * (Lanes.One + trust);
    }

    /// <summary>T + clip(repair * severity, 0, 1) * max(0, ceiling - T), ceiling = 1 - 2 scar.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes Repair(Lanes trust, Lanes severity, Lanes repair, Lanes scar)
    {
        var room = Elementary.Positive(Lanes.One - scar - scar - trust);
        return trust + Elementary.Clip(repair * severity, 0, 1) * room;
    }

    private static void Feel(Member member, Happenings now, Strike strike, in News news)
    {
        var felt = strike.Felt[member.Index];
        if (!Elementary.Any(Vector512.GreaterThan(felt, Lanes.Zero))) return;
        if (strike.Positive)
        {
            Mend(member.Rates, news, strike.Actor, felt * Receptive(member, now, strike.Actor), strike.Voice);
            return;
        }

        var rates = member.Rates;
        var weight = rates[Parameters.TieGeneralWeight];
        var before = news.Trust(strike.Actor, weight);
        Hurt(rates, news, strike.Actor, felt, strike.Voice);
        if (strike.Voice == Voice.Status) Turn(member, strike, news);
        var after = news.Trust(strike.Actor, weight);
        Mark(member, news, strike, felt, before, after);
    }

    /// <summary>Who is insulted or loses rank looks to others, those like it first: leaders' trust in them rises.</summary>
    private static void Turn(Member member, Strike strike, in News news)
    {
        var hurt = strike.Direct[member.Index] * member.Rates[Parameters.StatusTurn];
        for (var other = 0; other < member.World.Count; other++)
            if (other != member.Index && other != strike.Actor)
                Mend(member.Rates, news, other, hurt * Elementary.All(member.World.Alliance.Affinity[member.Index, other]), Voice.Status);
    }

    /// <summary>A scar where the act was grave, or where trust fell through the threshold (hysteresis; Schweitzer et al. 2006).</summary>
    private static void Mark(Member member, in News news, Strike strike, Lanes felt, Lanes before, Lanes after)
    {
        var rates = member.Rates;
        var threshold = rates[Parameters.ScarTrust];
        var grave = Vector512.GreaterThanOrEqual(strike.Severity, rates[Parameters.ScarSeverity]);
        var through = Vector512.GreaterThan(before, threshold) & Vector512.LessThanOrEqual(after, threshold);
        var scar = Elementary.Max(news.Scar[strike.Actor], rates[Parameters.ScarSize] * felt);
        news.Scar[strike.Actor] = Elementary.Choose((grave | through) & Vector512.GreaterThan(felt, Lanes.Zero), scar, news.Scar[strike.Actor]);
        member.Worn = member.Worn.With(strike.Actor); // scars arise only here
    }

    /// <summary>The actor's own trust in its targets moves with it, by a part.</summary>
    private static void Reciprocate(Member member, Strike strike, in News news)
    {
        if (!strike.Reciprocal) return;
        var part = member.Rates[Parameters.TieReciprocity];
        for (var target = 0; target < strike.Direct.Length; target++)
        {
            if (target == member.Index || !Elementary.Any(Vector512.GreaterThan(strike.Direct[target], Lanes.Zero))) continue;
            if (strike.Positive) Mend(member.Rates, news, target, part * strike.Direct[target], strike.Voice);
            else Hurt(member.Rates, news, target, part * strike.Direct[target], strike.Voice);
        }
    }

    /// <summary>An outside crisis: ties between the two halves suffer.</summary>
    private static void Quarrel(Member member, Happenings now, in News news)
    {
        var rates = member.Rates;
        var (onLeader, onService) = rates.WeightsOf(Voice.Leader);
        Span<Lanes> leader = news.Leader, service = news.Service, sides = now.Side;
        Lanes crisis = now.Crisis, side = sides[member.Index], harm = rates.Harm, betrayal = rates[Parameters.TieBetrayal];
        var opposed = 0UL; // in some history
        for (var other = 0; other < sides.Length; other++)
            opposed |= (Vector512.GreaterThanAny(crisis * Vector512.Abs(sides[other] - side), Lanes.Zero) ? 1UL : 0UL) << other;
        for (; opposed != 0; opposed &= opposed - 1)
        {
            var other = BitOperations.TrailingZeroCount(opposed);
            var severity = crisis * Vector512.Abs(sides[other] - side);
            leader[other] = Harm(leader[other], severity * onLeader, harm, betrayal);
            service[other] = Harm(service[other], severity * onService, harm, betrayal);
        }
    }

    /// <summary>Open defaults on the pledge, and relabelling that was found out last month.</summary>
    private static void Disappoint(Member member, Happenings now, Board last, in News news)
    {
        var rates = member.Rates;
        var (_, service) = rates.WeightsOf(Voice.Official);
        for (var other = 0; other < member.World.Count; other++)
        {
            if (other == member.Index || !now.Breaking.Contains(other)) continue;
            Hurt(rates, news, other, Breaches.Blame(now, other), Voice.Official);
            var caught = last.News(other).Found * rates[Parameters.RulebookSeverity] * service;
            news.Service[other] = Harm(news.Service[other], caught, rates.Harm, rates[Parameters.TieBetrayal]);
        }
    }

    /// <summary>Outside pressure unites: firm targets of an issue repair their ties to each other.</summary>
    private static void Unite(Member member, Happenings now, in News news)
    {
        var issues = member.World.Alliance.Issues;
        for (var k = 0; k < issues.Count; k++)
        {
            if (!issues[k].Targets.Contains(member.Index) || !Elementary.Any(Vector512.GreaterThan(now.Firm[k], Lanes.Zero))) continue;
            for (var other = 0; other < now.Side.Length; other++)
                if (other != member.Index && issues[k].Targets.Contains(other))
                    Mend(member.Rates, news, other, now.Firm[k] * member.Rates[Parameters.PostureSolidarity], Voice.Official);
        }
    }

    /// <summary>Repair by a coercer works better for a target that is calm in every dispute with it.</summary>
    private static Lanes Receptive(Member member, Happenings now, int actor)
    {
        var (firm, coerced) = (Lanes.Zero, false);
        var issues = member.World.Alliance.Issues;
        for (var k = 0; k < issues.Count; k++)
        {
            if (issues[k].Coercer != actor || !issues[k].Targets.Contains(member.Index)) continue;
            (firm, coerced) = (Elementary.Max(firm, now.Firm[k]), true);
        }

        return coerced ? Elementary.Fma(Lanes.One - firm, member.Rates[Parameters.PostureRepair] - Lanes.One, Lanes.One) : Lanes.One;
    }

    private static void Hurt(Rates rates, in News news, int partner, Lanes severity, Voice voice)
    {
        var (leader, service) = rates.WeightsOf(voice);
        var betrayal = rates[Parameters.TieBetrayal];
        news.Leader[partner] = Harm(news.Leader[partner], severity * leader, rates.Harm, betrayal);
        news.Service[partner] = Harm(news.Service[partner], severity * service, rates.Harm, betrayal);
    }

    private static void Mend(Rates rates, in News news, int partner, Lanes severity, Voice voice)
    {
        var (leader, service) = rates.WeightsOf(voice);
        var scar = news.Scar[partner];
        news.Leader[partner] = Repair(news.Leader[partner], severity * leader, rates.Repair, scar);
        news.Service[partner] = Repair(news.Service[partner], severity * service, rates.Repair, scar);
    }
}
