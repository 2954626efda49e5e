using System.Runtime.Intrinsics;
using Simulator.Model;

namespace Simulator.Studies.Tests;

public sealed class TallyTests
{
    private static readonly Indicator Unit = Indicators.CohesionTrust; // 0 to 1

    [Fact]
    public void Any_partition_of_the_same_histories_merged_in_any_order_has_the_same_bytes()
    {
        // Partitions and orders come from a fixed seed; nothing here is left to probability.
        var random = new Random(1);
        var values = Enumerable.Range(0, 240).Select(_ => (random.NextSingle() * 1.2f - 0.1f, random.NextSingle())).ToArray();
        var whole = Fed(SmallWorld.NewStudy(24, 10, 24), values);
        for (var trial = 0; trial < 20; trial++)
        {
            var study = SmallWorld.NewStudy(24, 10, random.Next(1, 24));
            var blocks = Enumerable.Range(0, study.Blocks).ToArray();
            random.Shuffle(blocks);
            var (merged, recorder) = (new Tallies(study), new Recorder(study));
            foreach (var block in blocks) merged.Merge(Record(recorder, study.BlockAt(block), values));
            merged.Pack().AsSpan().SequenceEqual(whole.Pack()).ShouldBeTrue($"blocks of {study.BlockDraws} draws in the order {string.Join(' ', blocks)}");
        }
    }

    [Fact]
    public void A_recorder_used_for_a_second_block_remembers_nothing_of_the_first()
    {
        var study = SmallWorld.NewStudy(4, 10, 2);
        var values = Enumerable.Range(0, 40).Select(h => (h / 40f, 1 - h / 40f)).ToArray();
        var used = new Recorder(study);
        Record(used, study.BlockAt(0), values);

        Record(used, study.BlockAt(1), values).AsSpan().SequenceEqual(Record(new Recorder(study), study.BlockAt(1), values)).ShouldBeTrue();
    }

    [Fact]
    public void A_block_that_was_not_ended_leaves_no_trace_in_the_next()
    {
        var study = SmallWorld.NewStudy(2, 40, 1);
        var values = Enumerable.Range(0, 80).Select(h => (h / 80f, 1 - h / 80f)).ToArray();
        var used = new Recorder(study);
        used.BeginBlock(study.BlockAt(0));
        used.Turn(0);
        Feed(used, 0, Vector512<float>.One);
        Feed(used, 1, Vector512<float>.One);
        used.End(Tile.Width);

        Record(used, study.BlockAt(1), values).AsSpan().SequenceEqual(Record(new Recorder(study), study.BlockAt(1), values)).ShouldBeTrue();
    }

    [Fact]
    public void Draws_longer_than_the_memory_for_waiting_values_are_counted_whole()
    {
        const int histories = 24_000;
        var study = SmallWorld.NewStudy(1, histories, 1);
        new Recorder(study).Capacity.ShouldBeLessThan(histories);
        var values = Enumerable.Range(0, histories).Select(h => (h % 2f, 0.5f)).ToArray();
        var tallies = Fed(study, values);
        var tally = tallies[0, tallies.Layout.Cell(Unit, 0)];

        tally.Sum.ShouldBe(histories / 2L * FixedPoint.One);
        tally.DrawSquares.ShouldBe(Tally.Square(histories / 2L * FixedPoint.One));
    }

    [Theory]
    [InlineData(250, 16)]
    [InlineData(250, 48)]
    [InlineData(180, 128)]
    public void A_block_is_counted_at_once_however_many_of_its_histories_are_played_together(int histories, int together) =>
        new Recorder(SmallWorld.NewStudy(1, histories, 1), together).Capacity.ShouldBeGreaterThanOrEqualTo((histories + together - 1) / together * together);

    [Fact]
    public void The_standard_error_is_that_of_draw_means_as_computed_by_hand()
    {
        // Draws (0, 0.5), (0.5, 1): means 0.25 and 0.75, their standard deviation 0.35355, over the root of two 0.25.
        var summary = SummaryOf(2, 2, (0, 0), (0.5f, 0), (0.5f, 0), (1, 0));

        summary.Mean.ShouldBe(0.5);
        summary.MeanError.ShouldBe(0.25, 1e-12);
    }

