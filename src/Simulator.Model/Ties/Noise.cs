namespace Simulator.Model;

/// <summary>Small monthly surprises of ties, (holder's + partner's) / sqrt 2, louder towards a coercer while a dispute is hot.</summary>
internal static class Noise
{
    private const float RootHalf = 0.70710678f;

    public static void Apply(Member member, Happenings now, News news)
    {
        var rates = member.Rates;
        Span<Lanes> leaders = news.Leader, services = news.Service, loudness = now.Loudness[..leaders.Length];
        Span<Lanes> partnerLeader = now.PartnerLeader[..leaders.Length], partnerService = now.PartnerService[..leaders.Length];
        var own = member.Index;
        var service = rates[Parameters.TieServiceNoise] * Elementary.All(RootHalf);
        Lanes holderLeader = now.HolderLeader[own], holderService = now.HolderService[own];
        for (var j = 0; j < leaders.Length; j++)
        {
            leaders[j] = Elementary.Clip(Elementary.Fma(loudness[j], holderLeader + partnerLeader[j], leaders[j]), -1, 1);
            services[j] = Elementary.Clip(Elementary.Fma(service, holderService + partnerService[j], services[j]), -1, 1);
        }

        leaders[own] = services[own] = Elementary.All(News.NoOpinion); // the loop asks at no tie whose it is
    }

    /// <summary>Noise as loud about all partners as where no dispute is hot.</summary>
    public static void Calm(Tile tile) => tile.Now.Loudness.Fill(Loudness(tile.Rates, Lanes.Zero));

    /// <summary>Deviation of the noise about a partner that holds disputes this hot, times the root of 1/2.</summary>
    public static Lanes Loudness(Rates rates, Lanes heat) =>
        rates[Parameters.TieLeaderNoise] * Elementary.All(RootHalf) * Elementary.Fma(rates[Parameters.HeatNoise], heat, Lanes.One);
}
