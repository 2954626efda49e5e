namespace Simulator.Scenarios;

/// <summary>One mistake in a file: where it is, what is wrong, and how to mend it.</summary>
/// <param name="Kind">Kind of mistake, with its stable code.</param>
/// <param name="File">File as the user named it.</param>
/// <param name="Line">Line, from 1.</param>
/// <param name="Column">Column in characters, from 1.</param>
/// <param name="Message">What is wrong, one sentence.</param>
/// <param name="Mend">What was expected or how to mend it, one sentence.</param>
/// <param name="Excerpt">The line of the file and a line of carets under the place; empty where there is no text to show.</param>
public sealed record Problem(ProblemKind Kind, string File, int Line, int Column, string Message, string Mend, string Excerpt)
{
    /// <summary>The problem as a user sees it: place, code and sentence; the line with a caret; what to do. Lines end with \n.</summary>
    public override string ToString() =>
        $"{File}:{Line}:{Column}: error {Kind.Code}: {Message}\n{Excerpt}       = {Mend}\n";
}
