namespace Simulator.Model;

/// <summary>What an event makes of a club.</summary>
/// <param name="Club">Index of the club.</param>
public sealed record ClubChange(int Club)
{
    /// <summary>True where a planned club is founded: its founders take their seats, and those left out feel it.</summary>
    public bool Founds { get; init; }

    /// <summary>Level of joint work from now on, in [0, 1]; null leaves it as it is.</summary>
    public float? Activity { get; init; }

    /// <summary>True where its leaders begin to write to each other directly.</summary>
    public bool Chat { get; init; }

    /// <summary>True where its members bind themselves to aid each other.</summary>
    public bool Pact { get; init; }

    /// <summary>True where the partner outside the alliance takes a seat in it.</summary>
    public bool Partner { get; init; }
}
