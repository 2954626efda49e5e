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
        var told = string.Concat(reading.Problems).Replace(Files.Broken + "/", "", StringComparison.Ordinal).Replace(Files.Root + "/", "", StringComparison.Ordinal);
        told.ShouldBe(File.ReadAllText(Path.Combine(Files.Broken, $"{name}.txt")));
    }

    [Fact]
    public void Are_at_least_sixty_with_the_hostile_ones() => (Names.Count + HostileFiles.All.Count).ShouldBeGreaterThanOrEqualTo(60);

    /// <summary>Whoever adds a kind of mistake adds a file that has it.</summary>
    [Fact]
    public void Show_every_code_at_least_once()
    {
        var told = string.Concat(Directory.GetFiles(Files.Broken, "*.txt").Select(File.ReadAllText));
        var kept = Problems.All.Where(k => k != Problems.FileUnreadable); // a link that cannot be kept, see HostileFiles
        kept.Select(k => k.Code).Where(c => !told.Contains($"error {c}: ") && HostileFiles.All.Values.All(h => h.Code != c)).ShouldBeEmpty();
    }

    [Fact]
    public void Have_their_text_beside_each_of_them() =>
        Directory.GetFiles(Files.Broken, "*.yaml").Select(f => Path.ChangeExtension(f, "txt")).Where(f => !File.Exists(f)).ShouldBeEmpty();
}
