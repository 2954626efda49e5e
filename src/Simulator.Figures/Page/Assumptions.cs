using System.Xml.Linq;
using Simulator.Figures.Words;
using Simulator.Scenarios;

namespace Simulator.Figures.Page;

/// <summary>Every number that the run rests on, with its source or marked as an assumption, by group.</summary>
internal static class Assumptions
{
    /// <summary>A sentence that counts them, then one folded table a group.</summary>
    public static IEnumerable<XElement> Of(IReadOnlyList<Statement> statements)
    {
        var assumed = statements.Count(IsAssumption);
        yield return Html.Paragraph(
            $"This run rests on {statements.Count} stated numbers: {assumed} are assumptions, {statements.Count - assumed} have a source. Unfold a group to read and doubt them.");
        foreach (var group in statements.GroupBy(GroupOf, StringComparer.Ordinal))
            yield return Html.Folded($"{group.Key}: {Count(group.Count(), "number")}, {Count(group.Count(IsAssumption), "assumption")}", Table(group.Key, group));
    }

    private static XElement Table(string group, IEnumerable<Statement> statements) =>
        Html.Table($"Numbers of {group}", ["Name", "Value", "Source or assumption"], statements.Select(Row), "words");

    private static object[] Row(Statement statement) =>
    [
        new object[] { PlainText.Clean(statement.Name), new XElement("small", PlainText.Clean(PlainText.FileName(statement.Where))) },
        statement.Unit is "1" or "" ? statement.Value : $"{statement.Value} {statement.Unit.Replace("1/", "per ", StringComparison.Ordinal)}",
        IsAssumption(statement) ? new object[] { new XElement("mark", "assumption"), PlainText.Clean($" {statement.Assumption}") } : statement.Source,
    ];

    private static bool IsAssumption(Statement statement) => string.IsNullOrWhiteSpace(statement.Source);

    // tie.scar.size belongs to tie; POL spending.core 2026 to the members.
    private static string GroupOf(Statement statement) => statement.Name.Contains(' ') ? "members" : statement.Name.Split('.')[0];

    private static string Count(int count, string noun) => $"{count} {noun}{(count == 1 ? "" : "s")}";
}
