namespace Simulator.Model;

/// <summary>A member leaves: when its notice has run, its force and its ballots no longer count. What it holds of others, and others of it, goes on.</summary>
internal static class Departure
{
    public static void Begin(Tile tile)
    {
        tile.Now.Leavers = MemberSet.Empty;
        tile.Now.Gone.AsSpan().Clear();
    }

    public static void Move(Tile tile, int month)
    {
        for (var index = 0; index < tile.World.Events.Length; index++)
        {
            if (tile.World.Events[index] is not { Leaves: true } e) continue;
            var leaves = tile.Timetable.Of(index, month - e.Notice);
            if (!Elementary.Any(leaves)) continue;
            tile.Now.Gone[e.Actor] |= leaves;
            tile.Now.Leavers = tile.Now.Leavers.With(e.Actor);
        }
    }

    /// <summary>A member that has left neither contributes nor blocks.</summary>
    public static void Silence(Member member, Happenings now, News news)
    {
        if (!now.Leavers.Contains(member.Index)) return;
        var stays = ~now.Gone[member.Index];
        news.Contribute &= stays;
        news.Block &= stays;
        news.GreyContributes &= stays;
        news.GreyBlocks &= stays;
        news.LimitedContributes &= stays;
        news.LimitedBound &= stays;
        news.LimitedBlocks &= stays;
    }
}
