namespace Simulator.Model.Tests;

/// <summary>Events without a date: in which histories they happen, and when.</summary>
public sealed class WatchTests
{
    private const int Until = 48;

    private static readonly Setting Busy = (Worlds.Random(6) with { AsOf = 12 }).With(Worlds.Harm(5, 0.7f, 1), Worlds.Repair(20, 0.3f, 1, 2));

    private static readonly Lazy<int[][][]> Without = new(() => Busy.Bits(new ParameterValues(), Until));

    private static readonly Dictionary<string, Event> Effects = new()
    {
        ["harm"] = Worlds.Harm(30, 0.9f, 1),
        ["repair"] = Worlds.Repair(30, 0.9f, 1),
        ["rung"] = new Event { Id = "act", Month = 30, Actor = 0, Targets = MemberSet.Of(1), Issue = 0, Rung = 5 },
        ["troops"] = new Event { Id = "act", Month = 30, Actor = 0, Targets = MemberSet.Of(1), Troops = -2000, Notice = 5 },
        ["clarity"] = new Event { Id = "act", Month = 30, Clarity = -1 },
        ["threat"] = new Event { Id = "act", Month = 30, Threat = 0.3f },
        ["pledge"] = new Event { Id = "act", Month = 30, Pledge = true },
        ["criticism"] = new Event { Id = "act", Month = 30, Actor = 0, Targets = MemberSet.Of(1), Criticism = true },
        ["turnover"] = new Event { Id = "act", Month = 30, Actor = 0, Turnover = true },
        ["restriction"] = new Event { Id = "act", Month = 30, Actor = 0, Targets = MemberSet.Of(1), Restriction = 1 },
        ["candour"] = new Event { Id = "act", Month = 30, Actor = 0, Candour = -0.2f },
        ["answer"] = new Event { Id = "act", Month = 30, Targets = MemberSet.Of(1), Answer = 0.9f },
        ["limited"] = new Event { Id = "act", Month = 30, Targets = MemberSet.Of(1), Answer = 0.9f, Limited = true },
    };

