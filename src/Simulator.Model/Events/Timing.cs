namespace Simulator.Model;

/// <summary>
/// When an event happens of which each history decides the month. With a rate it is a hazard, in every month in which the condition holds, if there is one.
/// With a condition or a gate alone it is tried each time the condition comes true or the gate decides so. With none of them one month is drawn, each as likely.
/// </summary>
public sealed record Timing
{
    /// <summary>First month of the horizon in which it can be set off, from 0.</summary>
    public required int From { get; init; }

    /// <summary>Last month in which it can be set off, not before <see cref="From"/>.</summary>
    public required int To { get; init; }

    /// <summary>Address of its chance, derived from its name, so that no other event moves its luck.</summary>
    public required uint Address { get; init; }

    /// <summary>What must have been so at the end of the month before; null for nothing.</summary>
    public Condition? When { get; init; }

    /// <summary>Index of the gate whose decision sets it off, the month after; null for none.</summary>
    public int? Gate { get; init; }

    /// <summary>Decision of <see cref="Gate"/> that sets it off.</summary>
    public GateState Outcome { get; init; } = GateState.Passed;

    /// <summary>Chance in [0, 1] that it is set off when the condition comes true.</summary>
    public float Probability { get; init; } = 1;

    /// <summary>Expected number a year while it can be set off, at least 0; null for none.</summary>
    public float? PerYear { get; init; }

    /// <summary>Months from being set off to happening, at least 0.</summary>
    public int Lag { get; init; }

    /// <summary>Months after it was set off in which it is not set off again, at least 0.</summary>
    public int Cooldown { get; init; }

    /// <summary>True where it can happen more than once in a history.</summary>
    public bool Repeats { get; init; }
}
