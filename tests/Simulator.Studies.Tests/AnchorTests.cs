using Simulator.Model;

namespace Simulator.Studies.Tests;

/// <summary>
/// What the five documents say happened, as orders and not as numbers: the replay of the record must show them. Dates read the last
/// complete month before them (2026-02-01 reads 2026-01). Means over histories; the same seed gives the same bits, so these tests have
/// no error probability.
/// </summary>
public class AnchorTests(Replay replay) : IClassFixture<Replay>
{
    private static readonly string[] OnRecord =
    [
        "2025-01", "2025-02", "2025-03", "2025-04", "2025-05", "2025-06", "2025-07", "2025-08", "2025-09", "2025-10", "2025-11", "2025-12", "2026-01",
    ];

    [Fact]
    public void A01_heat_is_below_its_January_peak_while_trust_in_the_guarantor_is_at_its_minimum()
    {
        replay.Mean(Indicators.Heat, "2026-01").ShouldBeLessThan(0.8 * replay.Mean(Indicators.HeatPeak, "2026-01"));
        OnRecord.Min(m => replay.Mean(Indicators.TrustGuarantor, m)).ShouldBe(replay.Mean(Indicators.TrustGuarantor, "2026-01"));
    }

    [Fact]
    public void A02_belief_in_a_united_answer_is_low_although_spending_has_risen_since_the_pledge()
    {
        // Low: less likely than not, below what members would really do, and below what the adversary would believe without the crisis.
        var belief = replay.Mean(Indicators.ResponsePerceived, "2026-01");
        belief.ShouldBeLessThan(0.5);
        belief.ShouldBeLessThan(replay.Mean(Indicators.ResponseTrue, "2026-01"));
        var effect = replay.Results.Find($"{Replay.WithoutCrisis}-minus-baseline", Indicators.ResponsePerceived)!;
        effect.Values[12].Mean.ShouldBeGreaterThan(2 * effect.Values[12].MeanError);
        replay.Mean(Indicators.SpendingAllies, "2026-01").ShouldBeGreaterThan(replay.Mean(Indicators.SpendingAllies, "2025-06"));
    }

    [Fact]
    public void A03_sharing_towards_the_guarantor_is_below_its_level_of_2025_and_above_zero()
    {
        var before = OnRecord[..12].Average(m => replay.Mean(Indicators.OpennessGuarantor, m));
        replay.Mean(Indicators.OpennessGuarantor, "2026-01").ShouldBeInRange(0.1, before - 0.02);
    }

    [Fact]
    public void A06_trust_in_the_guarantor_as_an_ally_is_lower_than_as_a_partner_in_trade()
    {
        replay.Mean(Indicators.TrustGuarantor, "2026-01").ShouldBeLessThan(replay.Mean(Indicators.TrustTrade, "2026-01") - 0.05);
        replay.Mean(Indicators.TrustTrade, "2026-01").ShouldBeLessThan(replay.Mean(Indicators.TrustTrade, "2025-12"));
    }

    [Fact]
    public void A04_standards_go_to_the_EU_step_by_step_from_2025()
    {
        var shares = OnRecord.Select(m => replay.Mean(Indicators.ReleaseStandards, m)).ToArray();
        shares[0].ShouldBe(0);
        shares.ShouldBeInOrder();
        shares[^1].ShouldBeInRange(0.1, 0.9);
    }

    [Fact]
    public void A05_trust_inside_the_coalition_rises_through_2025_while_that_of_the_alliance_falls()
    {
        replay.Mean(Indicators.ClubTrust, "2026-01").ShouldBeGreaterThan(replay.Mean(Indicators.ClubTrust, "2025-02") + 0.01);
        replay.Mean(Indicators.ClubTrust, "2026-01").ShouldBeGreaterThan(replay.Mean(Indicators.TrustGuarantor, "2026-01"));
        replay.Mean(Indicators.CohesionTrust, "2026-01").ShouldBeLessThan(replay.Mean(Indicators.CohesionTrust, "2025-02"));
    }

    [Fact]
    public void A07_before_the_escalation_reliance_on_the_guarantor_is_already_under_one() =>
        replay.Mean(Indicators.Reliability, "2025-12").ShouldBeInRange(0.3, 0.9);

