namespace Simulator.Model;

/// <summary>The guarantee on condition: the guarantor trusts an ally less, where it decides on help, by how far that ally has fallen behind the pledge.</summary>
internal static class Guarantee
{
    /// <summary>Whether a member sets the condition.</summary>
    public static bool IsConditional(Member member) => member.Index == member.World.Alliance.Guarantor;

    /// <summary>Trust that is withheld from each ally: the condition times what its core share lacks of the pledge's line, beyond what it lacked at the start.</summary>
    public static void Withhold(Member guarantor, Board last, int month, Span<Lanes> withheld)
    {
        var world = guarantor.World;
        Lanes condition = guarantor.Rates[Parameters.GuaranteeCondition], line = Spending.Line(guarantor.Rates, world.Setting.YearOf(month)), before = Spending.Line(guarantor.Rates, world.Setting.StartYear);
        for (var j = 0; j < withheld.Length; j++)
        {
            var owed = Elementary.Positive(line - last.News(j).Core);
            var owedBefore = Elementary.Positive(before - Elementary.All(world.CoreAtStart[j]));
            withheld[j] = condition * Elementary.Positive(owed - owedBefore);
        }
    }
}
