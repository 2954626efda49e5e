namespace Simulator.Model;

/// <summary>Small monthly surprises of ties, (holder's + partner's) / sqrt 2, louder towards a coercer while a dispute is hot.</summary>
internal static class Noise
{
    private const float RootHalf = 0.70710678f;

    public static void Apply(Member member, Happenings now, News news)
    {
        var rates = member.Rates;
        Span<Lanes> leaders = news.Leader, services = news.Service;
        var leader = rates[Parameters.TieLeaderNoise] * Elementary.All(RootHalf);
        var service = rates[Parameters.TieServiceNoise] * Elementary.All(RootHalf);
        Lanes hot = rates[Parameters.HeatNoise], holderLeader = now.HolderLeader[member.Index], holderService = now.HolderService[member.Index];
        for (var j = 0; j < leaders.Length; j++)
        {
            if (j == member.Index) continue;
            var loud = Elementary.Fma(hot, now.Heat[j], Lanes.One);
            var l = Elementary.Fma(leader * loud, holderLeader + now.PartnerLeader[j], leaders[j]);
            var s = Elementary.Fma(service, holderService + now.PartnerService[j], services[j]);
            leaders[j] = Elementary.Clip(l, -1, 1);
            services[j] = Elementary.Clip(s, -1, 1);
        }
    }
}
