namespace Simulator.Model.Tests;

/// <summary>
/// A world in which every mechanism acts: issues, clubs, cuts, projections, gates, stocks, releases, services, events of every kind, dated, by hazard, by condition and
/// by decision; hazards after the first year.
/// </summary>
internal static class Busy
{
    public static readonly Setting World = (Worlds.Random(6, members: 16) with { AsOf = 12, CoerciveTermEnd = 36 })
        .With(a => a with
        {
            Issues = [new Issue("ISLE", "Island", 0, MemberSet.Of(1, 2))],
            Stocks =
            [
                new Stock("staff", "Staff", StockKind.Interoperability, MemberSet.Empty, 100) { Full = 100 },
                new Stock("army", "Army", StockKind.Force, MemberSet.Of(1, 2, 3), 1000),
                new Stock("reserve", "Reserve", StockKind.Reserve, MemberSet.Of(1, 2), 0),
            ],
            Strands = [new("wire", "By wire", 1, true)],
            Releases = [new("rules", "Rules", ReleaseOf.Standards, 5), new("lists", "Lists", ReleaseOf.Targets, 3), new("plans", "Plans", ReleaseOf.Standards, 2) { Gate = 2, Proposer = 3 }],
            Clubs =
            [
                .. a.Clubs, new Club("LED", "Led", MemberSet.Of(1, 2, 3)) { Leads = MemberSet.Of(1) },
                new Club("COUNCIL", "Council", MemberSet.Of(4, 5, 6)) { Leads = MemberSet.Of(4), Planned = true },
            ],
            Gates = [new Gate("all"), new Gate("led") { Club = 2, Rule = GateRule.Threshold, Share = 0.5f }, new Gate("keys") { Rule = GateRule.TwoKey, Keys = MemberSet.Of(1, 5), Delay = 1, Patience = 3 }],
            Services = [new("LIST", "List of weaknesses", 0), new("SKY", "Pictures from above", 0)],
        }).With(
        Worlds.Harm(1, 1, 1),
        Worlds.Harm(2, 1, 1, 2),
        Worlds.Repair(3, 0.5f, 1, 2),
        Worlds.Harm(4, 0.4f, 1) with { Id = "official", Voice = Voice.Official },
        Worlds.Harm(5, 0.4f, 1) with { Id = "publics", Voice = Voice.Publics },
        Worlds.Harm(6, 0.4f, 1) with { Id = "status", Voice = Voice.Status },
        new Event { Id = "in", Month = 2, Actor = 0, Targets = MemberSet.Of(1), Troops = 3000 },
        new Event { Id = "speech", Month = 3, Actor = 0, Criticism = true, Pledge = true, Turnover = true, Clarity = 1 },
        new Event { Id = "ask", Month = 5, Actor = 3, Request = new Request(0, MemberSet.Empty) },
        new Event { Id = "ask-led", Month = 6, Actor = 3, Request = new Request(1, MemberSet.Empty) },
        new Event { Id = "work", Month = 4, Change = new ClubChange(2) { Activity = 1, Chat = true, Pact = true, Partner = true } },
        new Event { Id = "founds", Month = 8, Change = new ClubChange(3) { Founds = true } },
        new Event { Id = "closed", Month = 6, Actor = 0, Targets = MemberSet.All(16).Without(0), Restriction = 1 },
        new Event { Id = "staff-cut", Month = 3, Actor = 0, Stock = new(0, -50) },
        new Event { Id = "army", Month = 3, Stock = new(1, 50_000) },
        new Event { Id = "reserve", Month = 3, Stock = new(2, 100_000) },
        new Event { Id = "rulebook", Month = 20, Rulebook = 0.7f },
        new Event { Id = "out", Month = 18, Actor = 0, Troops = -200_000, Notice = 12 },
        new Event { Id = "exit", Month = 40, Actor = 5, Leaves = true },
        new Event { Id = "scare", Month = 2, Funding = new(0, Funding.AtRisk) },
        new Event { Id = "lapse", Month = 14, Funding = new(0, Funding.Lapsed) },
        new Event { Id = "rules", Month = 0, Release = new(0, ReleaseAct.Begin) },
        new Event { Id = "lists", Month = 0, Release = new(1, ReleaseAct.Begin) },
        new Event { Id = "faster", Month = 1, Release = new(1, ReleaseAct.Hasten) },
        new Event { Id = "leak", Month = 14, Release = new(0, ReleaseAct.Leak) },
        new Event { Id = "rung-1", Month = 7, Issue = 0, Rung = 1 },
        new Event { Id = "rung-2", Month = 9, Issue = 0, Rung = 2 },
        new Event { Id = "rung-3", Month = 11, Issue = 0, Rung = 3 },
        new Event { Id = "rung-4", Month = 22, Issue = 0, Rung = 4 },
        new Event { Id = "rung-5", Month = 23, Issue = 0, Rung = 5 },
        new Event { Id = "rung-6", Month = 24, Issue = 0, Rung = 6 },
        new Event { Id = "threat", Month = 8, Actor = 0, Targets = MemberSet.Of(1), Impulse = -0.1f, Issue = 0, Rung = 5 },
        new Event { Id = "tariff", Month = 10, Actor = 0, Targets = MemberSet.Of(1, 2), Impulse = -0.1f, Issue = 0, Rung = 4, Tariff = new Tariff(0.2f, MemberSet.Of(0)) },
        new Event { Id = "return", Month = 14, Actor = 1, Targets = MemberSet.Of(0), Tariff = new Tariff(0.2f, MemberSet.Of(1, 2)) },
        new Event { Id = "truce", Month = 20, Actor = 0, Targets = MemberSet.Of(1, 2), Turnover = true, Tariff = new Tariff(0, MemberSet.Of(0)) },
        new Event { Id = "bases", Month = 5, Targets = MemberSet.All(16).Without(0), Access = 0.3f },
        new Event { Id = "broker", Month = 6, Broker = BrokerVoice.Silent },
        new Event { Id = "speaks", Month = 15, Broker = BrokerVoice.Speaks },
        new Event { Id = "other-1", Month = 3, Actor = 2, Targets = MemberSet.Of(3), Impulse = -0.7f, Voice = Voice.Publics },
        new Event { Id = "other-2", Month = 4, Actor = 2, Targets = MemberSet.Of(3), Impulse = -0.7f, Voice = Voice.Publics },
        new Event { Id = "other-3", Month = 5, Actor = 2, Targets = MemberSet.Of(3), Impulse = -0.7f, Voice = Voice.Publics },
        new Event { Id = "meeting", Month = 12, Actor = 0, Meeting = Meeting.Commitment },
        new Event { Id = "away", Month = 16, Actor = 0, Meeting = Meeting.Absence },
        new Event { Id = "rumour", Month = 26, Clarity = -1 },
        new Event { Id = "rumours", Month = 27, Clarity = -1 },
        new Event { Id = "doubt", Month = 28, Clarity = -1 },
        new Event { Id = "silence", Month = 29, Actor = 0, Meeting = Meeting.Silence },
        new Event { Id = "answered", Month = 4, Targets = MemberSet.Of(3), Answer = 0.6f },
        new Event { Id = "attacked", Month = 6, Targets = MemberSet.Of(3), Answer = 0.3f, Limited = true },
        new Event { Id = "by-hazard", Month = 0, Actor = 0, Targets = MemberSet.Of(2), Impulse = -0.4f, Issue = 0, Rung = 3, Timing = new Timing { From = 0, To = 47, Address = 1, PerYear = 1, Repeats = true, Cooldown = 2 } },
        new Event { Id = "by-month", Month = 10, Actor = 2, Leaves = true, Notice = 3, Timing = new Timing { From = 10, To = 40, Address = 2 } },
        new Event { Id = "guarantor-by-chance", Month = 30, Actor = 0, Leaves = true, Notice = 2, Timing = new Timing { From = 30, To = 47, Address = 3, PerYear = 0.5f } },
        new Event { Id = "by-decision", Month = 0, Release = new(2, ReleaseAct.Begin), Timing = new Timing { From = 0, To = 47, Address = 4, Gate = 0, Outcome = GateState.Passed, Lag = 1 } },
        new Event
        {
            Id = "by-condition", Month = 0, Actor = 4, Request = new Request(2, MemberSet.Of(1)),
            Timing = new Timing
            {
                From = 0, To = 47, Address = 5, Probability = 0.7f, Repeats = true, Cooldown = 3,
                When = new(new Step(Operation.Quantity, Indicator: Indicators.Heat), new(Operation.Number, 0.2f), new(Operation.Above), new(Operation.Lasting, 2)),
            },
        });

    /// <summary>Hazards so frequent that every rare branch is taken.</summary>
    public static ParameterValues Values() => new ParameterValues()
        .Set(Parameters.HazardTerritorial, 0.1f).Set(Parameters.HazardTariff, 0.1f).Set(Parameters.HazardDrawdown, 0.3f)
        .Set(Parameters.HazardReassurance, 0.1f).Set(Parameters.HazardDefault, 0.5f).Set(Parameters.HazardCrisis, 0.1f)
        .Set(Parameters.FixedLimited, 0.3f).Set(Parameters.ResponseGrey, 1).Set(Parameters.ThreatMean, 0.5f).Set(Parameters.ThreatRate, 0.5f).Set(Parameters.RulebookStrictness, 0.5f).Set(Parameters.ScarFades, 1)
        .Set(Parameters.NarrativeFall, 0.1f);
}
