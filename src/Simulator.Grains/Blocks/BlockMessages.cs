using Simulator.Model;
using Simulator.Studies;

namespace Simulator.Grains;

// What a block and its members hand each other. These messages stay in the silo: they are references to memory that nobody writes while
// another may read it, so they are never copied, and they have no form in which they could leave.

/// <summary>The histories that members begin: some tiles of a block in one variant, open.</summary>
[Immutable]
internal sealed class Passage(ComputeThread thread, ShelvedStudy shelved, int variant, int firstHistory, Tile[] tiles, Member[][] members)
{
    /// <summary>Where the block is played.</summary>
    public ComputeThread Thread => thread;

    /// <summary>The study and its memory.</summary>
    public ShelvedStudy Shelved => shelved;

    /// <summary>Variant that is played.</summary>
    public int Variant => variant;

    /// <summary>Number of the first history.</summary>
    public int FirstHistory => firstHistory;

    /// <summary>Sixteen histories each, in order.</summary>
    public Tile[] Tiles => tiles;

    /// <summary>The memory that a member of the block has in it, one a tile.</summary>
    public Member[] MemoryOf(int member) => members[member];

    /// <summary>Tiles of the passage of a block that begins at a place.</summary>
    public static int TilesOf(Block block, int first, int most) => Math.Min(most, (block.Histories - first + Tile.Width - 1) / Tile.Width);
}

/// <summary>Where a member's news will stand.</summary>
[Immutable]
internal sealed class MemberSeat(NewsMemory[] memory)
{
    /// <summary>The memory of each tile, see <see cref="Member.Memory"/>.</summary>
    public NewsMemory[] Memory => memory;
}

/// <summary>Consecutive months of the horizon.</summary>
/// <param name="First">The first one.</param>
/// <param name="End">The one after the last.</param>
internal readonly record struct Months(int First, int End)
{
    /// <summary>How many.</summary>
    public int Count => End - First;

    /// <summary>Whether a month is one of them.</summary>
    public bool Hold(int month) => month >= First && month < End;
}
