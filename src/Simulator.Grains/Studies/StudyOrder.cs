using Simulator.Scenarios;
using Simulator.Studies;

namespace Simulator.Grains;

/// <summary>A study as it travels between silos: the texts it is read from and the numbers that make it one.</summary>
/// <param name="Hash">Hash that the study must have when it is read again.</param>
/// <param name="File">Scenario file that was asked for.</param>
/// <param name="Files">Texts by path; empty where the study never leaves its process.</param>
/// <param name="Draws">Samples of the uncertain parameters.</param>
/// <param name="Replications">Histories under each draw.</param>
/// <param name="Seed">Seed of all chance.</param>
/// <param name="BlockDraws">Whole draws in a block.</param>
[GenerateSerializer, Immutable, Alias("simulator.order")]
internal sealed record StudyOrder(
    [property: Id(0)] string Hash,
    [property: Id(1)] string File,
    [property: Id(2)] IReadOnlyDictionary<string, string> Files,
    [property: Id(3)] int Draws,
    [property: Id(4)] int Replications,
    [property: Id(5)] ulong Seed,
    [property: Id(6)] int BlockDraws)
{
    /// <summary>The order of a study.</summary>
    public static StudyOrder Of(Study study) => new(
        study.Hash, study.Scenario.File, new Dictionary<string, string>(study.Scenario.Files?.Texts ?? new Dictionary<string, string>()),
        study.Draws, study.Replications, study.Seed, study.BlockDraws);

    /// <summary>Reads the study.</summary>
    /// <exception cref="StudyFailedException">The texts do not give the study that was meant.</exception>
    public Study Read()
    {
        var reading = ScenarioReader.Read(File, new ScenarioFiles(Files));
        if (reading.Scenario is not { } scenario) throw new StudyFailedException($"{File} cannot be read on another silo: {reading.Problems[0].Message}");
        var study = new Study(scenario, Draws, Replications, Seed, BlockDraws);
        return study.Hash == Hash ? study : throw new StudyFailedException($"{File} is study {Hash} here and {study.Hash} on another silo, which must run another build.");
    }
}
