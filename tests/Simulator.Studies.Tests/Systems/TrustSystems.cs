using Simulator.Model;

namespace Simulator.Studies.Tests.Systems;

/// <summary>Trust, heat and what they leave behind.</summary>
internal static class TrustSystems
{
    public static readonly SystemCase[] All =
    [
        new("SYS-17", "Five quiet years after a grave harm trust is still lower than where none was done, by what scars keep down.", side =>
            side.Mean(Indicators.TrustGuarantor, "2030-12", "quiet") - side.Mean(Indicators.TrustGuarantor, "2030-12") > 0.08),
    ];
}
