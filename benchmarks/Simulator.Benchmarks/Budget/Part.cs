using Simulator.Model;

namespace Simulator.Benchmarks;

/// <summary>A part of the work on a tile, and what it needs at least, counted by hand from its loops.</summary>
/// <param name="Name">As the table writes it.</param>
/// <param name="Work">Does it for a tile, a member and a month; a part that is not of members gets the first one.</param>
internal sealed record Part(string Name, Action<Tile, int, int> Work)
{
    private const double Members = 32;

    /// <summary>Operations on sixteen lanes a directed tie and month, on average over the year: a fused multiply-add counts as two, all others (a division too) as one; 0 where not counted.</summary>
    public double PerTie { get; init; }

    /// <summary>The same a member.</summary>
    public double PerMember { get; init; }

    /// <summary>Bytes read or written a tie that do not fit the first-level cache between two uses.</summary>
    public double BytesPerTie { get; init; }

    /// <summary>Ticks of the clock that it took in the present round.</summary>
    public long Ticks { get; set; }

    /// <summary>Looks at the clock in them.</summary>
    public long Looks { get; set; }

    /// <summary>Operations of single lanes in a month of a tile.</summary>
    public double Operations => (PerTie * Members * Members + PerMember * Members) * Tile.Width;

    /// <summary>Bytes that a month of a tile moves.</summary>
    public double Bytes => BytesPerTie * Members * Members;
}
