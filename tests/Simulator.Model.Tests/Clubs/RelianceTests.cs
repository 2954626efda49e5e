namespace Simulator.Model.Tests;

public sealed class RelianceTests
{
    private static readonly Event Pact = new() { Id = "seat", Month = 3, Change = new ClubChange(0) { Partner = true, Pact = true } };

    [Fact]
    public void A_club_that_comes_to_be_worth_more_lowers_reliance_and_one_that_does_not_leaves_it()
    {
        Reliance(Grown()).ShouldBeLessThan(0.99f);
        Reliance(Grown().Set(Parameters.ClubReliance, 0)).ShouldBe(1);
        Reliance(Grown().Set(Parameters.PartnerForce, 0).Set(Parameters.PactAid, 0)).ShouldBe(1, 0.002f);
    }

    [Fact]
    public void A_pact_is_relied_on_and_so_is_a_club_whose_members_have_come_to_trust_each_other()
    {
        var loose = Grown().Set(Parameters.PactAid, 0);
        Reliance(Grown()).ShouldBeLessThan(Reliance(loose));
        var work = new Event { Id = "work", Month = 3, Change = new ClubChange(0) { Activity = 1 } };
        Reliance(loose.Set(Parameters.ClubHabit, 0.05f), work).ShouldBeLessThan(Reliance(loose.Set(Parameters.ClubHabit, 0), work));
    }

    [Fact]
    public void Attachment_to_the_guarantor_and_efforts_to_mend_slow_the_decoupling()
    {
        Reliance(Grown().Set(Parameters.ClubAttachment, 4)).ShouldBeGreaterThan(Reliance(Grown().Set(Parameters.ClubAttachment, 0)));
        var mending = Worlds.Repair(4, 0.9f, 1, 2, 3, 4) with { Voice = Voice.Official };
        Reliance(Grown(), mending).ShouldBeGreaterThan(Reliance(Grown()));
    }

    [Fact]
    public void Who_relies_less_on_the_guarantor_is_moved_less_by_a_fall_of_trust_in_it()
    {
        float Answer(float reliance) => World(Worlds.Harm(30, 0.9f, 1, 2, 3, 4)).Begin(Grown().Set(Parameters.ClubReliance, reliance).Set(Parameters.ResponseTrust, 0)).Play(..36)
            .Measured(Indicators.MemberResponse, 1)[0];
        Answer(1).ShouldBeGreaterThan(Answer(0));
    }

    [Fact]
    public void A_seat_for_a_partner_makes_the_club_deter_more()
    {
        float Deterrence(float force) => World().Begin(Grown().Set(Parameters.PartnerForce, force)).Play(..6).Measured(Indicators.ClubDeterrence)[0];
        Deterrence(0.3f).ShouldBeGreaterThan(Deterrence(0) + 1);
    }

    [Fact]
    public void A_pact_makes_an_answer_of_the_club_likelier_and_leaves_that_of_the_alliance()
    {
        float Club(float aid, Indicator indicator) => World().Begin(Grown().Set(Parameters.PactAid, aid)).Play(..4).Measured(indicator)[0];
        Club(1, Indicators.ResponseCoalition).ShouldBeGreaterThan(Club(0, Indicators.ResponseCoalition) + 0.05f);
        Club(1, Indicators.ResponseTrue).ShouldBe(Club(0, Indicators.ResponseTrue));
    }

    [Fact]
    public void An_aggressor_inside_is_answered_by_clubs_only_unless_it_has_no_vote()
    {
        Tile Play(float party) => World().Begin(Grown().Set(Parameters.GateParty, party)).Play(..6);
        var veto = Play(1);
        veto.Measured(Indicators.ResponseInside)[0].ShouldBe(veto.Measured(Indicators.ResponseCoalition)[0], 1e-4f);
        veto.Measured(Indicators.ResponseOutside)[0].ShouldBeGreaterThan(veto.Measured(Indicators.ResponseInside)[0]);
        Play(0).Measured(Indicators.ResponseInside)[0].ShouldBeGreaterThan(veto.Measured(Indicators.ResponseInside)[0]);
    }

    [Fact]
    public void Doubt_lowers_the_worth_of_a_promise_and_firmness_the_work_for_it()
    {
        float Promise(ParameterValues values, params Event[] events) => World(events).Begin(values).Play(..8).Measured(Indicators.PartnerPromise)[0];
        var doubt = new Event { Id = "doubt", Month = 6, Clarity = -1 };
        var threat = new Event { Id = "threat", Month = 5, Issue = 0, Rung = 6 };
        Promise(Grown(), doubt).ShouldBeLessThan(Promise(Grown()) - 0.001f);
        Promise(Grown().Set(Parameters.PartnerDoubt, 0), doubt).ShouldBe(Promise(Grown().Set(Parameters.PartnerDoubt, 0)));
        Promise(Grown().Set(Parameters.PartnerDoubt, 0), threat).ShouldBeLessThan(Promise(Grown().Set(Parameters.PartnerDoubt, 0)) - 0.001f);
    }

    private static ParameterValues Grown() => Worlds.Quiet().Set(Parameters.ClubReliance, 1).Set(Parameters.PartnerForce, 0.3f).Set(Parameters.ClubRelianceHalfLife, 6);

    private static float Reliance(ParameterValues values, params Event[] events) => World(events).Begin(values).Play(..24).Measured(Indicators.RelianceLead)[0];

    private static Setting World(params Event[] more) => Worlds.Even(5)
        .With(a => a with
        {
            Clubs = [new Club("COW", "Coalition", MemberSet.Of(1, 2, 3)) { Leads = MemberSet.Of(1) }],
            Issues = [new Issue("ISLE", "Island", 0, MemberSet.Of(1))],
        })
        .With([Pact, .. more]);
}