    [Fact]
    public void With_one_draw_the_standard_error_is_that_of_histories()
    {
        // 0, 0.5, 0.5, 1: variance 1/6, over four histories 1/24.
        SummaryOf(1, 4, (0, 0), (0.5f, 0), (0.5f, 0), (1, 0)).MeanError.ShouldBe(Math.Sqrt(1 / 24.0), 1e-12);
        SummaryOf(1, 1, (0.5f, 0)).MeanError.ShouldBe(double.NaN);
    }

    [Fact]
    public void The_share_of_draws_is_the_unbiased_estimate_of_the_analysis_of_variance()
    {
        // Draws (0, 0.5), (0.5, 1): within 0.125; variance of means 0.125, less 0.125 / 2 for chance: 0.0625 of 0.1875.
        SummaryOf(2, 2, (0, 0), (0.5f, 0), (0.5f, 0), (1, 0)).DrawsShare.ShouldBe(1 / 3.0, 1e-12);
        SummaryOf(2, 2, (0, 0), (0, 0), (1, 0), (1, 0)).DrawsShare.ShouldBe(1, "chance does nothing");
        SummaryOf(2, 2, (0, 0), (1, 0), (0, 0), (1, 0)).DrawsShare.ShouldBe(0, "draws do nothing");
        SummaryOf(2, 2, (1, 0), (1, 0), (1, 0), (1, 0)).DrawsShare.ShouldBe(double.NaN, "nothing varies");
    }

    [Fact]
    public void A_tie_has_the_mean_and_error_of_its_draws()
    {
        var study = SmallWorld.NewStudy(3, 5, 3);
        var values = Enumerable.Range(0, 15).Select(h => (h / 5 * 0.5f, 0f)).ToArray(); // draws at 0, 0.5 and 1
        var tallies = Fed(study, values);
        var cell = tallies.Layout.TieCell(Indicators.TieScar, 2, 1, 15);
        var summary = Summarising.Summarise(tallies.Tie(0, cell), Indicators.TieScar, study);

        summary.Mean.ShouldBe(0.5);
        summary.MeanError.ShouldBe(0.5 / Math.Sqrt(3), 1e-12);
        summary.P50.ShouldBe(double.NaN);
    }

    [Fact]
    public void Differences_pair_the_same_history_exactly()
    {
        // Both variants have the same spread, but each history differs by one 2^24th: unpaired, that would drown.
        const float least = 1f / FixedPoint.One;
        var values = Enumerable.Range(0, 16).Select(h => (h / 32f, h / 32f + least)).ToArray();
        var study = SmallWorld.NewStudy(4, 4, 4);
        var tallies = Fed(study, values);
        var tally = tallies[2, tallies.Layout.Cell(Unit, 0)];

        tally.Sum.ShouldBe(16);
        (tally.Min, tally.Max).ShouldBe((1, 1));
        Summarising.Summarise(tally, Unit, study).P50.ShouldBe(least);
    }

    [Fact]
    public void A_quantile_in_the_zero_bin_is_exactly_zero()
    {
        // Of ten histories seven do not differ, three do: up to the 70 % quantile nothing differs.
        var values = Enumerable.Range(0, 20).Select(h => (0.3f, h % 10 < 7 ? 0.3f : 0.4f)).ToArray();
        var study = SmallWorld.NewStudy(2, 10, 2);
        var tallies = Fed(study, values);
        var summary = Summarising.Summarise(tallies[2, tallies.Layout.Cell(Unit, 0)], Unit, study);

        (summary.P05, summary.P25, summary.P50).ShouldBe((0, 0, 0));
        summary.P75.ShouldBe(0.1, summary.BinError);
    }

    [Fact]
    public void A_draw_without_any_difference_has_a_mean_of_exactly_zero_and_one_with_the_least_difference_has_not()
    {
        // Four draws: nothing differs, nothing differs, one of ten histories differs by one 2^24th, all differ by a tenth.
        var values = Enumerable.Range(0, 40).Select(h => (0.25f, h switch { < 20 => 0.25f, 20 => 0.25f + 1f / FixedPoint.One, < 30 => 0.25f, _ => 0.35f }));
        var study = SmallWorld.NewStudy(4, 10, 4);
        var tallies = Fed(study, [.. values]);
        var tally = tallies[2, tallies.Layout.Cell(Unit, 0)];

        Hits(tally.Draws)[0].ShouldBe(new(Scale.Difference.BinOf(0), 2));
        Summarising.Summarise(tally, Unit, study).DrawsP05.ShouldBe(0);
    }

