namespace Simulator.Model;

/// <summary>
/// Every number of the model, in the order of its mechanisms: name, unit, default, range, meaning, source.
/// Scenario files override defaults and give distributions; code names them from here and nowhere else.
/// Half-lives are in months and become monthly rates in <c>Rates</c>.
/// </summary>
#pragma warning disable CS1591 // Each field says in its own help and source what a docstring would repeat.
public static class Parameters
{
    private static readonly List<Parameter> Declared = [];

    /// <summary>All parameters; a parameter's place is its <see cref="Parameter.Index"/>.</summary>
    public static IReadOnlyList<Parameter> All => Declared;

    // Ties: trust of leaders and services.
    public static readonly Parameter TieLeaderHalfLife = Add("tie.leader.half_life", "month", 18, 3, 240, "Half-life of leader trust on its way back to the baseline.", "assumption: leaders come and go within a term");
    public static readonly Parameter TieServiceHalfLife = Add("tie.service.half_life", "month", 60, 6, 600, "Half-life of service trust on its way back to the baseline.", "assumption: institutions change over several terms");
    public static readonly Parameter TieLeaderInfluence = Add("tie.leader.influence", "1/month", 0.02f, 0, 0.2f, "Pull of trusted peers on leader trust.", "assumption: weak, not identified by any data found; Friedkin and Johnsen 1990 for the form");
    public static readonly Parameter TieServiceInfluence = Add("tie.service.influence", "1/month", 0.01f, 0, 0.2f, "Pull of trusted peers on service trust.", "assumption: half of the leaders'");
    public static readonly Parameter TieConfidenceBound = Add("tie.confidence_bound", "1", 0.8f, 0.1f, 2, "Peers whose trust differs by more are not listened to; 2 switches this off.", "assumption: bounded confidence after Hegselmann and Krause 2002");
    public static readonly Parameter TieNegative = Add("tie.negative", "1", 0.45f, 0, 1, "Share of the distance to -1 lost per unit of severity.", "derived from YouGov, Denmark 2024 to 2026 (publics)");
    public static readonly Parameter TieAsymmetry = Add("tie.asymmetry", "1", 2.25f, 1, 8, "How much stronger harm works than repair.", "Tversky and Kahneman 1992 (loss aversion); assumption: holds for states");
    public static readonly Parameter TieSpillFloor = Add("tie.spill.floor", "1", 0.2f, 0, 1, "Share of an impulse felt by a third party without affinity to the target.", "derived from YouGov 2025, smallest of seven publics");
    public static readonly Parameter TieSpillAffinity = Add("tie.spill.affinity", "1", 0.5f, 0, 1, "Share added in proportion to affinity with the target.", "derived from YouGov 2025, seven publics");
    public static readonly Parameter TieReciprocity = Add("tie.reciprocity", "1", 0.5f, 0, 1, "How far the actor's own trust in its targets moves too.", "assumption: half");
    public static readonly Parameter TieBetrayal = Add("tie.betrayal", "1", 0.5f, 0, 2, "How much more harm does where trust was high.", "assumption: sign from the documents (S0-21), size chosen");
    public static readonly Parameter TieTurnover = Add("tie.turnover", "1", 0.8f, 0, 1, "Share of lost leader trust that returns when the leader changes.", "derived from Pew 2021 (publics)");
    public static readonly Parameter TieLeaderNoise = Add("tie.leader.noise", "1", 0.02f, 0, 0.2f, "Monthly standard deviation of leader trust.", "assumption: small against dated events");
    public static readonly Parameter TieServiceNoise = Add("tie.service.noise", "1", 0.01f, 0, 0.2f, "Monthly standard deviation of service trust.", "assumption: half of the leaders'");
    public static readonly Parameter TieForceWeight = Add("tie.weight.force", "1", 0.50f, 0, 1, "Weight of leader trust where force is at stake.", "assumption: leader and country reputations both count, Renshon, Dafoe and Huth 2018");
    public static readonly Parameter TieGeneralWeight = Add("tie.weight.general", "1", 0.35f, 0, 1, "Weight of leader trust in trust in general.", "assumption: as above, less for everyday business");
    public static readonly Parameter TieSharingWeight = Add("tie.weight.sharing", "1", 0.25f, 0, 1, "Weight of leader trust where intelligence is shared.", "assumption: services decide");
    public static readonly Parameter VoiceScale = Add("voice.scale", "1", 1, 0.25f, 2, "Multiplies all level weights of events.", "assumption: governments swing less than publics, by an unknown factor");
    public static readonly Parameter VoiceLeaderOnLeader = Add("voice.leader.leader", "1", 0.5f, 0, 1, "Leader's act: effect on leader trust.", "assumption: half of what publics show");
    public static readonly Parameter VoiceLeaderOnService = Add("voice.leader.service", "1", 0.1f, 0, 1, "Leader's act: effect on service trust.", "assumption: services follow weakly");
    public static readonly Parameter VoiceOfficialOnLeader = Add("voice.official.leader", "1", 0.1f, 0, 1, "Official act: effect on leader trust.", "assumption: leaders follow weakly");
    public static readonly Parameter VoiceOfficialOnService = Add("voice.official.service", "1", 0.25f, 0, 1, "Official act: effect on service trust.", "assumption: a quarter");
    public static readonly Parameter VoicePublicsOnLeader = Add("voice.publics.leader", "1", 0.5f, 0, 1, "Event measured on publics: effect on leader trust.", "assumption: damping from publics to governments");
    public static readonly Parameter VoicePublicsOnService = Add("voice.publics.service", "1", 0.2f, 0, 1, "Event measured on publics: effect on service trust.", "assumption: damping from publics to governments");
    public static readonly Parameter VoiceStatusOnLeader = Add("voice.status.leader", "1", 0.5f, 0, 1, "Insult or loss of rank: effect on leader trust only.", "assumption: status is a leaders' matter (S0-29, S2-63)");

    // Scars: the line that cannot be uncrossed, as a switch with a prior.
    public static readonly Parameter ScarSeverity = Add("tie.scar.severity", "1", 0.8f, 0, 1, "Severity from which a negative event leaves a scar.", "assumption: the red line lies at an act, not at talk");
    public static readonly Parameter ScarTrust = Add("tie.scar.trust", "1", -0.25f, -1, 1, "General trust below which a fall leaves a scar.", "assumption: open distrust");
    public static readonly Parameter ScarSize = Add("tie.scar.size", "1", 0.20f, 0, 0.5f, "Drop of the level that trust returns to, per unit of severity; 0 switches scars off.", "assumption: sign from S2-18 and S3-11, size chosen; Schweitzer, Hershey and Bradlow 2006 for individuals");
    public static readonly Parameter ScarFades = Add("tie.scar.fades", "1", 0, 0, 1, "0 for scars that never heal, 1 for scars that fade.", "assumption: contested; the rebound of 2021 (Pew) speaks against permanence");
    public static readonly Parameter ScarHalfLife = Add("tie.scar.half_life", "month", 120, 12, 600, "Half-life of a scar that fades.", "assumption: ten years");

    // Legacy: decades of co-operation.
    public static readonly Parameter LegacyWeight = Add("tie.legacy.weight", "1", 0.1f, 0, 0.5f, "Baseline trust lost when the legacy of co-operation is gone.", "assumption: sign from S4-29 to S4-31, size chosen");
    public static readonly Parameter LegacyDecay = Add("tie.legacy.decay", "1/year", 0.01f, 0, 0.2f, "Yearly loss of legacy after a year of distrust.", "assumption: decades build it, decades undo it");

