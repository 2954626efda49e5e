using System.Collections.Concurrent;
using Simulator.Model;
using Simulator.Studies;

namespace Simulator.Grains;

/// <summary>A study and the memory for playing its blocks on this silo; what one block has given back the next one takes.</summary>
internal sealed class ShelvedStudy
{
    private readonly ConcurrentBag<Room> rooms = [];
    private readonly ConcurrentBag<Member[]>[] members;

    /// <summary>A study, nothing allocated yet.</summary>
    public ShelvedStudy(Study study)
    {
        Study = study;
        var made = new Dictionary<Setting, World>(ReferenceEqualityComparer.Instance); // worlds that differ in parameters only share their memory
        Worlds = [.. study.Worlds.Select(world => made.TryGetValue(world.Setting, out var known) ? known : made[world.Setting] = new(world.Setting))];
        members = [.. Enumerable.Range(0, Worlds[0].Count).Select(_ => new ConcurrentBag<Member[]>())];
        Tiles = Math.Min(Room.Most, (study.BlockAt(0).Histories + Tile.Width - 1) / Tile.Width);
    }

    /// <summary>The study.</summary>
    public Study Study { get; }

    /// <summary>What is played, in the order of <see cref="Study.Worlds"/>.</summary>
    public World[] Worlds { get; }

    /// <summary>Tiles that are played together, month by month.</summary>
    public int Tiles { get; }

    /// <summary>Histories of a whole passage.</summary>
    public int PassageHistories => Tiles * Tile.Width;

    /// <summary>Memory for all of a block but its members.</summary>
    public Room RentRoom() => rooms.TryTake(out var room) ? room : new Room(this);

    /// <summary>Gives it back; only where nobody uses it any more.</summary>
    public void Return(Room room) => rooms.Add(room);

    /// <summary>Memory for one member of a block, one a tile.</summary>
    public Member[] RentMembers(int index) =>
        members[index].TryTake(out var rented) ? rented : [.. Enumerable.Range(0, Tiles).Select(_ => new Member(Worlds[0], index))];

    /// <summary>Gives it back; only where nobody uses it any more.</summary>
    public void Return(int index, Member[] rented) => members[index].Add(rented);
}
