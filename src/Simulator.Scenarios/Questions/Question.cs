using Simulator.Model;

namespace Simulator.Scenarios;

/// <summary>Which way a question expects a variant to differ.</summary>
public enum Direction
{
    /// <summary>The variant lies above what it is compared with.</summary>
    Higher,

    /// <summary>The variant lies below what it is compared with.</summary>
    Lower,
}

/// <summary>A question that a run decides: does one variant differ from another by more than a threshold, in one month?</summary>
/// <param name="Id">Short name.</param>
/// <param name="Ask">The question in words.</param>
/// <param name="Variant">Name of the variant that is asked about.</param>
/// <param name="Against">Name of the variant that it is compared with, another one.</param>
/// <param name="Indicator">Indicator of the alliance.</param>
/// <param name="Month">Month of the horizon, from 0.</param>
/// <param name="Direction">Which way it should differ.</param>
/// <param name="By">Threshold in the unit of the indicator, at least 0: the answer is yes where the difference is larger.</param>
/// <param name="MustHold">True where a run fails unless the answer is yes.</param>
public sealed record Question(
    string Id, string Ask, string Variant, string Against, Indicator Indicator, int Month, Direction Direction, double By, bool MustHold);
