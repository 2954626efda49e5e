#if ORLEANS
using Simulator.Model;
#endif

namespace Simulator.Grains.Tests;

public sealed class MemberGrainTests
{
    [Theory]
    [InlineData("record.yaml", 320, 1, 14)] // five passages a block
    [InlineData("record.yaml", 320, 2, 60)]
    [InlineData("W-05.yaml", 80, 9, 12)] // the world of a rival theory
    public async Task The_grain_of_a_member_holds_its_trust_spending_and_stance_as_the_local_engine_has_them(string file, int replications, int world, int month)
    {
        Playing.NeedsOrleans();
#if ORLEANS
        const int germany = 10, block = 1;
        var study = Playing.Shipped(file, 2, replications);
        (world >= study.Scenario.Variants.Count).ShouldBe(file != "record.yaml");
        using var engine = GrainEngine.Start(1, null);
        var answer = BlockOf(engine, study, block).At(germany, world, month);
        var playing = Task.Run(() => Playing.Play(engine, study, CancellationToken.None));
        var view = await answer;
        await playing;

        var tile = new Tile(study.Worlds[world].Setting);
        var values = new ParameterValues();
        new Studies.DrawnValues(study, study.Worlds[world]).Set(values, study.BlockAt(block), view.FirstHistory - study.BlockAt(block).FirstHistory);
        tile.Begin(values, study.Seed, (uint)view.FirstHistory);
        for (var m = 0; m <= month; m++) tile.Play(m);
        for (var lane = 0; lane < Tile.Width; lane++)
        {
            view.Core[lane].ShouldBe(tile.Last.News(germany).Core[lane]);
            for (var partner = 0; partner < 32; partner++)
            {
                view.Leader[partner][lane].ShouldBe(tile.Last.News(germany).Leader[partner][lane]);
                view.Service[partner][lane].ShouldBe(tile.Last.News(germany).Service[partner][lane]);
                view.Stance[partner][lane].ShouldBe(tile.Last.News(germany).Stance[partner][lane]);
            }
        }
#endif
    }

    [Fact]
    public async Task A_question_for_a_month_that_does_not_come_again_is_told_so()
    {
        Playing.NeedsOrleans();
#if ORLEANS
        var study = Playing.Replay(1, 16);
        using var engine = GrainEngine.Start(1, null);
        var answer = BlockOf(engine, study, 0).At(0, 0, study.Scenario.Variants[0].Setting.Months);
        await Task.Run(() => Playing.Play(engine, study, CancellationToken.None));

        var thrown = await Should.ThrowAsync<InvalidOperationException>(answer);
        thrown.Message.ShouldBe("The block ended, and month 132 did not come again.");
#endif
    }

#if ORLEANS
    private static IBlockGrain BlockOf(GrainEngine engine, Studies.Study study, int block) => engine.Silo.Grains.GetGrain<IBlockGrain>(BlockGrain.KeyOf(StudyOrder.Of(study), block));
#endif
}
