using Simulator.Model;

namespace Simulator.Studies.Tests.Systems;

/// <summary>Coercion, what it costs, and what holds against it.</summary>
internal static class PressureSystems
{
    public static readonly SystemCase[] All =
    [
        new("SYS-15", "Each part of the ladder has its share of the lost trust, the threat of force the largest; a ladder that ends with words leaves more of it.", side =>
            side.Mean(Indicators.TollForce, "2025-12") > side.Mean(Indicators.TollEconomic, "2025-12")
            && side.Mean(Indicators.TollForce, "2025-12") > side.Mean(Indicators.TollWords, "2025-12")
            && side.Mean(Indicators.TollEconomic, "2025-12") > 0.02
            && side.Mean(Indicators.TollWords, "2025-12") > 0.02
            && side.Mean(Indicators.TollEconomic, "2025-12", "words") == 0
            && side.Mean(Indicators.TrustGuarantor, "2025-12", "words") > side.Mean(Indicators.TrustGuarantor, "2025-12") + 0.02),
        new("SYS-16", "A trade war costs both sides output, and the allies spend less three years on than in free trade.", side =>
            side.Mean(Indicators.LostAllies, "2025-12") > 0.1
            && side.Mean(Indicators.LostGuarantor, "2025-12") > 0.1
            && side.Mean(Indicators.LostAllies, "2025-12", "peace") == 0
            && side.Mean(Indicators.SpendingAllies, "2027-12", "peace") > side.Mean(Indicators.SpendingAllies, "2027-12") + 0.005),
        new("SYS-18", "Half a year after a threat heat is near zero while trust is still lower than without the threat.", side =>
            side.Mean(Indicators.HeatPeak, "2025-06") > 0.5
            && side.Mean(Indicators.Heat, "2025-12") < 0.05
            && side.Mean(Indicators.TrustGuarantor, "2025-12", "quiet") > side.Mean(Indicators.TrustGuarantor, "2025-12") + 0.05),
        new("SYS-20", "A year of rumours lowers deterrence although not one soldier has left.", side =>
            side.Mean(Indicators.Presence, "2025-12") == side.Mean(Indicators.Presence, "2025-12", "certain")
            && side.Mean(Indicators.Deterrence, "2025-12", "certain") > side.Mean(Indicators.Deterrence, "2025-12") + 0.3),
        new("SYS-21", "Claims leave all calm; the tariff threat turns its targets firm in one month and nobody else.", side =>
            side.Mean(Indicators.Firm, "2025-08") == 0
            && side.Mean(Indicators.Firm, "2025-09") == 1
            && side.MemberMean(Indicators.MemberFirm, "DNK", "2025-12") == 1
            && side.MemberMean(Indicators.MemberFirm, "DEU", "2025-12") == 1
            && side.MemberMean(Indicators.MemberFirm, "POL", "2025-12") == 0),
        new("SYS-30", "Those threatened with force rank the guarantor before the adversary and spend more; the front line does not.", side =>
            side.MemberMean(Indicators.MemberCoercerFirst, "DNK", "2025-06") > 0.9
            && side.MemberMean(Indicators.MemberCoercerFirst, "CAN", "2025-06") > 0.9
            && side.MemberMean(Indicators.MemberCoercerFirst, "EST", "2025-06") < 0.1
            && side.Mean(Indicators.CoercerFirst, "2025-06", "quiet") == 0
            && side.MemberMean(Indicators.MemberCore, "CAN", "2028-12") > side.MemberMean(Indicators.MemberCore, "CAN", "2028-12", "quiet") + 0.05),
        new("SYS-34", "With most bases of three large hosts closed the guarantor's reach shrinks at once.", side =>
            side.Mean(Indicators.Reach, "2025-06") < side.Mean(Indicators.Reach, "2025-05") - 0.2),
        new("SYS-35", "Where coercion hurts the guarantor itself, pushback makes the next coercion rarer.", side =>
            side.Mean(Indicators.Pushback, "2030-12") > side.Mean(Indicators.Pushback, "2030-12", "open") + 0.2
            && Taken(side, "baseline") < 0.8 * Taken(side, "open")),
        new("SYS-35-permanence", "Acts that hardly strike trust still lower it for years where they make the change seem lasting.", side =>
            side.Mean(Indicators.Permanence, "2030-12") > 0.3
            && side.Mean(Indicators.TrustGuarantor, "2030-12") < side.Mean(Indicators.TrustGuarantor, "2030-12", "quiet") - 0.02),
        new("SYS-36", "A silent broker averts harm and pays for it with the others' confidence.", side =>
            side.Mean(Indicators.TrustGuarantor, "2025-12") > side.Mean(Indicators.TrustGuarantor, "2025-12", "speaks") + 0.02
            && side.Mean(Indicators.BrokerCredit, "2025-12") < side.Mean(Indicators.BrokerCredit, "2025-12", "speaks") - 0.05),
        new("SYS-37", "A clear word, even a cut, leaves less doubt than silence; an empty chair heats and insults.", side =>
            side.Mean(Indicators.Clarity, "2025-06") > side.Mean(Indicators.Clarity, "2025-06", "silence") + 0.2
            && side.Mean(Indicators.Clarity, "2025-06", "cut") > side.Mean(Indicators.Clarity, "2025-06", "silence") + 0.2
            && side.Mean(Indicators.Heat, "2025-06") < side.Mean(Indicators.Heat, "2025-06", "silence")
            && side.Mean(Indicators.Heat, "2025-06", "absence") > side.Mean(Indicators.Heat, "2025-06", "silence")
            && side.Mean(Indicators.TrustGuarantor, "2025-06", "absence") < side.Mean(Indicators.TrustGuarantor, "2025-06", "silence") - 0.005),
    ];

    private static double Taken(Side side, string variant) =>
        side.Mean(Indicators.TollEconomic, "2030-12", variant) + side.Mean(Indicators.TollForce, "2030-12", variant);
}
