namespace Simulator.Studies.Tests.Systems;

/// <summary>
/// Each system of the documents has an observable that moves for the right reason: it is seen, and it is not seen where only the
/// mechanism's switch is off.
/// </summary>
public class SystemsTests
{
    public static TheoryData<SystemCase> Cases => [.. Played];

    private static IEnumerable<SystemCase> Played =>
        [.. TrustSystems.All, .. EvidenceSystems.All, .. PressureSystems.All, .. BuildupSystems.All, .. TogetherSystems.All, .. InformationSystems.All];

    [Fact]
    public void Each_of_the_42_systems_is_played() =>
        Played.Select(c => c.System[..6]).Distinct().Order(StringComparer.Ordinal).ShouldBe(Enumerable.Range(1, 42).Select(n => $"SYS-{n:00}"));

    [Theory]
    [MemberData(nameof(Cases), DisableDiscoveryEnumeration = true)]
    public void A_system_shows_what_it_must_only_where_its_mechanism_is_on(SystemCase system)
    {
        var (on, off) = system.Play();
        on.ShouldBeTrue($"{system.System}, switched on: {system.Claim}");
        off.ShouldBeFalse($"{system.System}, switched off: {system.Claim}");
    }
}
