using Simulator.Model;

namespace Simulator.Scenarios.Tests;

public class ShippedScenarios
{
    private static readonly Scenario Baseline = ScenarioReader.Read(Files.Scenario("baseline.yaml")).Whole();
    private static readonly Scenario Record = ScenarioReader.Read(Files.Scenario("record.yaml")).Whole();

    public static TheoryData<string> Names => [.. Directory.GetFiles(Path.Combine(Files.Root, "scenarios"), "*.yaml").Select(f => Path.GetFileName(f))];

    [Theory]
    [MemberData(nameof(Names))]
    public void Read_without_a_problem(string name) => ScenarioReader.Read(Files.Scenario(name)).Whole();

    [Theory]
    [MemberData(nameof(Names))]
    public void Begin_with_a_question_and_the_command_that_runs_them(string name)
    {
        var head = File.ReadLines(Files.Scenario(name)).TakeWhile(l => l.StartsWith('#')).ToList();
        head.ShouldContain(l => l.Contains($"simulator run scenarios/{name}"));
        head.ShouldContain(l => l.Contains("What it asks"));
        head.ShouldContain(l => l.Contains("How to change it"));
    }

    [Fact]
    public void Every_number_that_is_stated_has_a_unit_and_a_source_or_a_reason()
    {
        foreach (var statement in Record.Statements)
        {
            statement.Unit.ShouldNotBeEmpty(statement.Name);
            (statement.Source.Length > 0).ShouldNotBe(statement.Assumption.Length > 0, statement.Name);
        }
    }

    [Fact]
    public void Every_parameter_is_listed_once_with_the_place_that_states_it()
    {
        foreach (var parameter in Parameters.All)
        {
            var statement = Record.Statements.Where(s => s.Name == parameter.Name).ShouldHaveSingleItem();
            if (Record.Variants[0].Priors[parameter.Index] is Constant && statement.Source != "S0-49") statement.Where.ShouldBe("model"); // the record knows how long the second source took
            else statement.Where.ShouldMatch(@"(baseline|record)\.yaml:\d+$");
        }
    }

    [Fact]
    public void Priors_lie_within_the_range_of_their_parameter_but_for_two_per_cent_at_each_end()
    {
        foreach (var (parameter, prior) in Parameters.All.Zip(Baseline.Variants[0].Priors))
        {
            ((float)prior.At(0.02)).ShouldBeGreaterThanOrEqualTo(parameter.Min, parameter.Name);
            if (parameter == Parameters.VoiceScale) continue; // half to twice at 90 %, and twice is the largest admissible scale
            ((float)prior.At(0.98)).ShouldBeLessThanOrEqualTo(parameter.Max, parameter.Name);
        }
    }

    [Fact]
    public void Defaults_of_the_model_lie_in_the_middle_of_their_priors()
    {
        foreach (var (parameter, prior) in Parameters.All.Zip(Baseline.Variants[0].Priors))
        {
            if (prior is Discrete) continue; // an even bet between two switches has no middle
            prior.At(0.2).ShouldBeLessThanOrEqualTo(parameter.Default + 1e-6, parameter.Name);
            prior.At(0.8).ShouldBeGreaterThanOrEqualTo(parameter.Default - 1e-6, parameter.Name);
        }
    }

    [Fact]
    public void The_baseline_plays_32_members_from_2025_to_2035()
    {
        var setting = Baseline.Variants.ShouldHaveSingleItem().Setting;
        setting.Alliance.Count.ShouldBe(32);
        setting.Alliance.Members.Select(m => m.Code).ShouldBeInOrder();
        (setting.NameOf(0), setting.NameOf(setting.Months - 1), setting.AsOf).ShouldBe(("2025-01", "2035-12", 0));
        setting.Events.ShouldAllBe(e => e.Turnover);
        setting.NameOf(setting.CoerciveTermEnd).ShouldBe("2029-01");
        setting.Alliance.Clubs.Single(c => c.Code == "EU").Founders.Count.ShouldBe(23); // X-02
        setting.Alliance.Clubs.Single(c => c.Code == "FIVE_EYES").Founders.Count.ShouldBe(3);
        setting.Alliance.Cuts.Count.ShouldBe(4);
    }

    [Fact]
    public void Iceland_has_no_forces_and_everybody_else_has()
    {
        foreach (var member in Baseline.Variants[0].Setting.Alliance.Members)
        {
            (member.Personnel > 0).ShouldBe(member.Code != "ISL", member.Code);
            (member.Core[2025] > 0).ShouldBe(member.Code != "ISL", member.Code);
            member.Willingness.ShouldBeInRange(0.1f, 0.9f);
        }
    }