    [Fact]
    public void A08_Poland_and_Lithuania_reach_their_figures_and_the_slow_heavyweights_stay_below_the_front_line()
    {
        replay.Mean(Indicators.MemberCore, "POL", "2026-01").ShouldBe(4.8, 0.1);
        replay.Mean(Indicators.MemberCore, "LTU", "2029-12").ShouldBeInRange(5, 6);
        string[] front = [.. replay.Setting.Alliance.Members.Where(m => m.Frontline >= 0.5f).Select(m => m.Code)];
        front.Length.ShouldBeGreaterThan(3);
        for (var year = 2025; year <= 2030; year++)
        {
            var line = front.Average(code => replay.Mean(Indicators.MemberCore, code, $"{year}-12"));
            foreach (var slow in new[] { "GBR", "FRA", "ITA" })
                replay.Mean(Indicators.MemberCore, slow, $"{year}-12").ShouldBeLessThan(line, $"{slow} in {year}");
        }
    }

    [Fact]
    public void A09_a_withdrawal_of_1500_moves_Romanias_trust_visibly_and_capability_hardly()
    {
        double Fall(string code) => replay.Mean(Indicators.MemberTrust, code, "2025-09") - replay.Mean(Indicators.MemberTrust, code, "2025-10");
        var others = replay.Setting.Alliance.Members.Select(m => m.Code).Where(code => code is not ("ROU" or "USA")).Average(Fall);
        Fall("ROU").ShouldBeGreaterThan(0.01);
        Fall("ROU").ShouldBeGreaterThan(2 * others);
        var change = replay.Mean(Indicators.Capability, "2025-11") / replay.Mean(Indicators.Capability, "2025-09") - 1;
        Math.Abs(change).ShouldBeLessThan(0.01);
    }

    [Fact]
    public void A10_grey_zone_activity_rises_as_belief_falls_and_attribution_stays_low()
    {
        // The two move in opposite directions by construction, given the parameters; the test holds the sign over the projection.
        var fall = replay.Mean(Indicators.BeliefGrey, "2026-01") - replay.Mean(Indicators.BeliefGrey, "2028-12");
        var rise = replay.Mean(Indicators.GreyTempo, "2028-12") - replay.Mean(Indicators.GreyTempo, "2026-01");
        fall.ShouldBeGreaterThan(0);
        rise.ShouldBeGreaterThan(0);
        foreach (var month in OnRecord) replay.Mean(Indicators.GreyAttributed, month).ShouldBeLessThan(0.6);
    }

    [Fact]
    public void A12_the_second_source_is_public_in_January_2026_nine_months_after_its_start()
    {
        replay.Mean(Indicators.ServiceProject, "2025-04").ShouldBe(0, 1e-6);
        replay.Mean(Indicators.ServiceProject, "2025-12").ShouldBeLessThan(1);
        replay.Mean(Indicators.ServiceProject, "2026-01").ShouldBe(1);
        replay.Mean(Indicators.ServiceDependence, "2026-01").ShouldBeLessThan(replay.Mean(Indicators.ServiceDependence, "2025-12"));
    }

    [Fact]
    public void A15_apologies_of_staff_do_not_stop_the_fall_of_candour()
    {
        replay.Setting.Events.ShouldContain(e => e.Candour > 0 && replay.Setting.NameOf(e.Month) == "2026-01");
        replay.Mean(Indicators.CandourGuarantor, "2026-01").ShouldBeLessThan(replay.Mean(Indicators.CandourGuarantor, "2025-12") - 0.02);
    }

    [Fact]
    public void A13_the_ceiling_of_trust_drops_although_no_tariff_and_no_force_was_carried_out()
    {
        replay.Setting.Events.ShouldAllBe(e => e.Rung != 4 && e.Rung != 6 && e.Tariff == null); // 4 is an economic act, 6 is force
        replay.Mean(Indicators.TrustCeiling, "2026-01").ShouldBeLessThan(replay.Mean(Indicators.TrustCeiling, "2025-12") - 0.1);
    }

    [Fact]
    public void A14_the_targets_are_calm_through_2025_and_firm_in_January_2026()
    {
        foreach (var month in OnRecord[..12]) replay.Mean(Indicators.Firm, month).ShouldBe(0, month);
        replay.Mean(Indicators.Firm, "2026-01").ShouldBe(1);
    }
}
