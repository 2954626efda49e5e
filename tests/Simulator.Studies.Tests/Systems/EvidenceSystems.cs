using Simulator.Model;

namespace Simulator.Studies.Tests.Systems;

/// <summary>News and what it weighs.</summary>
internal static class EvidenceSystems
{
    public static readonly SystemCase[] All =
    [
        new("SYS-42", "A title that nobody vouches for and a story told twice take no trust beyond what the one witness takes.", side =>
        {
            var taken = side.Mean(Indicators.TrustGuarantor, "2025-12", "quiet") - side.Mean(Indicators.TrustGuarantor, "2025-12");
            var witness = side.Mean(Indicators.TrustGuarantor, "2025-12", "quiet") - side.Mean(Indicators.TrustGuarantor, "2025-12", "alone");
            return witness > 0.02 && Math.Abs(taken - witness) < 0.1 * witness;
        }),
    ];
}
