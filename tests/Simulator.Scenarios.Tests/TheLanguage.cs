using System.Text.RegularExpressions;
using Simulator.Model;

namespace Simulator.Scenarios.Tests;

/// <summary>What scenario files mean.</summary>
public class TheLanguage
{
    private const string Visit = "  - { id: visit, date: 2027-05, label: A visit, actor: USA, targets: all, impulse: 0.2, assumption: \"small\" }\n";

    [Fact]
    public void A_key_of_a_later_file_replaces_the_key_of_the_earlier_one_and_leaves_the_rest()
    {
        var scenario = Files.Read("draws: 7\nhorizon: { to: 2034-06 }\n").Whole();
        (scenario.Draws, scenario.Replications).ShouldBe((7, 50));
        scenario.Variants[0].Setting.Months.ShouldBe(114);
    }

    [Fact]
    public void A_number_is_replaced_as_a_whole()
    {
        var scenario = Files.Read("parameters:\n  tie.negative: { unit: \"1\", value: 0.3, assumption: \"a test\" }\n").Whole();
        scenario.Variants[0].Priors[Parameters.TieNegative.Index].ShouldBe(new Constant(0.3));
        scenario.Statements.Single(s => s.Name == "tie.negative").Where.ShouldMatch(@"under-test\.yaml:4$");
    }

    [Fact]
    public void An_event_with_a_known_name_replaces_that_event()
    {
        var scenario = Files.Read("events:\n  - { id: turnover-2029, date: 2029-06-01, label: Later, actor: USA, turnover: true, assumption: \"a test\" }\n").Whole();
        scenario.Events.Select(e => (e.Id, e.Label)).ShouldBe([("turnover-2029", "Later"), ("turnover-2033", "New term of office in the United States")]);
    }

    [Theory]
    [InlineData("horizon: 2030")]
    [InlineData("events: none")]
    [InlineData("cuts: [USA]")]
    public void A_part_of_the_wrong_kind_hides_nothing_that_was_inherited(string text) =>
        Files.Read($"{text}\nremove_events: [turnover-2029]\nvariants: {{ v: {{ question: Why?, remove: {{ events: [turnover-2033] }} }} }}\n").Problems.ShouldHaveSingleItem().Kind.ShouldBe(Problems.WrongKind);

    [Fact]
    public void Events_of_the_extended_file_can_be_taken_out_by_name() =>
        Files.Read("remove_events: [turnover-2029]\n").Whole().Events.Select(e => e.Id).ShouldBe(["turnover-2033"]);

    [Fact]
    public void A_date_without_a_day_is_the_middle_of_the_month()
    {
        var visit = Files.Read($"events:\n{Visit}").Whole().Variants[0].Setting.Events[0];
        (visit.Month, visit.Day).ShouldBe((28, 15));
    }

    [Fact]
    public void The_word_all_names_everybody_but_the_actor()
    {
        var scenario = Files.Read($"events:\n{Visit}").Whole();
        var visit = scenario.Variants[0].Setting.Events[0];
        visit.Targets.ShouldBe(MemberSet.All(32).Without(visit.Actor));
    }

    [Fact]
    public void A_club_names_its_members()
    {
        var visit = Files.Read($"events:\n{Visit.Replace("targets: all", "targets: [FIVE_EYES, POL]")}").Whole().Variants[0].Setting;
        visit.Events[0].Targets.ShouldBe(MemberSet.Of(visit.Alliance.IndexOf("CAN"), visit.Alliance.IndexOf("GBR"), visit.Alliance.IndexOf("POL")));
    }

    [Theory]
    [InlineData("2025-01-01", 0)]
    [InlineData("2026-02-01", 13)]
    [InlineData("2026-02-02", 14)]
    [InlineData("2024-06-01", 0)]
    [InlineData("2040-01-01", 132)]
    public void The_first_month_off_the_record_begins_on_or_after_the_day_of_knowledge(string asOf, int month) =>
        Files.Read($"as_of: {asOf}\n").Whole().Variants[0].Setting.AsOf.ShouldBe(month);

    [Theory]
    [InlineData("2026-07-30", "NATO-2025")] // a source of July 2026 counts from the last day of July
    [InlineData("2026-07-31", "NATO-2026")]
    public void A_run_sees_the_newest_edition_that_was_published_by_its_day(string asOf, string edition)
    {
        var scenario = Files.Read($"as_of: {asOf}\n").Whole();
        scenario.DataEditions.Where(e => e.StartsWith("NATO-2025:") || e.StartsWith("NATO-2026:")).ShouldContain(e => e.StartsWith(edition));
        var expected = Table("members.csv").Single(r => r.StartsWith($"ALB,{(edition == "NATO-2026" ? "spending.core.edition2026" : "spending.core")},2025,")).Split(',')[3];
        Member(scenario, "ALB").Core[2025].ShouldBe(float.Parse(expected));
        Member(scenario, "ISL").Core[2025].ShouldBe(0); // not in the later edition
    }

