namespace Simulator.Grains;

/// <summary>
/// Ends the process at once where the cluster has declared its silo dead, so that it cannot go on beside the one that took its work over.
/// </summary>
internal sealed class DeclaredDead : IFatalErrorHandler
{
    /// <inheritdoc/>
    public bool IsUnexpected(Exception exception) => exception is not ThreadAbortException;

    /// <inheritdoc/>
    public void OnFatalException(object? sender = null, string? context = null, Exception? exception = null)
    {
        var why = (context ?? exception?.Message ?? "a fatal error").Split(" Reason:")[0]; // the rest is Orleans' whole table of silos
        Console.Error.WriteLine($"This silo ends ({why}). It was silent too long, and others do its work; start it again and it joins as a new one.");
        Environment.Exit(1);
    }
}
