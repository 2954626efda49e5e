using Simulator.Scenarios;

namespace Simulator.Cli;

/// <summary>Reads a scenario for a command, and says on standard error what is wrong with it.</summary>
internal static class ScenarioFile
{
    /// <summary>The scenario, or null after its problems were written.</summary>
    public static Scenario? Read(string path, Terminal terminal)
    {
        var reading = ScenarioReader.Read(path);
        foreach (var problem in reading.Problems) terminal.Error.WriteLine(problem);
        if (reading.Scenario is null) terminal.Error.WriteLine(reading.Problems.Count == 1 ? "1 problem; nothing was played." : $"{reading.Problems.Count} problems; nothing was played.");
        return reading.Scenario;
    }
}
