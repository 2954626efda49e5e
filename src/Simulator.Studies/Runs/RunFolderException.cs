namespace Simulator.Studies;

/// <summary>The run folder cannot be used; the message tells the user why and what to do.</summary>
public sealed class RunFolderException(string message, Exception? cause = null) : Exception(message, cause);
