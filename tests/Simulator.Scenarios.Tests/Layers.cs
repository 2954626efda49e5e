namespace Simulator.Scenarios.Tests;

/// <summary>Scenarios of several files, written for one test beside copies of the shipped ones.</summary>
internal static class Layers
{
    public const string Top = "scenarios/top.yaml";

    /// <summary>Reads top.yaml after writing files by their names; scenarios are named for their place, overlays are what they say.</summary>
    public static Reading Read(params (string Name, string Text)[] files) => Read(files, path => ScenarioReader.Read(path));

    public static T Read<T>((string Name, string Text)[] files, Func<string, T> use) => Files.InFolder(folder =>
    {
        foreach (var (name, text) in files)
        {
            var path = Path.Combine(folder, "scenarios", name);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, text);
        }

        return use(Path.Combine(folder, Top));
    });

    /// <summary>Reads a scenario with two overlays and something of its own.</summary>
    public static Reading Two(string first, string second, string own = "") => Read(
        ("first.yaml", first), ("second.yaml", second),
        ("top.yaml", $"scenario: top\nextends: baseline.yaml\noverlays: [first.yaml, second.yaml]\n{own}"));

    /// <summary>A constant parameter as a file writes it.</summary>
    public static string Negative(double value, string reason = "a test") => $"parameters:\n  tie.negative: {{ value: {value}, unit: \"1\", assumption: \"{reason}\" }}\n";

    /// <summary>An event as a file writes it.</summary>
    public static string Visit(string more = "impulse: 0.2") => $"events:\n  - {{ id: visit, date: 2027-05, label: A visit, actor: USA, targets: all, {more}, assumption: \"small\" }}\n";
}
