namespace Simulator.Model;

/// <summary>What all members share in a month: luck, which is noise about each partner and common factors of their answers, prices, each January what all spend.</summary>
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
        if (tile.Setting.MonthOfYear(month) == 1) now.Accounts.Read(tile.Last);
        now.Price = tile.Rates.Price(tile.Setting.YearOf(month) + (tile.Setting.MonthOfYear(month) - 1) / 12f);
    }
}
