using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Simulator.Model;

/// <summary>
/// How members hear what their peers say about each other: the costly loop of <see cref="Influence"/>, over listeners, peers and targets.
/// The sum of weight * (voice - own trust) is a product of matrices, weights times voices, less own trust times the weight of all who
/// speak. Voices too far away are taken off, so that a history without any has the same bits beside histories with some.
/// </summary>
/// <param name="count">Number of members.</param>
/// <param name="size">Of each member, by which it weighs as a peer.</param>
internal sealed class Hearing(int count, ReadOnlySpan<float> size)
{
    /// <summary>Levels of trust that are heard: leader, service.</summary>
    public const int Levels = 2;

    private const int Group = 4; // listeners, and targets, at a time: all their sums are in registers. Those beyond the last member are silent
    private readonly int width = Width(count);
    private readonly float[] sizes = [.. size, .. new float[Width(count) - count]];
    private readonly LaneMemory voice = new(Width(count) * Width(count)); // what each says about the others, [group of targets][peer][target]
    private readonly LaneMemory highest = new(Width(count)), lowest = new(Width(count)); // voice about each
    private readonly bool[] split = new bool[Width(count)]; // whether, in some history, some do not hear what others say about it
    private readonly LaneMemory weight = new(Width(count) * Group); // of a peer for a group of listeners, [peer][listener]
    private readonly LaneMemory within = new(Width(count) / Group), beyond = new(Width(count)); // weight of a group of peers; of all others, [listener][group]
    private readonly LaneMemory sum = new(Group * Group), scale = new(Group * Group); // without the voices, and one over the mass, [listener][target]

    /// <summary>Entries that a pull on all members takes.</summary>
    public static int Room(int count) => Width(count) * Levels * Width(count);

    /// <summary>Writes for a level the weighted mean of the voices less the listener's own trust, less that at the start.</summary>
    /// <param name="board">Who says what.</param>
    /// <param name="level">0 leader, 1 service.</param>
    /// <param name="bound">Difference beyond which a voice is not heard.</param>
    /// <param name="start">The pull at the start, which is taken off.</param>
    /// <param name="pull">Receives the result.</param>
    public void Hear(Board board, int level, Lanes bound, ReadOnlySpan<Lanes> start, Span<Lanes> pull)
    {
        for (var k = 0; k < count; k++) Collect(OfLevel(board.News(k), level), k);
        for (var first = 0; first < width; first += Group) Compare(first, bound);
        for (var listener = 0; listener < width; listener += Group)
        {
            for (var l = 0; l < Group; l++) Weigh(l, listener + l);
            for (var first = 0; first < width; first += Group)
            {
                Prepare(listener, first);
                for (var t = 0; t < Group; t++)
                    if (split[first + t]) Disregard(listener, first, t, bound);
                var at = Row(listener, level, width) + first;
                Listen(first, start[at..], pull[at..]);
            }
        }
    }

    /// <summary>What a peer says about the others, group by group; about itself nothing.</summary>
    private void Collect(ReadOnlySpan<Lanes> said, int peer)
    {
        var voices = voice.Span;
        var next = peer * Group;
        for (; said.Length >= Group; said = said[Group..], next += width * Group)
        {
            var room = voices.Slice(next, Group);
            (room[0], room[1], room[2], room[3]) = (said[0], said[1], said[2], said[3]);
        }

        if (said.Length > 0) said.CopyTo(voices[next..]);
        VoicesAbout(peer / Group * Group)[peer * Group + peer % Group] = Lanes.Zero;
    }

