namespace Simulator.Model.Tests;

public sealed class SharedServicesTests
{
    private static ParameterValues AtOnce => Worlds.Quiet().Set(Parameters.ServiceBuild, 0);

    [Fact]
    public void Adoption_follows_its_equation_where_nothing_pushes_and_nothing_has_to_be_built()
    {
        double share = 0;
        var tile = Worlds.Even(3).Begin(AtOnce);
        tile.Play(..Worlds.Horizon, month =>
        {
            share += (0.001 + 0.03 * share) * (1 - share);
            ((double)tile.Measured(Indicators.Substitute)[0]).ShouldBe(share, 1e-5, $"month {month}");
        });
    }

    [Fact]
    public void Distrust_of_the_owner_pushes_adoption()
    {
        var trusting = Worlds.Even(3).Begin(AtOnce).Play(..24).Measured(Indicators.Substitute)[0];
        var wary = Worlds.Even(3).Trusting(-0.2f).Begin(AtOnce).Play(..24).Measured(Indicators.Substitute)[0];
        wary.ShouldBeGreaterThan(2 * trusting);
    }

    [Fact]
    public void A_second_source_once_in_use_stays_when_trust_returns()
    {
        var last = 0f;
        var tile = Worlds.Even(3).With(Worlds.Harm(0, 1, 1, 2), Worlds.Repair(24, 1, 1, 2)).Begin(AtOnce);
        tile.Play(..60, _ =>
        {
            tile.Measured(Indicators.Substitute)[0].ShouldBeGreaterThan(last);
            last = tile.Measured(Indicators.Substitute)[0];
        });
    }

    [Fact]
    public void A_second_source_is_built_for_nine_months_after_a_scare_and_used_from_then_on()
    {
        var tile = Worlds.Even(3).With(Change(3, Funding.AtRisk)).Begin();
        tile.Play(..12);
        tile.Measured(Indicators.ServiceProject)[0].ShouldBe(8f / 9, 1e-6f);
        tile.Measured(Indicators.Substitute)[0].ShouldBe(0);
        tile.Play(12..13);
        tile.Measured(Indicators.ServiceProject)[0].ShouldBe(1);
        tile.Measured(Indicators.Substitute)[0].ShouldBe(0.021f, 1e-6f); // start and scare
    }

    [Fact]
    public void Nobody_builds_a_second_source_of_what_is_funded_and_trusted() =>
        Worlds.Even(3).Begin().Play(..60).Measured(Indicators.ServiceDependence)[0].ShouldBe(1);

    [Fact]
    public void Open_distrust_begins_a_second_source_without_a_scare() =>
        Worlds.Even(3).Trusting(-0.2f).Begin().Play(..24).Measured(Indicators.ServiceDependence)[0].ShouldBeLessThan(0.95f);

    [Fact]
    public void While_a_service_lapses_it_covers_what_its_second_source_covers()
    {
        var tile = Worlds.Even(3).With(Change(3, Funding.AtRisk), Change(30, Funding.Lapsed), Change(36, Funding.Funded)).Begin();
        tile.Play(..30);
        tile.Measured(Indicators.ServiceCoverage)[0].ShouldBe(1);
        tile.Measured(Indicators.ServiceTwice)[0].ShouldBeGreaterThan(0.05f);
        var before = tile.Measured(Indicators.GreyAttributed)[0];
        var success = tile.Measured(Indicators.GreySuccess)[0];
        tile.Play(30..31);
        tile.Measured(Indicators.ServiceCoverage)[0].ShouldBe(tile.Measured(Indicators.Substitute)[0]);
        tile.Measured(Indicators.ServiceTwice)[0].ShouldBe(0);
        tile.Measured(Indicators.GreyAttributed)[0].ShouldBeLessThan(before - 0.1f);
        tile.Measured(Indicators.GreySuccess)[0].ShouldBeGreaterThan(success + 0.05f);
        tile.Play(31..37);
        tile.Measured(Indicators.ServiceCoverage)[0].ShouldBe(1);
    }

    [Fact]
    public void A_scare_is_felt_only_where_a_service_can_lose_its_funding() =>
        Worlds.Even(3).With(Change(3, Funding.Lapsed)).Begin(Worlds.Quiet().Set(Parameters.ServiceFragile, 0)).Play(..24).Measured(Indicators.ServiceCoverage)[0].ShouldBe(1);

    private static Event Change(int month, Funding state) => new() { Id = $"{state}", Month = month, Funding = new(0, state) };
}
