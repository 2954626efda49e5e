using System.Collections.Concurrent;
using Simulator.Model;
using Simulator.Studies;

namespace Simulator.Grains;

/// <summary>A study and the memory for playing its blocks on this silo; what one block has given back the next one takes.</summary>
internal sealed class ShelvedStudy
{
    private readonly ConcurrentBag<Room> rooms = [];
    private readonly Lock oneAtATime = new();

    /// <summary>A study, nothing allocated yet.</summary>
    public ShelvedStudy(Study study)
    {
        Study = study;
        var made = new Dictionary<Setting, World>(ReferenceEqualityComparer.Instance); // worlds that differ in parameters only share their memory
        Worlds = [.. study.Worlds.Select(world => made.TryGetValue(world.Setting, out var known) ? known : made[world.Setting] = new(world.Setting))];
        Tiles = Math.Min(Room.Most, (study.BlockAt(0).Histories + Tile.Width - 1) / Tile.Width);
    }

    /// <summary>The study.</summary>
    public Study Study { get; }

    /// <summary>What is played, in the order of <see cref="Study.Worlds"/>.</summary>
    public World[] Worlds { get; }

    /// <summary>Tiles of a passage, which are played together.</summary>
    public int Tiles { get; }

    /// <summary>Histories of a whole passage.</summary>
    public int PassageHistories => Tiles * Tile.Width;

    /// <summary>Memory for a block and its members.</summary>
    public Room RentRoom()
    {
        if (rooms.TryTake(out var room)) return room;
        lock (oneAtATime) return new Room(this); // memory of two threads that lies line by line slows both
    }

    /// <summary>Gives it back; only where nobody uses it any more.</summary>
    public void Return(Room room) => rooms.Add(room);
}
