namespace Simulator.Model.Tests;

public sealed class ShortWaysTests
{
    [Theory]
    [InlineData(true, 48)]
    [InlineData(false, 24)]
    public void Ties_that_take_a_short_way_have_the_bits_of_the_long_one(bool busy, int months)
    {
        var setting = busy ? Busy.World : Worlds.Random(9, members: 64) with { AsOf = 3 };
        var values = TileTests.Restless().Set(Parameters.ScarFades, 1).Set(Parameters.ScarHalfLife, 12).Set(Parameters.ScarSeverity, 0);
        Tile usual = setting.Begin(values, seed: 5), full = setting.Begin(values, seed: 5);
        var all = MemberSet.All(full.Members.Length);
        var spared = 0;
        for (var month = 0; month < months; month++)
        {
            foreach (var member in full.Members) (member.Worn, member.Watched) = (all, all);
            spared += usual.Members.Sum(m => 2 * (all.Count - 1) - m.Worn.Without(m.Index).Count - m.Watched.Without(m.Index).Count);
            usual.Play(month);
            full.Play(month);
            foreach (var (one, other) in usual.Everything().Zip(full.Everything())) one.ShouldBe(other, $"month {month}");
        }

        spared.ShouldBeGreaterThan(0);
    }
}
