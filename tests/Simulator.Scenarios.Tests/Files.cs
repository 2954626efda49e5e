namespace Simulator.Scenarios.Tests;

/// <summary>Paths of this repository, and scenarios written for one test.</summary>
internal static class Files
{
    public static string Root => Checkout.Root;

    public static string Broken { get; } = Path.Combine(Root, "tests", "Simulator.Scenarios.Tests", "Broken");

    public static string Scenario(string name) => Path.Combine(Root, "scenarios", name);

    /// <summary>Reads a scenario that extends a shipped one, or stands alone where it says extends itself.</summary>
    public static Reading Read(string text, string extends = "baseline.yaml") =>
        ReadText($"scenario: under-test\nextends: {extends}\n{text}");

    /// <summary>Reads a text as a file beside the shipped scenarios' copies.</summary>
    public static Reading ReadText(string text) => InFolder(folder =>
    {
        var path = Path.Combine(folder, "scenarios", "under-test.yaml");
        File.WriteAllText(path, text);
        return ScenarioReader.Read(path);
    });

    /// <summary>A throw-away copy of scenarios and seeds.</summary>
    public static T InFolder<T>(Func<string, T> use)
    {
        var folder = Directory.CreateTempSubdirectory("scenarios-").FullName;
        try
        {
            foreach (var part in new[] { "scenarios", "seeds" })
            {
                Directory.CreateDirectory(Path.Combine(folder, part));
                foreach (var file in Directory.GetFiles(Path.Combine(Root, part))) File.Copy(file, Path.Combine(folder, part, Path.GetFileName(file)));
            }

            return use(folder);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>The scenario of a reading without problems.</summary>
    public static Scenario Whole(this Reading reading)
    {
        string.Concat(reading.Problems).ShouldBeEmpty();
        return reading.Scenario.ShouldNotBeNull();
    }

    /// <summary>The first problem of a kind, which must be there.</summary>
    public static Problem ShouldTell(this IReadOnlyList<Problem> problems, Func<Problem, bool> wanted) =>
        problems.FirstOrDefault(wanted).ShouldNotBeNull(string.Concat(problems.Take(5)));
}
