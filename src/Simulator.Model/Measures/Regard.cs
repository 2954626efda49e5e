namespace Simulator.Model;

/// <summary>How the others stand to the guarantor: trust by level, ceiling, candour, sharing.</summary>
internal static class Regard
{
    public static void Take(Tile tile, Board board, Lanes[] measured)
    {
        var world = tile.World;
        var guarantor = world.Alliance.Guarantor;
        Lanes leader = Lanes.Zero, service = Lanes.Zero, scar = Lanes.Zero, candour = Lanes.Zero, flow = Lanes.Zero, stance = Lanes.Zero;
        for (var i = 0; i < world.Count; i++)
        {
            if (i == guarantor) continue;
            var news = board.News(i);
            leader += news.Leader[guarantor];
            service += news.Service[guarantor];
            scar += news.Scar[guarantor];
            candour += news.Candour[guarantor];
            stance += news.Stance[guarantor];
            flow = Elementary.Fma(Sharing.Flow(news.Stance[guarantor]), news.Candour[guarantor], flow);
        }

        var each = Elementary.All(1f / Math.Max(1, world.Count - 1));
        (leader, service, scar) = (leader * each, service * each, scar * each);
        measured[Indicators.TrustGuarantorLeader.Index] = leader;
        measured[Indicators.TrustGuarantorService.Index] = service;
        measured[Indicators.TrustGuarantor.Index] = Elementary.Fma(tile.Rates[Parameters.TieGeneralWeight], leader - service, service);
        measured[Indicators.TrustCeiling.Index] = Lanes.One - scar - scar;
        measured[Indicators.CandourGuarantor.Index] = candour * each;
        measured[Indicators.OpennessGuarantor.Index] = flow * each;
        measured[Indicators.StanceGuarantor.Index] = stance * each;
        measured[Indicators.TrustOthers.Index] = tile.Measures.TrustWithout(guarantor);
    }

    /// <summary>
    /// How far members count on the guarantor: trust as a probability, weighted by force, less doubt about its intentions.
    /// </summary>
    public static Lanes Reliability(Tile tile, Board board)
    {
        var guarantor = tile.World.Alliance.Guarantor;
        Lanes sum = Lanes.Zero, whole = Lanes.Zero;
        for (var i = 0; i < tile.World.Count; i++)
        {
            if (i == guarantor) continue;
            var news = board.News(i);
            var trust = news.Trust(guarantor, tile.Rates[Parameters.TieGeneralWeight]);
            sum = Elementary.Fma(news.Force, Elementary.Fma(trust, Elementary.All(0.5f), Elementary.All(0.5f)), sum);
            whole += news.Force;
        }

        var doubt = tile.Rates[Parameters.ClarityReliability] * (Lanes.One - tile.Clarity.Level);
        return Elementary.Clip(sum / Elementary.Max(whole, Elementary.All(1e-6f)) - doubt, 0, 1) & ~tile.Now.Gone[guarantor];
    }
}
