namespace Simulator.Studies;

/// <summary>What is kept of a tie in a month: enough for the mean and its standard error.</summary>
internal struct MeanTally
{
    /// <summary>Sum of histories' values in fixed point; of whole draws only.</summary>
    public long Sum;

    /// <summary>Sum over draws of the square of the draw's sum.</summary>
    public UInt128 DrawSquares;

    /// <summary>Counts a complete draw.</summary>
    public void AddDraw(long sum)
    {
        Sum += sum;
        DrawSquares += Tally.Square(sum);
    }

    /// <summary>Adds draws that were counted elsewhere.</summary>
    public void Add(in MeanTally other)
    {
        Sum += other.Sum;
        DrawSquares += other.DrawSquares;
    }

    /// <summary>Writes the canonical form.</summary>
    public readonly void Write(Packer packer)
    {
        packer.Signed(Sum);
        packer.Number(DrawSquares);
    }

    /// <summary>Adds what <see cref="Write"/> wrote.</summary>
    public void Merge(ref Unpacker packed)
    {
        Sum += packed.Signed();
        DrawSquares += packed.Number();
    }
}
