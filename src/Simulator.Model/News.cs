using System.Runtime.CompilerServices;

namespace Simulator.Model;

/// <summary>
/// What one member lets others see in a month: its row of ties and a few figures of its own, for sixteen histories.
/// A view on the board's memory, laid out [field][partner] sixteen lanes an entry.
/// </summary>
public readonly ref struct News
{
    /// <summary>Trust of a member in itself: none, and further from every trust than any bound within which peers are heard.</summary>
    public const float NoOpinion = 4;

    private const int Rows = 6;
    private const int Scalars = 15;
    private readonly Span<Lanes> row;
    private readonly int count;

    /// <summary>A view on a row of <see cref="Length"/> entries.</summary>
    public News(Span<Lanes> row, int count)
    {
        this.row = row;
        this.count = count;
    }

    /// <summary>Entries of the row in an alliance of <paramref name="count"/> members.</summary>
    public static int Length(int count) => Rows * count + Scalars;

    /// <summary>The whole row; a message between engines carries it.</summary>
    public Span<Lanes> Row => row;

    /// <summary>Leader trust in each partner, [-1, 1]; own entry <see cref="NoOpinion"/>.</summary>
    public Span<Lanes> Leader => row.Slice(0, count);

    /// <summary>Service trust in each partner, [-1, 1]; own entry <see cref="NoOpinion"/>.</summary>
    public Span<Lanes> Service => row.Slice(count, count);

    /// <summary>Candour of staff towards each partner, [0, 1].</summary>
    public Span<Lanes> Candour => row.Slice(2 * count, count);

    /// <summary>Scar towards each partner, [0, 1].</summary>
    public Span<Lanes> Scar => row.Slice(3 * count, count);

    /// <summary>Sharing stance towards each partner, 0 to 4.</summary>
    public Span<Lanes> Stance => row.Slice(4 * count, count);

    /// <summary>Chance of contributing to the answer to a limited act against each partner, [0, 1]; 1 for itself.</summary>
    public Span<Lanes> Willing => row.Slice(5 * count, count);

    /// <summary>Core spending, % of GDP.</summary>
    public ref Lanes Core => ref row[Rows * count];

    /// <summary>Core spending as reported, % of GDP.</summary>
    public ref Lanes CoreReported => ref row[Rows * count + 1];

    /// <summary>Genuine resilience spending, % of GDP.</summary>
    public ref Lanes Genuine => ref row[Rows * count + 2];

    /// <summary>Resilience spending as reported, % of GDP.</summary>
    public ref Lanes Reported => ref row[Rows * count + 3];

    /// <summary>1 in the month in which relabelling is found out, else 0.</summary>
    public ref Lanes Found => ref row[Rows * count + 4];

    /// <summary>Core spending, bn USD of 2025 a year.</summary>
    public ref Lanes Expenditure => ref row[Rows * count + 5];

    /// <summary>Growth of the logarithm of expenditure over the last full year.</summary>
    public ref Lanes Growth => ref row[Rows * count + 6];

    /// <summary>Usable force, no unit; floored at 1e-3.</summary>
    public ref Lanes Force => ref row[Rows * count + 7];

    /// <summary>Chance of being warned in time, [0, 1].</summary>
    public ref Lanes Warning => ref row[Rows * count + 8];

    /// <summary>Chance of contributing to the answer to a limited act against a member drawn by exposure.</summary>
    public ref Lanes Contribute => ref row[Rows * count + 9];

    /// <summary>Chance of blocking that answer.</summary>
    public ref Lanes Block => ref row[Rows * count + 10];

    /// <summary>1 where the member contributes to the answer to last month's grey-zone acts.</summary>
    public ref Lanes GreyContributes => ref row[Rows * count + 11];

    /// <summary>1 where it blocks that answer.</summary>
    public ref Lanes GreyBlocks => ref row[Rows * count + 12];

    /// <summary>1 where the member contributes to the answer to last month's limited act.</summary>
    public ref Lanes LimitedContributes => ref row[Rows * count + 13];

    /// <summary>1 where it blocks that answer.</summary>
    public ref Lanes LimitedBlocks => ref row[Rows * count + 14];

    /// <summary>Trust for a purpose: leader and service trust in a partner, mixed by the weight of the leader's.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Lanes Trust(int partner, Lanes leaderWeight) =>
        Elementary.Fma(leaderWeight, Leader[partner] - Service[partner], Service[partner]);
}
