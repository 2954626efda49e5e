namespace Simulator.Model;

/// <summary>Every quantity that a month is measured by, with unit, range and a line of plain words.</summary>
#pragma warning disable CS1591 // Each field says in its own help what a docstring would repeat.
public static class Indicators
{
    private static readonly List<Indicator> AllianceList = [];
    private static readonly List<Indicator> MemberList = [];
    private static readonly List<Indicator> TieList = [];

    /// <summary>Indicators of the alliance, by index.</summary>
    public static IReadOnlyList<Indicator> OfAlliance => AllianceList;

    /// <summary>Indicators of a member, by index.</summary>
    public static IReadOnlyList<Indicator> OfMember => MemberList;

    /// <summary>Indicators of a directed tie, by index.</summary>
    public static IReadOnlyList<Indicator> OfTie => TieList;

    public static readonly Indicator Cohesion = Alliance("cohesion", "points", 0, 100, "How well the alliance holds together: 0 not at all, 100 perfectly.");
    public static readonly Indicator CohesionRelative = Alliance("cohesion.relative", "first month = 100", 0, 200, "Cohesion against the first month of the same history.");
    public static readonly Indicator CohesionTrust = Alliance("cohesion.trust", "1", 0, 1, "Trust between members, weighted by what they spend.");
    public static readonly Indicator CohesionCut = Alliance("cohesion.cut", "1", 0, 1, "Trust across the weakest named divide.");
    public static readonly Indicator CohesionConnectivity = Alliance("cohesion.connectivity", "1", 0, 1, "How hard it would be to split the network of trust; nearly blind to a rift with one member.");
    public static readonly Indicator CohesionModularity = Alliance("cohesion.modularity", "1", -1, 1, "How far trust keeps to the two sides of the deepest named divide: 0 as if at random, higher for camps; no part of cohesion.");
    public static readonly Indicator CohesionVotes = Alliance("cohesion.votes", "1", 0, 1, "How alike members vote in the United Nations.");
    public static readonly Indicator CohesionInformation = Alliance("cohesion.information", "1", 0, 1.2f, "How openly members share information.");
    public static readonly Indicator Deterrence = Alliance("deterrence", "points", 0, 100, "How far the adversary's belief in an answer lies above what would make it indifferent: 50 is indifference.");
    public static readonly Indicator DeterrenceMargin = Alliance("deterrence.margin", "1", -1, 1, "Perceived chance of a successful answer less the chance at which the adversary is indifferent.");
    public static readonly Indicator ResponseTrue = Alliance("response.true", "1", 0, 1, "Chance of a unified answer to a limited act, from what members would do.");
    public static readonly Indicator ResponsePerceived = Alliance("response.perceived", "1", 0, 1, "The adversary's belief in a unified answer to a limited act.");
    public static readonly Indicator ResponseGap = Alliance("response.gap", "1", -1, 1, "True less perceived chance of a unified answer.");
    public static readonly Indicator ResponseCoalition = Alliance("response.coalition", "1", 0, 1, "Chance that a club answers although the alliance does not have to.");
    public static readonly Indicator TrustGuarantor = Alliance("trust.guarantor", "1", -1, 1, "Mean trust of the others in the guarantor.");
    public static readonly Indicator TrustGuarantorLeader = Alliance("trust.guarantor.leader", "1", -1, 1, "The same between leaders.");
    public static readonly Indicator TrustGuarantorService = Alliance("trust.guarantor.service", "1", -1, 1, "The same between services.");
    public static readonly Indicator TrustOthers = Alliance("trust.others", "1", -1, 1, "Mean trust among the members other than the guarantor.");
    public static readonly Indicator TrustCeiling = Alliance("trust.ceiling", "1", -1, 1, "Highest level to which trust in the guarantor can be repaired.");
    public static readonly Indicator CandourGuarantor = Alliance("candour.guarantor", "1", 0, 1, "How openly staff talk to the guarantor's staff.");
    public static readonly Indicator OpennessGuarantor = Alliance("openness.guarantor", "1", 0, 1, "Share of information that flows to the guarantor: stance times candour.");
    public static readonly Indicator StanceGuarantor = Alliance("stance.guarantor", "tier", 0, 4, "Mean formal sharing stance towards the guarantor, 0 none to 4 by default.");
    public static readonly Indicator Reliability = Alliance("reliability", "1", 0, 1, "How far members count on the guarantor, doubt about its intentions included.");
    public static readonly Indicator HeatPeak = Alliance("heat.peak", "1", 0, 1, "Highest public heat of a dispute within the month.");
    public static readonly Indicator Heat = Alliance("heat", "1", 0, 1, "Public heat of the hottest dispute at the end of the month.");
    public static readonly Indicator Firm = Alliance("posture.firm", "1", 0, 1, "1 where the targets of some dispute are firm, 0 where all are calm.");
    public static readonly Indicator Clarity = Alliance("clarity", "1", 0, 1, "How well others can predict the guarantor.");
    public static readonly Indicator Threat = Alliance("threat", "1", 0, 1.5f, "Threat index: 1 is the level since 2022.");
    public static readonly Indicator Presence = Alliance("presence", "person", 0, 200000, "Guarantor's troops in the other members' countries.");
    public static readonly Indicator SpendingAllies = Alliance("spending.allies", "% GDP", 0, 10, "Core spending of all but the guarantor, weighted by GDP.");
    public static readonly Indicator SpendingMean = Alliance("spending.mean", "% GDP", 0, 10, "Plain mean of core spending over members with forces.");
    public static readonly Indicator SpendingSpread = Alliance("spending.spread", "% GDP", 0, 5, "Standard deviation of core spending over members with forces.");
    public static readonly Indicator SpendingAt2 = Alliance("spending.at_2", "members", 0, 64, "Members at 2 % core or more.");
    public static readonly Indicator SpendingAt35 = Alliance("spending.at_3_5", "members", 0, 64, "Members at 3.5 % core or more.");
    public static readonly Indicator SpendingPaper5 = Alliance("spending.paper_5", "members", 0, 64, "Members at 5 % in all as reported.");
    public static readonly Indicator SpendingReal5 = Alliance("spending.real_5", "members", 0, 64, "Members at 5 % in all without relabelling.");
    public static readonly Indicator Capability = Alliance("capability", "first month = 1", 0, 8, "Force usable in the theatre against the first month.");
    public static readonly Indicator Autonomy = Alliance("autonomy", "1", 0, 4, "Extra European spending that has become force, against what replaces the guarantor.");
    public static readonly Indicator Substitute = Alliance("substitute", "1", 0, 1, "Share of a European substitute for the shared service.");
    public static readonly Indicator BeliefGrey = Alliance("adversary.belief.grey", "1", 0, 1, "The adversary's belief in an answer to grey-zone acts.");
    public static readonly Indicator Resolve = Alliance("adversary.resolve", "1", 0, 1, "Chance, as the adversary sees it, that a limited act is answered with success.");
    public static readonly Indicator GreyTempo = Alliance("grey.tempo", "1/month", 0, 50, "Expected grey-zone acts a month.");
    public static readonly Indicator GreyActs = Alliance("grey.acts", "acts", 0, 100, "Grey-zone acts in the month.");
    public static readonly Indicator GreyAttributed = Alliance("grey.attribution", "1", 0, 1, "Chance that a grey-zone act is attributed.");
    public static readonly Indicator GreyAnswer = Alliance("grey.answer", "1", 0, 1, "Strength of the answer to last month's grey-zone acts, 0 none, 1 unified.");
    public static readonly Indicator LimitedActs = Alliance("limited.acts", "1", 0, 1, "1 in a month with a limited act: a model quantity, not a forecast.");
    public static readonly Indicator LimitedAny = Alliance("limited.any", "1", 0, 1, "1 from the first limited act on: a model quantity, not a forecast.");
    public static readonly Indicator OpenClubMembers = Alliance("club.open_members", "members", 0, 64, "Members of the open coalition.");
    public static readonly Indicator TollWords = Alliance("coercion.words", "1", 0, 2, "Mean trust in a coercer that claims and pressure have taken so far, without what has healed.");
    public static readonly Indicator TollEconomic = Alliance("coercion.economic", "1", 0, 2, "The same for economic threats and acts.");
    public static readonly Indicator TollForce = Alliance("coercion.force", "1", 0, 2, "The same for threats of force and force.");
    public static readonly Indicator CoercerFirst = Alliance("threat.coercer_first", "members", 0, 64, "Members that fear a coercing member more than the adversary.");
    public static readonly Indicator TrustTrade = Alliance("trust.trade", "1", -1, 1, "Mean trust of the others in the guarantor as a partner in trade.");
    public static readonly Indicator LostAllies = Alliance("gdp.lost.allies", "% GDP", 0, 10, "Output that all but the guarantor lose to tariffs.");
    public static readonly Indicator LostGuarantor = Alliance("gdp.lost.guarantor", "% GDP", 0, 10, "Output that the guarantor loses to tariffs.");
    public static readonly Indicator Reach = Alliance("reach", "first month = 1", 0, 4, "How far the guarantor can act elsewhere, through the others' bases and their own strength.");
    public static readonly Indicator Pushback = Alliance("pushback", "1", 0, 1, "Pushback against coercion in the guarantor's own politics.");
    public static readonly Indicator Permanence = Alliance("permanence", "1", 0, 1, "How far members expect the guarantor's change to last.");
    public static readonly Indicator BrokerCredit = Alliance("broker.credit", "1", 0, 1, "The others' confidence in the broker between them and the guarantor.");
    public static readonly Indicator CapabilityNational = Alliance("capability.national", "first month = 1", 0, 8, "National forces in the theatre added up, against the first month; more than capability where they cannot fight together.");
    public static readonly Indicator Interoperability = Alliance("interoperability", "1", 0, 1, "How well forces can fight together: 1 where all staff and standards are there.");
    public static readonly Indicator Army = Alliance("army", "person", 0, 1000000, "Soldiers of standing forces that members keep together.");
    public static readonly Indicator Reserve = Alliance("reserve", "person", 0, 1000000, "People in reserves against coercion.");
    public static readonly Indicator CoercionCost = Alliance("coercion.cost", "1", 0, 1, "Largest part of threats of force against a member that its reserve makes not worth while.");
    public static readonly Indicator SecurityGap = Alliance("security.gap", "1", 0, 1, "What the guarantor no longer supplies and the others cannot supply yet.");
    public static readonly Indicator SecurityGapYears = Alliance("security.gap.years", "year", 0, 50, "The same counted up since the first month, in years of the whole.");
    public static readonly Indicator DeterrenceTroops = Alliance("deterrence.troops", "points", -100, 100, "What the soldiers of the guarantor that came or left since the first month add to deterrence, or take from it.");
    public static readonly Indicator DeterrenceDoubt = Alliance("deterrence.doubt", "points", -100, 100, "What unusual clarity of the guarantor adds to deterrence, or doubt takes from it.");
    public static readonly Indicator Leverage = Alliance("leverage", "first month = 1", 0, 4, "The guarantor's means of pressure: allies' unpaid pledges and their dependence on it.");

