namespace Simulator.Reference;

/// <summary>TNK-1 as a user of the language would first write it: objects, double precision, one history after the other on one thread.</summary>
public static class PlainEngine
{
    /// <summary>Plays histories and counts what they record.</summary>
    /// <param name="histories">How many.</param>
    /// <param name="seed">Seed of the stream of luck.</param>
    public static Counts Play(int histories, int seed)
    {
        var counts = new Counts();
        var luck = new StreamedLuck(new Random(seed));
        for (var h = 0; h < histories; h++) Play(new PlainHistory(luck), counts);
        return counts;
    }

    /// <summary>The metrics of one history after a month under addressed luck, for comparison with other implementations.</summary>
    internal static double[] Record(ulong seed, ulong history, int month)
    {
        var plain = new PlainHistory(new AddressedLuck(seed, history));
        for (var m = 0; m < month; m++) plain.Play(m);
        return plain.Play(month);
    }

    private static void Play(PlainHistory history, Counts counts)
    {
        for (var month = 0; month < TrustNetwork.Months; month++)
        {
            var metrics = history.Play(month);
            for (var metric = 0; metric < metrics.Length; metric++) counts.Add(month, (Metric)metric, metrics[metric]);
        }
    }
}
