namespace Simulator.Model;

/// <summary>A European second source of the shared service: adoption with imitation (Bass 1969), pushed by distrust; it never falls.</summary>
internal static class Substitute
{
    private const float Comfortable = 0.3f; // trust above which nothing pushes: assumption, somewhat above indifference

    public static void Begin(Tile tile) => tile.Last.Substitute = Lanes.Zero;

    public static void Move(Tile tile)
    {
        var rates = tile.Rates;
        var share = tile.Last.Substitute;
        var push = Elementary.Positive(Elementary.All(Comfortable) - Trust(tile));
        var rate = rates[Parameters.SubstituteStart] + rates[Parameters.SubstitutePush] * push + rates[Parameters.SubstituteImitation] * share;
        tile.Next.Substitute = Elementary.Clip(Elementary.Fma(rate, Lanes.One - share, share), 0, 1);
    }

    /// <summary>Mean general trust of the others in the guarantor.</summary>
    private static Lanes Trust(Tile tile)
    {
        var guarantor = tile.World.Alliance.Guarantor;
        var sum = Lanes.Zero;
        for (var i = 0; i < tile.World.Count; i++)
            if (i != guarantor) sum += tile.Next.News(i).Trust(guarantor, tile.Rates[Parameters.TieGeneralWeight]);
        return sum * Elementary.All(1f / Math.Max(1, tile.World.Count - 1));
    }
}
