using System.Runtime.Intrinsics;

namespace Simulator.Reference.Tests;

public class LuckTests
{
    [Fact]
    public void Cosine_and_sine_of_a_turn_are_right_to_two_parts_in_ten_million()
    {
        for (var k = 1; k < 10000; k++)
        {
            var turn = k / 10000f;
            var (cosine, sine) = Luck.OfTurn(Vector512.Create(turn));
            ((double)cosine[0]).ShouldBe(Math.Cos(2 * Math.PI * turn), 2e-7);
            ((double)sine[0]).ShouldBe(Math.Sin(2 * Math.PI * turn), 2e-7);
        }
    }

    [Fact]
    public void Histories_beyond_the_thirty_second_bit_have_luck_of_their_own()
    {
        var near = new Luck(1, 0).Alliance(0).Uniform;
        new Luck(1, 1UL << 32).Alliance(0).Uniform.ShouldNotBe(near);
    }
}
