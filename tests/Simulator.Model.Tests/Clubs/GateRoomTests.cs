namespace Simulator.Model.Tests;

public sealed class GateRoomTests
{
    private const int Tiles = 40; // of 16 histories

    private static readonly Gate All = new("all") { Patience = 24 };

    [Fact]
    public void A_party_to_the_dispute_blocks_unanimity_in_every_history_and_no_threshold()
    {
        Refused(All, Calm(), against: MemberSet.Of(3)).ShouldBe(1);
        Refused(All with { Rule = GateRule.Threshold, Share = 0.6f }, Calm(), against: MemberSet.Of(3)).ShouldBe(0);
        Refused(All, Calm().Set(Parameters.GateParty, 0), against: MemberSet.Of(3)).ShouldBe(0);
        Refused(All with { Without = MemberSet.Of(3) }, Calm(), against: MemberSet.Of(3)).ShouldBe(0);
    }

    [Fact]
    public void A_party_that_has_left_the_alliance_has_no_ballot_in_it()
    {
        var gone = new Event { Id = "exit", Month = 0, Actor = 3, Leaves = true };
        World(All, MemberSet.Of(3), 5, 0.5f).With(gone).Begin(Calm()).Play(..27).Gates.Refused.ShouldBe(Lanes.Zero);
        var club = new Club("ALL", "All", MemberSet.All(5));
        World(All with { Club = 0 }, MemberSet.Of(3), 5, 0.5f).With(a => a with { Clubs = [club] }).With(gone).Begin(Calm()).Play(..27).Gates.Refused.ShouldBe(Lanes.One);
    }

    [Fact]
    public void Each_voter_refuses_as_often_as_dissent_says_at_ordinary_trust()
    {
        // 7 voters beside the proposer: 1 - 0.95^7 = 0.3017; 640 histories, standard error 0.018; five of them leave 6e-7 of error.
        var values = Calm().Set(Parameters.GateDissent, 0.05f);
        Refused(All, values, members: 8, trust: 0.3f).ShouldBe(0.3017f, 0.09f);
    }

    [Fact]
    public void Distrust_of_who_asks_makes_refusals_more_and_days_longer()
    {
        var values = Calm().Set(Parameters.GateDissent, 0.05f);
        Refused(All, values, trust: -0.5f).ShouldBeGreaterThan(Refused(All, values, trust: 0.5f));
        Days(All, Calm(), trust: -0.5f).ShouldBeGreaterThan(Days(All, Calm(), trust: 0.5f));
    }

    [Fact]
    public void The_last_of_many_agrees_later_than_the_last_of_few() =>
        Days(All, Calm(), members: 16).ShouldBeGreaterThan(1.2f * Days(All, Calm(), members: 4)); // means of the largest of 15 and of 3 waits: 3.3 against 1.8

    [Fact]
    public void A_majority_needs_no_more_days_than_everybody_in_any_history()
    {
        var most = One(All with { Rule = GateRule.Threshold, Share = 0.6f }, Calm());
        var all = One(All, Calm());
        for (var lane = 0; lane < Tile.Width; lane++) most.Gates.Days[lane].ShouldBeLessThanOrEqualTo(all.Gates.Days[lane]);
    }

    [Fact]
    public void Two_keys_ask_nobody_else_and_a_key_without_a_ballot_opens_nothing()
    {
        var keys = All with { Rule = GateRule.TwoKey, Keys = MemberSet.Of(1, 2) };
        Refused(keys, Calm(), against: MemberSet.Of(3)).ShouldBe(0);
        Refused(keys, Calm(), against: MemberSet.Of(2)).ShouldBe(1);
        Refused(keys with { Without = MemberSet.Of(2) }, Calm()).ShouldBe(1);
    }

    [Fact]
    public void A_lead_needs_its_keys_and_its_share()
    {
        var lead = All with { Rule = GateRule.Lead, Keys = MemberSet.Of(1), Share = 0.5f };
        Refused(lead, Calm()).ShouldBe(0);
        Refused(lead, Calm(), against: MemberSet.Of(1)).ShouldBe(1);
        Refused(lead with { Share = 1 }, Calm(), against: MemberSet.Of(3)).ShouldBe(1);
    }

