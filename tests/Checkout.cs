using System.Runtime.CompilerServices;

namespace Simulator.Tests;

/// <summary>The checkout that the tests were compiled from.</summary>
internal static class Checkout
{
    public static string Root { get; } = Path.GetFullPath(Path.Combine(Here(), ".."));

    private static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
