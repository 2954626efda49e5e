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

        var read = new Unpacker(packer.Written);
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
        Should.Throw<InvalidDataException>(() => new Unpacker([.. Enumerable.Repeat((byte)0xFF, 30)]).Number());
}
