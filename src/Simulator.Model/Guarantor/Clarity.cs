namespace Simulator.Model;

/// <summary>How well the guarantor's intentions can be read: lost by contradictory signals, won by clear ones.</summary>
internal sealed class Clarity
{
    private Lanes pending; // lost to open signals and not yet given back

    /// <summary>Clarity in [0, 1].</summary>
    public Lanes Level { get; private set; }

    public void Begin(Rates rates)
    {
        Level = rates[Parameters.ClarityNormal];
        pending = Lanes.Zero;
    }

    public void Move(Tile tile)
    {
        var rates = tile.Rates;
        var returned = Elementary.Fma(rates.ClarityReturn, rates[Parameters.ClarityNormal] - Level, Level);
        var lost = rates[Parameters.ClarityLoss] * tile.Now.UnclearSignal;
        pending -= rates.ClarityReturn * pending;
        var resolved = tile.Now.Resolved * pending; // a meeting answers what was open before it
        Level = Elementary.Clip(returned - lost + resolved + rates[Parameters.ClarityGain] * tile.Now.ClearSignal, 0, 1);
        pending += lost - resolved;
    }

    /// <summary>Factor on the hazard of a withdrawal: statements that leave it open let members expect one, and come before one.</summary>
    public Lanes Expectation(Rates rates) =>
        Elementary.Fma(rates[Parameters.ClarityDrawdown], Elementary.Positive(rates[Parameters.ClarityNormal] - Level), Lanes.One);

    /// <summary>Reliability or signal lost to doubt: weight * (normal - clarity).</summary>
    public Lanes Doubt(Rates rates) => rates[Parameters.ClarityReliability] * (rates[Parameters.ClarityNormal] - Level);
}
