using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Simulator.Model;

/// <summary>
/// How members hear what their peers say about each other: the costly loop of <see cref="Influence"/>, over listeners, peers and targets.
/// Two listeners hear about some targets at once, with all sums in registers.
/// </summary>
internal sealed class Hearing(int count)
{
    /// <summary>Levels of trust that are heard: leader, service.</summary>
    public const int Levels = 2;

    private const int Targets = 4;
    private readonly LaneMemory voice = new(count * Targets); // what each says about the targets, [peer][target]
    private readonly LaneMemory highest = new(Targets), lowest = new(Targets); // voice about each of them

    /// <summary>Entries that a pull on all members takes.</summary>
    public static int Room(int count) => count * Levels * Width(count);

    /// <summary>Writes for a level the weighted mean of the voices less the listener's own trust, less that at the start.</summary>
    /// <param name="board">Who says what.</param>
    /// <param name="level">0 leader, 1 service.</param>
    /// <param name="weights">Of peers, [listener][peer].</param>
    /// <param name="bound">Difference beyond which a voice is not heard.</param>
    /// <param name="masses">Weight of all peers that may speak about a target; laid out as the result, and may be its memory.</param>
    /// <param name="start">The pull at the start, which is taken off.</param>
    /// <param name="pull">Receives the result.</param>
    public void Hear(Board board, int level, ReadOnlySpan<Lanes> weights, Lanes bound, Span<Lanes> masses, Span<Lanes> start, Span<Lanes> pull)
    {
        ReadOnlySpan<Lanes> voices = voice.Span;
        for (var first = 0; first < count; first += Targets)
        {
            Collect(board, first, level);
            for (var one = 0; one < count; one += 2)
            {
                var other = Math.Min(one + 1, count - 1);
                var farthest = Elementary.Max(Farthest(voices.Slice(one * Targets, Targets), one - first), Farthest(voices.Slice(other * Targets, Targets), other - first));
                if (Elementary.Any(Vector512.GreaterThan(farthest, bound))) Listen<Near>(one, other, first, level, weights, bound, masses, start, pull);
                else Listen<Every>(one, other, first, level, weights, bound, masses, start, pull);
            }
        }
    }

    /// <summary>What everybody says about some targets, side by side, and between what bounds.</summary>
    private void Collect(Board board, int first, int level)
    {
        Span<Lanes> voices = voice.Span, high = highest.Span, low = lowest.Span;
        high.Fill(Elementary.All(-News.NoOpinion));
        low.Fill(Elementary.All(News.NoOpinion));
        for (var k = 0; k < count; k++)
        {
            var row = OfLevel(board.News(k), level);
            for (var t = 0; t < Targets && first + t < row.Length; t++)
            {
                var said = voices[k * Targets + t] = row[first + t];
                if (k == first + t) continue;
                high[t] = Elementary.Max(high[t], said);
                low[t] = Elementary.Min(low[t], said);
            }
        }
    }

    /// <summary>How far the most distant voice about one of the targets is from a listener's own trust, at most.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Lanes Farthest(ReadOnlySpan<Lanes> own, int itself)
    {
        Span<Lanes> high = highest.Span, low = lowest.Span;
        var farthest = Lanes.Zero;
        for (var t = 0; t < own.Length; t++)
            if (t != itself) farthest = Elementary.Max(farthest, Elementary.Max(high[t] - own[t], own[t] - low[t])); // nobody reads what is heard about oneself
        return farthest;
    }

    /// <summary>Two listeners hear all voices about some targets.</summary>
    private void Listen<THearing>(
        int one, int other, int first, int level, ReadOnlySpan<Lanes> weight, Lanes bound, Span<Lanes> masses, Span<Lanes> start, Span<Lanes> pull)
        where THearing : struct, IHearing
    {
        var voices = voice.Span;
        ReadOnlySpan<Lanes> weights = weight.Slice(one * count, count), others = weight.Slice(other * count, count);
        ReadOnlySpan<Lanes> own = voices.Slice(one * Targets, Targets), its = voices.Slice(other * Targets, Targets);
        Lanes a0 = own[0], a1 = own[1], a2 = own[2], a3 = own[3], b0 = its[0], b1 = its[1], b2 = its[2], b3 = its[3];
        Lanes s0 = Lanes.Zero, s1 = s0, s2 = s0, s3 = s0, r0 = s0, r1 = s0, r2 = s0, r3 = s0;
        for (var k = 0; k < weights.Length; k++)
        {
            Lanes w = weights[k], v = others[k];
            var said = voices.Slice(k * Targets, Targets);
            if (k != first) (s0, r0) = (THearing.Add(w, said[0], a0, bound, s0), THearing.Add(v, said[0], b0, bound, r0));
            if (k != first + 1) (s1, r1) = (THearing.Add(w, said[1], a1, bound, s1), THearing.Add(v, said[1], b1, bound, r1));
            if (k != first + 2) (s2, r2) = (THearing.Add(w, said[2], a2, bound, s2), THearing.Add(v, said[2], b2, bound, r2));
            if (k != first + 3) (s3, r3) = (THearing.Add(w, said[3], a3, bound, s3), THearing.Add(v, said[3], b3, bound, r3));
        }

        Settle(s0, s1, s2, s3, RowOf(masses, one, level, count)[first..], RowOf(start, one, level, count)[first..], RowOf(pull, one, level, count)[first..]);
        if (other == one) return; // an odd number of members: the last one listens alone
        Settle(r0, r1, r2, r3, RowOf(masses, other, level, count)[first..], RowOf(start, other, level, count)[first..], RowOf(pull, other, level, count)[first..]);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Settle(Lanes s0, Lanes s1, Lanes s2, Lanes s3, ReadOnlySpan<Lanes> masses, ReadOnlySpan<Lanes> before, Span<Lanes> pull)
    {
        pull[0] = Influence.Mean(s0, masses[0]) - before[0];
        pull[1] = Influence.Mean(s1, masses[1]) - before[1];
        pull[2] = Influence.Mean(s2, masses[2]) - before[2];
        pull[3] = Influence.Mean(s3, masses[3]) - before[3];
    }

    public static Span<Lanes> OfLevel(News news, int level) => level == 0 ? news.Leader : news.Service;

    /// <summary>Entries of a listener on a level, whole groups of targets.</summary>
    public static Span<Lanes> RowOf(Span<Lanes> pull, int listener, int level, int count) => pull.Slice((listener * Levels + level) * Width(count), Width(count));

    private static int Width(int count) => (count + Targets - 1) / Targets * Targets;

    /// <summary>How one voice adds to a sum: weight * (its trust - own).</summary>
    public interface IHearing
    {
        static abstract Lanes Add(Lanes weight, Lanes theirs, Lanes own, Lanes bound, Lanes sum);
    }

    /// <summary>Only those are heard who are near enough.</summary>
    public readonly struct Near : IHearing
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Lanes Add(Lanes weight, Lanes theirs, Lanes own, Lanes bound, Lanes sum)
        {
            var difference = theirs - own;
            var heard = Vector512.LessThanOrEqual(Vector512.Abs(difference), bound);
            return Elementary.Fma(weight, Elementary.Choose(heard, difference, Lanes.Zero), sum);
        }
    }

    /// <summary>All are known to be near enough: the same sum, to the bit, in half the time.</summary>
    public readonly struct Every : IHearing
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Lanes Add(Lanes weight, Lanes theirs, Lanes own, Lanes bound, Lanes sum) => Elementary.Fma(weight, theirs - own, sum);
    }
}
