namespace Simulator.Model.Tests;

public sealed class PresenceTests
{
    [Fact]
    public void Troops_stay_until_the_notice_has_run_and_then_leave_by_their_half_life()
    {
        var tile = Worlds.Even(3).With(Leave(month: 2, notice: 6)).Begin();
        var troops = new float[16];
        tile.Play(..16, month => troops[month] = tile.Measured(Indicators.MemberTroops, 1)[0]);
        troops[7].ShouldBe(5000);
        troops[8].ShouldBeLessThan(5000);
        troops[10].ShouldBe(5000 - 2000 / 2, 1); // three months gone since the plan fell
    }

    [Fact]
    public void Coming_is_slower_than_leaving()
    {
        var come = Worlds.Even(3).With(Leave(0, 0) with { Troops = 2000 }).Begin().Play(..3).Measured(Indicators.MemberTroops, 1)[0] - 5000;
        var leave = 5000 - Worlds.Even(3).With(Leave(0, 0)).Begin().Play(..3).Measured(Indicators.MemberTroops, 1)[0];
        leave.ShouldBe(1000, 1);
        come.ShouldBe(2000 * (1 - MathF.Pow(2, -0.5f)), 1);
    }

    [Fact]
    public void The_host_is_struck_by_the_announcement_and_less_with_notice()
    {
        var sudden = Worlds.Even(3).With(Leave(1, 0)).Begin().Play(..2).Measured(Indicators.MemberTrust, 1)[0];
        var noticed = Worlds.Even(3).With(Leave(1, 6)).Begin().Play(..2).Measured(Indicators.MemberTrust, 1)[0];
        var yearlong = Worlds.Even(3).With(Leave(1, 12)).Begin().Play(..2).Measured(Indicators.MemberTrust, 1)[0];
        sudden.ShouldBeLessThan(noticed);
        noticed.ShouldBeLessThan(0.5f);
        yearlong.ShouldBe(0.5f);
    }

    [Fact]
    public void More_than_all_cannot_leave()
    {
        var tile = Worlds.Even(3).With(Leave(0, 0) with { Troops = -20000 }).Begin(Worlds.Quiet().Set(Parameters.PresenceDecay, 1));
        tile.Play(..24, _ => tile.Measured(Indicators.MemberTroops, 1)[0].ShouldBeGreaterThanOrEqualTo(0));
        tile.Measured(Indicators.MemberTroops, 1)[0].ShouldBe(0, 0.01f);
    }

    [Fact]
    public void A_move_without_hosts_is_spread_over_all_but_the_guarantor()
    {
        var tile = Worlds.Even(3).With(Leave(0, 0) with { Targets = MemberSet.Empty }).Begin(Worlds.Quiet().Set(Parameters.PresenceDecay, 1)).Play(..24);
        tile.Measured(Indicators.MemberTroops, 1)[0].ShouldBe(4000, 0.1f);
        tile.Measured(Indicators.MemberTroops, 2)[0].ShouldBe(4000, 0.1f);
        tile.Measured(Indicators.Presence)[0].ShouldBe(8000, 0.2f);
    }

    [Fact]
    public void A_host_is_drawn_in_proportion_to_its_troops()
    {
        var presence = new Presence(new World(Worlds.Even(4).With(1, m => m with { Troops = 0 }).With(2, m => m with { Troops = 15000 })));
        presence.Host(Worlds.All(0.001f))[0].ShouldBe(2);
        presence.Host(Worlds.All(0.74f))[0].ShouldBe(2);
        presence.Host(Worlds.All(0.76f))[0].ShouldBe(3);
    }

    [Fact]
    public void A_withdrawal_is_felt_by_the_host_and_hardly_by_capability()
    {
        var stays = Worlds.Uneven(8).Begin().Play(..24);
        var leaves = Worlds.Uneven(8).With(new Event { Id = "leave", Month = 2, Actor = 0, Targets = MemberSet.Of(1), Troops = -1500 }).Begin().Play(..24);
        (stays.Measured(Indicators.MemberTrust, 1)[0] - leaves.Measured(Indicators.MemberTrust, 1)[0]).ShouldBeGreaterThan(0.002f);
        (leaves.Measured(Indicators.Capability)[0] / stays.Measured(Indicators.Capability)[0]).ShouldBeGreaterThan(0.98f);
    }

    private static Event Leave(int month, int notice) =>
        new() { Id = "leave", Month = month, Actor = 0, Targets = MemberSet.Of(1), Troops = -2000, Notice = notice };
}