    /// <summary>Between what bounds all voices about some targets are.</summary>
    private void Compare(int first, Lanes bound)
    {
        ReadOnlySpan<Lanes> voices = VoicesAbout(first);
        var high = Elementary.All(-News.NoOpinion);
        Lanes h0 = high, h1 = high, h2 = high, h3 = high, l0 = -high, l1 = l0, l2 = l0, l3 = l0;
        for (var k = 0; k < count; k++)
        {
            var said = voices.Slice(k * Group, Group);
            if (k != first) (h0, l0) = (Elementary.Max(h0, said[0]), Elementary.Min(l0, said[0]));
            if (k != first + 1) (h1, l1) = (Elementary.Max(h1, said[1]), Elementary.Min(l1, said[1]));
            if (k != first + 2) (h2, l2) = (Elementary.Max(h2, said[2]), Elementary.Min(l2, said[2]));
            if (k != first + 3) (h3, l3) = (Elementary.Max(h3, said[3]), Elementary.Min(l3, said[3]));
        }

        Span<Lanes> highs = highest.Span.Slice(first, Group), lows = lowest.Span.Slice(first, Group);
        (highs[0], highs[1], highs[2], highs[3]) = (h0, h1, h2, h3);
        (lows[0], lows[1], lows[2], lows[3]) = (l0, l1, l2, l3);
        for (var t = 0; t < Group; t++) split[first + t] = Elementary.Any(Vector512.GreaterThan(highs[t] - lows[t], bound));
    }

    /// <summary>Peers weigh by how far they are trusted and by their size, the listener itself not at all.</summary>
    private void Weigh(int listener, int itself)
    {
        Span<Lanes> voices = voice.Span[(itself * Group)..], weights = weight.Span[listener..], sums = within.Span;
        for (var g = 0; g < sums.Length; g++)
        {
            var trust = voices.Slice(g * Group * width, Group);
            var by = sizes.AsSpan(g * Group, Group);
            var w = weights.Slice(g * Group * Group, Group * Group - Group + 1);
            var w0 = w[0] = Elementary.Positive(trust[0]) * Elementary.All(by[0]);
            var w1 = w[Group] = Elementary.Positive(trust[1]) * Elementary.All(by[1]);
            var w2 = w[2 * Group] = Elementary.Positive(trust[2]) * Elementary.All(by[2]);
            var w3 = w[3 * Group] = Elementary.Positive(trust[3]) * Elementary.All(by[3]);
            sums[g] = w0 + w1 + (w2 + w3);
        }

        Influence.Masses(sums, beyond.Span.Slice(listener * sums.Length, sums.Length));
    }