    [Theory]
    [InlineData(float.NaN)]
    [InlineData(float.PositiveInfinity)]
    public void A_value_that_is_no_number_is_named_with_indicator_month_and_history(float value)
    {
        var study = SmallWorld.NewStudy(4, 10, 2);
        var values = Enumerable.Range(0, 40).Select(h => (h == 37 ? value : 0.5f, 0.5f)).ToArray();

        var message = Should.Throw<StudyFailedException>(() => Record(new Recorder(study), study.BlockAt(1), values)).Message;
        message.ShouldStartWith($"cohesion is {value} in month 2025-01 of history 37 (draw 3, seed 7) of variant baseline.");
    }

    [Fact]
    public void Values_outside_the_range_are_counted_at_its_edge()
    {
        var summary = SummaryOf(1, 2, (-3, 0), (7, 0));
        (summary.P05, summary.P95, summary.Mean).ShouldBe((0, 1, 0.5));
    }

    [Fact]
    public void Tallies_of_another_study_and_damaged_ones_are_refused()
    {
        var study = SmallWorld.NewStudy(2, 2, 2);
        var packed = Fed(study, [(0, 0), (0, 0), (0, 0), (0, 0)]).Pack();
        var longer = packed.Append((byte)0).ToArray();

        Should.Throw<InvalidDataException>(() => new Tallies(SmallWorld.NewStudy(2, 2, 2, seed: 8)).Merge(packed)).Message.ShouldContain("another study");
        Should.Throw<InvalidDataException>(() => new Tallies(study).Merge(longer)).Message.ShouldContain("length");
        Should.Throw<InvalidDataException>(() => new Tallies(study).Merge(packed.AsMemory(1))).Message.ShouldContain("version");
        for (var length = 0; length < 60; length++)
            Should.Throw<InvalidDataException>(() => new Tallies(study).Merge(packed.AsMemory(0, length)));
    }

    /// <summary>Values that take the quick paths: all equal, all in one bin, equal up to the middle of a draw, at the upper edge, below zero.</summary>
    public static TheoryData<int[]> Quick =>
    [
        Enumerable.Repeat(5_000_000, 70).ToArray(),
        Enumerable.Repeat(0, 70).ToArray(),
        Enumerable.Repeat(-FixedPoint.One, 70).ToArray(),
        Enumerable.Range(0, 70).Select(h => 100_000 + h % 7).ToArray(),
        Enumerable.Range(0, 70).Select(h => h < 35 ? 200_000 : 9_000_000 + h).ToArray(),
        Enumerable.Range(0, 70).Select(h => h % 3 == 0 ? FixedPoint.One : h * 200_000).ToArray(),
        Enumerable.Range(0, 70).Select(h => h % 5 - 2).ToArray(),
        Enumerable.Range(0, 70).Select(h => -h * 230_000).ToArray(),
    ];

    [Theory]
    [MemberData(nameof(Quick))]
    public void Histories_are_counted_as_one_by_one_wherever_a_call_begins_and_ends(int[] values)
    {
        const int replications = 10;
        var scale = values.Min() < 0 ? Scale.Difference : Scale.Fine;
        var draws = values.Chunk(replications).Select(draw => draw.Sum(v => (long)v)).ToArray();
        foreach (var step in new[] { 1, 7, 10, 16, 33, 70 })
        {
            var tally = new Tally(scale, scale);
            var open = 0L;
            for (var first = 0; first < values.Length; first += step)
                tally.Add(values.AsSpan(first, Math.Min(step, values.Length - first)), first % replications, replications, ref open);

            open.ShouldBe(0);
            (tally.Sum, tally.Squares).ShouldBe((draws.Sum(), values.Aggregate(UInt128.Zero, (sum, v) => sum + (ulong)((long)v * v))));
            tally.DrawSquares.ShouldBe(draws.Aggregate(UInt128.Zero, (sum, draw) => sum + (UInt128)((Int128)draw * draw)));
            (tally.Min, tally.Max).ShouldBe((values.Min(), values.Max()));
            Hits(tally.Counts).ShouldBe(HitsOf(values));
            Hits(tally.Draws).ShouldBe(HitsOf(draws.Select(draw => draw / replications == 0 ? Math.Sign(draw) : (int)(draw / replications))));
        }

        IEnumerable<Hit> HitsOf(IEnumerable<int> counted) => counted.CountBy(scale.BinOf).OrderBy(bin => bin.Key).Select(bin => new Hit(bin.Key, bin.Value));
    }

    private static Hit[] Hits(in Histogram counted) => counted.Hits(new Hit[Scale.MostBins]).ToArray();

