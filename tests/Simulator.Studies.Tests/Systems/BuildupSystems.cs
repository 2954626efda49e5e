using Simulator.Model;

namespace Simulator.Studies.Tests.Systems;

/// <summary>What is announced, takes time to build and decays: money, troops, staff, forces, reserves.</summary>
internal static class BuildupSystems
{
    public static readonly SystemCase[] All =
    [
        new("SYS-03", "Five years after the pledge allies spend a third of a point more than before it.", side =>
            side.Mean(Indicators.SpendingAllies, "2030-12") - side.Mean(Indicators.SpendingAllies, "2025-06") > 0.33),
        new("SYS-04", "Reported and genuine resilience drift apart, and it costs trust when that is found out.", side =>
            side.MemberMean(Indicators.MemberReported, "ITA", "2030-12", "lax") - side.MemberMean(Indicators.MemberGenuine, "ITA", "2030-12", "lax") > 0.1
            && side.Mean(Indicators.TrustOthers, "2030-12", "lax") - side.Mean(Indicators.TrustOthers, "2030-12") > 0.002),
        new("SYS-05", "Front-line trust in a heavyweight, and cohesion, are lower where it is slow than where it matches Poland.", side =>
            side.TieMean(Indicators.TieService, "POL", "ITA", "2030-12", "matched") - side.TieMean(Indicators.TieService, "POL", "ITA", "2030-12") > 0.02
            && side.Mean(Indicators.Cohesion, "2030-12", "matched") - side.Mean(Indicators.Cohesion, "2030-12") > 0.05),
        new("SYS-06", "The guarantor's means of pressure shrink as allies pay and depend less.", side =>
            side.Mean(Indicators.Leverage, "2030-12") < 0.9 && side.Mean(Indicators.Leverage, "2025-01") > 0.99),
        new("SYS-07", "A clear cut takes deterrence by its soldiers and gives it by its clarity; rumours take it by doubt alone.", side =>
            side.Mean(Indicators.DeterrenceTroops, "2027-01") < -0.1 && side.Mean(Indicators.DeterrenceDoubt, "2027-01") > 0.1
            && side.Mean(Indicators.DeterrenceTroops, "2027-01", "rumours") == 0 && side.Mean(Indicators.DeterrenceDoubt, "2027-01", "rumours") < -0.1),
        new("SYS-08", "Trust falls in the month in which a cut of staff is announced, less with notice; interoperability fades over years.", side =>
            side.Mean(Indicators.TrustGuarantor, "2025-12") - side.Mean(Indicators.TrustGuarantor, "2026-01") > 0.003
            && side.Mean(Indicators.TrustGuarantor, "2026-01", "handover") > side.Mean(Indicators.TrustGuarantor, "2026-01") + 0.003
            && side.Mean(Indicators.Interoperability, "2026-03") > 0.95 && side.Mean(Indicators.Interoperability, "2030-12") < 0.75),
        new("SYS-14", "Usable joint capability grows less than the sum of national forces where staff leave, and more where standards are shared.", side =>
            side.Mean(Indicators.CapabilityNational, "2030-12") - side.Mean(Indicators.Capability, "2030-12") > 0.05
            && side.Mean(Indicators.Capability, "2030-12", "standards") - side.Mean(Indicators.Capability, "2030-12") > 0.02),
        new("SYS-24", "Within two years a standing force replaces a cut by number, and it adds to usable capability.", side =>
            side.Mean(Indicators.Army, "2026-12") < 40_000 && side.Mean(Indicators.Army, "2027-12") > 40_000
            && side.Mean(Indicators.Capability, "2030-12") - side.Mean(Indicators.Capability, "2030-12", "nothing") > 0.01),
        new("SYS-26", "The earlier the guarantor leaves, the larger is the area between its exit and European readiness.", side =>
            side.Mean(Indicators.SecurityGap, "2026-12") == 0 && side.Mean(Indicators.SecurityGap, "2028-01") > 0.1
            && side.Mean(Indicators.SecurityGapYears, "2035-12") > side.Mean(Indicators.SecurityGapYears, "2035-12", "late") + 0.5),
        new("SYS-31", "A reserve grows over years, and with it the cost of a threat of force against its owner.", side =>
            side.Mean(Indicators.Reserve, "2027-12") is > 150_000 and < 300_000
            && side.Mean(Indicators.CoercionCost, "2030-12") > side.Mean(Indicators.CoercionCost, "2027-01") + 0.2),
    ];
}
