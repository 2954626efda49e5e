namespace Simulator.Model;

/// <summary>The indicators of members and of ties, read when they are asked for.</summary>
internal sealed class MemberMeasures(World world)
{
    private readonly Lanes[] startForce = new Lanes[world.Count];

    public void Begin(Tile tile)
    {
        for (var i = 0; i < world.Count; i++) startForce[i] = tile.Last.News(i).Force;
    }

    /// <summary>An indicator of a member on the board of the month just played.</summary>
    public Lanes Of(Tile tile, Indicator indicator, int member)
    {
        var news = tile.Last.News(member);
        var guarantor = world.Alliance.Guarantor;
        if (indicator.Index == Indicators.MemberCore.Index) return news.Core;
        if (indicator.Index == Indicators.MemberReported.Index) return news.Reported;
        if (indicator.Index == Indicators.MemberGenuine.Index) return news.Genuine;
        if (indicator.Index == Indicators.MemberCapability.Index) return news.Force / startForce[member];
        if (indicator.Index == Indicators.MemberTrust.Index) return member == guarantor ? Lanes.Zero : news.Trust(guarantor, tile.Rates[Parameters.TieGeneralWeight]);
        if (indicator.Index == Indicators.MemberCandour.Index) return news.Candour[guarantor];
        if (indicator.Index == Indicators.MemberStance.Index) return news.Stance[guarantor];
        if (indicator.Index == Indicators.MemberWarning.Index) return news.Warning;
        if (indicator.Index == Indicators.MemberResponse.Index) return news.Contribute;
        if (indicator.Index == Indicators.MemberTroops.Index) return tile.Now.Troops[member];
        if (indicator.Index == Indicators.MemberCoercerFirst.Index) return tile.Menace.First[member];
        if (indicator.Index == Indicators.MemberLost.Index) return tile.Now.Lost[member];
        if (indicator.Index == Indicators.MemberFirm.Index) return tile.Disputes.FirmOf(member);
        if (indicator.Index == Indicators.MemberHub.Index) return Standing.Hub(tile, member);
        if (indicator.Index == Indicators.MemberRank.Index) return Standing.Rank(tile, member);
        if (indicator.Index == Indicators.MemberOthers.Index) return Standing.TrustInOthers(tile, member);
        throw new ArgumentException($"{indicator.Name} is not an indicator of a member", nameof(indicator));
    }

    /// <summary>An indicator of a tie on the board of the month just played.</summary>
    public static Lanes OfTie(Tile tile, Indicator indicator, int holder, int partner)
    {
        var news = tile.Last.News(holder);
        if (indicator.Index == Indicators.TieTrust.Index) return news.Trust(partner, tile.Rates[Parameters.TieGeneralWeight]);
        if (indicator.Index == Indicators.TieLeader.Index) return news.Leader[partner];
        if (indicator.Index == Indicators.TieService.Index) return news.Service[partner];
        if (indicator.Index == Indicators.TieCandour.Index) return news.Candour[partner];
        if (indicator.Index == Indicators.TieScar.Index) return news.Scar[partner];
        if (indicator.Index == Indicators.TieStance.Index) return news.Stance[partner];
        throw new ArgumentException($"{indicator.Name} is not an indicator of a tie", nameof(indicator));
    }
}