    // Candour of staff.
    public static readonly Parameter CandourNormal = Add("tie.candour.normal", "1", 0.9f, 0.1f, 1, "Candour of staff while nothing is wrong.", "assumption: nearly open");
    public static readonly Parameter CandourService = Add("tie.candour.service", "1", 0.2f, 0, 1, "Candour gained per unit of service trust above baseline.", "assumption: colleagues follow their house");
    public static readonly Parameter CandourFear = Add("tie.candour.fear", "1", 0.6f, 0, 2, "Candour lost per unit of leader trust below baseline.", "assumption: sign from S0-19 and S0-20, size chosen");
    public static readonly Parameter CandourRecovery = Add("tie.candour.recovery", "month", 12, 1, 120, "Half-life of candour's recovery.", "assumption: a posting");
    public static readonly Parameter CandourFall = Add("tie.candour.fall", "month", 2, 0.25f, 24, "Half-life of candour's fall.", "assumption: weeks");

    // Heat and the coercion ladder.
    public static readonly Parameter HeatHalfLife = Add("heat.half_life", "month", 1, 0.25f, 6, "Half-life of the public heat of a dispute.", "assumption: back near zero within a quarter, as in S2-13");
    public static readonly Parameter HeatNoise = Add("heat.noise", "1", 2, 0, 10, "Noise of leader trust towards the coercer grows by this per unit of heat.", "assumption: attention");
    public static readonly Parameter HeatClaim = Add("heat.rung.1", "1", 0.25f, 0, 1, "Heat of a claim.", "assumption: order of rungs from the documents");
    public static readonly Parameter HeatPressure = Add("heat.rung.2", "1", 0.35f, 0, 1, "Heat of an offer or pressure.", "assumption: order of rungs from the documents");
    public static readonly Parameter HeatEconomicThreat = Add("heat.rung.3", "1", 0.6f, 0, 1, "Heat of an economic threat.", "assumption: order of rungs from the documents");
    public static readonly Parameter HeatEconomicAct = Add("heat.rung.4", "1", 0.7f, 0, 1, "Heat of an economic act.", "assumption: order of rungs from the documents");
    public static readonly Parameter HeatForceThreat = Add("heat.rung.5", "1", 0.8f, 0, 1, "Heat of a threat of force.", "assumption: order of rungs from the documents");
    public static readonly Parameter HeatForce = Add("heat.rung.6", "1", 1, 0, 1, "Heat of force.", "assumption: order of rungs from the documents");
    public static readonly Parameter PostureRung = Add("posture.red_rung", "1", 3, 1, 6, "Rung from which the targets turn firm.", "assumption: the tariff threat ended the calm (S4-57, S4-58)");
    public static readonly Parameter PostureFirmAbove = Add("posture.firm_above", "1", 0.5f, 0, 1, "Heat above which the targets turn firm.", "assumption: half of the scale");
    public static readonly Parameter PostureCalmBelow = Add("posture.calm_below", "1", 0.1f, 0, 1, "Heat below which quiet months count.", "assumption: near zero");
    public static readonly Parameter PostureCalmAfter = Add("posture.calm_after", "month", 6, 1, 60, "Quiet months until the targets are calm again.", "assumption: half a year");
    public static readonly Parameter PostureHazard = Add("posture.firm_hazard", "1", 0.7f, 0.1f, 3, "Hazard of the coercer's next act while the targets are firm, against calm.", "assumption: may deter or provoke, unknown");
    public static readonly Parameter PostureRepair = Add("posture.calm_repair", "1", 1.2f, 0.5f, 3, "Repair works this much better while the targets are calm.", "assumption: sign from S4-54, size chosen");
    public static readonly Parameter PostureSolidarity = Add("posture.solidarity", "1", 0.05f, 0, 0.5f, "Monthly positive impulse between targets while they are firm.", "assumption: sign from S4-82, size chosen");

    // Clarity of the guarantor.
    public static readonly Parameter ClarityNormal = Add("clarity.normal", "1", 0.7f, 0, 1, "Clarity of the guarantor's intentions while nobody doubts.", "assumption: good, not perfect");
    public static readonly Parameter ClarityHalfLife = Add("clarity.half_life", "month", 6, 1, 60, "Half-life of a disturbance of clarity.", "assumption: half a year");
    public static readonly Parameter ClarityLoss = Add("clarity.loss", "1", 0.15f, 0, 1, "Clarity lost in a month with contradictory or partial signals.", "assumption: sign from S2-90, size chosen");
    public static readonly Parameter ClarityGain = Add("clarity.gain", "1", 0.2f, 0, 1, "Clarity won in a month with a clear commitment or a clear cut.", "assumption: somewhat more than one unclear signal costs");
    public static readonly Parameter ClarityReliability = Add("clarity.reliability", "1", 0.3f, 0, 1, "Perceived reliability lost per unit of missing clarity.", "assumption: doubt alone weakens deterrence (S2-98), size chosen");

    // Spending and the pledge.
    public static readonly Parameter PledgeStart = Add("pledge.start", "% GDP", 2, 0, 10, "Core target in 2025.", "Wales summit 2014: 2 % of GDP");
    public static readonly Parameter PledgeCore = Add("pledge.core", "% GDP", 3.5f, 0, 10, "Core target in 2035.", "S2-34, S3-27; Hague summit, 25 June 2025");
    public static readonly Parameter PledgeResilience = Add("pledge.resilience", "% GDP", 1.5f, 0, 10, "Resilience target in 2035.", "S2-37, S3-28; Hague summit, 25 June 2025");
    public static readonly Parameter PledgeAtOnce = Add("pledge.at_once", "1", 0, 0, 1, "1 where the core target binds at once, 0 where it climbs in a line to 2035.", "assumption: switch; annual plans without yearly targets (X-01)");
    public static readonly Parameter SpendingPledge = Add("spending.pledge", "1", 1, 0, 3, "Weight of the gap to the pledge, times compliance.", "assumption: a willing member aims at the whole gap");
    public static readonly Parameter SpendingThreat = Add("spending.threat", "% GDP", 0.6f, 0, 3, "Desired share per unit of threat at the front line.", "derived from pooled regressions 2014 to 2026 divided by the speed of adjustment");
    public static readonly Parameter SpendingAbandonment = Add("spending.abandonment", "% GDP", 0.5f, 0, 3, "Desired share per unit of doubt in the guarantor.", "assumption: Snyder 1984 for the sign");
    public static readonly Parameter SpendingDebt = Add("spending.debt", "% GDP", 0.3f, 0, 3, "Desired share lost per 100 points of debt above 60 % of GDP.", "derived from pooled regressions, not stable over periods");
    public static readonly Parameter SpendingSpill = Add("spending.spill", "% GDP", 0, -2, 2, "Free riding (positive) or emulation (negative) per unit of the neighbours' log growth.", "assumption: zero between divided findings (Plümper and Neumayer 2015; Alley 2021)");
    public static readonly Parameter SpendingQuiet = Add("spending.speed.quiet", "1/year", 0.20f, 0, 1, "Share of the gap to the desired share closed in a year.", "derived from SIPRI panel 1993 to 2019");
    public static readonly Parameter SpendingShock = Add("spending.speed.shock", "1/year", 0.35f, 0, 1, "The same within the years after a shock or a pledge.", "derived from NATO tables 2021 to 2026");
    public static readonly Parameter SpendingShockMonths = Add("spending.shock.months", "month", 36, 1, 120, "How long a shock or a pledge lasts.", "assumption: three budgets");
    public static readonly Parameter SpendingNoiseQuiet = Add("spending.noise.quiet", "1", 0.05f, 0, 0.5f, "Scale of yearly relative surprises, Student t with 3 degrees of freedom.", "derived from SIPRI and NATO log changes");
    public static readonly Parameter SpendingNoiseShock = Add("spending.noise.shock", "1", 0.11f, 0, 0.5f, "The same after a shock.", "derived from NATO log changes 2021 to 2024");
    public static readonly Parameter SpendingFloor = Add("spending.floor", "% GDP", 0.3f, 0, 2, "Core share that no member with forces undercuts.", "assumption: below any share on record since 1990");
    public static readonly Parameter BunchingChance = Add("spending.bunching.chance", "1", 0.4f, 0, 1, "Chance that a member just below the floor of 2 % lands on it.", "derived from NATO 2025: 13 of 30 members between 1.995 and 2.05");
    public static readonly Parameter BunchingReach = Add("spending.bunching.reach", "% GDP", 0.3f, 0, 2, "How far below the floor a member is drawn to it.", "assumption: read off the same table");
    public static readonly Parameter ComplianceBase = Add("compliance.base", "1", 0.3f, -5, 5, "Logit of compliance of a rear member with debt of 60 %.", "assumption: shape from regressions");
    public static readonly Parameter ComplianceFrontline = Add("compliance.frontline", "1", 1.5f, -5, 5, "Logit of compliance gained at the front line.", "assumption: shape from regressions");
    public static readonly Parameter ComplianceDebt = Add("compliance.debt", "1", -0.8f, -5, 5, "Logit of compliance per 60 points of debt above 60 %.", "assumption: shape from regressions");
    public static readonly Parameter ComplianceLeverage = Add("compliance.leverage", "1", 0.05f, 0, 0.5f, "Compliance gained by a low spender under public criticism.", "assumption: sign from S3-24, size chosen");
    public static readonly Parameter CriticismSeverity = Add("compliance.criticism", "1", 0.1f, 0, 1, "Severity of public criticism for the trust of those criticised.", "assumption: a small insult");
    public static readonly Parameter TwoSpeedPenalty = Add("two_speed.penalty", "1/year", 0.03f, 0, 0.5f, "Service trust of fast members lost per point that a slow one lags by more than one point.", "assumption: sign from S3-43, size chosen");
    public static readonly Parameter TwoSpeedFrontline = Add("two_speed.frontline", "1", 0.5f, 0, 1, "Frontline index from which a member belongs to the fast group.", "assumption: distance below 350 km");

