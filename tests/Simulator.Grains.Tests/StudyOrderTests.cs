#if ORLEANS
using Simulator.Studies;
#endif

namespace Simulator.Grains.Tests;

/// <summary>A study that travels to another silo.</summary>
public sealed class StudyOrderTests
{
    [Fact]
    public void An_order_carries_all_that_another_machine_needs_to_read_the_same_study()
    {
        Playing.NeedsOrleans();
#if ORLEANS
        var study = Playing.Replay(3, 4);
        var order = StudyOrder.Of(study);
        order.Files.Count.ShouldBe(9); // two scenario files and seven tables
        order.Read().Hash.ShouldBe(study.Hash);
#endif
    }

    [Fact]
    public void An_order_that_gives_another_study_is_refused()
    {
        Playing.NeedsOrleans();
#if ORLEANS
        var order = StudyOrder.Of(Playing.Replay(3, 4)) with { Seed = 8 };
        Should.Throw<StudyFailedException>(order.Read).Message.ShouldContain("another build");
#endif
    }

    [Fact]
    public void An_order_that_lacks_a_file_is_refused_and_reads_nothing_from_disk()
    {
        Playing.NeedsOrleans();
#if ORLEANS
        var order = StudyOrder.Of(Playing.Replay(3, 4));
        var members = order.Files.Keys.Single(file => file.EndsWith("members.csv", StringComparison.Ordinal));
        var incomplete = order with { Files = order.Files.Where(file => file.Key != members).ToDictionary() };
        Should.Throw<StudyFailedException>(incomplete.Read).Message.ShouldContain("members.csv\" did not come with the scenario");
#endif
    }
}