    public static TheoryData<string> Kinds => [.. Effects.Keys];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_window_of_one_month_is_a_date(string kind)
    {
        var dated = Busy.With(Effects[kind]).Bits(new ParameterValues(), Until);
        var drawn = Busy.With(Effects[kind] with { Timing = Window(30, 30) }).Bits(new ParameterValues(), Until);
        drawn.Zip(dated, Worlds.Same).ShouldAllBe(same => same);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void What_happens_in_one_history_leaves_every_other_as_it_is(string kind)
    {
        // The condition holds in the three histories of highest cohesion.
        var tile = Busy.Begin(new ParameterValues()).Play(..30);
        var line = Enumerable.Range(0, Tile.Width).Select(lane => tile.Measured(Indicators.Cohesion)[lane]).Order().ElementAt(12);
        var timing = Trigger(30, Cohesion(Operation.Above, line)) with { To = 30 };
        var with = Busy.With(Effects[kind] with { Timing = timing }).Bits(new ParameterValues(), Until);
        var dated = Busy.With(Effects[kind]).Bits(new ParameterValues(), Until);
        dated.Zip(Without.Value, Worlds.Same).ShouldContain(false, "the event matters");
        for (var lane = 0; lane < Tile.Width; lane++)
        {
            var struck = tile.Measured(Indicators.Cohesion)[lane] > line;
            for (var month = 0; month < Until; month++)
                Worlds.Same(with[month][lane], struck ? dated[month][lane] : Without.Value[month][lane]).ShouldBeTrue($"history {lane}, struck {struck}, month {month}");
        }
    }

    [Fact]
    public void A_trigger_that_never_fires_changes_nothing_at_all()
    {
        var never = Worlds.Harm(12, 1, 1) with { Timing = Trigger(12, Cohesion(Operation.Below, -1)) with { Probability = 0.5f, Repeats = true } };
        Busy.With(never).Bits(new ParameterValues(), Until).Zip(Without.Value, Worlds.Same).ShouldAllBe(same => same);
    }

    [Fact]
    public void One_more_event_by_chance_leaves_the_months_of_the_others()
    {
        var one = new Event { Id = "one", Month = 12, Clarity = 0, Timing = Hazard(12, 0.5f) with { Address = 1 } };
        var two = one with { Id = "two", Timing = Hazard(12, 0.5f) with { Address = 2 } };
        var world = Worlds.Even(3);
        var alone = Happened(world.With(one), 0, Until);
        Happened(world.With(two, one), 1, Until).ShouldBe(alone);
        Happened(world.With(two, one), 0, Until).ShouldNotBe(alone);
    }

    [Fact]
    public void A_window_holds_one_month_of_each_history_and_each_month_as_often()
    {
        // 16,000 histories over ten months: 1,600 a month, standard deviation 38; beyond 5 of them in one of ten months with a chance of 6e-6.
        var counts = new int[Until];
        for (var first = 0u; first < 16_000; first += Tile.Width)
        {
            var happened = Happened(Nothing(Window(15, 24)), 0, Until, first: first);
            happened.ShouldAllBe(months => months.Count == 1);
            foreach (var months in happened) counts[months[0]]++;
        }

        counts.Take(15).Concat(counts.Skip(25)).ShouldAllBe(count => count == 0);
        counts.Skip(15).Take(10).ShouldAllBe(count => Math.Abs(count - 1600) < 190);
    }

    [Fact]
    public void A_hazard_happens_at_its_rate_within_its_months()
    {
        // 1,600 histories of 36 months at 0.6 a year: 1 - exp(-0.05) a month gives 2,809 in all, deviation 52; beyond 5 of them with a chance of 6e-7.
        var sum = 0;
        for (var first = 0u; first < 1600; first += Tile.Width)
        {
            foreach (var months in Happened(Nothing(Hazard(6, 0.6f) with { To = 41 }), 0, Until, first: first))
            {
                months.ShouldAllBe(month => month >= 6 && month <= 41);
                sum += months.Count;
            }
        }

        sum.ShouldBeInRange(2809 - 260, 2809 + 260);
    }

    [Fact]
    public void A_hazard_that_does_not_repeat_happens_once_at_most() =>
        Happened(Nothing(Hazard(0, 6) with { Repeats = false }), 0, Until).ShouldAllBe(months => months.Count == 1);

    [Fact]
    public void A_lag_moves_the_event_and_nothing_else()
    {
        var plain = Happened(Nothing(Trigger(3, Since(10))), 0, Until);
        var late = Happened(Nothing(Trigger(3, Since(10)) with { Lag = 4 }), 0, Until);
        plain.ShouldAllBe(months => months.SequenceEqual(new[] { 11 }));
        late.ShouldAllBe(months => months.SequenceEqual(new[] { 15 }));
    }

    [Fact]
    public void An_event_that_lag_carries_over_the_last_month_does_not_happen() =>
        Happened(Nothing(Trigger(3, Since(10)) with { Lag = 40 }), 0, Until).ShouldAllBe(months => months.Count == 0);

    [Fact]
    public void The_probability_decides_each_time_the_condition_comes_true()
    {
        // 1,600 histories, once each: 480 expected at 0.3, deviation 18; beyond 5 of them with a chance of 6e-7.
        var sum = 0;
        for (var first = 0u; first < 1600; first += Tile.Width)
            sum += Happened(Nothing(Trigger(3, Since(10)) with { Probability = 0.3f }), 0, Until, first: first).Sum(months => months.Count);
        sum.ShouldBeInRange(480 - 91, 480 + 91);
    }

    [Theory]
    [InlineData(false, 0, new[] { 6 })]
    [InlineData(true, 0, new[] { 6, 18, 30, 42 })]
    [InlineData(true, 11, new[] { 6, 18, 30, 42 })]
    [InlineData(true, 13, new[] { 6, 20, 42 })] // what comes true while it waits is tried when the wait is over; in month 34 the condition no longer holds
    [InlineData(true, 23, new[] { 6, 30 })]
    public void It_repeats_each_time_the_condition_comes_true_but_not_while_it_cools_down(bool repeats, int cooldown, int[] months) =>
        Happened(Nothing(Trigger(0, SpringAndSummer) with { Repeats = repeats, Cooldown = cooldown }), 0, Until).ShouldAllBe(happened => happened.SequenceEqual(months));

    [Fact]
    public void Histories_cool_down_each_for_itself()
    {
        var cooling = Happened(Nothing(Hazard(0, 3) with { Cooldown = 7 }), 0, Until);
        var free = Happened(Nothing(Hazard(0, 3)), 0, Until);
        for (var lane = 0; lane < Tile.Width; lane++)
        {
            var expected = new List<int>();
            foreach (var month in free[lane])
                if (expected.Count == 0 || month > expected[^1] + 7) expected.Add(month);
            cooling[lane].ShouldBe(expected, $"history {lane}");
        }

        cooling.Select(months => months[0]).Distinct().Count().ShouldBeGreaterThan(3);
    }

    [Fact]
    public void A_history_is_the_same_wherever_it_stands_in_a_tile()
    {
        var setting = Nothing(Hazard(0, 3) with { Cooldown = 7 });
        Happened(setting, 0, Until, first: 5).Take(11).ShouldBe(Happened(setting, 0, Until).Skip(5));
    }

    [Fact]
    public void A_hazard_with_a_condition_acts_only_while_it_holds()
    {
        var happened = Happened(Nothing(Hazard(0, 60) with { When = SpringAndSummer }), 0, Until);
        happened.SelectMany(months => months).Select(month => month % 12).Distinct().Order().ShouldBe([6, 7, 8, 9]);
    }

    [Fact]
    public void A_condition_that_held_before_the_first_month_is_tried_in_it() =>
        Happened(Nothing(Trigger(20, Cohesion(Operation.AtLeast, 0))), 0, Until).ShouldAllBe(months => months.SequenceEqual(new[] { 20 }));

    [Fact]
    public void A_month_has_room_for_every_impulse_of_its_events()
    {
        var all = new Event { Id = "all", Month = 3, Actor = 0, Targets = MemberSet.Of(1), Impulse = -0.1f, Troops = -100, Criticism = true };
        var tile = Worlds.Even(3).With([.. Enumerable.Repeat(all, 5), .. Enumerable.Repeat(all with { Timing = Window(3, 3) }, 5)]).Begin();
        Should.NotThrow(() => tile.Play(..4));
    }

    [Fact]
    public void The_weight_of_the_evidence_multiplies_severity()
    {
        var half = Busy.With(Worlds.Harm(30, 0.8f, 1) with { Weight = 0.5f }, new Event { Id = "war", Month = 31, Threat = 0.4f, Weight = 0.25f });
        var told = Busy.With(Worlds.Harm(30, 0.4f, 1), new Event { Id = "war", Month = 31, Threat = 0.1f });
        half.Bits(new ParameterValues(), Until).Zip(told.Bits(new ParameterValues(), Until), Worlds.Same).ShouldAllBe(same => same);
    }

    [Fact]
    public void Evidence_without_weight_changes_nothing_at_all()
    {
        var nothing = Worlds.Harm(30, 0.8f, 1) with { Weight = 0, Issue = 0, Rung = 3, Candour = -0.1f, Threat = 0.2f };
        Busy.With(nothing).Bits(new ParameterValues(), Until).Zip(Without.Value, Worlds.Same).ShouldAllBe(same => same);
    }

    [Fact]
    public void A_month_with_conditions_allocates_nothing()
    {
        var watched = Busy.With(Worlds.Harm(0, 0.1f, 1) with { Timing = Hazard(0, 2) with { When = SpringAndSummer, Lag = 3 } });
        Allocation.Of(() => watched.Begin().Play(..40), 40..60).ShouldBe(0);
    }

    /// <summary>True at the end of months 5 to 8 of each year, so that what follows it happens in months 6 to 9.</summary>
    private static Condition SpringAndSummer => Year(5, 8);

    private static Setting Nothing(Timing timing) => Worlds.Even(3).With(new Event { Id = "nothing", Month = timing.From, Timing = timing });

    private static Timing Window(int from, int to) => new() { From = from, To = to, Address = 7 };

    private static Timing Hazard(int from, float perYear) => new() { From = from, To = Worlds.Horizon - 1, Address = 7, PerYear = perYear, Repeats = true };

    private static Timing Trigger(int from, Condition when) => new() { From = from, To = Worlds.Horizon - 1, Address = 7, When = when };

    private static Condition Cohesion(Operation compare, float line) =>
        new(new Step(Operation.Quantity, Indicator: Indicators.Cohesion), new Step(Operation.Number, line), new Step(compare));

    /// <summary>True from the end of a month on: something always true has then lasted one month more.</summary>
    private static Condition Since(int month) =>
        new(new Step(Operation.Quantity, Indicator: Indicators.Cohesion), new Step(Operation.Number, 0), new Step(Operation.AtLeast), new Step(Operation.Lasting, month + 1));

    /// <summary>True at the end of the months from first to last of the first four years.</summary>
    private static Condition Year(int first, int last)
    {
        var steps = new List<Step>();
        for (var year = 0; year < 4; year++)
        {
            steps.AddRange(Months(12 * year + first));
            steps.AddRange(Months(12 * year + last + 1));
            steps.Add(new Step(Operation.Not));
            steps.Add(new Step(Operation.Both));
            if (year > 0) steps.Add(new Step(Operation.Either));
        }

        return new Condition(steps);

        static Step[] Months(int month) =>
            [new(Operation.Quantity, Indicator: Indicators.Cohesion), new(Operation.Number, 0), new(Operation.AtLeast), new(Operation.Lasting, month + 1)];
    }

    /// <summary>Months in which an event happens, by history.</summary>
    private static List<int>[] Happened(Setting setting, int index, int months, uint first = 0)
    {
        var happened = Enumerable.Range(0, Tile.Width).Select(_ => new List<int>()).ToArray();
        var tile = setting.Begin(first: first);
        tile.Play(..months, month =>
        {
            var mask = Elementary.Flag(tile.Timetable.Of(index, month));
            for (var lane = 0; lane < Tile.Width; lane++)
                if (mask[lane] > 0) happened[lane].Add(month);
        });
        return happened;
    }
}
