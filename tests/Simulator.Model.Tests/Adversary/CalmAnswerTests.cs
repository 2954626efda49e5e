namespace Simulator.Model.Tests;

public sealed class CalmAnswerTests
{
    [Fact]
    public void The_divisor_solves_its_equation()
    {
        var random = new Random(3);
        Lanes[] answers = [.. Enumerable.Range(0, 128).Select(_ => Worlds.Each(_ => random.Next(5) == 0 ? -1 : random.NextSingle()))];
        var divisor = CalmAnswer.Divisor(answers, Worlds.All(0.45f));
        for (var lane = 0; lane < Tile.Width; lane++)
            answers.Select(a => a[lane]).Where(a => a >= 0).Average(a => Math.Min(a / divisor[lane], 1)).ShouldBe(0.45f, 1e-5f);
    }

    [Fact]
    public void Months_without_acts_do_not_count()
    {
        Lanes[] some = [Worlds.All(0.2f), Worlds.All(0.6f), Worlds.All(-1), Worlds.All(-1)];
        CalmAnswer.Divisor(some, Worlds.All(0.5f)).ShouldBe(CalmAnswer.Divisor(some.AsSpan(0, 2), Worlds.All(0.5f)));
    }

    [Fact]
    public void Without_any_answer_the_divisor_is_finite_and_above_0()
    {
        CalmAnswer.Divisor([Lanes.Zero, Lanes.Zero], Worlds.All(0.45f))[0].ShouldBeInRange(1e-5f, 4);
        CalmAnswer.Divisor([Worlds.All(-1)], Worlds.All(0.45f))[0].ShouldBeInRange(1e-5f, 4);
    }
}
