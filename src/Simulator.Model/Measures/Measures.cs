namespace Simulator.Model;

/// <summary>Every indicator of a month, from the board being written; see <see cref="Indicators"/> for what each means.</summary>
internal sealed class Measures(World world)
{
    private readonly Lanes[] measured = new Lanes[Indicators.OfAlliance.Count];
    private readonly Cohesion cohesion = new(world);
    private readonly Burden burden = new(world);
    private readonly Odds odds = new(world);
    private readonly SecurityGap gap = new();
    private readonly Leverage leverage = new();
    private Lanes firstCohesion, everLimited;

    /// <summary>Indicators of the alliance by index.</summary>
    public ReadOnlySpan<Lanes> OfAlliance => measured;

    /// <summary>Indicators of members and ties.</summary>
    public MemberMeasures Members { get; } = new(world);

    /// <summary>Cohesion, 0 to 100.</summary>
    public Lanes Cohesion => cohesion.Index;

    /// <summary>Mean trust between members other than one.</summary>
    public Lanes TrustWithout(int member) => cohesion.TrustWithout(member);

    /// <summary>Openness of information inside the alliance, [0, 1].</summary>
    public Lanes Openness => cohesion.Openness;

    /// <summary>Side of the weakest divide on which each member stands.</summary>
    public void Divide(Span<Lanes> camps) => cohesion.Divides.Divide(camps);

    public void Begin(Tile tile)
    {
        measured.AsSpan().Clear();
        cohesion.Begin();
        for (var warm = 0; warm < 4; warm++) cohesion.Take(tile, tile.Last); // the eigenvector needs some steps from its fixed start
        burden.Begin(tile);
        gap.Begin();
        leverage.Begin(tile);
        everLimited = Lanes.Zero;
        Members.Begin(tile);
        tile.Last.Reliability = Regard.Reliability(tile, tile.Last);
    }

    /// <summary>What members and clubs determine.</summary>
    public void Take(Tile tile, int month)
    {
        var board = tile.Next;
        board.Reliability = Regard.Reliability(tile, board);
        cohesion.Take(tile, board);
        if (month == 0) firstCohesion = cohesion.Index;
        TakeCohesion();
        Regard.Take(tile, board, measured);
        burden.Take(tile, board, month, measured);
        gap.Take(tile, measured);
        leverage.Take(tile, measured);
        TakeState(tile, board);
        TakePressure(tile);
        TakeClubs(tile, board);
        TakeAnswers(tile, board);
        Inform(tile);
    }

    /// <summary>What the adversary's new belief determines.</summary>
    public void Close(Tile tile)
    {
        var adversary = tile.Adversary;
        var (index, margin) = Deterrence.Take(world, tile.Rates, adversary.Coverage);
        Set(Indicators.Deterrence, index);
        Set(Indicators.DeterrenceTroops, index - Deterrence.Take(world, tile.Rates, adversary.Coverage, adversary.FullBalance / adversary.Balance).Index);
        Set(Indicators.DeterrenceDoubt, index - Deterrence.Take(world, tile.Rates, adversary.Coverage, adversary.UndoubtedBelief / adversary.LimitedBelief).Index);
        Set(Indicators.DeterrenceMargin, Elementary.Clip(margin, -1, 1)); // an absurd threshold may lie above 1: beyond, nothing more is lost
        Set(Indicators.ResponsePerceived, adversary.LimitedBelief);
        Set(Indicators.ResponseGap, odds.Unified - adversary.LimitedBelief);
        Set(Indicators.BeliefGrey, adversary.GreyBelief);
        Set(Indicators.Resolve, adversary.LimitedBelief * adversary.Balance);
        Set(Indicators.GreyTempo, adversary.Tempo);
        Set(Indicators.GreyActs, tile.Next.Acts.GreyCount);
        Set(Indicators.GreyAttributed, adversary.Attribution);
        Set(Indicators.GreyAnswer, tile.Council.GreyAnswer);
        Set(Indicators.GreyDigital, tile.Campaign.Digital);
        Set(Indicators.GreySuccess, tile.Campaign.Success);
        Set(Indicators.GreyAnswered, tile.Campaign.Answered);
        Set(Indicators.LimitedActs, tile.Next.Acts.Limited);
        everLimited = Elementary.Max(everLimited, tile.Next.Acts.Limited);
        Set(Indicators.LimitedAny, everLimited);
    }

    /// <summary>The index and its components.</summary>
    private void TakeCohesion()
    {
        Set(Indicators.Cohesion, cohesion.Index);
        Set(Indicators.CohesionRelative, Elementary.All(100) * (cohesion.Index / firstCohesion));
        Set(Indicators.CohesionTrust, cohesion.Trust);
        Set(Indicators.CohesionCut, cohesion.Divides.Weakest);
        Set(Indicators.CohesionConnectivity, cohesion.Connectivity);
        Set(Indicators.CohesionModularity, cohesion.Divides.Modularity);
        Set(Indicators.CohesionVotes, cohesion.Votes);
        Set(Indicators.CohesionInformation, cohesion.Information);
    }

