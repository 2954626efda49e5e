namespace Simulator.Model;

/// <summary>Small monthly surprises of ties, (holder's + partner's) / sqrt 2, louder towards a coercer while a dispute is hot.</summary>
internal static class Noise
{
    private const float RootHalf = 0.70710678f;

    public static void Apply(Member member, Happenings now, News news)
    {
        var rates = member.Rates;
        var leader = rates[Parameters.TieLeaderNoise] * Elementary.All(RootHalf);
        var service = rates[Parameters.TieServiceNoise] * Elementary.All(RootHalf);
        for (var j = 0; j < member.World.Count; j++)
        {
            if (j == member.Index) continue;
            var loud = Elementary.Fma(rates[Parameters.HeatNoise], now.Heat[j], Lanes.One);
            var l = Elementary.Fma(leader * loud, now.HolderLeader[member.Index] + now.PartnerLeader[j], news.Leader[j]);
            var s = Elementary.Fma(service, now.HolderService[member.Index] + now.PartnerService[j], news.Service[j]);
            news.Leader[j] = Elementary.Clip(l, -1, 1);
            news.Service[j] = Elementary.Clip(s, -1, 1);
        }
    }
}
