namespace Simulator.Reference;

/// <summary>TNK-1 on the machinery of the model: sixteen histories side by side, addressed luck, a tile and a set of counts a thread.</summary>
public static class VectorEngine
{
    /// <summary>Plays histories and counts what they record.</summary>
    /// <param name="histories">How many; histories are numbered from 0.</param>
    /// <param name="threads">Threads, at least 1; they change no bit of the result.</param>
    /// <param name="seed">Key of the luck.</param>
    public static Counts Play(int histories, int threads, ulong seed)
    {
        var taken = -Waiting.Room;
        var parts = new Counts[threads];
        var workers = new Thread[threads];
        for (var w = 0; w < threads; w++)
        {
            var counts = parts[w] = new();
            workers[w] = new(() => Work(counts));
            workers[w].Start();
        }

        foreach (var worker in workers) worker.Join();
        foreach (var part in parts.AsSpan(1)) parts[0].Merge(part);
        return parts[0];

        void Work(Counts counts)
        {
            var (tile, waiting) = (new NetworkTile(), new Waiting());
            for (var first = Interlocked.Add(ref taken, Waiting.Room); first < histories; first = Interlocked.Add(ref taken, Waiting.Room))
            {
                var room = Math.Min(Waiting.Room, histories - first);
                for (var place = 0; place < room; place += Simulator.Model.Tile.Width) Play(tile, seed, first, place, waiting);
                waiting.Count(room, counts);
            }
        }
    }

    /// <summary>The metrics of one history after a month, for comparison with other implementations.</summary>
    internal static double[] Record(ulong seed, ulong history, int month)
    {
        var tile = new NetworkTile();
        tile.Begin(seed, history);
        for (var m = 0; m <= month; m++) tile.Play(m);
        return [tile.Now.Cohesion[0], tile.Now.Deterrence[0], tile.Now.Hedging[0], tile.Now.Capability[0]];
    }

    private static void Play(NetworkTile tile, ulong seed, int first, int place, Waiting waiting)
    {
        tile.Begin(seed, (ulong)(first + place));
        for (var month = 0; month < TrustNetwork.Months; month++)
        {
            tile.Play(month);
            waiting.Put(month, place, tile.Now);
        }
    }
}