    // Resilience and accounting.
    public static readonly Parameter ResilienceSpeed = Add("resilience.speed", "1/year", 0.10f, 0, 1, "Share of the gap in genuine resilience closed in a year.", "assumption: slower than core spending");
    public static readonly Parameter ResilienceStart = Add("resilience.start", "% GDP", 0.75f, 0, 3, "Genuine resilience share at the start, times compliance.", "assumption: half of the target");
    public static readonly Parameter ResilienceRamp = Add("resilience.ramp", "1", 0.4f, 0, 1, "Part of the resilience target asked for in 2026; all of it in 2035.", "assumption: plans start low");
    public static readonly Parameter RelabelBase = Add("relabel.base", "1", -0.4f, -5, 5, "Logit of the share of the resilience gap closed by relabelling.", "assumption: sign from S3-32, size chosen");
    public static readonly Parameter RelabelDebt = Add("relabel.debt", "1", 0.4f, -5, 5, "The same per 40 points of debt above 60 %.", "assumption: fiscal stress invites it");
    public static readonly Parameter RelabelFrontline = Add("relabel.frontline", "1", 1, -5, 5, "The same lost at the front line.", "assumption: those in danger build");
    public static readonly Parameter RelabelCore = Add("relabel.core", "% GDP", 0.15f, 0, 2, "Mean core share relabelled by a member near the floor.", "derived from the change of definition between NATO's 2025 and 2026 editions, lowered because two members carry it");
    public static readonly Parameter RulebookStrictness = Add("rulebook.strictness", "1", 0, 0, 1, "Yearly chance that relabelled resilience is found out.", "no rulebook before the review of 2029 (X-01, S3-31)");
    public static readonly Parameter RulebookSeverity = Add("rulebook.severity", "1", 0.1f, 0, 1, "Severity of being found out for the others' service trust.", "assumption: an embarrassment");

    // Capability.
    public static readonly Parameter CapabilityDepreciation = Add("capability.depreciation", "1/year", 0.08f, 0.01f, 0.3f, "Yearly loss of the equipment stock.", "assumption: platform lives of 20 to 40 years, munitions far less");
    public static readonly Parameter CapabilityPipeline = Add("capability.pipeline", "month", 48, 6, 120, "Mean time from money to equipment.", "assumption: procurement takes three to seven years");
    public static readonly Parameter CapabilityResilience = Add("capability.resilience", "1", 0.3f, 0, 1, "Part of genuine resilience spending that builds equipment or infrastructure.", "assumption: a third");
    public static readonly Parameter CapabilityEquipment = Add("capability.equipment", "1", 0.6f, 0, 1, "Exponent of equipment in usable force; personnel has the rest.", "assumption: equipment somewhat more than people");
    public static readonly Parameter CapabilityDeflator = Add("capability.deflator", "1/year", 0.022f, 0, 0.1f, "Yearly rise of prices that turns nominal dollars into those of 2025.", "assumption: 2 to 3 % a year");
    public static readonly Parameter CapabilityAvailable = Add("capability.available", "1", 0.25f, 0, 1, "Part of the guarantor's force that is available in Europe at full presence.", "Bruegel and Kiel 2025: 300,000 of the guarantor's troops count; share chosen");
    public static readonly Parameter AutonomyRequirement = Add("autonomy.requirement", "bn USD/year", 280, 50, 1000, "Extra yearly spending of Europe that would replace the guarantor.", "Burilkov and Wolff 2025: EUR 250 bn, at 1.12 USD");

    // Presence of the guarantor's troops.
    public static readonly Parameter PresenceBuild = Add("presence.build", "month", 6, 1, 120, "Half-life of a build-up of troops.", "assumption: a rotation");
    public static readonly Parameter PresenceDecay = Add("presence.decay", "month", 3, 1, 120, "Half-life of a withdrawal of troops.", "assumption: leaving is faster than coming");
    public static readonly Parameter PresenceScale = Add("presence.scale", "person", 10000, 100, 1000000, "Announced change that has full severity.", "S2-92 and A-09: 1,500 persons are felt by the host");