    [Fact]
    public void A_year_up_to_the_first_replaces_the_record_and_a_later_one_is_a_projection()
    {
        var scenario = Files.Read("members:\n  DEU:\n    spending.core:\n      2025: { value: 2.4, unit: \"% GDP\", assumption: \"a test\" }\n      2027: { value: 3, unit: \"% GDP\", assumption: \"a test\" }\n").Whole();
        Member(scenario, "DEU").Core[2025].ShouldBe(2.4f);
        Member(scenario, "DEU").Projections.ShouldBe([new Projection(2027, 3, 0.1f)]);
    }

    [Fact]
    public void Every_fact_of_a_member_can_be_changed()
    {
        var facts = string.Concat(MemberQuantities.All.Where(q => !q.Yearly).Select(q => $"    {q.Name}: {{ value: 1, unit: \"{q.Unit}\", assumption: \"a test\" }}\n"));
        var member = Member(Files.Read($"members:\n  POL:\n{facts}").Whole(), "POL");
        new[] { member.Personnel, member.Frontline, member.IdealPoint, member.Aid, member.Troops, member.Willingness, member.OwnTarget, member.ComplianceShift }.ShouldAllBe(v => v == 1);
        member.EscapeClause.ShouldBeTrue();
    }

    [Fact]
    public void Ties_are_the_same_in_both_directions_as_in_the_table()
    {
        var alliance = Files.Read("").Whole().Variants[0].Setting.Alliance;
        var (denmark, states) = (alliance.IndexOf("DNK"), alliance.IndexOf("USA"));
        alliance.Baseline[denmark, states].ShouldBe(0.61f, 0.01f); // YouGov 2023, see seeds/README.md
        alliance.Baseline[states, denmark].ShouldBe(alliance.Baseline[denmark, states]);
        alliance.DistanceKm[denmark, states].ShouldBe(alliance.DistanceKm[states, denmark]);
    }

    [Fact]
    public void Comments_order_and_spelling_of_numbers_do_not_change_the_hash()
    {
        var one = Files.Read("draws: 10\ntitle: Same\nmonths: [2026-01]\n").Whole();
        var other = Files.Read("# a remark\ntitle: \"Same\"\nmonths:\n  - 2026-01\ndraws: 1.0e1\n").Whole();
        other.EffectiveText.ShouldBe(one.EffectiveText);
        other.Hash.ShouldBe(one.Hash);
    }

    [Theory]
    [InlineData("title: Another")]
    [InlineData("seed: 2")]
    [InlineData("parameters: { tie.negative: { unit: \"1\", value: 0.3, assumption: \"a test\" } }")]
    [InlineData("remove_events: [turnover-2033]")]
    [InlineData("variants: { v: { question: Why?, set: { tie.negative: 0.3 } } }")]
    [InlineData("events: [{ id: e, date: 2027-01, every: 6 months, label: e, source: S2-09 }]")]
    [InlineData("weigh: { retelling: { value: 0.5, unit: \"1\", assumption: \"a test\" } }")]
    [InlineData("variants: { v: { question: Why?, set: { tie.negative: 0.3 } } }\ndecide: { q: { ask: More?, variant: v, indicator: cohesion, year: 2030 } }", "variants: { v: { question: Why?, set: { tie.negative: 0.3 } } }")]
    [InlineData("levers: { l: { name: N, help: H, parameter: tie.negative, range: [0, 1], step: 0.5, unit: \"1\", assumption: \"a test\" } }")]
    public void Everything_that_is_said_is_in_the_hash(string text, string without = "") =>
        Files.Read(text).Whole().Hash.ShouldNotBe(Files.Read(without).Whole().Hash);

    [Theory]
    [InlineData("tie.scar.size-low", "baseline", "")]
    [InlineData("v", "tie.scar.size-high", "")]
    [InlineData("tie.scar.size-lo", "baseline", "There is no variant \"tie.scar.size-lo\".")]
    public void A_question_may_name_an_end_of_a_deep_range(string variant, string against, string told)
    {
        var reading = Files.Read($$"""
            parameters: { tie.scar.size: { value: 0.2, deep: [0, 0.4], unit: "1", assumption: x } }
            variants: { v: { question: Why?, set: { tie.negative: 0.3 } } }
            decide: { q: { ask: More?, variant: {{variant}}, against: {{against}}, indicator: cohesion, year: 2030 } }
            """);
        if (told.Length > 0) reading.Problems.ShouldHaveSingleItem().Message.ShouldBe(told);
        else (reading.Whole().Questions[0].Variant, reading.Scenario!.Questions[0].Against).ShouldBe((variant, against));
    }

    [Theory]
    [InlineData("2026-02", "2026-02-28")]
    [InlineData("2024", "2024-12-31")]
    [InlineData("9999", "9999-12-31")]
    [InlineData("9999-12", "9999-12-31")]
    [InlineData("9999-12-31", "9999-12-31")]
    public void A_date_of_publication_counts_from_its_last_day(string text, string day) => DateText.Of(DateText.End(text)!.Value).ShouldBe(day);