    public static readonly Indicator GateDays = Alliance("gate.days", "day", 0, 4000, "Days until the last request passed, so far where it waits; a refused one counts its whole patience; 0 before any.");
    public static readonly Indicator GateRefused = Alliance("gate.refused", "1", 0, 1, "Share of decided requests that were blocked or ran out of time; 0 before any.");
    public static readonly Indicator ClubTrust = Alliance("club.trust", "1", -1, 1, "Mean service trust between members of the clubs that are built beside the guarantor.");
    public static readonly Indicator ClubPosition = Alliance("club.position", "day", 0, 365, "Days until the leaders of the club with the fastest channel hold a common position.");
    public static readonly Indicator ClubDeterrence = Alliance("club.deterrence", "points", 0, 100, "Deterrence by the best club from what its members would do and have; 50 is indifference.");
    public static readonly Indicator AnswerDeterrence = Alliance("response.deterrence", "points", 0, 100, "Deterrence by the alliance from what its members would do and have, to compare with a club's.");
    public static readonly Indicator ResponseOutside = Alliance("response.outside", "1", 0, 1, "Chance that a limited act from outside gets a joint answer, unified or a club's.");
    public static readonly Indicator ResponseInside = Alliance("response.inside", "1", 0, 1, "Chance that an act of the coercing member itself gets a joint answer: it keeps its veto, clubs without it do not ask it.");
    public static readonly Indicator RelianceLead = Alliance("reliance.lead", "1", 0, 1, "How far members follow the guarantor's lead, against the first month.");
    public static readonly Indicator PartnerPromise = Alliance("partner.promise", "1", 0, 1, "What the alliance's promise is worth to a partner outside.");
    public static readonly Indicator PartnerSeat = Alliance("partner.seat", "1", 0, 1, "What a seat in the best club is worth to it.");