    // Intelligence sharing.
    public static readonly Parameter SharingUp1 = Add("sharing.up.1", "1", -0.40f, -1, 1, "Trust to rise to stance 1 (filtered).", "assumption: dead band below");
    public static readonly Parameter SharingUp2 = Add("sharing.up.2", "1", -0.10f, -1, 1, "Trust to rise to stance 2 (case by case).", "assumption: dead band below");
    public static readonly Parameter SharingUp3 = Add("sharing.up.3", "1", 0.25f, -1, 1, "Trust to rise to stance 3 (standard).", "assumption: dead band below");
    public static readonly Parameter SharingUp4 = Add("sharing.up.4", "1", 0.65f, -1, 1, "Trust to rise to stance 4 (share by default).", "assumption: dead band below");
    public static readonly Parameter SharingDown1 = Add("sharing.down.1", "1", -0.60f, -1, 1, "Trust at which stance 1 is given up.", "assumption: below the rising threshold");
    public static readonly Parameter SharingDown2 = Add("sharing.down.2", "1", -0.30f, -1, 1, "Trust at which stance 2 is given up.", "assumption: below the rising threshold");
    public static readonly Parameter SharingDown3 = Add("sharing.down.3", "1", 0, -1, 1, "Trust at which stance 3 is given up.", "assumption: below the rising threshold");
    public static readonly Parameter SharingDown4 = Add("sharing.down.4", "1", 0.35f, -1, 1, "Trust at which stance 4 is given up.", "assumption: below the rising threshold");
    public static readonly Parameter SharingUpMonths = Add("sharing.up_months", "month", 12, 1, 120, "Months above the threshold before sharing opens a tier.", "assumption: opening is slow");
    public static readonly Parameter SharingDownMonths = Add("sharing.down_months", "month", 2, 1, 120, "Months below the threshold before sharing closes a tier.", "assumption: closing is fast");
    public static readonly Parameter SharingNeed = Add("sharing.need", "1", 0.2f, 0, 1, "Trust that need of unique collection replaces, at the front line, towards the guarantor.", "assumption: Walsh 2007 for the sign");
    public static readonly Parameter SubstituteStart = Add("substitute.start", "1/month", 0.001f, 0, 0.1f, "Adoption of a European substitute without any push.", "assumption: Bass 1969 for the form");
    public static readonly Parameter SubstitutePush = Add("substitute.push", "1/month", 0.02f, 0, 0.5f, "Adoption per unit of distrust below 0.3.", "assumption: Bass 1969 for the form");
    public static readonly Parameter SubstituteImitation = Add("substitute.imitation", "1/month", 0.03f, 0, 0.5f, "Adoption by imitation.", "assumption: Bass 1969 for the form");

    // Response.
    public static readonly Parameter ResponseGrey = Add("response.grey", "1", -0.9f, -5, 5, "Logit of contributing to the answer to a grey-zone act.", "assumption: mean chance about 0.29 at the start");
    public static readonly Parameter ResponseLimited = Add("response.limited", "1", 0.4f, -5, 5, "Logit of contributing to the answer to a limited act.", "assumption: mean chance about 0.57; Leeds 2003 has 0.75, Berkemeier and Fuhrmann 2018 0.41");
    public static readonly Parameter BlockGrey = Add("response.block.grey", "1", -4, -12, 0, "Logit of blocking the answer to a grey-zone act.", "assumption: rare and costly");
    public static readonly Parameter BlockLimited = Add("response.block.limited", "1", -5, -12, 0, "Logit of blocking the answer to a limited act.", "assumption: rare and costly");
    public static readonly Parameter ResponseTrust = Add("response.trust", "1", 2, 0, 5, "Logit per unit of trust in the target.", "assumption: sign from the literature");
    public static readonly Parameter ResponseLead = Add("response.lead", "1", 1, 0, 5, "Logit per unit of trust in the lead.", "assumption: sign from the literature");
    public static readonly Parameter ResponseFrontline = Add("response.frontline", "1", 0.8f, -5, 5, "Logit per unit of own exposure.", "assumption: sign from the literature");
    public static readonly Parameter ResponseCapability = Add("response.capability", "1", 0.25f, -5, 5, "Logit per standard deviation of log capability.", "assumption: sign from the literature");
    public static readonly Parameter ResponseDistance = Add("response.distance", "1/1000 km", 0.15f, 0, 5, "Logit lost per 1,000 km to the target.", "assumption: Huth and Russett 1984, local balance");
    public static readonly Parameter ResponsePublic = Add("response.public", "1", 1.5f, 0, 5, "Logit per unit of the public's will to defend an ally.", "assumption: Tomz, Weeks and Bansak 2023 for the sign");
    public static readonly Parameter ResponseWarning = Add("response.warning", "1", 0.8f, 0, 5, "Logit per unit of warning.", "assumption: sign from the literature");
    public static readonly Parameter BlockTrust = Add("response.block.trust", "1", 2, 0, 5, "Logit of blocking lost per unit of trust in the target.", "assumption: same size as for contributing");
    public static readonly Parameter ResponseCorrelation = Add("response.correlation", "1", 0.3f, 0, 0.99f, "Correlation of the members' answers through a common factor.", "assumption: the key unknown");
    public static readonly Parameter UnifiedShare = Add("response.unified_share", "1", 0.5f, 0, 1, "Capability share that makes an answer unified.", "assumption: half");
    public static readonly Parameter CoalitionShare = Add("response.coalition_share", "1", 0.5f, 0, 1, "Capability share of a club that makes a coalition answer.", "assumption: half");
    public static readonly Parameter CoalitionWorth = Add("response.coalition_worth", "1", 0.6f, 0, 1, "Worth of a coalition's answer against a unified one.", "assumption: weaker, not weak");
    public static readonly Parameter PartialWorth = Add("response.partial_worth", "1", 0.5f, 0, 1, "Worth of scattered contributions against a unified answer.", "assumption: half of their share");

    // Adversary.
    public static readonly Parameter BeliefMean = Add("adversary.belief.mean", "1", 0.45f, 0.01f, 0.99f, "Belief in a united answer at the start.", "assumption: the middle, leaning to doubt");
    public static readonly Parameter BeliefWeight = Add("adversary.belief.weight", "1", 10, 1, 100, "Number of observations that the starting belief is worth.", "assumption: slow to learn");
    public static readonly Parameter BeliefMemory = Add("adversary.belief.memory", "1/month", 0.985f, 0.9f, 0.999f, "Part of what was learned that survives a month.", "assumption: half-life of four years");
    public static readonly Parameter SignalWeight = Add("adversary.signal.weight", "1", 0.25f, 0, 2, "Weight of the public signal of cohesion in a month.", "assumption: less than an act");
    public static readonly Parameter SignalGain = Add("adversary.signal.gain", "1", 2, 0, 10, "Signal lost per unit of relative loss of cohesion.", "assumption: cohesion moves little by construction");
    public static readonly Parameter SignalNoise = Add("adversary.signal.noise", "1", 0.03f, 0, 0.1f, "Standard deviation of the public signal.", "assumption: small");
    public static readonly Parameter ActWeight = Add("adversary.act.weight", "1", 1, 0, 5, "Weight of the answer to a limited act.", "assumption: one observation");
    public static readonly Parameter GreyWeight = Add("adversary.act.grey", "1", 0.2f, 0, 1, "Weight of a month of grey-zone acts against a limited act.", "assumption: a fifth");
    public static readonly Parameter GreyLesson = Add("adversary.act.lesson", "1", 0.3f, 0, 1, "Part of a grey-zone lesson that carries over to limited acts.", "assumption: a third");
    public static readonly Parameter GainLimited = Add("adversary.gain.limited", "1", 0.50f, 0.01f, 5, "Gain of an unanswered limited act.", "assumption: invented scale");
    public static readonly Parameter CostLimited = Add("adversary.cost.limited", "1", 1.50f, 0.01f, 10, "Cost of an answered limited act.", "assumption: invented scale");
    public static readonly Parameter FixedLimited = Add("adversary.fixed.limited", "1", 1, 0, 5, "Cost of any limited act.", "assumption: so high that a calm year has a limited act in fewer than one history of ten, the bound that 20 quiet years allow");
    public static readonly Parameter StatusQuo = Add("adversary.status_quo", "1", 0, -1, 1, "The adversary's value of doing nothing.", "assumption: neutral; Zagare and Kilgour 2000 for the role");
    public static readonly Parameter Sharpness = Add("adversary.sharpness", "1", 10, 0.1f, 100, "How sharply the adversary follows utility (logit).", "assumption: McKelvey and Palfrey 1995 for the form");
    public static readonly Parameter GreyTempo = Add("adversary.grey.tempo", "1/month", 2.8f, 0, 20, "Grey-zone acts a month at the start.", "CSIS count for 2024: 34 in Europe");
    public static readonly Parameter GreyResponse = Add("adversary.grey.response", "1", 4, 0, 20, "Log tempo per unit of lost resolve.", "assumption: sign from S3-22, size chosen");
    public static readonly Parameter AdversaryBalance = Add("adversary.balance", "1", 0.5f, 0.05f, 0.95f, "Theatre capability of the alliance against that of both sides, at the start.", "assumption: even");
    public static readonly Parameter AdversaryGrowth = Add("adversary.growth", "1/year", 0.02f, -0.2f, 0.2f, "Yearly growth of the adversary's capability.", "assumption: slow");
    public static readonly Parameter AttributionBase = Add("attribution.base", "1", 0.25f, 0, 1, "Chance that a grey-zone act is attributed without help.", "assumption: low, as in S2-76");
    public static readonly Parameter AttributionSharing = Add("attribution.sharing", "1", 0.25f, 0, 1, "Chance added by full sharing inside the alliance.", "assumption: sign from the documents, size chosen");
    public static readonly Parameter AttributionService = Add("attribution.service", "1", 0.1f, 0, 1, "Chance added by a working vulnerability service.", "assumption: small");

