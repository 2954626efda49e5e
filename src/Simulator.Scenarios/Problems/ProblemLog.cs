namespace Simulator.Scenarios;

/// <summary>Collects the problems of one reading, so that all are told in one pass and none twice.</summary>
internal sealed class ProblemLog
{
    private const int Most = 1000;

    // Mistakes in what is written with letters, digits and signs of ASCII only.
    private static readonly HashSet<ProblemKind> OfWords =
    [
        Problems.UnknownKey, Problems.Number, Problems.Date, Problems.Name, Problems.Choice, Problems.Expression, Problems.UnknownVariant, Problems.UnknownParameter,
        Problems.UnknownMember, Problems.UnknownClub, Problems.UnknownIssue, Problems.UnknownIndicator, Problems.UnknownEvent,
    ];

    private readonly List<(int Order, Problem Problem)> found = [];
    private readonly HashSet<(string Code, string File, int Line, int Column, string Message)> known = [];

    /// <summary>True where something was found.</summary>
    public bool Any => found.Count > 0;

    /// <summary>How many were found.</summary>
    public int Count => found.Count;

    /// <summary>All problems: the file that was asked for first, then by line and column.</summary>
    public IReadOnlyList<Problem> InOrder =>
        [.. found.OrderBy(f => f.Order).ThenBy(f => f.Problem.Line).ThenBy(f => f.Problem.Column).Select(f => f.Problem)];

    public void Add(ProblemKind kind, Place place, string message, string mend)
    {
        if (found.Count > Most) return;
        if (found.Count == Most) (kind, message, mend) = (Problems.More, $"More than {Most:N0} problems; the rest is not told.", "Mend the first ones and read the file again.");
        var file = Printable.OneLine(place.Source.Path);
        if (!known.Add((kind.Code, file, place.Line, place.Column, message))) return;
        var excerpt = Excerpt.Of(place);
        if (OfWords.Contains(kind) && Excerpt.Foreign(place) is { } foreign) mend += $" {Printable.Quote($"{foreign}")} ({Printable.CodePoint(foreign.Value)}) in it only looks as if it belonged here.";
        found.Add((place.Source.Order, new Problem(kind, file, place.Line, place.Column, message, mend, excerpt)));
    }
}
