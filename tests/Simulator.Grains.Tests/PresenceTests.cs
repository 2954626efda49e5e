namespace Simulator.Grains.Tests;

public class PresenceTests
{
    [Fact]
    public void A_build_with_the_packages_of_Orleans_has_the_engine()
    {
        if (GrainEngine.Missing is { } missing) Assert.Skip(missing);
#if ORLEANS
        typeof(Orleans.Grain).Assembly.GetName().Version!.Major.ShouldBe(10);
#endif
    }
}
