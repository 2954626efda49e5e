namespace Simulator.Model;

/// <summary>
/// Pushback in the guarantor's own politics: it grows with what coercion costs at home, in bases and in trade, and with the allies'
/// firmness; it makes the next coercion rarer and reassurance more frequent.
/// </summary>
internal sealed class Pushback
{
    private Lanes rate;

    /// <summary>Pushback in [0, 1].</summary>
    public Lanes Level { get; private set; }

    public void Begin(Rates rates)
    {
        rate = Elementary.RateOfHalfLife(rates[Parameters.PushbackHalfLife]);
        Level = Lanes.Zero;
    }

    public void Move(Tile tile)
    {
        var rates = tile.Rates;
        var cost = rates[Parameters.PushbackAccess] * (Lanes.One - tile.Politics.Reach.Access)
            + rates[Parameters.PushbackLoss] * tile.Exchange.Tariffs.LostByGuarantor
            + rates[Parameters.PushbackFirmness] * tile.Disputes.Firm;
        Level = Elementary.Clip(Elementary.Fma(rate, cost - Level, Level), 0, 1);
    }

    /// <summary>Factor on hazards of coercion: exp(-response * P).</summary>
    public Lanes Restraint(Rates rates) => Elementary.Exp(-rates[Parameters.PushbackResponse] * Level);

    /// <summary>Factor on the hazard of reassurance: 1 + gain * P.</summary>
    public Lanes Reassurance(Rates rates) => Elementary.Fma(rates[Parameters.PushbackReassurance], Level, Lanes.One);
}
