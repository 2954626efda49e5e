using System.Runtime.Intrinsics;

namespace Simulator.Model;

/// <summary>The threat index: returns to its mean, jumps at random, by events and after a limited act; a jump or a pledge opens a time of shock.</summary>
internal sealed class Threat
{
    private const float Highest = 1.5f;
    private Lanes level;
    private Lanes shockMonths;

    public void Begin(Rates rates)
    {
        level = rates[Parameters.ThreatMean];
        shockMonths = Lanes.Zero;
    }

    public void Move(Tile tile, int month)
    {
        var rates = tile.Rates;
        var jump = Jump(tile, month);
        level = Elementary.Clip(Elementary.Fma(rates.ThreatReturn, rates[Parameters.ThreatMean] - level, level) + jump, 0, Highest);
        var opens = Vector512.GreaterThan(jump - tile.Campaign.Alarm, Lanes.Zero); // alarm creeps and is no shock
        for (var index = 0; index < tile.World.Events.Length; index++)
            if (tile.World.Events[index].Pledge) opens |= tile.Timetable.Of(index, month);
        shockMonths = Elementary.Choose(opens, rates[Parameters.SpendingShockMonths], Elementary.Positive(shockMonths - Lanes.One));
        tile.Now.Threat = level;
        tile.Now.Shock = Vector512.GreaterThan(shockMonths, Lanes.Zero);
    }

    private static Lanes Jump(Tile tile, int month)
    {
        var rates = tile.Rates;
        var jump = tile.Last.Acts.Limited * rates[Parameters.ThreatIncursion] + tile.Campaign.Alarm;
        for (var index = 0; index < tile.World.Events.Length; index++)
            if (tile.World.Events[index] is { Threat: not 0 } e) jump += tile.Timetable.Of(index, month) & Elementary.All(e.Threat * e.Weight);
        if (month < tile.Setting.AsOf) return jump;
        var words = tile.Chance.Of(Decision.ThreatJump, month);
        var happens = words.Happens(0, rates.ThreatHazard);
        return jump + (happens & words.Lognormal(1, rates[Parameters.ThreatJump], rates[Parameters.ThreatSpread]));
    }
}
