using System.Runtime.Intrinsics;

namespace Simulator.Model;

/// <summary>
/// Random events once the record has ended. None of the rates is identified by the short record; each is an assumption,
/// and a scenario may set it to 0.
/// </summary>
internal static class Hazards
{
    public static void Strike(Tile tile, int month)
    {
        if (month < tile.Setting.AsOf) return;
        TerritorialThreat(tile, month);
        TariffThreat(tile, month);
        Drawdown(tile, month);
        Reassurance(tile, month);
        Default(tile, month);
        Crisis(tile, month);
    }

    private static void TerritorialThreat(Tile tile, int month)
    {
        var rates = tile.Rates;
        var hazard = rates[Parameters.HazardTerritorial] * Restraint(tile);
        if (month < tile.Setting.CoerciveTermEnd) hazard *= rates[Parameters.HazardTerm];
        var words = tile.Chance.Of(Decision.TerritorialThreat, month);
        Threaten(tile, words, hazard, Rungs.ForceThreat, Voice.Publics, rates[Parameters.HazardTerritorialLow], rates[Parameters.HazardTerritorialHigh]);
    }

    private static void TariffThreat(Tile tile, int month)
    {
        var rates = tile.Rates;
        var words = tile.Chance.Of(Decision.TariffThreat, month);
        var hazard = rates[Parameters.HazardTariff] * Restraint(tile);
        Threaten(tile, words, hazard, Rungs.EconomicThreat, Voice.Leader, rates[Parameters.HazardTariffLow], rates[Parameters.HazardTariffHigh]);
    }

    /// <summary>Factor on the hazards of coercion: firm targets and pushback at home.</summary>
    private static Lanes Restraint(Tile tile) => tile.Disputes.Restraint(tile.Rates) * tile.Politics.Pushback.Restraint(tile.Rates);

    /// <summary>The guarantor threatens one member, drawn evenly; others feel it by affinity, and the threat muddies its intentions.</summary>
    private static void Threaten(Tile tile, Words words, Lanes hazard, int rung, Voice voice, Lanes low, Lanes high)
    {
        var happens = words.Happens(0, hazard);
        if (!Elementary.Any(happens)) return;
        var guarantor = tile.World.Alliance.Guarantor;
        var drawn = Vector512.Floor(words.Uniform(1) * Elementary.All(tile.World.Count - 1));
        var target = drawn + Elementary.Flag(Vector512.GreaterThanOrEqual(drawn, Elementary.All(guarantor)));
        if (Rungs.IsForce(rung)) happens &= words.Happens(3, Reserves.Left(tile, target)); // a reserve thins threats of force against its owner
        var severity = happens & words.Between(2, low, high);
        Spread.Over(tile, tile.Now.Add(guarantor, voice, false, true).On(rung, happens & Rungs.HeatOf(tile.Rates, rung)), severity, target);
        tile.Now.UnclearSignal = Elementary.Max(tile.Now.UnclearSignal, Elementary.Flag(happens));
        tile.Disputes.Stir(severity);
    }

    /// <summary>A withdrawal from one host, drawn in proportion to the troops it had at the start.</summary>
    private static void Drawdown(Tile tile, int month)
    {
        var rates = tile.Rates;
        var words = tile.Chance.Of(Decision.Drawdown, month);
        var likely = rates[Parameters.HazardDrawdown] * tile.Clarity.Expectation(rates) * (Lanes.One - tile.Politics.Broker.Damping);
        var happens = words.Happens(0, likely) & ~tile.Now.Gone[tile.World.Alliance.Guarantor];
        if (!Elementary.Any(happens) || !tile.Presence.HasTroops) return;
        var host = tile.Presence.Host(words.Uniform(1));
        var announced = tile.Presence.Withdraw(host, happens & words.Between(2, rates[Parameters.HazardDrawdownLow], rates[Parameters.HazardDrawdownHigh]));
        var severity = Elementary.Min(announced / rates[Parameters.PresenceScale], Lanes.One);
        Spread.Over(tile, tile.Now.Add(tile.World.Alliance.Guarantor, Voice.Leader, false, false), severity, host);
    }

    private static void Reassurance(Tile tile, int month)
    {
        var rates = tile.Rates;
        var words = tile.Chance.Of(Decision.Reassurance, month);
        var happens = words.Happens(0, rates[Parameters.HazardReassurance] * tile.Politics.Pushback.Reassurance(rates)) & ~tile.Now.Gone[tile.World.Alliance.Guarantor];
        if (!Elementary.Any(happens)) return;
        var guarantor = tile.World.Alliance.Guarantor;
        var severity = happens & words.Between(1, rates[Parameters.HazardReassuranceLow], rates[Parameters.HazardReassuranceHigh]);
        var all = MemberSet.All(tile.World.Count).Without(guarantor);
        Spread.Over(tile, tile.Now.Add(guarantor, Voice.Official, true, true), severity, all);
        tile.Now.ClearSignal = Elementary.Max(tile.Now.ClearSignal, Elementary.Flag(happens));
    }

    /// <summary>One draw for the alliance: that two members default in one month is left out.</summary>
    private static void Default(Tile tile, int month)
    {
        var rates = tile.Rates;
        var words = tile.Chance.Of(Decision.PledgeDefault, month);
        var happens = words.Happens(0, rates.DefaultHazard * Elementary.All(tile.World.Count));
        tile.Now.Default = happens & words.Between(2, rates[Parameters.HazardDefaultLow], rates[Parameters.HazardDefaultHigh]);
        tile.Now.Defaulter = Vector512.Floor(words.Uniform(1) * Elementary.All(tile.World.Count));
    }

    private static void Crisis(Tile tile, int month)
    {
        var rates = tile.Rates;
        var words = tile.Chance.Of(Decision.OutsideCrisis, month);
        var happens = words.Happens(0, rates[Parameters.HazardCrisis]);
        if (!Elementary.Any(happens)) return;
        tile.Now.Crisis = happens & words.Between(1, rates[Parameters.HazardCrisisLow], rates[Parameters.HazardCrisisHigh]);
        for (var i = 0; i < tile.World.Count; i++)
            tile.Now.Side[i] = Elementary.Flag(tile.Chance.Of(Decision.CrisisSide, month, i).Happens(0, Elementary.All(0.5f)));
    }
}
