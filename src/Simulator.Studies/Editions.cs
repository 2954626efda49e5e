using System.Globalization;
using Simulator.Model;
using Simulator.Scenarios;

namespace Simulator.Studies;

/// <summary>Which engine and model this is: part of a study's hash and of every manifest.</summary>
public static class Editions
{
    /// <summary>Version of the tallies and engines, for example 0.1.0.</summary>
    public static string Engine { get; } = VersionOf(typeof(Study));

    /// <summary>Version of the model, for example 0.1.0.</summary>
    public static string Model { get; } = VersionOf(typeof(Tile));

    /// <summary>
    /// Fingerprint of the compiled code that decides results. It differs between machines too, so it is no part of a study's hash;
    /// an unfinished run is only resumed by the build that began it, and machines play together only where they run the same build.
    /// </summary>
    public static string Build { get; } = string.Concat(
        new[] { typeof(Tile), typeof(Scenario), typeof(Study) }.Select(t => t.Module.ModuleVersionId.ToString("N", CultureInfo.InvariantCulture)));

    private static string VersionOf(Type type) => type.Assembly.GetName().Version!.ToString(3);
}
