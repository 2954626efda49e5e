namespace Simulator.Cli;

/// <summary>The user's input cannot be used; the message says why and how to mend it.</summary>
internal sealed class BadInputException(string message) : Exception(message);
