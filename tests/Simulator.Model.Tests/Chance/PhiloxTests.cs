using System.Runtime.Intrinsics;

namespace Simulator.Model.Tests;

public sealed class PhiloxTests
{
    // Known answers: kat_vectors of Random123, philox 4x32, 10 rounds.
    [Fact]
    public void All_zeros_give_the_published_words() =>
        Philox.Block(0, 0, 0, 0, 0).ShouldBe((0x6627e8d5u, 0xe169c58du, 0xbc57ac4cu, 0x9b00dbd8u));

    [Fact]
    public void All_ones_give_the_published_words() =>
        Philox.Block(ulong.MaxValue, uint.MaxValue, uint.MaxValue, uint.MaxValue, uint.MaxValue).ShouldBe((0x408f276du, 0x41c83b0eu, 0xa20bc7c6u, 0x6d5451fdu));

    [Fact]
    public void Digits_of_pi_give_the_published_words() =>
        Philox.Block(0x299f31d0_a4093822, 0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344).ShouldBe((0xd16cfe09u, 0x94fdcceb, 0x5001e420u, 0x24126ea1u));

    [Fact]
    public void Sixteen_lanes_give_the_words_of_sixteen_single_blocks_on_10000_addresses()
    {
        var random = new Random(1);
        for (var tile = 0; tile < 625; tile++)
        {
            var key = (ulong)random.NextInt64();
            uint first = (uint)random.NextInt64(), w1 = (uint)random.NextInt64(), w2 = (uint)random.NextInt64(), w3 = (uint)random.NextInt64();
            var histories = Vector512.Create(first) + Vector512<uint>.Indices;
            var (a, b, c, d) = Philox.Block(key, histories, w1, w2, w3);
            for (var lane = 0; lane < Tile.Width; lane++)
                (a[lane], b[lane], c[lane], d[lane]).ShouldBe(Philox.Block(key, histories[lane], w1, w2, w3));
        }
    }
}
