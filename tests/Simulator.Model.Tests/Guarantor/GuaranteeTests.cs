namespace Simulator.Model.Tests;

public sealed class GuaranteeTests
{
    [Fact]
    public void The_guarantor_is_less_likely_to_help_an_ally_that_has_fallen_behind_the_pledge()
    {
        var (_, strict) = Willing(1);
        var (paying, lagging) = strict;
        lagging.ShouldBeLessThan(paying - 0.05f);
        var (_, free) = Willing(0);
        free.Lagging.ShouldBe(free.Paying, 0.01f);
    }

    [Fact]
    public void At_the_start_it_sets_no_condition()
    {
        var (first, _) = Willing(1);
        first.Lagging.ShouldBe(first.Paying);
    }

    [Fact]
    public void Others_set_no_condition()
    {
        var tile = Lagging().Begin(Worlds.Quiet().Set(Parameters.GuaranteeCondition, 1)).Play(..120);
        var willing = tile.Last.News(1).Willing;
        willing[3][0].ShouldBe(willing[2][0], 0.01f);
    }

    private static ((float Paying, float Lagging) First, (float Paying, float Lagging) Last) Willing(float condition)
    {
        var tile = Lagging().Begin(Worlds.Quiet().Set(Parameters.GuaranteeCondition, condition));
        var first = Read(tile);
        tile.Play(..120);
        return (first, Read(tile));
    }

    private static (float Paying, float Lagging) Read(Tile tile) => (tile.Last.News(0).Willing[2][0], tile.Last.News(0).Willing[3][0]);

    // Member 2 follows the pledge to the letter, member 3 stays where it is.
    private static Setting Lagging() => (Worlds.Even(4) with { AsOf = 0 })
        .With(2, m => m with { Projections = [new(2035, 3.5f, 0)] })
        .With(3, m => m with { Projections = [new(2035, 2, 0)] }) with { AsOf = Worlds.Horizon, };
}
