namespace Simulator.Scenarios;

/// <summary>A number of a scenario that somebody may move on the what-if page.</summary>
/// <param name="Id">Short name.</param>
/// <param name="Name">What a reader sees beside the lever.</param>
/// <param name="Help">What moving it means, a sentence.</param>
/// <param name="Parameter">Name of the parameter that it moves; null where it moves an event.</param>
/// <param name="Event">Id of the event that it moves; null where it moves a parameter.</param>
/// <param name="Severity">Key of the event that it moves, for example impulse; null where it moves a parameter.</param>
/// <param name="Low">Lowest position, in <paramref name="Unit"/>.</param>
/// <param name="High">Highest position, above <paramref name="Low"/>.</param>
/// <param name="Step">Distance between positions; the range is a whole number of steps, at most 1,000.</param>
/// <param name="Start">Where the scenario itself stands, within the range: the value, or the median of what is uncertain.</param>
/// <param name="Unit">Unit; 1 for a pure number.</param>
public sealed record Lever(
    string Id, string Name, string Help, string? Parameter, string? Event, string? Severity, double Low, double High, double Step, double Start, string Unit)
{
    /// <summary>What it moves, for example tie.scar.size or tariff-threat impulse.</summary>
    public string Moves => Parameter ?? $"{Event} {Severity}";
}
