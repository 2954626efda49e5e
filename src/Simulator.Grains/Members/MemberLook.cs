using System.Runtime.Intrinsics;
using Simulator.Model;

namespace Simulator.Grains;

/// <summary>Somebody's question what a member holds at the end of a month: filled tile by tile as the month is lived, answered with the last tile.</summary>
/// <param name="passage">Histories that are played.</param>
/// <param name="member">Index of the member.</param>
/// <param name="month">Month of the horizon.</param>
/// <param name="answer">Receives the answer.</param>
internal sealed class MemberLook(Passage passage, int member, int month, TaskCompletionSource<MemberView> answer)
{
    private readonly MemberView view = Empty(passage);

    /// <summary>Looks at a tile that has just lived a month; passes over other months.</summary>
    public void Take(int lived, int tile)
    {
        if (lived != month) return;
        var news = passage.Tiles[tile].Last.News(member);
        Take(news.Leader, view.Leader, tile);
        Take(news.Service, view.Service, tile);
        Take(news.Stance, view.Stance, tile);
        Take([news.Core], [view.Core], tile);
        if (tile == passage.Tiles.Length - 1) answer.SetResult(view);
    }

    private static void Take(ReadOnlySpan<Lanes> held, float[][] histories, int tile)
    {
        for (var i = 0; i < held.Length; i++) held[i].CopyTo(histories[i], tile * Tile.Width);
    }

    private static MemberView Empty(Passage passage)
    {
        return new(passage.FirstHistory, Partners(), Partners(), Partners(), Histories());

        float[][] Partners() => [.. Enumerable.Range(0, passage.Shelved.Worlds[0].Count).Select(_ => Histories())];
        float[] Histories() => new float[passage.Tiles.Length * Tile.Width];
    }
}
