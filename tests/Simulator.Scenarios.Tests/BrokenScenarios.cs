namespace Simulator.Scenarios.Tests;

/// <summary>Each file in Broken has beside it the exact text that a user sees.</summary>
public class BrokenScenarios
{
    public static TheoryData<string> Names =>
        [.. Directory.GetFiles(Files.Broken, "*.txt").Select(f => Path.GetFileNameWithoutExtension(f)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Tell_the_user_exactly_this(string name)
    {
        var reading = ScenarioReader.Read(Path.Combine(Files.Broken, $"{name}.yaml"));
        reading.Scenario.ShouldBeNull();
        var told = string.Concat(reading.Problems).Replace(Files.Broken + "/", "", StringComparison.Ordinal);
        told.ShouldBe(File.ReadAllText(Path.Combine(Files.Broken, $"{name}.txt")));
    }

    [Fact]
    public void Are_at_least_twelve() => Names.Count.ShouldBeGreaterThanOrEqualTo(12);

    [Fact]
    public void Have_their_text_beside_each_of_them() =>
        Directory.GetFiles(Files.Broken, "*.yaml").Select(f => Path.ChangeExtension(f, "txt")).Where(f => !File.Exists(f)).ShouldBeEmpty();
}
