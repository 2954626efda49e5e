namespace Simulator.Scenarios;

/// <summary>What ties members at the first month, from the table of pairs.</summary>
internal sealed class TieReading
{
    public TieReading(SeedTables seeds, ProblemLog log)
    {
        var n = seeds.Codes.Count;
        (DistanceKm, Affinity, Baseline, YearsTogether) = (new float[n, n], new float[n, n], new float[n, n], new float[n, n]);
        var seen = new bool[n, n];
        var index = seeds.Codes.Select((code, i) => (code, i)).ToDictionary(c => c.code, c => c.i);
        foreach (var row in seeds.Ties.Rows)
        {
            if (!index.TryGetValue(row["a"], out var a) || !index.TryGetValue(row["b"], out var b) || a == b)
            {
                row.Wrong("a", $"{Printable.OneLine(row["a"])} and {Printable.OneLine(row["b"])} are not a pair of members.", "Use two different codes of alliance.csv.", log);
                continue;
            }

            seen[a, b] = seen[b, a] = true;
            DistanceKm[a, b] = DistanceKm[b, a] = (float)row.Number("distance_km", 0, 20_100, log);
            YearsTogether[a, b] = YearsTogether[b, a] = (float)row.Number("years_together", 0, 1000, log);
            Affinity[a, b] = Affinity[b, a] = (float)row.Number("affinity", 0, 1, log);
            Baseline[a, b] = Baseline[b, a] = (float)row.Number("baseline_trust", -1, 1, log);
        }

        for (var a = 0; a < n; a++)
        {
            Affinity[a, a] = 1;
            for (var b = a + 1; b < n; b++)
                if (!seen[a, b]) log.Add(Problems.Table, seeds.Ties.Source.Start, $"The pair {seeds.Codes[a]} and {seeds.Codes[b]} is missing.", "Give every pair of members one row.");
        }
    }

    /// <summary>Shortest distance, km.</summary>
    public float[,] DistanceKm { get; }

    /// <summary>Years as allies.</summary>
    public float[,] YearsTogether { get; }

    /// <summary>Affinity in [0, 1].</summary>
    public float[,] Affinity { get; }

    /// <summary>Baseline trust in [-1, 1].</summary>
    public float[,] Baseline { get; }
}
