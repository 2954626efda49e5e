using System.Runtime.CompilerServices;

namespace Simulator.Scenarios.Tests;

/// <summary>Paths of this repository and throw-away folders for tests.</summary>
internal static class Files
{
    public static string Root { get; } = Path.GetFullPath(Path.Combine(Here(), "..", ".."));

    public static string Scenario(string name) => Path.Combine(Root, "scenarios", name);

    private static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
