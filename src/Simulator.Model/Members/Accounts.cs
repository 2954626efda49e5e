namespace Simulator.Model;

/// <summary>What all members spent last month, side by side, as they compare it in January.</summary>
internal sealed class Accounts(World world)
{
    private readonly LaneMemory core = new(world.Count), growth = new(world.Count);

    /// <summary>Core spending of each member, % of GDP.</summary>
    public ReadOnlySpan<Lanes> Core => core.Span;

    /// <summary>Growth of the logarithm of each member's expenditure over the last full year.</summary>
    public ReadOnlySpan<Lanes> Growth => growth.Span;

    /// <summary>The least core spending of all.</summary>
    public Lanes Lowest { get; private set; }

    public void Read(Board last)
    {
        for (var i = 0; i < last.Count; i++)
        {
            var news = last.News(i);
            (core[i], growth[i]) = (news.Core, news.Growth);
            Lowest = i == 0 ? news.Core : Elementary.Min(news.Core, Lowest);
        }
    }
}
