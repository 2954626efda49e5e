namespace Simulator.Model;

/// <summary>
/// Trust in the guarantor as a partner in trade, member by member: it starts and returns to baseline trust, and only economic acts strike
/// it, by a part of their severity.
/// </summary>
internal sealed class TradeTrust(World world)
{
    private readonly Lanes[] trust = new Lanes[world.Count];

    /// <summary>Mean over all but the guarantor, in [-1, 1].</summary>
    public Lanes Mean { get; private set; }

    public void Begin()
    {
        for (var i = 0; i < world.Count; i++) trust[i] = Elementary.All(Baseline(i));
        Mean = OfAll();
    }

    public void Move(Tile tile)
    {
        var rates = tile.Rates;
        foreach (var strike in tile.Now.Strikes)
            if (Rungs.IsEconomic(strike.Rung) && strike.Actor == world.Alliance.Guarantor) Strike(rates, strike);
        for (var i = 0; i < world.Count; i++) trust[i] = Relaxation.Toward(trust[i], Elementary.All(Baseline(i)), rates.ServiceReturn);
        Mean = OfAll();
    }

    private void Strike(Rates rates, Strike strike)
    {
        var (leader, service) = rates.WeightsOf(strike.Voice);
        var voice = Elementary.Fma(rates[Parameters.TieGeneralWeight], leader - service, service);
        for (var i = 0; i < world.Count; i++)
            trust[i] = Impulse.Harm(trust[i], rates[Parameters.ExchangeTrust] * voice * strike.Felt[i], rates.Harm, rates[Parameters.TieBetrayal]);
    }

    private float Baseline(int member) => member == world.Alliance.Guarantor ? 0 : world.Baseline(member)[world.Alliance.Guarantor];

    private Lanes OfAll()
    {
        var sum = Lanes.Zero;
        for (var i = 0; i < world.Count; i++)
            if (i != world.Alliance.Guarantor) sum += trust[i];
        return sum * Elementary.All(1f / Math.Max(1, world.Count - 1));
    }
}