    // Threat.
    public static readonly Parameter ThreatMean = Add("threat.mean", "1", 1, 0, 1.5f, "Level that the threat index returns to.", "assumption: 1 since 2022");
    public static readonly Parameter ThreatHalfLife = Add("threat.half_life", "month", 24, 1, 240, "Half-life of a jump of the threat index.", "assumption: two years");
    public static readonly Parameter ThreatRate = Add("threat.rate", "1/year", 0.10f, 0, 1, "Yearly chance of a jump of the threat index.", "derived from alliance-wide shocks in the record");
    public static readonly Parameter ThreatJump = Add("threat.jump", "1", 0.3f, 0, 1.5f, "Median size of a jump.", "assumption: the size cannot be learned before one happens");
    public static readonly Parameter ThreatSpread = Add("threat.spread", "1", 0.5f, 0, 2, "Log standard deviation of a jump.", "assumption: a factor of 1.6");
    public static readonly Parameter ThreatIncursion = Add("threat.incursion", "1", 0.3f, 0, 1.5f, "Jump of the threat index after a limited act.", "assumption: as large as a median jump");

    // Clubs.
    public static readonly Parameter ClubBase = Add("club.base", "1", 0.3f, 0, 2, "Interest in a club of a member without exposure.", "assumption: everybody has some");
    public static readonly Parameter ClubCost = Add("club.cost", "1", 0.1f, 0, 1, "Cost of carrying a club, times the member's share in it.", "assumption: small");
    public static readonly Parameter ClubPenalty = Add("club.penalty", "1", 0.1f, 0, 1, "Price of joining for a member that depends on the guarantor.", "assumption: 0 to 0.2");
    public static readonly Parameter ClubRequired = Add("club.required", "1", 0.3f, 0.01f, 1, "Capability share of the alliance at which a club is half effective.", "assumption: a third");
    public static readonly Parameter ClubJoin = Add("club.join", "1", 0.05f, 0, 1, "Gain from which a member joins.", "assumption: less than for leaving");
    public static readonly Parameter ClubLeave = Add("club.leave", "1", 0.10f, 0, 1, "Loss from which a member leaves.", "assumption: habit holds");

    // Hazards after the record ends.
    public static readonly Parameter HazardTerritorial = Add("hazard.territorial", "1/month", 0.01f, 0, 1, "Hazard of a territorial threat of the guarantor against a member.", "assumption: not identified by the short record");
    public static readonly Parameter HazardTerm = Add("hazard.term", "1", 5, 1, 20, "Factor on that hazard during the coercive term of office.", "assumption: several such threats within a year");
    public static readonly Parameter HazardTerritorialLow = Add("hazard.territorial.low", "1", 0.5f, 0, 1, "Smallest severity of a territorial threat.", "assumption: words");
    public static readonly Parameter HazardTerritorialHigh = Add("hazard.territorial.high", "1", 1, 0, 1, "Largest severity of a territorial threat.", "assumption: threat of force");
    public static readonly Parameter HazardTariff = Add("hazard.tariff", "1/month", 0.04f, 0, 1, "Hazard of a tariff threat of the guarantor.", "assumption: one in two years");
    public static readonly Parameter HazardTariffLow = Add("hazard.tariff.low", "1", 0.2f, 0, 1, "Smallest severity of a tariff threat.", "assumption: words");
    public static readonly Parameter HazardTariffHigh = Add("hazard.tariff.high", "1", 0.6f, 0, 1, "Largest severity of a tariff threat.", "assumption: below a territorial threat");
    public static readonly Parameter HazardDrawdown = Add("hazard.drawdown", "1/month", 0.02f, 0, 1, "Hazard of an announced withdrawal from one host.", "assumption: one in four years");
    public static readonly Parameter HazardDrawdownLow = Add("hazard.drawdown.low", "person", 1000, 0, 100000, "Smallest withdrawal.", "assumption: as in October 2025");
    public static readonly Parameter HazardDrawdownHigh = Add("hazard.drawdown.high", "person", 5000, 0, 100000, "Largest withdrawal.", "assumption: a brigade");
    public static readonly Parameter HazardReassurance = Add("hazard.reassurance", "1/month", 0.04f, 0, 1, "Hazard of a law, text or deployment that reassures.", "assumption: one in two years");
    public static readonly Parameter HazardReassuranceLow = Add("hazard.reassurance.low", "1", 0.1f, 0, 1, "Smallest severity of a reassurance.", "assumption: a text");
    public static readonly Parameter HazardReassuranceHigh = Add("hazard.reassurance.high", "1", 0.4f, 0, 1, "Largest severity of a reassurance.", "assumption: a law");
    public static readonly Parameter HazardDefault = Add("hazard.default", "1/year", 0.01f, 0, 1, "Yearly chance that a member openly defaults on the pledge.", "assumption: Spain in June 2025 is one case");
    public static readonly Parameter HazardDefaultLow = Add("hazard.default.low", "1", 0.1f, 0, 1, "Smallest severity of a default.", "assumption: a footnote");
    public static readonly Parameter HazardDefaultHigh = Add("hazard.default.high", "1", 0.3f, 0, 1, "Largest severity of a default.", "assumption: a refusal");
    public static readonly Parameter HazardCrisis = Add("hazard.crisis", "1/month", 0.02f, 0, 1, "Hazard of an outside crisis that splits the members in two halves.", "assumption: one in four years");
    public static readonly Parameter HazardCrisisLow = Add("hazard.crisis.low", "1", 0.2f, 0, 1, "Smallest severity of an outside crisis.", "assumption: a vote");
    public static readonly Parameter HazardCrisisHigh = Add("hazard.crisis.high", "1", 0.6f, 0, 1, "Largest severity of an outside crisis.", "assumption: a war elsewhere");

    // Indices.
    public static readonly Parameter CohesionTrust = Add("cohesion.weight.trust", "1", 0.35f, 0, 1, "Exponent of weighted trust in cohesion.", "assumption: vary and report");
    public static readonly Parameter CohesionCut = Add("cohesion.weight.cut", "1", 0.25f, 0, 1, "Exponent of trust across the weakest cut.", "assumption: vary and report");
    public static readonly Parameter CohesionConnectivity = Add("cohesion.weight.connectivity", "1", 0.10f, 0, 1, "Exponent of algebraic connectivity.", "assumption: vary and report; nearly blind to a rift with one member");
    public static readonly Parameter CohesionVotes = Add("cohesion.weight.votes", "1", 0.15f, 0, 1, "Exponent of alignment in UN votes.", "assumption: vary and report");
    public static readonly Parameter CohesionInformation = Add("cohesion.weight.information", "1", 0.15f, 0, 1, "Exponent of openness of information.", "assumption: vary and report");
    public static readonly Parameter DeterrenceSlope = Add("deterrence.slope", "1", 10, 1, 100, "How sharply deterrence follows the margin of resolve.", "assumption: same scale as the adversary's logit");

