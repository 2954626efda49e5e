using System.Runtime.CompilerServices;

namespace Simulator.Model;

/// <summary>
/// Chance that a member contributes to the answer to an act against another, and that it blocks the answer.
/// Logits rise with trust, exposure, force, warning and the public's will, and fall with distance.
/// </summary>
internal static class Willingness
{
    // Centres that make the logits' intercepts mean what they say at the start.
    private const float CalmTrust = 0.3f, MeanExposure = 0.4f, MedianWill = 0.38f, EvenWarning = 0.5f;

    /// <summary>Writes the chances into the member's news.</summary>
    /// <param name="member">Whose chances.</param>
    /// <param name="month">Month of the horizon.</param>
    /// <param name="last">The board of last month.</param>
    /// <param name="news">Its news.</param>
    /// <param name="reliance">How far it follows the guarantor's lead, (0, 1].</param>
    public static void Update(Member member, int month, Board last, News news, Lanes reliance)
    {
        member.Own = Own(member.World, member.Rates, member.Index, news, reliance);
        if (!Guarantee.IsConditional(member))
        {
            Answer(member, news, []);
            return;
        }

        Span<Lanes> withheld = LaneMemory.OnLine(stackalloc Lanes[member.World.Count + 1]);
        Guarantee.Withhold(member, last, month, withheld);
        Answer(member, news, withheld);
    }

    /// <summary>The part of the logit that is the same for every target.</summary>
    public static Lanes Own(World world, Rates rates, int member, News news, Lanes reliance)
    {
        var facts = world.Members[member];
        var lead = world.Alliance.Guarantor;
        var follow = member == lead
            ? Lanes.Zero
            : reliance * rates[Parameters.ResponseLead] * (news.Trust(lead, rates[Parameters.TieForceWeight]) - Elementary.All(CalmTrust));
        var (mean, deviation) = rates.LogForce;
        var force = Elementary.Clip((Elementary.Log(news.Force) - mean) / deviation, -3, 3);
        return follow
            + rates[Parameters.ResponseFrontline] * Elementary.All(facts.Frontline - MeanExposure)
            + rates[Parameters.ResponseCapability] * force
            + rates[Parameters.ResponsePublic] * Elementary.All(facts.Willingness - MedianWill)
            + rates[Parameters.ResponseWarning] * (news.Warning - Elementary.All(EvenWarning));
    }

    /// <summary>Target by target.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)] // nothing may be called in here: a call would cost the loop all that it holds in registers
    private static void Answer(Member member, News news, ReadOnlySpan<Lanes> withheld)
    {
        var rates = member.Rates;
        Span<Lanes> leader = news.Leader, service = news.Service, willing = news.Willing;
        ReadOnlySpan<float> distance = member.World.Distance(member.Index), exposures = member.World.Exposure;
        var chances = new Chances(rates.Limited, member.Own);
        Lanes force = rates[Parameters.TieForceWeight], contribute = Lanes.Zero, block = Lanes.Zero;
        for (var j = 0; j < willing.Length; j++)
        {
            var exposure = Elementary.All(exposures[j]);
            if (j == member.Index)
            {
                willing[j] = Lanes.One; // the target contributes and never blocks
                contribute += exposure;
                continue;
            }

            var trust = Elementary.Fma(force, leader[j] - service[j], service[j]);
            if (withheld.Length > 0) trust -= withheld[j];
            var (will, blocks) = chances.Of(trust, Elementary.All(distance[j]));
            willing[j] = will;
            contribute = Elementary.Fma(exposure, will, contribute);
            block = Elementary.Fma(exposure, blocks, block);
        }

        (news.Contribute, news.Block) = (Elementary.Min(contribute, Lanes.One), block); // exposures sum to 1 but for rounding
    }

    /// <summary>Logits of contributing to an answer and of blocking it, in bits and with their signs reversed, as the logistic wants them; the same for all members.</summary>
    public readonly struct Logits(Rates rates, Parameter intercept, Parameter blockIntercept)
    {
        public readonly Lanes Trust = Reversed(rates[Parameters.ResponseTrust]), Distance = -Reversed(rates[Parameters.ResponseDistance]);
        public readonly Lanes Level = Reversed(rates[intercept] - rates[Parameters.ResponseTrust] * Elementary.All(CalmTrust));
        public readonly Lanes BlockTrust = -Reversed(rates[Parameters.BlockTrust]);
        public readonly Lanes BlockLevel = Reversed(rates[blockIntercept] + rates[Parameters.BlockTrust] * Elementary.All(CalmTrust));

        /// <summary>A logit in bits, with its sign reversed.</summary>
        public static Lanes Reversed(Lanes logit) => logit * Elementary.All(-LoopLogistic.Bits);
    }

    /// <summary>Chances of one member to contribute to an answer and to block it, for targets that differ in trust and distance.</summary>
    [method: MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly struct Chances(in Logits logits, Lanes own)
    {
        private readonly LoopLogistic logistic = new(); // first: it may call, and what is read before a call does not stay in registers
        private readonly Lanes trustWeight = logits.Trust, distanceWeight = logits.Distance, level = logits.Level + Logits.Reversed(own);
        private readonly Lanes blockTrustWeight = logits.BlockTrust, blockLevel = logits.BlockLevel;

        /// <summary>Both, for a target with this trust and distance (1,000 km).</summary>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public (Lanes Contribute, Lanes Block) Of(Lanes trust, Lanes distance)
        {
            var contributes = logistic.OfMinus(Elementary.Fma(trustWeight, trust, Elementary.Fma(distanceWeight, distance, level)));
            return (contributes, logistic.OfMinus(Elementary.Fma(blockTrustWeight, trust, blockLevel)));
        }
    }
}
