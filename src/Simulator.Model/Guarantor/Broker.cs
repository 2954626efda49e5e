using System.Runtime.Intrinsics;

namespace Simulator.Model;

/// <summary>What the broker between the guarantor and the others does in public.</summary>
public enum BrokerVoice
{
    /// <summary>It is silent on the quarrel and works behind doors.</summary>
    Silent,

    /// <summary>It takes sides in public, and no longer works behind doors.</summary>
    Speaks,
}

/// <summary>
/// A broker who is silent on open quarrels damps the guarantor's next harms and makes it less likely to withdraw; the longer the silence
/// lasts, the less the others trust the broker, and the less is left to damp with.
/// </summary>
internal sealed class Broker(World world)
{
    private Lanes works;

    /// <summary>The others' confidence in the broker, in [0, 1].</summary>
    public Lanes Credit { get; private set; }

    /// <summary>Share of harm that it takes off this month, in [0, 1].</summary>
    public Lanes Damping { get; private set; }

    public void Begin()
    {
        Credit = Lanes.One;
        works = Damping = Lanes.Zero;
    }

    public void Move(Tile tile, int month)
    {
        for (var index = 0; index < world.Events.Length; index++)
            if (world.Events[index].Broker is { } voice)
                works = Elementary.Choose(tile.Timetable.Of(index, month), voice == BrokerVoice.Silent ? Lanes.One : Lanes.Zero, works);
        var rates = tile.Rates;
        var open = Elementary.Flag(Vector512.GreaterThan(tile.Disputes.Hottest, rates[Parameters.PostureCalmBelow]));
        open = Elementary.Max(open, tile.Disputes.Firm);
        var change = Elementary.Choose(Vector512.GreaterThan(works, Lanes.Zero), -open, Lanes.One); // silence is forgiven only when it is broken
        Credit = Elementary.Clip(Elementary.Fma(rates[Parameters.BrokerPrice], change, Credit), 0, 1);
        Damping = rates[Parameters.BrokerDamping] * works * Credit;
    }
}