    /// <summary>What stands before any voice is heard: own trust times the weight of all who speak. A target has no opinion of itself.</summary>
    private void Prepare(int listener, int first)
    {
        ReadOnlySpan<Lanes> weights = weight.Span.Slice(first * Group, Group * Group), others = beyond.Span[(first / Group)..];
        ReadOnlySpan<Lanes> own = VoicesAbout(first).Slice(listener * Group, Group * Group);
        Span<Lanes> sums = sum.Span, scales = scale.Span;
        for (var l = 0; l < Group; l++)
        {
            var other = others[l * (width / Group)];
            var w = weights.Slice(l, Group * Group - Group + 1);
            Lanes w0 = w[0], w1 = w[Group], w2 = w[2 * Group], w3 = w[3 * Group];
            Lanes left = other + (w0 + w1), right = other + (w2 + w3);
            Prepare(right + w1, right + w0, left + w3, left + w2, own.Slice(l * Group, Group), sums.Slice(l * Group, Group), scales.Slice(l * Group, Group));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Prepare(Lanes m0, Lanes m1, Lanes m2, Lanes m3, ReadOnlySpan<Lanes> own, Span<Lanes> sums, Span<Lanes> scales)
    {
        (sums[0], sums[1], sums[2], sums[3]) = (-(own[0] * m0), -(own[1] * m1), -(own[2] * m2), -(own[3] * m3));
        (scales[0], scales[1], scales[2], scales[3]) = (Influence.Scale(m0), Influence.Scale(m1), Influence.Scale(m2), Influence.Scale(m3));
    }

    /// <summary>Takes off what is not heard about a target because it is too far away; in a history without any such voice exactly nothing.</summary>
    private void Disregard(int listener, int first, int target, Lanes bound)
    {
        ReadOnlySpan<Lanes> voices = VoicesAbout(first)[target..];
        Lanes high = highest[first + target], low = lowest[first + target];
        for (var l = 0; l < Group && listener + l < count; l++)
        {
            if (listener + l == first + target) continue; // nobody reads what is heard about oneself
            var own = voices[(listener + l) * Group];
            if (!Elementary.Any(Vector512.GreaterThan(Elementary.Max(high - own, own - low), bound))) continue;
            ReadOnlySpan<Lanes> weights = weight.Span[l..];
            var unheard = Lanes.Zero;
            for (var k = 0; k < count; k++)
                if (k != first + target) unheard = Unheard(weights[k * Group], voices[k * Group], own, bound, unheard);
            sum[l * Group + target] -= unheard;
        }
    }

    /// <summary>Adds weight * (its trust - own) where the difference is beyond the bound.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes Unheard(Lanes weight, Lanes theirs, Lanes own, Lanes bound, Lanes sum)
    {
        var difference = theirs - own;
        return Elementary.Fma(weight, Elementary.Choose(Vector512.GreaterThan(Vector512.Abs(difference), bound), difference, Lanes.Zero), sum);
    }

    /// <summary>A group of listeners hears all voices about the targets.</summary>
    private void Listen(int first, ReadOnlySpan<Lanes> start, Span<Lanes> pull)
    {
        ReadOnlySpan<Lanes> weights = weight.Span, voices = VoicesAbout(first), s = sum.Span, by = scale.Span;
        Lanes a0 = s[0], a1 = s[1], a2 = s[2], a3 = s[3], b0 = s[4], b1 = s[5], b2 = s[6], b3 = s[7];
        Lanes c0 = s[8], c1 = s[9], c2 = s[10], c3 = s[11], d0 = s[12], d1 = s[13], d2 = s[14], d3 = s[15];
        for (var k = 0; k < weights.Length; k += Group)
        {
            ReadOnlySpan<Lanes> v = voices.Slice(k, Group), w = weights.Slice(k, Group);
            Lanes v0 = v[0], v1 = v[1], v2 = v[2], v3 = v[3], a = w[0], b = w[1], c = w[2], d = w[3];
            (a0, a1, a2, a3) = (Elementary.Fma(a, v0, a0), Elementary.Fma(a, v1, a1), Elementary.Fma(a, v2, a2), Elementary.Fma(a, v3, a3));
            (b0, b1, b2, b3) = (Elementary.Fma(b, v0, b0), Elementary.Fma(b, v1, b1), Elementary.Fma(b, v2, b2), Elementary.Fma(b, v3, b3));
            (c0, c1, c2, c3) = (Elementary.Fma(c, v0, c0), Elementary.Fma(c, v1, c1), Elementary.Fma(c, v2, c2), Elementary.Fma(c, v3, c3));
            (d0, d1, d2, d3) = (Elementary.Fma(d, v0, d0), Elementary.Fma(d, v1, d1), Elementary.Fma(d, v2, d2), Elementary.Fma(d, v3, d3));
        }

        var row = Levels * width;
        Settle(a0, a1, a2, a3, by[..Group], start[..Group], pull[..Group]);
        Settle(b0, b1, b2, b3, by.Slice(Group, Group), start.Slice(row, Group), pull.Slice(row, Group));
        Settle(c0, c1, c2, c3, by.Slice(2 * Group, Group), start.Slice(2 * row, Group), pull.Slice(2 * row, Group));
        Settle(d0, d1, d2, d3, by.Slice(3 * Group, Group), start.Slice(3 * row, Group), pull.Slice(3 * row, Group));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Settle(Lanes s0, Lanes s1, Lanes s2, Lanes s3, ReadOnlySpan<Lanes> by, ReadOnlySpan<Lanes> start, Span<Lanes> pull) =>
        (pull[0], pull[1], pull[2], pull[3]) = (s0 * by[0] - start[0], s1 * by[1] - start[1], s2 * by[2] - start[2], s3 * by[3] - start[3]);

    private static Span<Lanes> OfLevel(News news, int level) => level == 0 ? news.Leader : news.Service;

    /// <summary>Entries of a listener on a level, whole groups of targets.</summary>
    public static Span<Lanes> RowOf(Span<Lanes> pull, int listener, int level, int count) => pull.Slice(Row(listener, level, Width(count)), Width(count));

    private Span<Lanes> VoicesAbout(int first) => voice.Span.Slice(first * width, width * Group);

    private static int Row(int listener, int level, int width) => (listener * Levels + level) * width;

    private static int Width(int count) => (count + Group - 1) / Group * Group;
}
