using Simulator.Model;

namespace Simulator.Scenarios;

/// <summary>The memory that the statistics of a study take, whatever its number of histories; told before anything is played.</summary>
internal static class Kept
{
    // Assumption: what a run was seen to hold, rounded up. A tally of the alliance has 300 bins in use, one of a member a hundred.
    private const double AllianceBytes = 2000, MemberBytes = 700, TieBytes = 150;
    private const double Gigabyte = 1e9, Most = 2 * Gigabyte; // assumption: what a laptop can spare

    /// <summary>Tells where a study would keep more than can be afforded.</summary>
    public static void Check(MapNode root, int variants, Horizon horizon, int members, IReadOnlyList<Question> questions, ProblemLog log)
    {
        if (horizon == Horizon.Any) return; // what is wrong with the true one is told already
        var pairs = variants - 1 + questions.Where(q => q.Against != VariantReading.Baseline).DistinctBy(q => (q.Variant, q.Against)).Count();
        var asked = 1 + root.Values("months").Count();
        var cells = horizon.Months * (double)Indicators.OfAlliance.Count * AllianceBytes + (horizon.Months / 12 + asked) * (double)Indicators.OfMember.Count * members * MemberBytes;
        var ties = (double)asked * Indicators.OfTie.Count * members * (members - 1) * TieBytes;
        var bytes = (variants + pairs) * cells + variants * ties;
        if (bytes > Most)
            log.Add(
                Problems.TooMuchToKeep, root.Find("variants")?.KeyPlace ?? root.Place,
                $"A run would keep about {bytes / Gigabyte:0.0} GB of statistics: {variants} variants, {pairs} compared pairs, {horizon.Months} months, {asked} of them with ties.",
                $"Stay below {Most / Gigabyte:0} GB with fewer variants, months or questions.");
    }
}
