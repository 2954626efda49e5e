namespace Simulator.Model;

/// <summary>The luck that all members share in a month: noise about each partner, common factors of their answers, prices.</summary>
internal static class Mood
{
    public static void Share(Tile tile, int month)
    {
        var now = tile.Now;
        for (var i = 0; i < tile.World.Count; i++)
        {
            var words = tile.Chance.Of(Decision.TieNoise, month, i);
            now.HolderLeader[i] = words.Normal(0);
            now.HolderService[i] = words.Normal(1);
            now.PartnerLeader[i] = words.Normal(2);
            now.PartnerService[i] = words.Normal(3);
        }

        var factors = tile.Chance.Of(Decision.CommonFactor, month);
        now.GreyFactor = factors.Normal(0);
        now.LimitedFactor = factors.Normal(1);
        now.Price = tile.Rates.Price(tile.Setting.YearOf(month) + (tile.Setting.MonthOfYear(month) - 1) / 12f);
    }
}
