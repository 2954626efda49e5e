namespace Simulator.Model.Tests;

public sealed class ReachTests
{
    [Fact]
    public void Closed_bases_take_their_share_of_the_troops_at_the_start()
    {
        var setting = Worlds.Even(3).With(1, m => m with { Troops = 15000 }).With(new Event { Id = "closed", Month = 1, Targets = MemberSet.Of(1), Access = 0.2f });
        var tile = setting.Begin(Worlds.Quiet().Set(Parameters.AccessCapability, 0)).Play(..1);
        tile.Measured(Indicators.Reach)[0].ShouldBe(1);
        tile.Play(1..2);
        tile.Measured(Indicators.Reach)[0].ShouldBe(1 - 0.75f * 0.8f, 1e-6f);
    }

    [Fact]
    public void Bases_open_again()
    {
        Event Set(int month, float access) => new() { Id = $"access-{month}", Month = month, Targets = MemberSet.Of(1, 2), Access = access };
        var tile = Worlds.Even(3).With(Set(0, 0), Set(3, 1)).Begin(Worlds.Quiet().Set(Parameters.AccessCapability, 0));
        tile.Play(..5, month => tile.Measured(Indicators.Reach)[0].ShouldBe(month < 3 ? 0 : 1, 1e-6f));
    }

    [Fact]
    public void Stronger_allies_free_the_guarantors_hands()
    {
        var tile = Worlds.Even(3).With(1, m => m with { Projections = [new(2035, 12, 0)] }) with { AsOf = 0 };
        var played = tile.Begin(Worlds.Quiet().WithoutHazards()).Play(..131);
        var capability = played.Measured(Indicators.Capability)[0];
        capability.ShouldBeGreaterThan(1.1f);
        played.Play(131..132).Measured(Indicators.Reach)[0].ShouldBe(MathF.Pow(capability, 0.3f), 1e-3f); // of the month before
    }
}
