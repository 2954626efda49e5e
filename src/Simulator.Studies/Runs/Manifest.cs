using System.Text.Encodings.Web;
using System.Text.Json;
using Simulator.Scenarios;

namespace Simulator.Studies;

/// <summary>Everything needed to repeat a run, and what is allowed to differ between two runs of the same study: times, threads, engine, block size.</summary>
internal sealed record Manifest
{
    private static readonly JsonSerializerOptions Format = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, // read by people; never put into a page unescaped
    };

    public required string Scenario { get; init; }

    public required string Question { get; init; }

    public required string ScenarioHash { get; init; }

    public required string StudyHash { get; init; }

    public required int Draws { get; init; }

    public required int Replications { get; init; }

    public required ulong Seed { get; init; }

    public required string Sampling { get; init; }

    public required int BlockDraws { get; init; }

    public required int Blocks { get; init; }

    public required string Engine { get; init; }

    public required int Threads { get; init; }

    public required string EngineVersion { get; init; }

    public required string ModelVersion { get; init; }

    public required IReadOnlyList<string> Variants { get; init; }

    public required IReadOnlyList<string> DataEditions { get; init; }

    public required DateTimeOffset StartedUtc { get; init; }

    public required DateTimeOffset FinishedUtc { get; init; }

    public required string EffectiveText { get; init; }

    /// <summary>The manifest of a run that has just finished.</summary>
    public static Manifest Of(Study study, IEngine engine, DateTimeOffset started) => new()
    {
        Scenario = study.Scenario.Name,
        Question = study.Scenario.Question,
        ScenarioHash = study.Scenario.Hash,
        StudyHash = study.Hash,
        Draws = study.Draws,
        Replications = study.Replications,
        Seed = study.Seed,
        Sampling = study.Scenario.Sampling.Word(),
        BlockDraws = study.BlockDraws,
        Blocks = study.Blocks,
        Engine = engine.Name,
        Threads = engine.Threads,
        EngineVersion = Editions.Engine,
        ModelVersion = Editions.Model,
        Variants = [.. study.Worlds.Select(v => v.Name)],
        DataEditions = study.Scenario.DataEditions,
        StartedUtc = started,
        FinishedUtc = DateTimeOffset.UtcNow,
        EffectiveText = study.Scenario.EffectiveText,
    };

    /// <summary>The manifest as JSON.</summary>
    public string Text() => JsonSerializer.Serialize(this, Format) + "\n";
}
