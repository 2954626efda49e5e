namespace Simulator.Model.Tests;

public sealed class DepartureTests
{
    [Fact]
    public void Who_leaves_counts_until_its_notice_has_run_and_then_no_longer()
    {
        var tile = Worlds.Even(4).With(new Event { Id = "exit", Month = 1, Actor = 2, Leaves = true, Notice = 3 }).Begin();
        var share = new float[8];
        var will = new float[8];
        tile.Play(..8, month => (share[month], will[month]) = (tile.Council.Share[2][0], tile.Measured(Indicators.MemberResponse, 2)[0]));
        share[3].ShouldBeGreaterThan(0.1f);
        will[3].ShouldBeGreaterThan(0.1f);
        share[4..].ShouldAllBe(s => s == 0);
        will[4..].ShouldAllBe(w => w == 0);
    }

    [Fact]
    public void A_member_that_would_always_block_blocks_no_longer_once_it_has_left()
    {
        var values = Worlds.Quiet().Set(Parameters.BlockLimited, -1.5f).Set(Parameters.ResponseLimited, 5); // the five that stay are enough
        var stays = Worlds.Even(8).Begin(values).Play(..6).Measured(Indicators.ResponseTrue)[0];
        var gone = Worlds.Even(8).With([.. Enumerable.Range(1, 3).Select(i => new Event { Id = $"exit-{i}", Month = 1, Actor = i, Leaves = true })])
            .Begin(values).Play(..6).Measured(Indicators.ResponseTrue)[0];
        gone.ShouldBeGreaterThan(stays + 0.05f);
    }

    [Fact]
    public void The_guarantor_takes_its_troops_along_and_nobody_counts_on_it()
    {
        var tile = Worlds.Even(4).With(new Event { Id = "exit", Month = 1, Actor = 0, Leaves = true }).Begin(Worlds.Quiet().Set(Parameters.PresenceDecay, 1)).Play(..24);
        tile.Measured(Indicators.Presence)[0].ShouldBeLessThan(1);
        tile.Measured(Indicators.Reliability).ShouldBe(Lanes.Zero);
        tile.Measured(Indicators.Leverage).ShouldBe(Lanes.Zero);
        tile.Measured(Indicators.DeterrenceTroops)[0].ShouldBeLessThan(-0.1f);
    }

    [Fact]
    public void Who_has_left_leads_nobody()
    {
        var exit = new Event { Id = "exit", Month = 1, Actor = 0, Leaves = true, Notice = 2 };
        (float Before, float After, float Reliance) Will(float lead)
        {
            var tile = Worlds.Even(4).With(exit).Begin(Worlds.Quiet().Set(Parameters.ResponseLead, lead)).Play(..3);
            var before = tile.Measured(Indicators.MemberResponse, 1)[0];
            tile.Play(3..4);
            return (before, tile.Measured(Indicators.MemberResponse, 1)[0], tile.Measured(Indicators.RelianceLead)[0]);
        }

        var (follows, own) = (Will(2), Will(0));
        follows.Before.ShouldNotBe(own.Before);
        follows.After.ShouldBe(own.After);
        follows.Reliance.ShouldBe(0);
    }

    [Fact]
    public void An_exit_that_is_announced_strikes_trust_on_that_day_whatever_the_notice()
    {
        float Trust(int notice) => Worlds.Even(4).With(new Event { Id = "exit", Month = 1, Actor = 0, Leaves = true, Notice = notice }).Begin().Play(..2).Measured(Indicators.MemberTrust, 1)[0];
        Trust(0).ShouldBeLessThan(0.45f);
        Trust(24).ShouldBe(Trust(0));
    }

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    public void Who_is_left_alone_is_helped_by_nobody(int members)
    {
        var setting = Worlds.Even(members);
        var together = setting.Begin().Play(..4).Measured(Indicators.Deterrence)[0];
        var alone = setting.With([.. Enumerable.Range(0, members - 1).Select(i => new Event { Id = $"exit-{i}", Month = 1, Actor = i, Leaves = true })]).Begin().Play(..4);
        alone.Measured(Indicators.Deterrence)[0].ShouldBeLessThan(together);
        alone.Adversary.Coverage[members - 1][0].ShouldBe(0);
    }

    [Fact]
    public void An_alliance_that_everybody_leaves_still_has_numbers()
    {
        var tile = Worlds.Even(3).With([.. Enumerable.Range(0, 3).Select(i => new Event { Id = $"exit-{i}", Month = 1, Actor = i, Leaves = true })]).Begin();
        tile.Play(..12, _ => tile.Everything().ShouldAllBe(e => float.IsFinite(e.Value[0])));
    }
}