    // Pressure: directed threat, exchange, bases, politics, broker, meetings.
    public static readonly Parameter MenaceWeight = Add("menace.weight", "1", 1, 0, 2, "Threat that a member feels per unit of a coercer's pressure, on the scale of the threat index; 0 switches threat by members off.", "assumption: sign from S0-73, one scale for both threats");
    public static readonly Parameter MenaceHalfLife = Add("menace.half_life", "month", 12, 1, 120, "Half-life of the fear of a coercer.", "assumption: longer than heat, shorter than the threat index");
    public static readonly Parameter MenaceAlly = Add("menace.ally", "1", 0.5f, 0, 1, "Part of the pressure on others that a member feels, times spill-over.", "assumption: half, sign from S0-72");
    public static readonly Parameter MenaceReach = Add("menace.reach", "1", 0.3f, 0, 1, "Threat by the adversary to a member far from it, against one at its border.", "assumption: missiles, cables and networks reach everybody");
    public static readonly Parameter ExchangeLoss = Add("exchange.loss", "1", 0.3f, 0, 1, "Share of exposed output lost per unit of tariff rate; 0 switches losses off.", "assumption: part of the trade finds other ways");
    public static readonly Parameter ExchangeExposure = Add("exchange.exposure", "% GDP", 1.5f, 0, 10, "Output of a member that hangs on trade with the guarantor.", "assumption: the seeds have no data by member; 0.5 to 3 %");
    public static readonly Parameter ExchangeFirm = Add("exchange.firm", "1", 2, 1, 5, "Factor on losses while somebody is firm; 1 switches this off.", "assumption: firm sides go further than the tariff itself");
    public static readonly Parameter ExchangeFiscal = Add("exchange.fiscal", "1", 0.2f, 0, 2, "Desired core share lost per point of GDP lost, both in % of GDP; 0 switches this off.", "assumption: sign from S4-24 and S3-40, a fifth of a shortfall falls on defence");
    public static readonly Parameter ExchangeMemory = Add("exchange.memory", "month", 24, 1, 120, "Mean time for which a budget feels a loss.", "assumption: two budgets");
    public static readonly Parameter ExchangeTrust = Add("exchange.trust", "1", 0.5f, 0, 1, "Part of the severity of economic acts that strikes trust in trade; 0 switches this off.", "assumption: sign from S4-17 and S4-18, half");
    public static readonly Parameter AccessWeight = Add("access.weight", "1", 1, 0, 1, "Reach of the guarantor lost where all bases are closed; 0 switches this off.", "assumption: sign from S4-26 and S4-27; without bases nothing is left");
    public static readonly Parameter AccessCapability = Add("access.capability", "1", 0.3f, 0, 1, "Exponent of the allies' capability in the guarantor's reach; 0 switches this off.", "assumption: sign from S2-69, size chosen");
    public static readonly Parameter PushbackResponse = Add("pushback.response", "1", 2, 0, 6, "Log hazard of coercion lost per unit of pushback; 0 switches this off.", "assumption: sign from S2-55, size chosen");
    public static readonly Parameter PushbackReassurance = Add("pushback.reassurance", "1", 1, 0, 5, "Hazard of reassurance gained per unit of pushback; 0 switches this off.", "assumption: at most twice as often");
    public static readonly Parameter PushbackHalfLife = Add("pushback.half_life", "month", 9, 1, 60, "Half-life of pushback on its way to what is felt.", "assumption: politics takes most of a year");
    public static readonly Parameter PushbackAccess = Add("pushback.access", "1", 0.5f, 0, 2, "Pushback where all bases are closed.", "assumption: sign from S4-26 and S2-56, size chosen");
    public static readonly Parameter PushbackLoss = Add("pushback.loss", "1/% GDP", 1, 0, 10, "Pushback per point of the guarantor's GDP lost to tariffs.", "assumption: a lost point is a recession");
    public static readonly Parameter PushbackFirmness = Add("pushback.firmness", "1", 0.2f, 0, 1, "Pushback while somebody is firm.", "assumption: sign from S2-55, smaller than material costs");
    public static readonly Parameter PermanenceAct = Add("permanence.act", "1", 0.05f, 0, 0.5f, "Rise of the expectation that the guarantor's change is lasting, an act of rung 3 or higher.", "assumption: sign from S4-19, size chosen");
    public static readonly Parameter PermanenceTurnover = Add("permanence.turnover", "1", 0.1f, 0, 0.5f, "The same at a new leader, if such an act fell in the year before.", "assumption: twice an act");
    public static readonly Parameter PermanenceBaseline = Add("permanence.baseline", "1", 0.1f, 0, 0.5f, "Drop of the level that trust in the guarantor returns to, where its change is held to be lasting; 0 switches this off.", "assumption: sign from S4-20, size chosen");
    public static readonly Parameter BrokerDamping = Add("broker.damping", "1", 0.15f, 0, 0.5f, "Share of the guarantor's harms and withdrawals that a silent broker averts at full credit; 0 switches this off.", "assumption: sign from S2-41, size chosen");
    public static readonly Parameter BrokerPrice = Add("broker.price", "1/month", 0.02f, 0, 0.2f, "Credit that a broker loses a month by silence on an open dispute, and regains once he speaks.", "assumption: sign from S2-43, size chosen");
    public static readonly Parameter MeetingWeight = Add("meeting.weight", "1", 1, 0, 1, "Part of its effects that a decisive meeting has; 0 switches meetings off.", "assumption: S2-84 and S3-51 treat them as tests");
    public static readonly Parameter MeetingCooling = Add("meeting.cooling", "1", 0.5f, 0, 1, "Part of a dispute's heat that a clear word takes away.", "assumption: half");
    public static readonly Parameter MeetingPurpose = Add("meeting.purpose", "1", 0.1f, 0, 1, "Severity of the repair that a commitment brings.", "assumption: sign from S3-56, as much as a text");
    public static readonly Parameter MeetingAbsence = Add("meeting.absence", "1", 0.2f, 0, 1, "Severity of staying away, and the heat it stirs.", "assumption: as an insult to all");
    public static readonly Parameter ClarityDrawdown = Add("clarity.drawdown", "1", 1, 0, 5, "Hazard of a withdrawal gained per unit of lost clarity; 0 switches this off.", "assumption: sign from S2-86 and S3-52, size chosen");

