namespace Simulator.Model;

/// <summary>Small monthly surprises of ties, (holder's + partner's) / sqrt 2, louder towards a coercer while a dispute is hot.</summary>
internal static class Noise
{
    private const float RootHalf = 0.70710678f;

    public static void Apply(Member member, Happenings now, News news)
    {
        var rates = member.Rates;
        Span<Lanes> leaders = news.Leader, services = news.Service, heat = now.Heat[..leaders.Length];
        Span<Lanes> partnerLeader = now.PartnerLeader[..leaders.Length], partnerService = now.PartnerService[..leaders.Length];
        var own = member.Index;
        var leader = rates[Parameters.TieLeaderNoise] * Elementary.All(RootHalf);
        var service = rates[Parameters.TieServiceNoise] * Elementary.All(RootHalf);
        Lanes holderLeader = now.HolderLeader[own], holderService = now.HolderService[own];
        for (var j = 0; j < leaders.Length; j++)
        {
            if (j == own) continue;
            var loud = leader;
            if (heat[j] != Lanes.Zero) loud *= Elementary.Fma(rates[Parameters.HeatNoise], heat[j], Lanes.One); // a coercer's
            var l = Elementary.Fma(loud, holderLeader + partnerLeader[j], leaders[j]);
            var s = Elementary.Fma(service, holderService + partnerService[j], services[j]);
            leaders[j] = Elementary.Clip(l, -1, 1);
            services[j] = Elementary.Clip(s, -1, 1);
        }
    }
}