    /// <summary>Where disputes, the guarantor and what is built up stand.</summary>
    private void TakeState(Tile tile, Board board)
    {
        Set(Indicators.Reliability, board.Reliability);
        Set(Indicators.HeatPeak, tile.Disputes.Peak);
        Set(Indicators.Heat, tile.Disputes.Hottest);
        Set(Indicators.Firm, tile.Disputes.Firm);
        Set(Indicators.Clarity, tile.Clarity.Level);
        Set(Indicators.Threat, tile.Now.Threat);
        Set(Indicators.Presence, tile.Presence.Total);
        Set(Indicators.Interoperability, tile.Buildup.Interoperability.Level);
        Set(Indicators.Army, tile.Buildup.Stocks.Total(StockKind.Force));
        Set(Indicators.Reserve, tile.Buildup.Stocks.Total(StockKind.Reserve));
        Set(Indicators.CoercionCost, Reserves.Cost(tile));
        Set(Indicators.Substitute, board.Substitute);
    }

    /// <summary>What clubs are worth, and what gates decide.</summary>
    private void TakeClubs(Tile tile, Board board)
    {
        tile.Reliance.Weigh(tile, board);
        Set(Indicators.OpenClubMembers, OpenSeats(board));
        Set(Indicators.ClubTrust, tile.Reliance.ClubTrust);
        Set(Indicators.RelianceLead, tile.Reliance.Mean & ~tile.Now.Gone[world.Alliance.Guarantor]);
        Set(Indicators.ClubPosition, tile.ClubLife.Position(tile));
        Set(Indicators.GateDays, tile.Gates.Days);
        Set(Indicators.GateRefused, tile.Gates.Refused);
    }

    /// <summary>Chances of an answer, how far each would deter, and what they are worth to a partner.</summary>
    private void TakeAnswers(Tile tile, Board board)
    {
        odds.Take(tile, board);
        tile.Partner.Move(tile, odds.AnswerSuccess, odds.ClubSuccess);
        Set(Indicators.ResponseTrue, odds.Unified);
        Set(Indicators.ResponseCoalition, odds.Coalition);
        Set(Indicators.ResponseOutside, odds.Outside);
        Set(Indicators.ResponseInside, odds.Inside);
        Set(Indicators.AnswerDeterrence, Deterrence.Of(tile.Rates, odds.AnswerSuccess));
        Set(Indicators.ClubDeterrence, Deterrence.Of(tile.Rates, odds.ClubSuccess));
        Set(Indicators.PartnerPromise, tile.Partner.Promise);
        Set(Indicators.PartnerSeat, tile.Partner.Seat);
    }

    /// <summary>Coercion, what it costs and what holds against it.</summary>
    private void TakePressure(Tile tile)
    {
        var (toll, politics) = (tile.Disputes.Toll, tile.Politics);
        Set(Indicators.TollWords, toll.Words);
        Set(Indicators.TollEconomic, toll.Economic);
        Set(Indicators.TollForce, toll.Force);
        Set(Indicators.CoercerFirst, tile.Menace.Count);
        Set(Indicators.TrustTrade, tile.Exchange.Trust.Mean);
        Set(Indicators.LostAllies, tile.Exchange.Tariffs.LostByOthers);
        Set(Indicators.LostGuarantor, tile.Exchange.Tariffs.LostByGuarantor);
        Set(Indicators.Reach, politics.Reach.Level);
        Set(Indicators.Pushback, politics.Pushback.Level);
        Set(Indicators.Permanence, politics.Permanence.Level);
        Set(Indicators.BrokerCredit, politics.Broker.Credit);
    }

    /// <summary>What is shared, released and doubly secured, and what the adversary says about it.</summary>
    private void Inform(Tile tile)
    {
        Set(Indicators.ServiceCoverage, tile.Dependence.Services.Coverage);
        Set(Indicators.ServiceDependence, Lanes.One - tile.Dependence.Services.Substitute);
        Set(Indicators.ServiceProject, tile.Dependence.Services.Project);
        Set(Indicators.ServiceTwice, tile.Dependence.Services.Twice);
        Set(Indicators.Cyber, tile.Dependence.Cyber.Level);
        Set(Indicators.ReleaseStandards, tile.Releases.Share(ReleaseOf.Standards));
        Set(Indicators.ReleaseTargets, tile.Releases.Share(ReleaseOf.Targets));
        Set(Indicators.ReleaseTrust, tile.Releases.Trust);
        Set(Indicators.ReleaseLeaks, tile.Releases.Leaks);
        Set(Indicators.Narrative, tile.Narrative.Level);
    }

    private Lanes OpenSeats(Board board)
    {
        var seats = Lanes.Zero;
        for (var c = 0; c < world.Alliance.Clubs.Count; c++)
        {
            if (!world.Alliance.Clubs[c].Open) continue;
            foreach (var seat in board.Membership(c)) seats += seat;
        }

        return seats;
    }

    private void Set(Indicator indicator, Lanes value) => measured[indicator.Index] = value;
}