    [Theory]
    [InlineData("as_of: 9999-12-31\nevents: [{ id: e, hazard: { per_year: 1 }, label: e, assumption: x }]")]
    [InlineData("as_of: 9999-12-31\nhorizon: { from: 9999-01, to: 9999-12 }\nevents: [{ id: e, when: cohesion < 50, label: e, assumption: x }]")]
    [InlineData("horizon: { from: 0001-01, to: 9999-12 }\nevents: [{ id: e, date: 9999-12, every: 1 month, label: e, assumption: x }]")]
    [InlineData("as_of: 9999-12-31\nhorizon: { from: x }\nevents: [{ id: e, window: [9999-12, 9999-12], label: e, assumption: x }]")]
    public void The_end_of_the_calendar_is_told_and_not_passed(string text) => Files.Read(text).Problems.ShouldNotBeEmpty();

    [Fact]
    public void The_folder_is_not_in_the_effective_text_and_the_tables_are()
    {
        var (first, second) = (Files.Read("").Whole(), Files.Read("").Whole());
        first.File.ShouldNotBe(second.File);
        first.EffectiveText.ShouldBe(second.EffectiveText);
        var changed = Files.InFolder(folder =>
        {
            File.AppendAllText(Path.Combine(folder, "seeds", "sources.csv"), "NEW-1,Somebody,Something,2026-01,\n");
            return ScenarioReader.Read(Path.Combine(folder, "scenarios", "baseline.yaml"));
        });
        changed.Whole().Hash.ShouldNotBe(ScenarioReader.Read(Files.Scenario("baseline.yaml")).Whole().Hash);
    }

    [Fact]
    public void The_seed_of_64_bits_is_kept_to_the_last_digit() =>
        Files.Read("seed: 18446744073709551615\n").Whole().Seed.ShouldBe(ulong.MaxValue);

    [Theory]
    [InlineData("members.csv", "ALB,gdp,2014,", "ALB,gdp,2014,x", "is not a number")]
    [InlineData("members.csv", "ALB,gdp,2020,", "ALB,gdpp,2020,", "has no value for 2020")]
    [InlineData("members.csv", "ALB,willingness,", "XXX,willingness,", "ALB has no willingness")]
    [InlineData("ties.csv", "ALB,BEL,", "ALB,XXX,", "not a pair of members")]
    [InlineData("ties.csv", "baseline_trust,", "trust,", "The column \"baseline_trust\" is missing")]
    [InlineData("sources.csv", "2025-08-28", "last summer", "is not a date")]
    [InlineData("alliance.csv", "ALB,Albania,2009,", "ALB,Albania,", "has 3 fields")]
    [InlineData("alliance.csv", "\nBEL,", "\nALB,", "table of members is wrong")]
    public void A_bad_table_is_told_with_file_and_line(string table, string good, string bad, string told)
    {
        var reading = Files.InFolder(folder =>
        {
            var path = Path.Combine(folder, "seeds", table);
            var text = File.ReadAllText(path);
            var at = text.IndexOf(good, StringComparison.Ordinal);
            File.WriteAllText(path, text[..at] + bad + text[(at + good.Length)..]);
            return ScenarioReader.Read(Path.Combine(folder, "scenarios", "baseline.yaml"));
        });
        var problem = reading.Problems.ShouldTell(p => p.Message.Contains(told));
        problem.ToString().ShouldMatch($@"{Regex.Escape(table)}:\d+:\d+: error SIM0701: ");
    }

    [Fact]
    public void A_missing_table_is_told_where_the_folder_is_named()
    {
        var reading = Files.Read("seeds: nowhere\n");
        reading.Problems.ShouldAllBe(p => p.Line == 3 && p.Column == 8);
        reading.Problems.ShouldContain(p => p.Kind == Problems.FileMissing);
    }

    [Fact]
    public void Codes_of_problems_are_unique_and_each_has_a_paragraph()
    {
        Problems.All.Select(k => k.Code).Distinct().Count().ShouldBe(Problems.All.Count);
        Problems.All.ShouldAllBe(k => Regex.IsMatch(k.Code, "^SIM[0-9]{4}$") && k.Help.Length > 65);
    }

    [Theory]
    [InlineData("tie.scar.sized", "tie.scar.size")]
    [InlineData("TIE.SCAR.SIZE", "tie.scar.size")]
    [InlineData("tie.scra.size", "tie.scar.size")]
    public void A_slip_in_a_parameter_is_caught_with_the_right_suggestion(string slip, string meant) =>
        Files.Read($"parameters: {{ {slip}: {{ unit: \"1\", value: 0.1, assumption: \"a test\" }} }}\n").Problems.ShouldHaveSingleItem().Mend.ShouldBe($"Did you mean \"{meant}\"?");

    private static MemberFacts Member(Scenario scenario, string code) => scenario.Variants[0].Setting.Alliance.Members.Single(m => m.Code == code);

    private static string[] Table(string name) => File.ReadAllLines(Path.Combine(Files.Root, "seeds", name));
}
