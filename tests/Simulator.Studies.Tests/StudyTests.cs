using Simulator.Model;

namespace Simulator.Studies.Tests;

public sealed class StudyTests
{
    [Fact]
    public void Blocks_cover_all_histories_once_and_hold_whole_draws()
    {
        var study = SmallWorld.NewStudy(draws: 7, replications: 10, blockDraws: 3);
        Enumerable.Range(0, study.Blocks).Select(study.BlockAt).ShouldBe([new(0, 0, 30), new(1, 30, 30), new(2, 60, 10)]);
    }

    [Fact]
    public void The_hash_knows_what_decides_the_result_and_nothing_else()
    {
        var hash = SmallWorld.NewStudy().Hash;
        SmallWorld.NewStudy(blockDraws: 1).Hash.ShouldBe(hash);
        SmallWorld.NewStudy(seed: 8).Hash.ShouldNotBe(hash);
        SmallWorld.NewStudy(draws: 5).Hash.ShouldNotBe(hash);
        SmallWorld.NewStudy(replications: 11).Hash.ShouldNotBe(hash);
        new Study(SmallWorld.NewScenario("small", new('b', 64)), 6, 10, 7, 2).Hash.ShouldNotBe(hash);
    }

    [Theory]
    [InlineData(200, 50, 10)] // 500 histories
    [InlineData(40, 50, 5)]   // eight blocks, since they cost hardly more than four
    [InlineData(20, 50, 5)]   // four, since eight would play tiles half full
    [InlineData(16, 16, 8)]   // two: more would cost more to count than they spare
    [InlineData(256, 1, 128)]
    [InlineData(10, 10, 5)]
    [InlineData(1, 50, 1)]
    [InlineData(4, 5000, 1)]  // a draw is never cut
    [InlineData(1000, 16, 25)] // as many for either thread
    public void The_usual_block_wastes_no_time_of_two_cores_and_leaves_work_for_more(int draws, int replications, int expected) =>
        Study.UsualBlockDraws(draws, replications).ShouldBe(expected);

    [Fact]
    public void Variants_with_other_months_cannot_be_paired()
    {
        var scenario = SmallWorld.Scenario;
        var shorter = scenario.Variants[1] with { Setting = scenario.Variants[1].Setting with { Months = 5 } };
        Should.Throw<ArgumentException>(() => new Study(scenario with { Variants = [scenario.Variants[0], shorter] }, 1, 1, 1, 1))
            .Message.ShouldContain("Variant no-shock has other months or members");
    }

    [Fact]
    public void Members_are_tallied_in_December_and_ties_only_in_the_scenarios_months_and_the_last()
    {
        var layout = new Layout(SmallWorld.NewStudy());
        layout.Chosen.ShouldBe([11, 15]);
        layout.TieMonths.ShouldBe([15]);
        layout.NameOf(2).ShouldBe("no-shock-minus-baseline");
    }

    [Fact]
    public void Cells_fill_the_layout_without_hole_or_overlap()
    {
        var layout = new Layout(SmallWorld.NewStudy());
        var cells = Indicators.OfAlliance.SelectMany(i => Enumerable.Range(0, layout.Months).Select(m => layout.Cell(i, m)))
            .Concat(Indicators.OfMember.SelectMany(i => Enumerable.Range(0, 4).SelectMany(k => layout.Chosen.Select(m => layout.Cell(i, k, m)))));
        cells.ShouldBe(Enumerable.Range(0, layout.Cells));
        var ties = from m in layout.TieMonths from k in Enumerable.Range(0, 4) from p in Enumerable.Range(0, 4) where p != k from i in Indicators.OfTie
                   select layout.TieCell(i, k, p, m);
        ties.ShouldBe(Enumerable.Range(0, layout.TieCells));
    }
}
