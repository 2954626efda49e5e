using Simulator.Model;

namespace Simulator.Studies.Tests.Systems;

/// <summary>What is shared, with whom, what staff say, what is built twice, and what the adversary makes of it.</summary>
internal static class InformationSystems
{
    public static readonly SystemCase[] All =
    [
        new("SYS-09", "When Britain closes a tier towards the guarantor Canada follows, and the guarantor is less of a hub.", side =>
            side.MemberMean(Indicators.MemberStance, "CAN", "2025-12", "quiet") - side.MemberMean(Indicators.MemberStance, "CAN", "2025-12") > 0.5
            && side.MemberMean(Indicators.MemberHub, "USA", "2025-12") < side.MemberMean(Indicators.MemberHub, "USA", "2025-12", "quiet")),
        new("SYS-10", "Candour falls in the months after a quarrel while stances hold, and is still low when leaders' trust is mostly back.", side =>
            side.Mean(Indicators.CandourGuarantor, "2025-02") - side.Mean(Indicators.CandourGuarantor, "2025-05") > 0.04
            && side.Mean(Indicators.StanceGuarantor, "2025-02") - side.Mean(Indicators.StanceGuarantor, "2025-05") < 0.1
            && Returned(side, Indicators.TrustGuarantorLeader) > 0.6 && Returned(side, Indicators.CandourGuarantor) < 0.5),
        new("SYS-11", "Dependence is whole until December 2025 and falls from January 2026; a lapse leaves what the second source covers.", side =>
            side.Mean(Indicators.ServiceDependence, "2025-12") > 0.999 && side.Mean(Indicators.ServiceDependence, "2026-01") < 0.9999
            && side.Mean(Indicators.ServiceDependence, "2027-12") < 0.97
            && side.Mean(Indicators.ServiceCoverage, "2028-06") is > 0.01 and < 0.95 && side.Mean(Indicators.ServiceCoverage, "2029-01") > 0.999),
        new("SYS-12", "Targets that industry knows add capability, and more detail leaks more often.", side =>
            side.Mean(Indicators.Capability, "2030-12") - side.Mean(Indicators.Capability, "2030-12", "secret") > 0.005
            && side.Mean(Indicators.ReleaseLeaks, "2030-12", "detailed") > 1.5 * side.Mean(Indicators.ReleaseLeaks, "2030-12")),
        new("SYS-13", "Standards are handed over step by step and each step earns trust; a leak takes one back and stops the rest.", side =>
            side.Mean(Indicators.ReleaseStandards, "2026-08") > side.Mean(Indicators.ReleaseStandards, "2025-12")
            && side.Mean(Indicators.ReleaseTrust, "2026-08") > side.Mean(Indicators.ReleaseTrust, "2025-12") && side.Mean(Indicators.ReleaseTrust, "2025-12") > 0
            && side.Mean(Indicators.ReleaseStandards, "2026-09") < side.Mean(Indicators.ReleaseStandards, "2026-08")
            && side.Mean(Indicators.ReleaseTrust, "2026-09") < side.Mean(Indicators.ReleaseTrust, "2026-08")
            && Math.Abs(side.Mean(Indicators.ReleaseStandards, "2027-12") - side.Mean(Indicators.ReleaseStandards, "2026-09")) < 1e-6),
        new("SYS-29", "After a rift there are more grey-zone acts, fewer of them attributed, and fewer answered.", side =>
            side.Mean(Indicators.GreyTempo, "2027-12") > 1.05 * side.Mean(Indicators.GreyTempo, "2027-12", "quiet")
            && side.Mean(Indicators.GreyAttributed, "2027-12") < side.Mean(Indicators.GreyAttributed, "2027-12", "quiet") - 0.01),
        new("SYS-32", "The story of decay follows the rift a month later and fades within the year.", side =>
            side.Mean(Indicators.Narrative, "2025-06") < 1e-6 && side.Mean(Indicators.Narrative, "2025-07") > 0.05
            && side.Mean(Indicators.Narrative, "2026-07") < 0.3 * side.Mean(Indicators.Narrative, "2025-07")),
        new("SYS-33", "Out of distrust alone a second source is built and dependence falls, while the service is paid for twice.", side =>
            side.Mean(Indicators.ServiceDependence, "2030-12", "quiet") - side.Mean(Indicators.ServiceDependence, "2030-12") > 0.05
            && side.Mean(Indicators.ServiceTwice, "2030-12") > 0.05),
        new("SYS-38", "Where cyber co-operation thins out grey-zone acts succeed more often.", side =>
            side.Mean(Indicators.Cyber, "2026-12", "quiet") - side.Mean(Indicators.Cyber, "2026-12") > 0.05
            && side.Mean(Indicators.GreySuccess, "2026-12") - side.Mean(Indicators.GreySuccess, "2026-12", "quiet") > 0.004),
        new("SYS-40", "After a loss of rank Britain trusts the guarantor less and the others more.", side =>
            side.MemberMean(Indicators.MemberTrust, "GBR", "2025-12", "quiet") - side.MemberMean(Indicators.MemberTrust, "GBR", "2025-12") > 0.02
            && side.MemberMean(Indicators.MemberOthers, "GBR", "2025-12") - side.MemberMean(Indicators.MemberOthers, "GBR", "2025-12", "quiet") > 0.004),
        new("SYS-41", "Of two ties struck alike the older one closes its tier months later.", side =>
            side.MemberMean(Indicators.MemberStance, "GRC", "2025-08") - side.MemberMean(Indicators.MemberStance, "HRV", "2025-08") > 0.6),
    ];

    /// <summary>Part of what was lost from February 2025 to February 2026 that is back two months after.</summary>
    private static double Returned(Side side, Indicator indicator) =>
        (side.Mean(indicator, "2026-04") - side.Mean(indicator, "2026-02")) / Math.Max(1e-6, side.Mean(indicator, "2025-02") - side.Mean(indicator, "2026-02"));
}