    // Build-up: what is announced, takes time and decays; departure; leverage; rulebook.
    public static readonly Parameter PresenceForce = Add("presence.force", "1", 1, 0, 1, "How far the guarantor's force in the theatre follows its troops present; 0 switches the soldiers' part of deterrence off.", "assumption: who is not there does not count (S2-47)");
    public static readonly Parameter InteroperabilityStaff = Add("interoperability.staff", "1", 1, 0, 1, "How far interoperability follows what is staffed and standardised; 0 switches its decay off.", "assumption: skills fade without upkeep (S0-57)");
    public static readonly Parameter InteroperabilityHalfLife = Add("interoperability.half_life", "month", 24, 1, 240, "Half-life of interoperability on its way to what is staffed.", "assumption: a posting or two (S0-57)");
    public static readonly Parameter InteroperabilityWeight = Add("interoperability.weight", "1", 0.2f, 0, 1, "Part of national forces that cannot be used jointly without any interoperability; 0 switches its effect off.", "assumption: sign from S1-28, size chosen");
    public static readonly Parameter ArmyWorth = Add("army.worth", "1", 0.7f, 0, 2, "Worth of a soldier of a standing force against one of its owners' own; 0 switches standing forces off.", "assumption: below 1, since part of it is taken from national forces");
    public static readonly Parameter AutonomyTroops = Add("autonomy.troops", "person", 300000, 10000, 2000000, "Soldiers of standing forces that would replace the guarantor.", "Burilkov and Wolff 2025: 300,000 more troops");
    public static readonly Parameter ReserveEffect = Add("reserve.effect", "1/100000 persons", 0.5f, 0, 5, "Logarithm by which a reserve lowers the hazard of threats of force against its owner; 0 switches reserves off.", "assumption: 200,000 persons lower it by a factor of 2.7");
    public static readonly Parameter GapGuarantor = Add("gap.guarantor", "1", 0.75f, 0, 1, "Part of security that the guarantor's presence supplies at the start, against what replaces it; 0 switches the security gap off.", "assumption: between half and the whole of what is to be replaced is missed");
    public static readonly Parameter LeverageWeight = Add("leverage.weight", "1", 0.5f, 0, 1, "How far the guarantor's means of pressure follow unpaid pledges and dependence; 0 switches leverage off.", "assumption: sign from S2-33 and S4-64; threats went on after the pledge, so perhaps little");
    public static readonly Parameter LeverageGap = Add("leverage.gap", "1", 0.5f, 0, 1, "Part of the means of pressure that rests on unpaid pledges; the rest rests on dependence.", "assumption: half");
    public static readonly Parameter GuaranteeCondition = Add("guarantee.condition", "1/% GDP", 0.05f, 0, 1, "Trust that the guarantor withholds from an ally, where it decides on help, per point that it has fallen behind the pledge; 0 switches the condition off.", "assumption: sign from S1-20, size chosen");
    public static readonly Parameter RelabelShare = Add("relabel.share", "1", 1, 0, 1, "Multiplies the relabelled share of the resilience gap; 0 switches its relabelling off.", "assumption: switch");
    public static readonly Parameter RelabelCrowding = Add("relabel.crowding", "1", 0.3f, 0, 1, "Part of the effort on genuine resilience that relabelling saves; 0 switches this off.", "assumption: sign from S3-30 and S3-49, size chosen");
    public static readonly Parameter RulebookReach = Add("rulebook.reach", "1", 0.5f, 0, 1, "Part of relabelling that a rulebook of full strictness rules out from the start; 0 leaves it to be found.", "assumption: sign from S3-31, half");

    // Gates: one way to decide together.
    public static readonly Parameter GateDissent = Add("gate.dissent", "1", 0.02f, 0, 1, "Chance that a voter refuses a request, at ordinary trust in who asks; 0 switches vetoes off, but for parties to the dispute.", "assumption: one voter in fifty");
    public static readonly Parameter GateTrust = Add("gate.trust", "1", 2, 0, 10, "How strongly trust in who asks makes voters agree, and sooner; 0 switches that off.", "assumption: as strong as trust in the answer to an act");
    public static readonly Parameter GateDays = Add("gate.days", "day", 14, 0, 365, "Mean days that a voter takes to agree, at ordinary trust; 0 lets gates decide at once.", "assumption: a common position takes two weeks (S4-48, S4-49 for the sign)");
    public static readonly Parameter GateParty = Add("gate.party", "1", 1, 0, 1, "1 where the party that a request is directed against keeps its ballot, 0 where it has none.", "derived from S2-52: unanimity includes the aggressor");

    // Clubs that live: habit, chat, council, pact, and the partner outside.
    public static readonly Parameter ClubHabit = Add("club.habit", "1/month", 0.004f, 0, 0.1f, "Share of the room above service trust that joint work in a club adds each month; 0 switches habit off.", "assumption: sign from S4-61 and S4-62, a year of work closes a twentieth of the gap");
    public static readonly Parameter ClubReliance = Add("club.reliance", "1", 0.5f, 0, 1, "Reliance on the guarantor's lead lost per unit that the best club is worth more than at the start; 0 switches it off.", "assumption: sign from S4-60 and S4-64, size chosen");
    public static readonly Parameter ClubRelianceHalfLife = Add("club.reliance.half_life", "month", 24, 1, 240, "Half-life of reliance on its way.", "assumption: two years of planning");
    public static readonly Parameter ClubAttachment = Add("club.attachment", "1", 2, 0, 20, "How much slower reliance falls per unit of trust in the guarantor's services; 0 switches attachment off.", "assumption: sign from S4-31 and S4-32, size chosen");
    public static readonly Parameter ClubPosition = Add("club.position", "day", 14, 0.1f, 365, "Days to a common position of a club without a chat between its leaders.", "assumption: two rounds of ordinary co-ordination");
    public static readonly Parameter ClubChat = Add("club.chat", "1", 0.5f, 0, 1, "Share of those days that a leaders' chat in full use saves; 0 switches the chat off.", "assumption: sign from S4-49, halved");
    public static readonly Parameter ClubChatRoutine = Add("club.chat.routine", "1", 0.5f, 0, 1, "Use of the chat while nothing alarms; in full use where heat is 1.", "assumption: sign from S4-48, half used as a matter of course");
    public static readonly Parameter CouncilExclusion = Add("council.exclusion", "1", 0.1f, 0, 1, "Severity with which those left out of a new club feel it, towards each founder; 0 switches it off.", "assumption: loss of rank, small");
    public static readonly Parameter PactAid = Add("pact.aid", "1", 0.8f, 0, 5, "How much a mutual-aid pact raises members' will to answer together, in standard deviations; 0 switches pacts off.", "assumption: Leeds 2003 has pacts honoured in three cases of four");
    public static readonly Parameter PartnerForce = Add("partner.force", "1", 0.1f, 0, 1, "Force that a partner brings to a club that seats it, as a share of the alliance's; 0 switches it off.", "assumption: an army at war without much of an air force or a navy (S4-03, S4-66 for the sign)");
    public static readonly Parameter PartnerDoubt = Add("partner.doubt", "1", 0.8f, 0, 1, "How far a partner discounts the alliance's promise by doubt about the guarantor; 0 switches that off.", "assumption: sign from S4-67 and S4-68, mostly");
    public static readonly Parameter PartnerCalm = Add("partner.calm", "1", 0.9f, 0, 1, "Co-operation of the guarantor for the partner while the allies are calm.", "assumption: sign from S4-54, nearly whole");
    public static readonly Parameter PartnerFirm = Add("partner.firm", "1", 0.3f, 0, 1, "Co-operation lost while the allies are firm; 0 switches that off.", "assumption: sign from S4-58 and S4-68, a third");
    public static readonly Parameter PartnerHalfLife = Add("partner.half_life", "month", 6, 0.5f, 60, "Half-life of co-operation on its way.", "assumption: half a year");

    // Whether alliances deter at all: a switch for rival theories.
    public static readonly Parameter Deterred = Add("adversary.deterred", "1", 1, 0, 1, "How far the adversary's acts follow its belief in an answer; 0 switches this off: its acts stay as frequent as at the start, whatever it believes.", "assumption: perfect deterrence (Zagare and Kilgour 2000); that alliances deter at all is disputed (Kenwick, Vasquez and Powers 2015)");

