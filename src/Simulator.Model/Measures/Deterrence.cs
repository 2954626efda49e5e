namespace Simulator.Model;

/// <summary>
/// Deterrence: how far perceived resolve lies above the adversary's threshold, half by the weakest exposed member, half by all, through a
/// logistic; 50 is indifference, without the fixed cost of acting. A relative index, never a probability.
/// </summary>
internal static class Deterrence
{
    /// <summary>Index (0 to 100) of one chance of an answer that succeeds, without regard to who is the target.</summary>
    public static Lanes Of(Rates rates, Lanes success) =>
        Elementary.All(100) * Elementary.Logistic(rates[Parameters.DeterrenceSlope] * (success - Adversary.Threshold(rates)));

    /// <summary>Index (0 to 100) and mean margin.</summary>
    public static (Lanes Index, Lanes Margin) Take(World world, Rates rates, ReadOnlySpan<Lanes> resolve) => Take(world, rates, resolve, Lanes.One);

    /// <summary>Index (0 to 100) and mean margin, for a resolve that is <paramref name="times"/> as large.</summary>
    public static (Lanes Index, Lanes Margin) Take(World world, Rates rates, ReadOnlySpan<Lanes> resolve, Lanes times)
    {
        var (threshold, slope, factor) = (Adversary.Threshold(rates), rates[Parameters.DeterrenceSlope], times); // held here, since the loop would fetch them again for each
        Lanes weakest = Lanes.One, mean = Lanes.Zero, margin = Lanes.Zero;
        for (var j = 0; j < world.Count; j++)
        {
            if (world.Exposure[j] <= 0) continue; // nobody acts against a member out of reach
            var above = Elementary.Min(resolve[j] * factor, Lanes.One) - threshold;
            var score = Elementary.Logistic(slope * above);
            var exposure = Elementary.All(world.Exposure[j]);
            weakest = Elementary.Min(weakest, score);
            mean = Elementary.Fma(exposure, score, mean);
            margin = Elementary.Fma(exposure, above, margin);
        }

        return (Elementary.All(50) * (weakest + mean), margin);
    }
}
