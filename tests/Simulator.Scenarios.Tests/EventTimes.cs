using Simulator.Model;

namespace Simulator.Scenarios.Tests;

/// <summary>When events happen, as files say it.</summary>
public class EventTimes
{
    private const string Head = "  - { id: e, label: Something, assumption: \"a test\", ";

    [Fact]
    public void A_repeated_event_stands_there_for_each_time()
    {
        var scenario = One("date: 2031-01-31, every: 13 months");
        scenario.Variants[0].Setting.Events.Select(e => (scenario.Variants[0].Setting.NameOf(e.Month), e.Day, e.Timing))
            .ShouldBe([("2031-01", 31, null), ("2032-02", 31, null), ("2033-03", 31, null), ("2034-04", 31, null), ("2035-05", 31, null)]);
        scenario.Events.Select(e => e.Date).ShouldContain(new DateOnly(2032, 2, 29)); // the last day of a month that is too short
        scenario.Events.Select(e => e.Id).Distinct().ShouldHaveSingleItem();
    }

    [Fact]
    public void The_last_time_may_fall_into_the_month_of_until() =>
        One("date: 2031-01, every: 6, until: 2032-01").Variants[0].Setting.Events.Select(e => e.Month).ShouldBe([72, 78, 84]);

    [Fact]
    public void A_window_has_its_months_and_nothing_else()
    {
        var timing = Timing("window: [2027-01, 2027-12]");
        (timing.From, timing.To, timing.When, timing.PerYear, timing.Repeats).ShouldBe((24, 35, null, null, false));
    }

    [Fact]
    public void A_hazard_repeats_and_acts_from_the_day_of_knowledge_to_the_end_if_nothing_else_is_said()
    {
        var timing = Timing("hazard: { per_year: 0.5 }");
        (timing.From, timing.To, timing.PerYear, timing.Repeats, timing.Cooldown).ShouldBe((13, 131, 0.5f, true, 0));
        var bounded = Timing("hazard: { per_year: 0.5, from: 2027-01, to: 2027-03 }, repeat: false, cooldown: 6 months");
        (bounded.From, bounded.To, bounded.Repeats, bounded.Cooldown).ShouldBe((24, 26, false, 6));
    }

    [Fact]
    public void A_condition_happens_at_once_surely_and_once_if_nothing_else_is_said()
    {
        var timing = Timing("when: cohesion < 55");
        (timing.From, timing.To, timing.Probability, timing.Lag, timing.Cooldown, timing.Repeats).ShouldBe((13, 131, 1, 0, 0, false));
        var full = Timing("when: cohesion < 55, from: 2027-01, to: 2028-12, lag: 2 months, probability: 0.25, cooldown: 1 month, repeat: true");
        (full.From, full.To, full.Probability, full.Lag, full.Cooldown, full.Repeats).ShouldBe((24, 47, 0.25f, 2, 1, true));
    }

    [Fact]
    public void Luck_belongs_to_the_name_of_the_event()
    {
        Timing("hazard: { per_year: 1 }").Address.ShouldBe(Timing("window: [2027-01, 2027-12]").Address);
        var two = Files.Read($"as_of: 2026-02-01\nremove_events: [turnover-2029, turnover-2033]\nevents:\n{Head}hazard: {{ per_year: 1 }} }}\n{Head.Replace("id: e", "id: f")}hazard: {{ per_year: 1 }} }}\n").Whole();
        two.Variants[0].Setting.Events.Select(e => e.Timing!.Address).Distinct().Count().ShouldBe(2);
    }

    [Theory]
    [InlineData("when: cohesion<55 for 1 months", "when: \"cohesion < 55.0   for 1 month\"")]
    [InlineData("date: 2027-01, every: 12", "date: 2027-01, every: 12 months")]
    [InlineData("when: cohesion < 55, lag: 0, probability: 1.0", "when: (cohesion < 55)")]
    public void Two_ways_to_write_the_same_have_the_same_hash(string one, string other) => One(one).Hash.ShouldBe(One(other).Hash);

    [Theory]
    [InlineData("when: cohesion < 55", "when: cohesion < 56")]
    [InlineData("when: cohesion < 55", "when: cohesion < 55, lag: 1")]
    [InlineData("when: cohesion < 55", "when: cohesion < 55, probability: 0.5")]
    [InlineData("when: cohesion < 55", "when: cohesion < 55, repeat: true")]
    [InlineData("when: cohesion < 55", "when: cohesion < 55, from: 2027-01")]
    [InlineData("when: cohesion < 55, repeat: true", "when: cohesion < 55, repeat: true, cooldown: 1")]
    [InlineData("hazard: { per_year: 1 }", "hazard: { per_year: 2 }")]
    [InlineData("hazard: { per_year: 1 }", "hazard: { per_year: 1, to: 2027-01 }")]
    [InlineData("window: [2027-01, 2027-12]", "window: [2027-01, 2027-11]")]
    [InlineData("date: 2027-01", "date: 2027-01, evidence: { relay: 1 }")]
    public void Everything_about_a_time_is_in_the_hash(string one, string other) => One(one).Hash.ShouldNotBe(One(other).Hash);