    [Fact]
    public void A_request_is_asked_under_review_then_open_and_then_decided()
    {
        var tile = World(All with { Delay = 2 }, MemberSet.Empty, 5, 0.5f).Begin(Calm().Set(Parameters.GateDays, 0));
        var states = new List<float>();
        tile.Play(..5, _ => states.Add(tile.Gates.State(0)[0]));
        states.ShouldBe([(float)GateState.Idle, (float)GateState.Asked, (float)GateState.Passed, (float)GateState.Passed, (float)GateState.Passed]);
        tile.Gates.Days[0].ShouldBe(2 * 30.4375f);
        tile.Gates.Passed(0)[0].ShouldNotBe(0);
    }

    [Fact]
    public void What_nobody_decides_in_time_expires_and_counts_its_whole_patience()
    {
        var tile = One(All with { Patience = 1, Pace = 100 }, Calm());
        tile.Gates.State(0)[0].ShouldBe((float)GateState.Expired);
        tile.Gates.Days[0].ShouldBe(30.4375f);
        tile.Gates.Refused[0].ShouldBe(1);
    }

    [Fact]
    public void An_event_can_follow_the_decision_it_waits_for_and_no_other()
    {
        Event After(string id, GateState outcome) => new()
        {
            Id = id, Month = 0, Threat = 0.4f,
            Timing = new Timing { From = 0, To = 100, Address = (uint)id.Length, Gate = 0, Outcome = outcome },
        };
        float Threat(GateState outcome) => World(All, MemberSet.Empty, 5, 0.5f).With(After("follows", outcome))
            .Begin(Calm().Set(Parameters.GateDays, 0)).Play(..4).Measured(Indicators.Threat)[0];
        Threat(GateState.Passed).ShouldBeGreaterThan(Threat(GateState.Blocked) + 0.2f);
    }

    [Fact]
    public void A_gate_beside_it_moves_no_ballot_of_a_gate_and_another_name_moves_all()
    {
        var values = Calm().Set(Parameters.GateDissent, 0.1f);
        var alone = One(All, values);
        var beside = Asking(1, [new Gate("a"), All], MemberSet.Empty, 6, 0.3f).Begin(values).Play(..27);
        var renamed = One(All with { Code = "others" }, values);
        (beside.Gates.Days, beside.Gates.Refused).ShouldBe((alone.Gates.Days, alone.Gates.Refused));
        renamed.Gates.Days.ShouldNotBe(alone.Gates.Days);
    }

    private static ParameterValues Calm() => Worlds.Quiet().Set(Parameters.GateDissent, 0);

    private static Setting World(Gate gate, MemberSet against, int members, float trust) => Asking(0, [gate], against, members, trust);

    private static Setting Asking(int asked, Gate[] gates, MemberSet against, int members, float trust) => Worlds.Even(members).Trusting(trust)
        .With(a => a with { Gates = gates })
        .With(new Event { Id = "ask", Month = 1, Actor = 0, Request = new Request(asked, against) });

    private static Tile One(Gate gate, ParameterValues values) => World(gate, MemberSet.Empty, 6, 0.3f).Begin(values).Play(..27);

    /// <summary>Share of histories in which the request is refused.</summary>
    private static float Refused(Gate gate, ParameterValues values, MemberSet against = default, int members = 5, float trust = 0.5f) =>
        Mean(gate, values, against, members, trust, tile => tile.Gates.Refused);

    private static float Days(Gate gate, ParameterValues values, int members = 5, float trust = 0.3f) =>
        Mean(gate, values, MemberSet.Empty, members, trust, tile => tile.Gates.Days);

    private static float Mean(Gate gate, ParameterValues values, MemberSet against, int members, float trust, Func<Tile, Lanes> value)
    {
        var tile = new Tile(World(gate, against, members, trust));
        var sum = 0f;
        for (var t = 0; t < Tiles; t++)
        {
            tile.Begin(values, 1, (uint)(t * Tile.Width));
            tile.Play(..27);
            sum += System.Runtime.Intrinsics.Vector512.Sum(value(tile));
        }

        return sum / (Tiles * Tile.Width);
    }
}
