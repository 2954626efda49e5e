namespace Simulator.Scenarios;

/// <summary>Collects the problems of one reading, so that all are told in one pass and none twice.</summary>
internal sealed class ProblemLog
{
    private readonly List<(int Order, Problem Problem)> found = [];
    private readonly HashSet<(string Code, string File, int Line, int Column, string Message)> known = [];

    /// <summary>True where something was found.</summary>
    public bool Any => found.Count > 0;

    /// <summary>All problems: the file that was asked for first, then by line and column.</summary>
    public IReadOnlyList<Problem> InOrder =>
        [.. found.OrderBy(f => f.Order).ThenBy(f => f.Problem.Line).ThenBy(f => f.Problem.Column).Select(f => f.Problem)];

    public void Add(ProblemKind kind, Place place, string message, string mend)
    {
        var file = Printable.OneLine(place.Source.Path);
        if (!known.Add((kind.Code, file, place.Line, place.Column, message))) return;
        var excerpt = Excerpt.Of(place);
        found.Add((place.Source.Order, new Problem(kind, file, place.Line, place.Column, message, mend, excerpt)));
    }
}
