namespace Simulator.Model;

/// <summary>
/// What each part of the coercion ladder has cost: mean trust in the coercer that acts on its rungs have taken so far, each act as if it
/// struck alone, without what has healed since.
/// </summary>
internal sealed class Toll(World world)
{
    private const float WholeScale = 2; // trust lies in [-1, 1]: what heals between acts may be taken again, but is not counted beyond

    /// <summary>Taken by claims and pressure.</summary>
    public Lanes Words { get; private set; }

    /// <summary>Taken by economic threats and acts.</summary>
    public Lanes Economic { get; private set; }

    /// <summary>Taken by threats of force and force.</summary>
    public Lanes Force { get; private set; }

    public void Begin() => Words = Economic = Force = Lanes.Zero;

    public void Move(Tile tile)
    {
        foreach (var strike in tile.Now.Strikes)
        {
            if (strike.Rung == 0 || strike.Positive) continue;
            var taken = Taken(tile, strike);
            if (Rungs.IsWords(strike.Rung)) Words = Elementary.Min(Words + taken, Elementary.All(WholeScale));
            else if (Rungs.IsEconomic(strike.Rung)) Economic = Elementary.Min(Economic + taken, Elementary.All(WholeScale));
            else Force = Elementary.Min(Force + taken, Elementary.All(WholeScale));
        }
    }

    private Lanes Taken(Tile tile, Strike strike)
    {
        var rates = tile.Rates;
        var (leader, service) = rates.WeightsOf(strike.Voice);
        Lanes weight = rates[Parameters.TieGeneralWeight], betrayal = rates[Parameters.TieBetrayal], taken = Lanes.Zero;
        for (var i = 0; i < world.Count; i++)
        {
            if (i == strike.Actor) continue;
            var news = tile.Last.News(i);
            Lanes before = news.Leader[strike.Actor], official = news.Service[strike.Actor], felt = strike.Felt[i];
            var ofLeader = before - Impulse.Harm(before, felt * leader, rates.Harm, betrayal);
            var ofService = official - Impulse.Harm(official, felt * service, rates.Harm, betrayal);
            taken += Elementary.Fma(weight, ofLeader - ofService, ofService);
        }

        return taken * Elementary.All(1f / Math.Max(1, world.Count - 1));
    }
}
