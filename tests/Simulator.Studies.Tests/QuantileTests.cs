namespace Simulator.Studies.Tests;

public sealed class QuantileTests
{
    private static readonly int[] Percents = [5, 25, 50, 75, 95];

    public static TheoryData<string> Scales => ["fine", "coarse", "difference"];

    [Theory]
    [MemberData(nameof(Scales))]
    public void Quantiles_lie_within_a_bin_of_the_sorted_values(string name)
    {
        // Skewed values of both signs from a fixed seed: an exact statement, nothing is left to probability.
        var random = new Random(5);
        for (var trial = 0; trial < 50; trial++)
        {
            var width = Math.Pow(random.NextDouble(), 3);
            var values = Enumerable.Range(0, random.Next(1, 3000)).Select(_ => Value(random, width, name == "difference")).Order().ToArray();
            var tally = Counted(ScaleOf(name), values);
            var quantiles = Quantile.Read(tally.Counts, tally, wholes: true, Percents);
            foreach (var (percent, quantile) in Percents.Zip(quantiles))
                Math.Abs(quantile.Value - values[(percent * values.Length + 99) / 100 - 1])
                    .ShouldBeLessThanOrEqualTo(quantile.Width, $"{percent} % of {values.Length}");
        }
    }

    [Fact]
    public void The_width_of_a_bin_is_small_against_the_range()
    {
        var tally = Counted(Scale.Fine, [.. Enumerable.Range(0, 5000).Select(i => i * 3001)]);
        Quantile.Read(tally.Counts, tally, wholes: true, Percents).ShouldAllBe(q => q.Width <= FixedPoint.One / 1024);
    }

    [Fact]
    public void Whole_numbered_values_have_exact_quantiles()
    {
        // Counts of 0 to 64 members: 2^18 fixed points each.
        var tally = Counted(Scale.Fine, [.. new[] { 3, 3, 5, 8, 21, 64 }.Select(members => members << 18)]);
        Quantile.Read(tally.Counts, tally, wholes: true, 50, 75, 95)
            .ShouldBe([new(5 << 18, 0), new(21 << 18, 0), new(64 << 18, 0)]);
    }

    [Fact]
    public void A_constant_has_itself_as_every_quantile()
    {
        var tally = Counted(Scale.Coarse, [1234567, 1234567, 1234567]);
        Quantile.Read(tally.Counts, tally, wholes: true, Percents).ShouldAllBe(q => q.Value == 1234567 && q.Width == 0);
    }

    [Theory]
    [MemberData(nameof(Scales))]
    public void Bins_follow_each_other_without_gap_and_hold_what_their_edges_say(string name)
    {
        var scale = ScaleOf(name);
        var expected = name == "difference" ? -FixedPoint.One : 0;
        for (var bin = 0; bin < scale.Bins; bin++)
        {
            var (low, high) = scale.Edges(bin);
            low.ShouldBe(expected);
            (scale.BinOf(low), scale.BinOf(high - 1)).ShouldBe((bin, bin));
            expected = high;
        }

        expected.ShouldBe(FixedPoint.One + 1);
    }

    private static Scale ScaleOf(string name) => name switch { "fine" => Scale.Fine, "coarse" => Scale.Coarse, _ => Scale.Difference };

    private static int Value(Random random, double width, bool signed)
    {
        var value = (int)(width * random.NextDouble() * random.NextDouble() * FixedPoint.One);
        return signed && random.Next(3) == 0 ? -value : value;
    }

    private static Tally Counted(Scale scale, int[] values)
    {
        var tally = new Tally(scale, null);
        var open = 0L;
        tally.Add(values, 0, values.Length, ref open);
        return tally;
    }
}
