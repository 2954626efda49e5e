namespace Simulator.Studies;

/// <summary>A failure of ours, not of the input: a value that is no number, or two results for one block. The message says where.</summary>
public sealed class StudyFailedException(string message) : Exception(message);
