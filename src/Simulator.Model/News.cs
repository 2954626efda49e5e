using System.Runtime.CompilerServices;

namespace Simulator.Model;

/// <summary>
/// What one member lets others see in a month: its ties and a few figures of its own, for sixteen histories. A view on a
/// <see cref="NewsMemory"/>, laid out [field][partner] sixteen lanes an entry.
/// </summary>
public readonly ref struct News
{
    /// <summary>Trust of a member in itself: none, and further from every trust than any bound within which peers are heard.</summary>
    public const float NoOpinion = 4;

    internal const int TieFields = 6, FigureFields = 16;
    private readonly int count;

    /// <summary>A view on the memory of a member.</summary>
    internal News(Span<Lanes> ties, Span<Lanes> figures)
    {
        Ties = ties;
        Figures = figures;
        count = ties.Length / TieFields;
    }

    /// <summary>All ties.</summary>
    internal Span<Lanes> Ties { get; }

    /// <summary>All figures.</summary>
    internal Span<Lanes> Figures { get; }

    /// <summary>Leader trust in each partner, [-1, 1]; own entry <see cref="NoOpinion"/>.</summary>
    public Span<Lanes> Leader => Ties.Slice(0, count);

    /// <summary>Service trust in each partner, [-1, 1]; own entry <see cref="NoOpinion"/>.</summary>
    public Span<Lanes> Service => Ties.Slice(count, count);

    /// <summary>Candour of staff towards each partner, [0, 1].</summary>
    public Span<Lanes> Candour => Ties.Slice(2 * count, count);

    /// <summary>Scar towards each partner, [0, 1].</summary>
    public Span<Lanes> Scar => Ties.Slice(3 * count, count);

    /// <summary>Sharing stance towards each partner, 0 to 4.</summary>
    public Span<Lanes> Stance => Ties.Slice(4 * count, count);

    /// <summary>Chance of contributing to the answer to a limited act against each partner, [0, 1]; 1 for itself.</summary>
    public Span<Lanes> Willing => Ties.Slice(5 * count, count);

    /// <summary>Core spending, % of GDP.</summary>
    public ref Lanes Core => ref Figures[0];

    /// <summary>Core spending as reported, % of GDP.</summary>
    public ref Lanes CoreReported => ref Figures[1];

    /// <summary>Genuine resilience spending, % of GDP.</summary>
    public ref Lanes Genuine => ref Figures[2];

    /// <summary>Resilience spending as reported, % of GDP.</summary>
    public ref Lanes Reported => ref Figures[3];

    /// <summary>1 in the month in which relabelling is found out, else 0.</summary>
    public ref Lanes Found => ref Figures[4];

    /// <summary>Core spending, bn USD of 2025 a year.</summary>
    public ref Lanes Expenditure => ref Figures[5];

    /// <summary>Growth of the logarithm of expenditure over the last full year.</summary>
    public ref Lanes Growth => ref Figures[6];

    /// <summary>Usable force, no unit; floored at 1e-3.</summary>
    public ref Lanes Force => ref Figures[7];

    /// <summary>Chance of being warned in time, [0, 1].</summary>
    public ref Lanes Warning => ref Figures[8];

    /// <summary>Chance of contributing to the answer to a limited act against a member drawn by exposure.</summary>
    public ref Lanes Contribute => ref Figures[9];

    /// <summary>Chance of blocking that answer.</summary>
    public ref Lanes Block => ref Figures[10];

    /// <summary>1 where the member contributes to the answer to last month's grey-zone acts.</summary>
    public ref Lanes GreyContributes => ref Figures[11];

    /// <summary>1 where it blocks that answer.</summary>
    public ref Lanes GreyBlocks => ref Figures[12];

    /// <summary>1 where the member contributes to the answer to last month's limited act.</summary>
    public ref Lanes LimitedContributes => ref Figures[13];

    /// <summary>1 where it blocks that answer.</summary>
    public ref Lanes LimitedBlocks => ref Figures[14];

    /// <summary>1 where the member contributes to the answer of a club whose pact binds it to last month's limited act, else 0.</summary>
    public ref Lanes LimitedBound => ref Figures[15];

    /// <summary>Trust for a purpose: leader and service trust in a partner, mixed by the weight of the leader's.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Lanes Trust(int partner, Lanes leaderWeight) =>
        Elementary.Fma(leaderWeight, Leader[partner] - Service[partner], Service[partner]);
}
