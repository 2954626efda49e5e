namespace Simulator.Studies.Tests;

public sealed class PackingTests
{
    [Fact]
    public void Numbers_of_every_length_come_back()
    {
        var packer = new Packer();
        for (var bit = 0; bit < 128; bit++) packer.Number(UInt128.One << bit | (UInt128.One << bit) - 1);
        packer.Number(UInt128.Zero);
        for (var bit = 0; bit < 63; bit++) packer.Signed(-(1L << bit));
        packer.Signed(long.MinValue);
        packer.Signed(long.MaxValue);
        packer.Fixed(-5);

        var read = new Unpacker(packer.Written.ToArray());
        for (var bit = 0; bit < 128; bit++) read.Number().ShouldBe(UInt128.One << bit | (UInt128.One << bit) - 1);
        read.Number().ShouldBe(UInt128.Zero);
        for (var bit = 0; bit < 63; bit++) read.Signed().ShouldBe(-(1L << bit));
        read.Signed().ShouldBe(long.MinValue);
        read.Signed().ShouldBe(long.MaxValue);
        read.Fixed().ShouldBe(-5);
        read.Left.ShouldBe(0);
    }

    [Fact]
    public void A_number_that_never_ends_is_refused() =>
        Should.Throw<InvalidDataException>(() => new Unpacker(Enumerable.Repeat((byte)0xFF, 30).ToArray()).Number());

    [Fact]
    public void Hits_come_back_whatever_their_counts_and_distances()
    {
        // Stretches of all lengths up to three times 64 from a fixed seed; nothing is left to probability.
        var random = new Random(3);
        for (var length = 1; length < 200; length++)
        {
            var counts = Enumerable.Range(0, length).Select(_ => random.Next(4) == 0 ? random.Next(300) : 0).ToArray();
            var packer = new Packer(1);
            packer.Hits(counts, 700);
            var read = new Unpacker(packer.Written.ToArray());

            read.Hits(new Hit[Scale.MostBins], Scale.MostBins).ToArray()
                .ShouldBe(counts.Select((count, i) => new Hit(700 + i, count)).Where(hit => hit.Count > 0));
            read.Left.ShouldBe(0);
        }
    }

    [Theory]
    [InlineData(257, 1, 1)] // more hits than bins
    [InlineData(1, 256, 1)] // a bin too far
    [InlineData(2, 100, 1, 156, 1)] // the same in two steps
    [InlineData(2, 100, 1, 5)] // ends too early
    public void Hits_that_cannot_be_are_refused(params int[] numbers)
    {
        var packer = new Packer();
        foreach (var number in numbers) packer.Number((uint)number);

        Should.Throw<InvalidDataException>(() => new Unpacker(packer.Written.ToArray()).Hits(new Hit[Scale.MostBins], 256).ToArray());
    }
}