    public static readonly Indicator ServiceCoverage = Alliance("service.coverage", "1", 0, 1, "Part of what is needed that shared services cover: 1 while they are paid for, else what a second source covers.");
    public static readonly Indicator ServiceDependence = Alliance("service.dependence", "1", 0, 1, "Part of the shared services for which nobody but their owner is there.");
    public static readonly Indicator ServiceProject = Alliance("service.project", "1", 0, 1, "How far a second source is built: public at 1, used only from then on.");
    public static readonly Indicator ServiceTwice = Alliance("service.duplication", "1", 0, 1, "Part of the shared services that is paid for twice, while both sources run.");
    public static readonly Indicator Cyber = Alliance("cyber.level", "1", 0, 1, "Co-operation with the guarantor in cyber security: 1 as in the first month.");
    public static readonly Indicator ReleaseStandards = Alliance("release.standards", "1", 0, 1, "Share of the tranches of standards that has been handed over and is in use.");
    public static readonly Indicator ReleaseTargets = Alliance("release.targets", "1", 0, 1, "Share of the tranches of capability targets that industry knows.");
    public static readonly Indicator ReleaseTrust = Alliance("release.trust", "1", -1, 1, "Trust that those who receive standards have gained in the alliance since the start.");
    public static readonly Indicator ReleaseLeaks = Alliance("release.leaks", "leaks", 0, 50, "Leaks of what was handed over, so far.");
    public static readonly Indicator Narrative = Alliance("narrative", "1", 0, 1, "How loudly the adversary tells of decay after a visible rift.");
    public static readonly Indicator GreyDigital = Alliance("grey.acts.digital", "acts", 0, 100, "Grey-zone acts in digital strands in the month.");
    public static readonly Indicator GreySuccess = Alliance("grey.success", "1", 0, 1, "Chance that a grey-zone act succeeds.");
    public static readonly Indicator GreyAnswered = Alliance("grey.answered", "1", 0, 1, "Part of last month's grey-zone acts that was attributed and answered.");

