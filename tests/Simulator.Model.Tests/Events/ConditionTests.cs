namespace Simulator.Model.Tests;

/// <summary>Conditions ask each history for itself about the last complete month.</summary>
public sealed class ConditionTests
{
    [Theory]
    [InlineData(Operation.Add, 7)]
    [InlineData(Operation.Subtract, 3)]
    [InlineData(Operation.Multiply, 10)]
    [InlineData(Operation.Divide, 2.5)]
    public void Arithmetic_takes_the_second_value_first(Operation operation, float result) =>
        Holds(new(Operation.Number, 5), new(Operation.Number, 2), new(operation), new(Operation.Number, result), new(Operation.AtMost)).ShouldBeTrue();

    [Theory]
    [InlineData(Operation.Below, true, false, false)]
    [InlineData(Operation.AtMost, true, true, false)]
    [InlineData(Operation.AtLeast, false, true, true)]
    [InlineData(Operation.Above, false, false, true)]
    public void Comparisons_hold_below_at_and_above_as_their_name_says(Operation operation, bool below, bool at, bool above)
    {
        foreach (var (value, expected) in new[] { (1f, below), (2f, at), (3f, above) })
            Holds(new(Operation.Number, value), new(Operation.Number, 2), new(operation)).ShouldBe(expected, $"{value} {operation} 2");
    }

    [Theory]
    [InlineData(false, false)]
    [InlineData(false, true)]
    [InlineData(true, false)]
    [InlineData(true, true)]
    public void Both_either_and_not_are_those_of_logic(bool one, bool other)
    {
        Step[] Say(bool answer) => [new(Operation.Number, answer ? 1 : 0), new(Operation.Number, 0), new(Operation.Above)];
        Holds([.. Say(one), .. Say(other), new(Operation.Both)]).ShouldBe(one && other);
        Holds([.. Say(one), .. Say(other), new(Operation.Either)]).ShouldBe(one || other);
        Holds([.. Say(one), new(Operation.Not)]).ShouldBe(!one);
    }

    [Fact]
    public void Nothing_divided_by_zero_compares()
    {
        foreach (var operation in new[] { Operation.Below, Operation.AtMost, Operation.Above, Operation.AtLeast })
            Holds(new(Operation.Number, 0), new(Operation.Number, 0), new(Operation.Divide), new(Operation.Number, 1), new(operation)).ShouldBeFalse();
    }

    [Fact]
    public void Quantities_are_those_that_results_report()
    {
        var tile = Worlds.Random(6).Begin(new ParameterValues()).Play(..14);
        foreach (var (step, value) in new (Step, Lanes)[]
        {
            (new(Operation.Quantity, Indicator: Indicators.Deterrence), tile.Measured(Indicators.Deterrence)),
            (new(Operation.Quantity, Indicator: Indicators.MemberCore, Member: 1), tile.Measured(Indicators.MemberCore, 1)),
            (new(Operation.Quantity, Indicator: Indicators.TieTrust, Member: 1, Partner: 2), tile.Measured(Indicators.TieTrust, 1, 2)),
        })
        {
            var line = value[5];
            var above = new Condition(step, new Step(Operation.Number, line), new Step(Operation.Above)).Holds(tile, new Lanes[3]);
            for (var lane = 0; lane < Tile.Width; lane++) (Elementary.Flag(above)[lane] > 0).ShouldBe(value[lane] > line);
        }
    }

    [Fact]
    public void Lasting_counts_months_in_a_row_each_history_for_itself()
    {
        var condition = new Condition(new Step(Operation.Quantity, Indicator: Indicators.Threat), new Step(Operation.Number, 1), new Step(Operation.Above), new Step(Operation.Lasting, 3));
        var tile = (Worlds.Random(6) with { AsOf = 0 }).Begin(new ParameterValues());
        var (counters, runs, counted) = (new Lanes[condition.Length], new int[Tile.Width], 0);
        tile.Play(..60, _ =>
        {
            var holds = Elementary.Flag(condition.Holds(tile, counters));
            for (var lane = 0; lane < Tile.Width; lane++)
            {
                runs[lane] = tile.Measured(Indicators.Threat)[lane] > 1 ? runs[lane] + 1 : 0;
                (holds[lane] > 0).ShouldBe(runs[lane] >= 3);
                if (runs[lane] == 3) counted++;
            }
        });
        counted.ShouldBeGreaterThan(0);
    }

    [Fact]
    public void Steps_that_do_not_leave_one_answer_are_refused()
    {
        Should.Throw<ArgumentException>(() => new Condition());
        Should.Throw<ArgumentException>(() => new Condition(new Step(Operation.Not)));
        Should.Throw<ArgumentException>(() => new Condition(new Step(Operation.Number), new Step(Operation.Number)));
    }

    private static bool Holds(params Step[] steps)
    {
        var answer = Elementary.Flag(new Condition(steps).Holds(Worlds.Even(3).Begin(), new Lanes[steps.Length]));
        for (var lane = 1; lane < Tile.Width; lane++) answer[lane].ShouldBe(answer[0]);
        return answer[0] > 0;
    }
}
