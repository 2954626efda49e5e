namespace Simulator.Cli;

/// <summary>What the process returns; stable, and listed in the help.</summary>
internal static class ExitCode
{
    /// <summary>Done.</summary>
    public const int Done = 0;

    /// <summary>Our failure.</summary>
    public const int Failure = 1;

    /// <summary>Bad input or usage.</summary>
    public const int BadInput = 2;

    /// <summary>Stopped by the user; the same command goes on from there.</summary>
    public const int Interrupted = 3;

    /// <summary>Played, but the answer to a question that must hold is not yes.</summary>
    public const int QuestionFailed = 4;
}