    [Theory]
    [InlineData("date: 2031-01, every: 12 months, until: 2033-01", "")]
    [InlineData("window: [2027-01, 2027-12]", "one month from 2027-01 to 2027-12")]
    [InlineData("hazard: { per_year: 0.5, from: 2027-01 }", "0.5 times a year from 2027-01")]
    [InlineData("hazard: { per_year: 1 }", "once a year")]
    [InlineData("when: cohesion<55 for 3 months, lag: 2", "when cohesion < 55 for 3 months, 2 months later")]
    [InlineData("hazard: { per_year: 2 }, when: cohesion < 55", "2 times a year while cohesion < 55")]
    public void A_report_says_in_words_when_an_event_happens(string text, string words) => One(text).Events[0].Time.ShouldBe(words);

    [Fact]
    public void Every_number_of_a_time_is_stated_with_its_reason()
    {
        var scenario = One("when: cohesion < 55 for 3 months, lag: 2, probability: 0.5, cooldown: 12 months, repeat: true, timing_assumption: \"slow\"");
        scenario.Statements.Where(s => s.Name.StartsWith("event e ")).Select(s => (s.Name, s.Value, s.Unit, s.Assumption)).ShouldBe(
        [
            ("event e when", "cohesion < 55 for 3 months", "condition", "slow"), ("event e lag", "2", "month", "slow"),
            ("event e probability", "0.5", "1", "slow"), ("event e cooldown", "12", "month", "slow"),
        ], ignoreOrder: true);
        scenario.Statements.Where(s => s.Name.StartsWith("event e ")).ShouldAllBe(s => s.Source == "");
    }

    [Fact]
    public void The_weight_of_evidence_is_that_of_its_voice_and_relay()
    {
        float Weight(string evidence) => Weighed(evidence).Variants[0].Setting.Events[0].Weight;
        Weight("voice: named").ShouldBe(1);
        Weight("voice: anonymous").ShouldBe(0.6f);
        Weight("voice: anonymous, relay: 1").ShouldBe(0.4f);
        Weight("voice: anonymous, relay: 7").ShouldBe(0.4f);
    }

    [Fact]
    public void A_retelling_counts_only_where_the_original_does_not_happen_or_a_weight_says_so()
    {
        var scenario = Weighed("voice: anonymous, retells: turnover-2029");
        scenario.Variants.Select(v => v.Setting.Events.Single(e => e.Id == "e").Weight).ShouldBe([0, 0.6f, 0.3f]);
        scenario.Variants[2].Differences.ShouldBe(["The weight of a retelling is 0.5."]);
    }

    [Fact]
    public void The_example_of_the_page_reads_and_does_what_it_says()
    {
        var scenario = Files.ReadText(Readme.Named("shadows")).Whole();
        var events = scenario.Variants[0].Setting.Events;
        events.Count(e => e.Id == "posture-review").ShouldBe(5);
        events.Single(e => e.Id == "snap-election").Timing.ShouldNotBeNull().To.ShouldBe(31);
        events.Single(e => e.Id == "harsh-words").Weight.ShouldBe(0.4f);
        events.Single(e => e.Id == "words-retold").Weight.ShouldBe(0);
        scenario.Variants[^1].Setting.Events.Single(e => e.Id == "words-retold").Weight.ShouldBe(0.9f);
        events.Single(e => e.Id == "warsaw-closes").Timing.ShouldNotBeNull().Lag.ShouldBe(2);
        events.Single(e => e.Id == "probe").Timing.ShouldNotBeNull().When.ShouldNotBeNull();
    }

    private static Timing Timing(string text) => One(text).Variants[0].Setting.Events[0].Timing.ShouldNotBeNull();

    private static Scenario One(string text) =>
        Files.Read($"as_of: 2026-02-01\nremove_events: [turnover-2029, turnover-2033]\nevents:\n{Head}{text} }}\n").Whole();

    private static Scenario Weighed(string evidence) => Files.Read(
        $$"""
        weigh:
          voices:
            named: { by_relay: [1], unit: "1", assumption: "a test" }
            anonymous: { by_relay: [0.6, 0.4], unit: "1", assumption: "a test" }
        events:
        {{Head}}date: 2026-01, evidence: { {{evidence}} } }
        variants:
          without: { question: And without?, remove: { events: [turnover-2029] } }
          counted: { question: And counted?, weigh: { retelling: { value: 0.5, unit: "1", assumption: "a test" } } }
        """).Whole();
}
