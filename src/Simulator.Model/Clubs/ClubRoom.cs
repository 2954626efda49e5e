using System.Runtime.Intrinsics;

namespace Simulator.Model;

/// <summary>
/// Members join and leave open clubs by their own interest, one sweep of best replies a quarter, with a dead band between joining and
/// leaving (landscape theory: Axelrod and Bennett 1993). The sweep starts one member later each quarter in place of a random order.
/// </summary>
internal sealed class ClubRoom(World world)
{
    private const float FullHost = 10000; // persons: assumption, a host of a brigade group and more depends wholly
    private readonly LaneMemory forces = new(world.Count);

    public void Begin(Tile tile)
    {
        for (var c = 0; c < world.Alliance.Clubs.Count; c++)
        {
            var seats = tile.Last.Membership(c);
            for (var i = 0; i < world.Count; i++)
                seats[i] = !world.Alliance.Clubs[c].Planned && world.Alliance.Clubs[c].Founders.Contains(i) ? Lanes.One : Lanes.Zero;
        }
    }

    public void Move(Tile tile, int month)
    {
        for (var c = 0; c < world.Alliance.Clubs.Count; c++)
        {
            tile.Last.Membership(c).CopyTo(tile.Next.Membership(c));
            if (world.Alliance.Clubs[c].Open && tile.Setting.MonthOfYear(month) % 3 == 1) Sweep(tile, c, month / 3);
        }
    }

    private void Sweep(Tile tile, int club, int first)
    {
        var seats = tile.Next.Membership(club);
        Lanes total = Lanes.Zero, seated = Lanes.Zero;
        for (var i = 0; i < world.Count; i++)
        {
            total += forces[i] = tile.Next.News(i).Force;
            seated += seats[i];
        }

        var required = tile.Rates[Parameters.ClubRequired] * total;
        for (var step = 0; step < world.Count; step++)
        {
            var i = (first + step) % world.Count;
            if (i == world.Alliance.Guarantor) continue; // an open club is what the others build beside the guarantor
            var seat = seats[i];
            seats[i] = Lanes.Zero; // who asks is not among those whom it would join
            seated -= seat;
            seats[i] = Reply(tile.Rates, seat, Gain(tile, seats, i, seated, required));
            seated += seats[i];
        }
    }

    /// <summary>Joins above one threshold, leaves below the negative of another, else stays.</summary>
    public static Lanes Reply(Rates rates, Lanes seat, Lanes gain)
    {
        var joins = Vector512.GreaterThan(gain, rates[Parameters.ClubJoin]);
        var leaves = Vector512.LessThan(gain, -rates[Parameters.ClubLeave]);
        return Elementary.Choose(joins, Lanes.One, Elementary.Choose(leaves, Lanes.Zero, seat));
    }

    /// <summary>Utility of membership with those who have seats, so many, against staying out.</summary>
    private Lanes Gain(Tile tile, ReadOnlySpan<Lanes> seats, int i, Lanes others, Lanes required)
    {
        var rates = tile.Rates;
        ReadOnlySpan<Lanes> leader = tile.Next.News(i).Leader[..seats.Length], service = tile.Next.News(i).Service[..seats.Length], all = forces.Span[..seats.Length];
        Lanes force = all[i], trust = Lanes.Zero, general = rates[Parameters.TieGeneralWeight];
        for (var k = 0; k < seats.Length; k++)
        {
            force = Elementary.Fma(seats[k], all[k], force);
            trust = Elementary.Fma(seats[k], Elementary.Fma(general, leader[k] - service[k], service[k]), trust);
        }

        var effect = force * force / Elementary.Fma(force, force, required * required);
        var regard = (Lanes.One + trust / Elementary.Max(others, Lanes.One)) * Elementary.All(0.5f);
        var interest = Elementary.Max(tile.Now.Threat * (rates[Parameters.ClubBase] + Elementary.All(world.Members[i].Frontline)), tile.Now.Menace[i]); // the larger threat
        return interest * effect * regard
            - rates[Parameters.ClubCost] * forces[i] / force
            - rates[Parameters.ClubPenalty] * Dependence(tile, i);
    }

    /// <summary>Dependence on the guarantor in [0, 1]: half by the shared service, half by its troops in the country.</summary>
    private static Lanes Dependence(Tile tile, int i) =>
        Elementary.All(0.5f) * (Lanes.One - tile.Last.Substitute)
        + Elementary.All(0.5f) * Elementary.Min(tile.Now.Troops[i] * Elementary.All(1 / FullHost), Lanes.One);
}
