namespace Simulator.House.Tests;

/// <summary>Grain calls go down only: study, block, member. A call upward could wait for a caller that waits for it.</summary>
public class GrainTests
{
    [Theory]
    [InlineData("Members", "IBlockGrain", "IStudyGrain")]
    [InlineData("Blocks", "IStudyGrain")]
    public void A_grain_knows_no_grain_above_it(string folder, params string[] above)
    {
        var files = Directory.GetFiles(Path.Combine(Checkout.Root, "src", "Simulator.Grains", folder), "*.cs");
        files.ShouldNotBeEmpty();
        foreach (var file in files)
            foreach (var name in above) File.ReadAllText(file).ShouldNotContain(name, Case.Sensitive, file);
    }
}