    public static readonly Indicator MemberCore = Member("spending.core", "% GDP", 0, 10, "Core spending.");
    public static readonly Indicator MemberReported = Member("resilience.reported", "% GDP", 0, 3, "Resilience spending as reported.");
    public static readonly Indicator MemberGenuine = Member("resilience.genuine", "% GDP", 0, 3, "Resilience spending without relabelling.");
    public static readonly Indicator MemberCapability = Member("capability", "first month = 1", 0, 8, "Usable force against the first month.");
    public static readonly Indicator MemberTrust = Member("trust.guarantor", "1", -1, 1, "Trust in the guarantor.");
    public static readonly Indicator MemberCandour = Member("candour.guarantor", "1", 0, 1, "Candour of staff towards the guarantor's staff.");
    public static readonly Indicator MemberStance = Member("stance.guarantor", "tier", 0, 4, "Sharing stance towards the guarantor.");
    public static readonly Indicator MemberWarning = Member("warning", "1", 0, 1, "Chance of being warned in time.");
    public static readonly Indicator MemberResponse = Member("response", "1", 0, 1, "Chance of contributing to the answer to a limited act.");
    public static readonly Indicator MemberTroops = Member("presence", "person", 0, 100000, "Guarantor's troops in the country.");
    public static readonly Indicator MemberCoercerFirst = Member("threat.coercer_first", "1", 0, 1, "1 where it fears a coercing member more than the adversary, else 0.");
    public static readonly Indicator MemberLost = Member("gdp.lost", "% GDP", 0, 20, "Output lost to tariffs.");
    public static readonly Indicator MemberFirm = Member("posture.firm", "1", 0, 1, "1 where it is a target of a dispute and firm, else 0.");

    public static readonly Indicator MemberHub = Member("hub", "1", 0, 1, "Share of all information that begins or ends with the member.");
    public static readonly Indicator MemberRank = Member("rank", "rank", 0, 64, "Place by the guarantor's leader trust among the members of clubs that share all with it: 1 the highest, 0 outside.");
    public static readonly Indicator MemberOthers = Member("trust.others", "1", -1, 1, "Mean trust in the members other than the guarantor.");

    public static readonly Indicator TieTrust = Tie("trust", "1", -1, 1, "General trust.");
    public static readonly Indicator TieLeader = Tie("trust.leader", "1", -1, 1, "Trust between leaders.");
    public static readonly Indicator TieService = Tie("trust.service", "1", -1, 1, "Trust between services.");
    public static readonly Indicator TieCandour = Tie("candour", "1", 0, 1, "Candour of staff.");
    public static readonly Indicator TieScar = Tie("scar", "1", 0, 1, "Drop of the level that trust returns to.");
    public static readonly Indicator TieStance = Tie("stance", "tier", 0, 4, "Sharing stance.");

    private static Indicator Alliance(string name, string unit, float min, float max, string help) =>
        Add(AllianceList, Scope.Alliance, name, unit, min, max, help);

    private static Indicator Member(string name, string unit, float min, float max, string help) =>
        Add(MemberList, Scope.Member, name, unit, min, max, help);

    private static Indicator Tie(string name, string unit, float min, float max, string help) =>
        Add(TieList, Scope.Tie, name, unit, min, max, help);

    private static Indicator Add(List<Indicator> list, Scope scope, string name, string unit, float min, float max, string help)
    {
        var indicator = new Indicator(list.Count, scope, name, unit, min, max, help);
        list.Add(indicator);
        return indicator;
    }
}
