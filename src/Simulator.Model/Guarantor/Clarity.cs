namespace Simulator.Model;

/// <summary>How well the guarantor's intentions can be read: lost by contradictory signals, won by clear ones.</summary>
internal sealed class Clarity
{
    /// <summary>Clarity in [0, 1].</summary>
    public Lanes Level { get; private set; }

    public void Begin(Rates rates) => Level = rates[Parameters.ClarityNormal];

    public void Move(Tile tile)
    {
        var rates = tile.Rates;
        var returned = Elementary.Fma(rates.ClarityReturn, rates[Parameters.ClarityNormal] - Level, Level);
        Level = Elementary.Clip(
            returned - rates[Parameters.ClarityLoss] * tile.Now.UnclearSignal + rates[Parameters.ClarityGain] * tile.Now.ClearSignal, 0, 1);
    }

    /// <summary>Reliability or signal lost to doubt: weight * (normal - clarity).</summary>
    public Lanes Doubt(Rates rates) => rates[Parameters.ClarityReliability] * (rates[Parameters.ClarityNormal] - Level);
}
