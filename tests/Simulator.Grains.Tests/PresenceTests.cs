namespace Simulator.Grains.Tests;

public class PresenceTests
{
    [Fact]
    public void A_build_with_the_packages_of_Orleans_has_the_engine()
    {
        Assert.SkipWhen(GrainEngine.Missing is not null, $"The Orleans engine is {GrainEngine.Missing}");
#if ORLEANS
        typeof(Orleans.Grain).Assembly.GetName().Version!.Major.ShouldBe(10);
#endif
    }
}
