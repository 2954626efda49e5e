namespace Simulator.Reference.Tests;

public class TrustNetworkTests
{
    private const ulong Seed = 20260101;

    /// <summary>
    /// History, month (1 to 120), and its cohesion, deterrence, hedging and capability at the same addresses: golden rows of an independent
    /// implementation in C++, double precision, twelve decimals.
    /// </summary>
    public static TheoryData<ulong, int, double[]> Golden => new()
    {
        { 0, 1, [0.607875578351, 0.724193592066, 0.000000000000, 0.990000000000] },
        { 0, 12, [0.563052630480, 0.715920093322, 0.000000000000, 0.928242953648] },
        { 0, 60, [0.357493685529, 0.044322605612, 1.000000000000, 0.362589828054] },
        { 0, 120, [0.363147441598, 0.045268610325, 1.000000000000, 0.399074339235] },
        { 1, 1, [0.614901748430, 0.691354499955, 0.000000000000, 0.990000000000] },
        { 1, 12, [0.534863108841, 0.681242231513, 0.000000000000, 0.928242953648] },
        { 1, 60, [0.516397589973, 0.458724388170, 0.000000000000, 0.909880917396] },
        { 1, 120, [0.333142384982, 0.031542923000, 1.000000000000, 0.306723746001] },
        { 2, 1, [0.619619597445, 0.667556749567, 0.000000000000, 0.990000000000] },
        { 2, 12, [0.540987435234, 0.656463730705, 0.000000000000, 0.928242953648] },
        { 2, 60, [0.556093263751, 0.676504012621, 0.000000000000, 0.957609900972] },
        { 2, 120, [0.500179664971, 0.593146003496, 0.031250000000, 0.873048037371] },
        { 3, 1, [0.619373004674, 0.683570128922, 0.000000000000, 0.990000000000] },
        { 3, 12, [0.554460547474, 0.442664242949, 0.000000000000, 0.928242953648] },
        { 3, 60, [0.593857557299, 0.721178972450, 0.031250000000, 1.114715761194] },
        { 3, 120, [0.471051578078, 0.248456515327, 0.531250000000, 0.728829470051] },
    };

    [Theory]
    [MemberData(nameof(Golden))]
    public void Plain_loops_at_the_same_addresses_agree_to_nine_decimals(ulong history, int month, double[] expected)
    {
        var record = PlainEngine.Record(Seed, history, month - 1);
        for (var metric = 0; metric < expected.Length; metric++) record[metric].ShouldBe(expected[metric], 1e-9, ((Metric)metric).ToString());
    }

    // Rounding grows with the months, and a member may cross a threshold a month apart; the first year is safe from both.
    [Theory]
    [InlineData(1, 1e-6)]
    [InlineData(12, 1e-5)]
    public void Sixteen_histories_in_single_precision_live_what_each_lives_in_plain_loops(int month, double tolerance)
    {
        for (var history = 0UL; history < 32; history++)
        {
            var single = VectorEngine.Record(Seed, history, month - 1);
            var plain = PlainEngine.Record(Seed, history, month - 1);
            for (var metric = 0; metric < plain.Length; metric++) single[metric].ShouldBe(plain[metric], tolerance, $"{(Metric)metric} of history {history}");
        }
    }

    // 36 quantiles within 4 standard errors: a right engine fails with a probability below 0.3 % over seeds, and this seed is fixed.
    [Fact]
    public void The_vector_engine_lies_in_the_expected_bands() =>
        Agreement.Misses(VectorEngine.Play(16384, 2, seed: 7), 16384).ShouldBeEmpty();

    [Fact]
    public void Plain_loops_over_a_stream_of_luck_lie_in_the_expected_bands() =>
        Agreement.Misses(PlainEngine.Play(1000, seed: 7), 1000).ShouldBeEmpty();

    [Fact]
    public void A_network_without_its_luck_lies_outside_the_bands() =>
        Agreement.Misses(VectorEngine.Play(16, 1, Seed), 16384).ShouldNotBeEmpty();

    [Fact]
    public void Threads_change_no_count()
    {
        var (one, two) = (VectorEngine.Play(3000, 1, Seed), VectorEngine.Play(3000, 2, Seed));
        for (var slot = 0; slot < Counts.Slots; slot++) two.Slot(slot).SequenceEqual(one.Slot(slot)).ShouldBeTrue();
    }

    [Fact]
    public void Every_history_is_counted_once_in_every_month_and_metric()
    {
        var counts = VectorEngine.Play(1000, 1, Seed); // no multiple of sixteen
        for (var slot = 0; slot < Counts.Slots; slot++)
        {
            var total = 0L;
            foreach (var count in counts.Slot(slot)) total += count;
            total.ShouldBe(1000);
        }
    }
}
