namespace Simulator.Model;

/// <summary>Members of a club that work together come to trust each other's services, the more slowly the less there is left to gain.</summary>
internal static class Habit
{
    /// <summary>What joint work adds this month, a club: what members need to know of it.</summary>
    public static void Share(Tile tile)
    {
        foreach (var club in tile.ClubLife.Joint) tile.Now.Habit[club] = tile.Rates[Parameters.ClubHabit] * tile.ClubLife.Activity(club);
    }

    /// <summary>T_service + gain max(0, 1 - 2 Z - T_service) towards each other member of each club that works.</summary>
    public static void Apply(Member member, Happenings now, Board last, News news)
    {
        Span<Lanes> services = news.Service, scars = news.Scar;
        for (var club = 0; club < now.Habit.Length; club++)
        {
            if (now.Habit[club] == Lanes.Zero) continue;
            var seats = last.Membership(club);
            var gain = now.Habit[club] * seats[member.Index];
            if (gain == Lanes.Zero) continue;
            for (var j = 0; j < services.Length; j++)
            {
                if (j == member.Index) continue;
                var room = Elementary.Positive(Lanes.One - scars[j] - scars[j] - services[j]);
                services[j] = Elementary.Fma(gain * seats[j], room, services[j]);
            }
        }
    }
}
