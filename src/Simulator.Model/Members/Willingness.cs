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

    public static void Update(Member member, News news)
    {
        var world = member.World;
        var rates = member.Rates;
        Span<Lanes> leader = news.Leader, service = news.Service, willing = news.Willing;
        ReadOnlySpan<float> distance = world.Distance(member.Index), exposures = world.Exposure;
        var force = rates[Parameters.TieForceWeight];
        Lanes intercept = rates[Parameters.ResponseLimited], blockIntercept = rates[Parameters.BlockLimited];
        Lanes own = Own(world, rates, member.Index, news), contribute = Lanes.Zero, block = Lanes.Zero;
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
            var will = Elementary.Logistic(intercept + Need(rates, own, trust, Elementary.All(distance[j])));
            willing[j] = will;
            contribute = Elementary.Fma(exposure, will, contribute);
            if (exposures[j] > 0) block = Elementary.Fma(exposure, BlockAt(rates, blockIntercept, trust), block);
        }

        (news.Contribute, news.Block) = (Elementary.Min(contribute, Lanes.One), block); // exposures sum to 1 but for rounding
    }

    /// <summary>Logit of contributing to the answer to an act against a target with this trust and distance (1,000 km), without the intercept.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes Need(Rates rates, Lanes own, Lanes trust, Lanes distance) =>
        own + rates[Parameters.ResponseTrust] * (trust - Elementary.All(CalmTrust)) - rates[Parameters.ResponseDistance] * distance;

    /// <summary>Chance of blocking the answer to an act against a target with this trust.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes BlockAt(Rates rates, Lanes intercept, Lanes trust) =>
        Elementary.Logistic(intercept - rates[Parameters.BlockTrust] * (trust - Elementary.All(CalmTrust)));

    /// <summary>The part of the logit that is the same for every target.</summary>
    public static Lanes Own(World world, Rates rates, int member, News news)
    {
        var facts = world.Members[member];
        var lead = world.Alliance.Guarantor;
        var follow = member == lead
            ? Lanes.Zero
            : rates[Parameters.ResponseLead] * (news.Trust(lead, rates[Parameters.TieForceWeight]) - Elementary.All(CalmTrust));
        var (mean, deviation) = rates.LogForce;
        var force = Elementary.Clip((Elementary.Log(news.Force) - mean) / deviation, -3, 3);
        return follow
            + rates[Parameters.ResponseFrontline] * Elementary.All(facts.Frontline - MeanExposure)
            + rates[Parameters.ResponseCapability] * force
            + rates[Parameters.ResponsePublic] * Elementary.All(facts.Willingness - MedianWill)
            + rates[Parameters.ResponseWarning] * (news.Warning - Elementary.All(EvenWarning));
    }
}
