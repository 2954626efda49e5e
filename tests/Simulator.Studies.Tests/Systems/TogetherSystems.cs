using Simulator.Model;

namespace Simulator.Studies.Tests.Systems;

/// <summary>Deciding and answering together: the alliance, its gates and clubs, the adversary that reads them, the partner outside.</summary>
internal static class TogetherSystems
{
    public static readonly SystemCase[] All =
    [
        new("SYS-01", "An attack from inside is answered together less often than one from outside: the aggressor keeps its veto.", side =>
            side.Mean(Indicators.ResponseInside, "2026-01") < 0.92 * side.Mean(Indicators.ResponseOutside, "2026-01")),
        new("SYS-02", "One veto stops a unanimous decision in a good part of histories and a majority in nearly none; distrust costs a majority days.", side =>
            side.Mean(Indicators.GateRefused, "2028-06") > 0.2
            && side.Mean(Indicators.GateRefused, "2028-06", "majority") < 0.05
            && side.Mean(Indicators.GateDays, "2028-06", "distrust") > 1.2 * side.Mean(Indicators.GateDays, "2028-06", "majority")),
        new("SYS-19", "Staff open up less after a threat from the top although staff apologise; leaders' trust is lifted only from the top.", side =>
            side.Mean(Indicators.CandourGuarantor, "2026-03") < side.Mean(Indicators.CandourGuarantor, "2025-12") - 0.02
            && side.Mean(Indicators.TrustGuarantorLeader, "2026-06", "top") > side.Mean(Indicators.TrustGuarantorLeader, "2026-06") + 0.02),
        new("SYS-22", "Trust inside the coalition rises by its work while trust in the alliance falls.", side =>
            side.Mean(Indicators.ClubTrust, "2026-12") > side.Mean(Indicators.ClubTrust, "2025-02") + 0.02
            && side.Mean(Indicators.CohesionTrust, "2026-12") < side.Mean(Indicators.CohesionTrust, "2025-02")),
        new("SYS-23", "With a chat leaders hold a common line in fewer days, and in the fewest when something alarms them.", side =>
            side.Mean(Indicators.ClubPosition, "2025-09") < 0.9 * side.Mean(Indicators.ClubPosition, "2025-07")
            && side.Mean(Indicators.ClubPosition, "2025-10") < 0.9 * side.Mean(Indicators.ClubPosition, "2025-09")),
        new("SYS-25", "A council of twelve decides sooner than thirty-two, and those left out trust its founders less.", side =>
            side.Mean(Indicators.GateDays, "2028-06") < 0.9 * side.Mean(Indicators.GateDays, "2028-06", "large")
            && side.TieMean(Indicators.TieLeader, "EST", "FRA", "2025-07") < side.TieMean(Indicators.TieLeader, "EST", "FRA", "2025-07", "large") - 0.005),
        new("SYS-27", "The alliance deters more than the new one while its guarantor is trusted, and less once it is not.", side =>
            side.Mean(Indicators.ClubDeterrence, "2030-06") > side.Mean(Indicators.AnswerDeterrence, "2030-06")
            && side.Mean(Indicators.ClubDeterrence, "2030-06", "trusted") < side.Mean(Indicators.AnswerDeterrence, "2030-06", "trusted")),
        new("SYS-28", "After a rift belief falls and probing rises, though capability is the same.", side =>
            side.Mean(Indicators.BeliefGrey, "2026-12") < side.Mean(Indicators.BeliefGrey, "2026-12", "united") - 0.01
            && Math.Abs(side.Mean(Indicators.Capability, "2026-12") / side.Mean(Indicators.Capability, "2026-12", "united") - 1) < 0.03
            && side.Mean(Indicators.GreyTempo, "2026-12") > 1.02 * side.Mean(Indicators.GreyTempo, "2026-12", "united")),
        new("SYS-39", "Doubt about signed guarantees takes worth from the alliance's promise and none from a seat in the coalition.", side =>
            side.Mean(Indicators.PartnerPromise, "2026-06") < 0.92 * side.Mean(Indicators.PartnerPromise, "2026-06", "kept")
            && side.Mean(Indicators.PartnerSeat, "2026-06") > 0.97 * side.Mean(Indicators.PartnerSeat, "2026-06", "kept")),
    ];
}