    private static Summary SummaryOf(int draws, int replications, params (float, float)[] values)
    {
        var study = SmallWorld.NewStudy(draws, replications, draws);
        var tallies = Fed(study, values);
        return Summarising.Summarise(tallies[0, tallies.Layout.Cell(Unit, 0)], Unit, study);
    }

    private static Tallies Fed(Study study, (float Baseline, float Variant)[] values)
    {
        var tallies = new Tallies(study);
        var recorder = new Recorder(study);
        for (var block = 0; block < study.Blocks; block++) tallies.Merge(Record(recorder, study.BlockAt(block), values));
        return tallies;
    }

    [Fact]
    public void Every_cell_counts_its_own_values()
    {
        const int histories = 48;
        var study = SmallWorld.NewStudy(2, histories / 2, 2);
        var (layout, recorder, tallies) = (new Layout(study), new Recorder(study), new Tallies(study));
        recorder.BeginBlock(study.BlockAt(0));
        for (var first = 0; first < histories; first += Tile.Width)
        {
            recorder.Turn(first);
            Feed(recorder, 0, (indicator, cell) => Values(indicator, cell, first), layout);
            Feed(recorder, 1, Vector512<float>.Zero);
            recorder.End(first + Tile.Width);
        }

        tallies.Merge(recorder.EndBlock());
        foreach (var (indicator, cell) in CellsOf(layout))
        {
            var sum = Enumerable.Range(0, histories / Tile.Width).Sum(tile => (long)Vector512.Sum(new Rounding(indicator).Of(Values(indicator, cell, tile * Tile.Width))));
            tallies[0, cell].Sum.ShouldBe(sum, $"{indicator.Name}, cell {cell}");
        }

        static Vector512<float> Values(Indicator indicator, int cell, int first) =>
            Vector512.Create([.. Enumerable.Range(first, Tile.Width).Select(h => indicator.Min + (indicator.Max - indicator.Min) * ((cell * 7919 + h * 131) % 9973 / 9973f))]);
    }

    /// <summary>Feeds one number a history and variant to all indicators and months.</summary>
    private static byte[] Record(Recorder recorder, Block block, (float Baseline, float Variant)[] values)
    {
        recorder.BeginBlock(block);
        for (var played = 0; played < block.Histories; played += Tile.Width)
        {
            recorder.Turn(played);
            var first = block.FirstHistory + played;
            Feed(recorder, 0, Lane(h => values[h].Baseline));
            Feed(recorder, 1, Lane(h => values[h].Variant));
            recorder.End(played + Tile.Width);

            // Lanes beyond the block hold what must never be counted.
            Vector512<float> Lane(Func<int, float> of) => Vector512.Create(
                [.. Enumerable.Range(first, Tile.Width).Select(h => h < block.FirstHistory + block.Histories ? of(h) : float.NaN)]);
        }

        return recorder.EndBlock();
    }

    private static void Feed(Recorder recorder, int variant, Vector512<float> value) =>
        Feed(recorder, variant, (_, _) => value, new Layout(SmallWorld.NewStudy()));

    /// <summary>Feeds to each cell of the alliance and of members its own values, and to ties those of cell 0.</summary>
    private static void Feed(Recorder recorder, int variant, Func<Indicator, int, Vector512<float>> values, Layout layout)
    {
        for (var month = 0; month < SmallWorld.Months; month++)
        {
            foreach (var indicator in Indicators.OfAlliance) recorder.Put(variant, indicator, month, values(indicator, layout.Cell(indicator, month)));
            if (!layout.IsChosen(month)) continue;
            for (var member = 0; member < 4; member++)
            {
                foreach (var indicator in Indicators.OfMember) recorder.Put(variant, indicator, member, month, values(indicator, layout.Cell(indicator, member, month)));
                for (var partner = 0; partner < 4; partner++)
                    if (partner != member && layout.HasTies(month))
                        foreach (var indicator in Indicators.OfTie) recorder.Put(variant, indicator, member, partner, month, values(indicator, 0));
            }
        }
    }

    private static IEnumerable<(Indicator Indicator, int Cell)> CellsOf(Layout layout) =>
        Indicators.OfAlliance.SelectMany(i => Enumerable.Range(0, layout.Months).Select(m => (i, layout.Cell(i, m))))
            .Concat(Indicators.OfMember.SelectMany(i => Enumerable.Range(0, 4).SelectMany(k => layout.Chosen.Select(m => (i, layout.Cell(i, k, m))))));
}
