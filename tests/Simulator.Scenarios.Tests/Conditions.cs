using Simulator.Model;

namespace Simulator.Scenarios.Tests;

/// <summary>What conditions mean and how they are written.</summary>
public class Conditions
{
    [Theory]
    [InlineData("cohesion<55", "cohesion < 55")]
    [InlineData("((cohesion < 55))", "cohesion < 55")]
    [InlineData("cohesion < 55 and heat > 0.5 or clarity < 0.5", "cohesion < 55 and heat > 0.5 or clarity < 0.5")]
    [InlineData("cohesion < 55 and (heat > 0.5 or clarity < 0.5)", "cohesion < 55 and (heat > 0.5 or clarity < 0.5)")]
    [InlineData("not cohesion < 55 for 3 months", "not cohesion < 55 for 3 months")]
    [InlineData("not (cohesion < 55 for 1 months)", "not (cohesion < 55 for 1 month)")]
    [InlineData("(cohesion < 55 or heat > 0.5) for 2 months", "(cohesion < 55 or heat > 0.5) for 2 months")]
    [InlineData("heat - (clarity - 0.5) > 0", "heat - (clarity - 0.5) > 0")]
    [InlineData("heat + (clarity + 0.5) > 0", "heat + (clarity + 0.5) > 0")]
    [InlineData("(heat + clarity) * 0.50 > -0.1e0", "(heat + clarity) * 0.5 > -0.1")]
    [InlineData("heat / (clarity / 2) > 1", "heat / (clarity / 2) > 1")]
    [InlineData("-heat < -(0.5)", "0 - heat < -0.5")]
    [InlineData("spending.core of POL >= 3.5 % GDP", "spending.core of POL >= 3.5 % GDP")]
    [InlineData("trust of POL in USA <= trust of POL in GBR - 0.1", "trust of POL in USA <= trust of POL in GBR - 0.1")]
    [InlineData("spending.core of POL / spending.core of DEU > 1.5", "spending.core of POL / spending.core of DEU > 1.5")]
    [InlineData("2 * cohesion > 110 points", "2 * cohesion > 110 points")]
    public void Have_one_way_to_be_written_which_reads_back_as_itself(string text, string canonical)
    {
        Read(text).Text.ShouldBe(canonical);
        Read(canonical).Text.ShouldBe(canonical);
        Read(canonical).Steps(IndexOf).ShouldBe(Read(text).Steps(IndexOf));
    }

    [Theory]
    [InlineData("heat - clarity - 0.5 > 0", "heat clarity Subtract 0.5 Subtract 0 Above")]
    [InlineData("heat + clarity * 2 > 0", "heat clarity 2 Multiply Add 0 Above")]
    [InlineData("heat > 0.5 or clarity < 0.5 and threat > 1", "heat 0.5 Above clarity 0.5 Below threat 1 Above Both Either")]
    [InlineData("not heat > 0.5 for 3 months", "heat 0.5 Above Not 3 Lasting")]
    [InlineData("not not heat > 0.5", "heat 0.5 Above Not Not")]
    [InlineData("trust of POL in USA < spending.core of USA / spending.core of POL", "trust(1,0) spending.core(0,-1) spending.core(1,-1) Divide Below")]
    public void Bind_as_the_page_says(string text, string steps) =>
        string.Join(' ', Read(text).Steps(IndexOf).Select(InWords)).ShouldBe(steps);

    [Fact]
    public void Can_ask_for_every_indicator_there_is()
    {
        foreach (var indicator in Indicators.OfAlliance) Read($"{indicator.Name} > {NumberText.Of(indicator.Min)}").Steps(IndexOf).First().Indicator.ShouldBe(indicator);
        foreach (var indicator in Indicators.OfMember) Read($"{indicator.Name} of POL > {NumberText.Of(indicator.Min)}").Steps(IndexOf).First().Indicator.ShouldBe(indicator);
        foreach (var indicator in Indicators.OfTie) Read($"{indicator.Name} of POL in USA > {NumberText.Of(indicator.Min)}").Steps(IndexOf).First().Indicator.ShouldBe(indicator);
    }

    [Theory]
    [InlineData("when: nonsense", 4, 11)]
    [InlineData("when: 'nonsense'", 4, 12)]
    [InlineData("when: \"heat > 0.1 or nonsense > 1\"", 4, 26)]
    [InlineData("when: heat > 0.1 or\n        nonsense > 1", 5, 9)]
    [InlineData("when: >-\n        heat > 0.1 or\n\n        nonsense > 1", 7, 9)]
    [InlineData("when: |\n        heat > 0.1\n        or nonsense > 1", 6, 12)]
    [InlineData("when: \"heat > 0.1 or \\\n        nonsense > 1\"", 4, 11)] // an escape: the place of the whole value
    public void Mistakes_are_told_at_their_column_inside_the_value(string when, int line, int column)
    {
        var told = Files.Read($"events: # line 3\n  - {when}\n    id: e\n    label: e\n    assumption: a test\n").Problems.ShouldHaveSingleItem();
        (told.Line, told.Column, told.Kind).ShouldBe((line, column, Problems.ExpressionName));
    }

    [Fact]
    public void Broken_pieces_in_any_order_end_in_a_problem_or_a_condition()
    {
        string[] pieces = ["cohesion < 55", "not heat > 0.5", "trust of POL in USA > 0.1", "and", "or", "and", "or", "cohesion", "trust of POL in USA", "of", "in", "POL", "55", "1e9", "% GDP", "points", "<", ">=", "+", "-", "*", "/", "(", ")", "and", "or", "not", "for 3 months", "for", "%", "=", "€", " "];
        var random = new Random(5);
        var conditions = 0;
        for (var n = 0; n < 20_000; n++)
        {
            var text = string.Join(' ', Enumerable.Range(0, random.Next(1, 12)).Select(_ => pieces[random.Next(pieces.Length)]));
            var log = new ProblemLog();
            var read = ExpressionReader.Read(Scalar(text), AnyNames, log);
            log.InOrder.Count.ShouldBe(read is null ? 1 : 0, text);
            if (read is null) continue;
            conditions++;
            Should.NotThrow(() => new Condition(read.Steps(IndexOf)), text);
            ExpressionReader.Read(Scalar(read.Text), AnyNames, log).ShouldNotBeNull(text).Text.ShouldBe(read.Text);
        }

        conditions.ShouldBeGreaterThan(100);
    }

    private static Names AnyNames { get; } = new(["POL", "USA", "GBR", "DEU"], null, null, null);

    private static Expression Read(string text)
    {
        var log = new ProblemLog();
        var read = ExpressionReader.Read(Scalar(text), AnyNames, log);
        string.Concat(log.InOrder).ShouldBeEmpty();
        return read.ShouldNotBeNull();
    }

    private static ScalarNode Scalar(string text) => new(new SourceText("test", 0, text).Start, text, quoted: false);

    private static int IndexOf(string? code) => code switch { "USA" => 0, "POL" => 1, null => -1, _ => 2 };

    private static string InWords(Step step) => step.Operation switch
    {
        Operation.Number => NumberText.Of(step.Number),
        Operation.Quantity when step.Member < 0 => step.Indicator!.Name,
        Operation.Quantity => $"{step.Indicator!.Name}({step.Member},{step.Partner})",
        Operation.Lasting => $"{NumberText.Of(step.Number)} Lasting",
        var other => other.ToString(),
    };
}
