namespace Simulator.Model.Tests;

public sealed class ClubLifeTests
{
    private static readonly Club Planned = new("COUNCIL", "Council", MemberSet.Of(1, 2, 3)) { Planned = true, Leads = MemberSet.Of(1) };

    [Fact]
    public void A_planned_club_is_empty_until_it_is_founded()
    {
        var tile = Council().Begin();
        tile.Play(..5);
        tile.Last.Membership(0).ToArray().ShouldAllBe(s => s == Lanes.Zero);
        tile.Play(5..7);
        tile.Last.Membership(0).ToArray().Select(s => s[0]).ShouldBe([0, 1, 1, 1, 0, 0]);
    }

    [Fact]
    public void Those_left_out_trust_the_founders_leaders_less_and_nobody_else()
    {
        Tile Play(ParameterValues values) => Council().Begin(values.Set(Parameters.StatusTurn, 1)).Play(..6); // no founder gains by what the others did
        var (with, without) = (Play(Worlds.Quiet()), Play(Worlds.Quiet().Set(Parameters.CouncilExclusion, 0)));
        float Loss(int holder, int partner) => without.Measured(Indicators.TieLeader, holder, partner)[0] - with.Measured(Indicators.TieLeader, holder, partner)[0];
        for (var founder = 1; founder <= 3; founder++) Loss(4, founder).ShouldBe(Loss(4, 1), 1e-6f);
        Loss(4, 1).ShouldBeGreaterThan(0.005f);
        Loss(4, 5).ShouldBe(0);
        Loss(2, 1).ShouldBe(0);
        Loss(0, 1).ShouldBe(0); // the guarantor
        (without.Measured(Indicators.TieService, 4, 1)[0] - with.Measured(Indicators.TieService, 4, 1)[0]).ShouldBe(0);
    }

    [Fact]
    public void A_chat_in_full_use_halves_the_days_to_a_common_position()
    {
        var values = Worlds.Quiet().Set(Parameters.ClubChat, 0.5f).Set(Parameters.ClubChatRoutine, 1);
        var tile = Council(new Event { Id = "chat", Month = 2, Change = new ClubChange(0) { Chat = true } }).Begin(values);
        var days = new List<float>();
        tile.Play(..4, _ => days.Add(tile.Measured(Indicators.ClubPosition)[0]));
        days.ShouldBe([14, 14, 7, 7]);
    }

    [Fact]
    public void Alarm_makes_the_chat_faster_than_routine_does()
    {
        var setting = Council(
                new Event { Id = "chat", Month = 2, Change = new ClubChange(0) { Chat = true } },
                new Event { Id = "alarm", Month = 4, Day = 25, Actor = 0, Targets = MemberSet.Of(1), Issue = 0, Rung = 5 })
            .With(a => a with { Issues = [new Issue("ISLE", "Island", 0, MemberSet.Of(1))] });
        var days = new List<float>();
        var tile = setting.Begin();
        tile.Play(..5, _ => days.Add(tile.Measured(Indicators.ClubPosition)[0]));
        days[4].ShouldBeLessThan(days[3] - 1);
    }

    [Fact]
    public void Joint_work_raises_service_trust_between_members_of_the_club_and_nobody_else()
    {
        var club = new Club("COW", "Coalition", MemberSet.Of(1, 2)) { Leads = MemberSet.Of(1) };
        var tile = Worlds.Even(4).With(a => a with { Clubs = [club] })
            .With(new Event { Id = "work", Month = 0, Change = new ClubChange(0) { Activity = 1 } })
            .Begin(Worlds.Quiet().Set(Parameters.ClubHabit, 0.01f).Set(Parameters.TieServiceInfluence, 0)).Play(..12);
        tile.Measured(Indicators.TieService, 1, 2)[0].ShouldBeInRange(0.52f, 0.56f); // 0.5 + 11 months of 0.01 * 0.5, less the return
        tile.Measured(Indicators.TieService, 1, 3)[0].ShouldBe(0.5f, 1e-6f);
        tile.Measured(Indicators.TieLeader, 1, 2)[0].ShouldBe(0.5f, 1e-6f);
        tile.Measured(Indicators.ClubTrust)[0].ShouldBe(tile.Measured(Indicators.TieService, 1, 2)[0], 1e-6f);
    }

    private static Setting Council(params Event[] more) => Worlds.Even(6).With(a => a with { Clubs = [Planned] })
        .With([new Event { Id = "founds", Month = 5, Change = new ClubChange(0) { Founds = true } }, .. more]);
}
