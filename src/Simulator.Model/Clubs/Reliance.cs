using System.Runtime.Intrinsics;

namespace Simulator.Model;

/// <summary>
/// How far each member follows the guarantor's lead: less, slowly, as its clubs come to be worth more than at the start or bind it by a pact; attachment
/// to the guarantor's services makes it slower still.
/// </summary>
internal sealed class Reliance(World world)
{
    private readonly LaneMemory start = new(world.Count), worth = new(world.Count);

    /// <summary>Mean over the others, 1 at the start.</summary>
    public Lanes Mean { get; private set; }

    /// <summary>Mean service trust between members of a working club; 0 without one.</summary>
    public Lanes ClubTrust { get; private set; }

    public void Begin(Tile tile)
    {
        tile.Now.Reliance.AsSpan().Fill(Lanes.One);
        Mean = Lanes.One;
        Weigh(tile, tile.Last);
        worth.Span.CopyTo(start.Span);
    }

    /// <summary>Reads the clubs of last month and moves what each member relies on.</summary>
    public void Move(Tile tile)
    {
        if (tile.ClubLife.Working.Length == 0) return;
        var rates = tile.Rates;
        Lanes sum = Lanes.Zero;
        for (var i = 0; i < world.Count; i++)
        {
            if (i == world.Alliance.Guarantor) continue;
            var reliance = tile.Now.Reliance[i];
            var aim = Lanes.One - rates[Parameters.ClubReliance] * Elementary.Positive(worth[i] - start[i]);
            var attached = Lanes.One + rates[Parameters.ClubAttachment] * Elementary.Positive(tile.Last.News(i).Service[world.Alliance.Guarantor]);
            sum += tile.Now.Reliance[i] = Elementary.Fma(rates.RelianceReturn / attached, aim - reliance, reliance);
        }

        Mean = sum * Elementary.All(1f / Math.Max(1, world.Count - 1));
    }

    /// <summary>What its best club is worth to each member: effect of the club's force, times the trust inside it as a chance.</summary>
    public void Weigh(Tile tile, Board board)
    {
        worth.Span.Clear();
        Lanes trusts = Lanes.Zero, pairs = Lanes.Zero;
        var binds = Vector512.GreaterThan(tile.Rates[Parameters.PactAid], Lanes.Zero);
        foreach (var club in tile.ClubLife.Working)
        {
            var seats = board.Membership(club);
            var (trust, count) = Trust(board, seats);
            trusts += trust;
            pairs += count;
            var mean = trust / Elementary.Max(count, Lanes.One);
            var value = Effect(tile, board, club) * (Lanes.One + mean) * Elementary.All(0.5f);
            var bound = Elementary.Min(value + (binds & tile.ClubLife.Pact(club)), Lanes.One); // who is bound counts on the others wholly
            for (var i = 0; i < world.Count; i++) worth[i] = Elementary.Max(worth[i], seats[i] * bound);
        }

        ClubTrust = trusts / Elementary.Max(pairs, Lanes.One);
    }

    /// <summary>F^2 / (F^2 + required^2): how far the club's force, the partner's with it, is enough.</summary>
    private Lanes Effect(Tile tile, Board board, int club)
    {
        Lanes all = Lanes.Zero, force = Lanes.Zero;
        for (var i = 0; i < world.Count; i++)
        {
            all += board.News(i).Force;
            force = Elementary.Fma(board.Membership(club)[i], board.News(i).Force, force);
        }

        force = Elementary.Fma(tile.ClubLife.Partner(club) * tile.Rates[Parameters.PartnerForce], all, force);
        var required = tile.Rates[Parameters.ClubRequired] * all;
        return force * force / Elementary.Fma(force, force, required * required);
    }

    private static (Lanes Sum, Lanes Pairs) Trust(Board board, ReadOnlySpan<Lanes> seats)
    {
        Lanes sum = Lanes.Zero, pairs = Lanes.Zero, all = Lanes.Zero;
        foreach (var seat in seats) all += seat;
        for (var i = 0; i < seats.Length; i += 2) // two members at a time: one sum would wait for itself
        {
            var k = Math.Min(i + 1, seats.Length - 1);
            Lanes seat = seats[i], next = k > i ? seats[k] : Lanes.Zero; // the last of an odd number stands alone
            if ((seat | next) == Lanes.Zero) continue;
            ReadOnlySpan<Lanes> service = board.News(i).Service[..seats.Length], nextService = board.News(k).Service[..seats.Length];
            Lanes trust = Lanes.Zero, nextTrust = Lanes.Zero;
            for (var j = 0; j < i; j++) (trust, nextTrust) = (Elementary.Fma(seats[j], service[j], trust), Elementary.Fma(seats[j], nextService[j], nextTrust));
            (trust, nextTrust) = (Elementary.Fma(next, service[k], trust), Elementary.Fma(seat, nextService[i], nextTrust)); // of each other
            for (var j = k + 1; j < seats.Length; j++) (trust, nextTrust) = (Elementary.Fma(seats[j], service[j], trust), Elementary.Fma(seats[j], nextService[j], nextTrust));
            sum = Elementary.Fma(next, nextTrust, Elementary.Fma(seat, trust, sum));
            pairs = Elementary.Fma(next, all - next, Elementary.Fma(seat, all - seat, pairs));
        }

        return (sum, pairs);
    }
}