    [Fact]
    public void The_record_ends_with_January_2026_and_projects_from_there()
    {
        var setting = Record.Variants[0].Setting;
        setting.NameOf(setting.AsOf).ShouldBe("2026-02");
        setting.Events.Where(e => e.Month >= setting.AsOf).ShouldAllBe(e => e.Turnover);
        Member("POL").Projections.ShouldBe([new Projection(2026, 4.8f, 0.1f)]);
        Member("LTU").Projections.ShouldBe([new Projection(2030, 5.5f, 0.25f)]);
        Member("ESP").OwnTarget.ShouldBe(2.1f);
        foreach (var slow in new[] { "GBR", "FRA", "ITA" }) Member(slow).ComplianceShift.ShouldBe(-0.5f);
        Record.Months.Select(setting.NameOf).ShouldBe(["2025-09", "2025-10", "2025-11", "2026-01"]);
        Record.DataEditions.ShouldContain(e => e.StartsWith("NATO-2025:"));
        Record.DataEditions.ShouldNotContain(e => e.StartsWith("NATO-2026:"));
    }

    [Fact]
    public void The_tariff_threat_reaches_eight_members_and_is_grave_enough_for_a_scar()
    {
        var threat = Event("tariff-threat");
        (threat.Month, threat.Day, threat.Rung, threat.Targets.Count).ShouldBe((12, 17, 3, 8));
        Math.Abs(threat.Impulse).ShouldBeGreaterThanOrEqualTo(Parameters.ScarSeverity.Default);
        Record.Variants[0].Setting.Alliance.Issues[threat.Issue].Code.ShouldBe("greenland");
    }

    [Fact]
    public void The_pledge_has_the_date_of_the_record_and_not_of_the_documents()
    {
        Record.Events.Single(e => e.Id == "hague-pledge").Date.ShouldBe(new DateOnly(2025, 6, 25));
        Event("hague-pledge").Pledge.ShouldBeTrue();
    }

    [Fact]
    public void The_withdrawal_from_Romania_moves_troops_and_has_no_impulse_of_its_own()
    {
        var withdrawal = Event("romania-withdrawal");
        (withdrawal.Troops, withdrawal.Impulse, withdrawal.Notice).ShouldBe((-1500, 0, 0));
        withdrawal.Targets.Contains(Record.Variants[0].Setting.Alliance.IndexOf("ROU")).ShouldBeTrue();
    }

    [Fact]
    public void Recorded_acts_of_the_adversary_carry_their_answers()
    {
        Event("poland-drones").Answer.ShouldBe(0.7f);
        Event("estonia-airspace").Answer.ShouldBe(0.5f);
        Record.Variants[0].Setting.Events.Count(e => e.Answer is not null).ShouldBe(2);
    }

    [Fact]
    public void Variants_differ_in_exactly_what_they_say()
    {
        Record.Variants.Select(v => v.Name).ShouldBe(["baseline", "scars-off", "no-greenland-crisis"]);
        Record.Variants[1].Differences.ShouldBe(["tie.scar.size is 0 instead of 0.2 (uniform 0 to 0.4)."]);
        Record.Variants[1].Setting.Events.ShouldBe(Record.Variants[0].Setting.Events);
        var left = Record.Variants[2].Setting.Events.Select(e => e.Id).ToList();
        left.ShouldNotContain(id => id.Contains("greenland") || id.Contains("tariff") || id == "staff-apologies" || id == "sharing-guarded");
        left.ShouldContain("afghanistan-remarks");
        Record.Variants[2].Differences.Count.ShouldBe(Record.Variants[0].Setting.Events.Count - left.Count);
    }

    [Fact]
    public void The_example_of_the_readme_reads_and_does_what_it_says()
    {
        var example = Files.ReadText(Readme.Examples[0]).Whole();
        example.Draws.ShouldBe(100);
        example.Events.ShouldNotContain(e => e.Id == "spain-exception");
        example.Events.ShouldContain(e => e.Id == "second-law");
        example.Variants[^1].Differences.ShouldBe(["tie.scar.half_life is 24 month instead of 240 (uniform 120 to 360)."]);
        example.Variants[0].Setting.Alliance.Members.Single(m => m.Code == "POL").Projections.Count.ShouldBe(2);
    }

    [Fact]
    public void The_record_decides_two_questions_and_can_be_moved_by_three_levers()
    {
        Record.Questions.ShouldBe(
        [
            new("scars-matter", Record.Questions[0].Ask, "scars-off", "baseline", Indicators.TrustGuarantor, 71, Direction.Higher, 0.05, MustHold: false),
            new("crisis-lasts", Record.Questions[1].Ask, "no-greenland-crisis", "baseline", Indicators.Cohesion, 131, Direction.Higher, 1, MustHold: false),
        ]);
        Record.Levers.Select(l => (l.Moves, l.Low, l.High, l.Step, l.Unit)).ShouldBe(
            [("tie.scar.size", 0, 0.4, 0.05, "1"), ("tariff-threat impulse", -1, 0, 0.1, "1"), ("spending.abandonment", 0, 1.5, 0.25, "% GDP")]);
        Record.Levers[1].Start.ShouldBe(-0.9);
        Record.Levers[0].Start.ShouldBe(0.2, 1e-9);
        Record.Statements.Single(s => s.Name == "lever scars range").Value.ShouldBe("0 to 0.4");
        Record.Statements.Single(s => s.Name == "question crisis-lasts by").Unit.ShouldBe("points");
    }

    private static MemberFacts Member(string code) => Record.Variants[0].Setting.Alliance.Members.Single(m => m.Code == code);

    private static Event Event(string id) => Record.Variants[0].Setting.Events.Single(e => e.Id == id);
}