    // Information: shared services, cyber co-operation, releases, contagion, rank, grey-zone effects, narrative.
    public static readonly Parameter ServiceFragile = Add("service.fragile", "1", 1, 0, 1, "1 where a shared service can lose its funding; 0 switches scares and lapses off.", "S0-37, S0-40: funding was renewed at the last moment");
    public static readonly Parameter ServiceBuild = Add("service.build", "month", 9, 0, 120, "Months from the start of a second source until it is public and can be used; 0 switches building off: it is used at once.", "S0-40, S0-48: April 2025 to January 2026");
    public static readonly Parameter ServiceDoubt = Add("service.doubt", "1", 0, -1, 1, "Mean trust in the owner below which a second source is begun without a scare; -1 switches that off.", "assumption: open distrust");
    public static readonly Parameter ServiceScare = Add("service.scare", "1/month", 0.02f, 0, 0.5f, "Adoption of a second source added in the year after a scare; 0 switches the push off.", "assumption: as strong as a whole unit of distrust");
    public static readonly Parameter ServiceBlindness = Add("service.blindness", "1", 0.1f, 0, 1, "Chance of attribution lost per unit of coverage lost, beside attribution.service; 0 switches it off.", "assumption: with attribution.service 0.2 per unit");
    public static readonly Parameter ServiceSuccess = Add("service.success", "1", 0.1f, 0, 1, "Chance of success gained by grey-zone acts per unit of coverage lost; 0 switches it off.", "assumption: sign from S0-46, size chosen");
    public static readonly Parameter CyberHalfLife = Add("cyber.half_life", "month", 6, 0.25f, 120, "Half-life with which cyber co-operation follows sharing and services.", "assumption: teams and contracts");
    public static readonly Parameter CyberOverlap = Add("cyber.overlap", "month", 12, 0.25f, 120, "Half-life with which a second source in use becomes protection, while both run.", "assumption: a year of double work (S0-50)");
    public static readonly Parameter CyberSuccess = Add("cyber.success", "1", 0.2f, 0, 1, "Chance of success gained by digital acts where all protection is gone; 0 switches it off.", "assumption: sign from S0-35 and S2-74, size chosen");
    public static readonly Parameter ReleasePace = Add("release.pace", "1", 1, 0, 4, "Speed of reviews against release.review; 0 switches releases off.", "assumption: as planned");
    public static readonly Parameter ReleaseReview = Add("release.review", "month", 6, 0.5f, 60, "Months of review before a tranche is handed over.", "assumption: three to nine months");
    public static readonly Parameter ReleaseHaste = Add("release.haste", "1", 2, 1, 10, "Speed of reviews of what has been made a priority; 1 switches that off.", "assumption: sign from S1-38 and S1-40, size chosen");
    public static readonly Parameter ReleaseLearning = Add("release.learning", "1", 0.1f, 0, 0.5f, "Part by which each clean tranche shortens the next review; 0 switches it off.", "assumption: a tenth");
    public static readonly Parameter ReleaseDetail = Add("release.detail", "1", 0.5f, 0, 1, "Detail of what is handed over: 0 an outline, 1 everything; more is of more use and leaks more.", "assumption: sanitised (S1-13)");
    public static readonly Parameter ReleaseLeak = Add("release.leak", "1/year", 0.02f, 0, 1, "Hazard of a leak of a tranche in full detail, after the record; 0 switches chance leaks off.", "assumption: one tranche in fifty a year");
    public static readonly Parameter ReleasePause = Add("release.pause", "month", 24, 0, 120, "Months for which a release stops after a leak or a refusal; 0 switches stops off.", "assumption: two years");
    public static readonly Parameter ReleaseScar = Add("release.scar", "1", 0.1f, 0, 0.5f, "Trust lost by a leak, and drop of what can be gained afterwards; 0 switches it off.", "assumption: half of a scar between members");
    public static readonly Parameter ReleaseTrust = Add("release.trust", "1", 0.05f, 0, 0.5f, "Part of missing trust that each tranche of standards wins; 0 switches it off.", "assumption: sign from S1-36, size chosen");
    public static readonly Parameter ReleaseProduction = Add("release.production", "1", 0.05f, 0, 0.5f, "Rise of what firms deliver where they know all targets in full detail, a year later; 0 switches it off.", "assumption: sign from S1-10 and S1-14, size chosen");
    public static readonly Parameter SharingContagion = Add("sharing.contagion", "1", 0.05f, 0, 0.5f, "Rise for half a year of the trust at which members of a club that shares all close a tier towards a partner to whom another has closed one; 0 switches it off.", "assumption: sign from S0-11, size chosen");
    public static readonly Parameter CandourClosing = Add("tie.candour.closing", "1", 0.05f, 0, 0.5f, "Candour lost per tier that one's own side closes; 0 switches it off.", "assumption: sign from S0-15 and S0-51, size chosen");
    public static readonly Parameter LegacyInertia = Add("tie.legacy.inertia", "1", 0.5f, 0, 5, "How much longer the oldest ties wait before they close a tier of sharing; 0 switches it off.", "assumption: sign from S0-22 and S0-25, size chosen");
    public static readonly Parameter StatusTurn = Add("status.turn", "1", 0.2f, 0, 1, "Severity with which an insult or a loss of rank turns a leader to the other members, times affinity; 0 switches it off.", "assumption: sign from S0-30 and S4-35, size chosen");
    public static readonly Parameter GreySuccess = Add("grey.success", "1", 0.5f, 0, 1, "Chance that a grey-zone act succeeds while services and cyber co-operation are as at the start.", "assumption: even; only changes mean anything");
    public static readonly Parameter GreyAlarm = Add("grey.alarm", "1", 0.005f, 0, 0.1f, "Monthly rise of the threat index per successful grey-zone act above the start; 0 switches it off.", "assumption: sign from S2-73 and S2-78; two more a month lift threat by a third in the long run");
    public static readonly Parameter NarrativeGain = Add("narrative.gain", "1", 0.2f, 0, 1, "What a visible rift adds to the adversary's story of decay; 0 switches it off.", "assumption: sign from S2-60 and S2-82, size chosen");
    public static readonly Parameter NarrativeFall = Add("narrative.fall", "points", 2, 0, 100, "Fall of cohesion in the month of a harmful act that is a visible rift.", "assumption: more than noise does");
    public static readonly Parameter NarrativeMemory = Add("narrative.memory", "1/month", 0.8f, 0, 0.99f, "Part of the story that is left a month later.", "assumption: months, as in S2-83");
    public static readonly Parameter NarrativeHarm = Add("narrative.harm", "1/month", 0.02f, 0, 0.2f, "Leader trust across the weakest divide lost a month while the story is at its loudest; 0 switches it off.", "assumption: sign from S2-82, size chosen");
    public static readonly Parameter NarrativeNoise = Add("narrative.noise", "1", 0.05f, 0, 0.1f, "Noise that the story at its loudest adds to what the adversary reads; 0 switches it off.", "assumption: who repeats a story believes it");
    public static readonly Parameter InteroperabilityStandards = Add("interoperability.standards", "1", 0.1f, 0, 1, "Part of interoperability that hangs on standards that are handed over in tranches; 0 switches it off.", "assumption: sign from S1-28; a tenth, because members share most standards already");

    /// <summary>The parameter of this name, or null where there is none.</summary>
    public static Parameter? Find(string name) => Declared.Find(p => p.Name == name);

    private static Parameter Add(string name, string unit, float value, float min, float max, string help, string source)
    {
        var parameter = new Parameter(Declared.Count, name, unit, value, min, max, help, source);
        Declared.Add(parameter);
        return parameter;
    }
}
