namespace Simulator.Figures.Words;

/// <summary>What lines and bands mean, in the same words wherever a figure is drawn.</summary>
internal static class Meanings
{
    public const string Median = "median";

    public const string MiddleHalf = "middle half of histories";

    public const string NineOfTen = "9 of 10 histories";

    public const string DrawsAlone = "what we do not know alone (9 of 10 draws)";

    public const string LastMonth = "last month: 9 of 10 histories, middle half";

    public const string Others = "median of every other member";

    public const string Nothing = "There is nothing to draw: this run has no numbers for this figure.";

    /// <summary>What the reference lines of a figure mean, in one entry.</summary>
    public static string OfReferences(Figure figure) => string.Join(", ", figure.References.Select(r => r.Label));

    /// <summary>What the end of the record means, the longest first.</summary>
    public static string[] EndOfRecord(Calendar calendar)
    {
        var record = $"record to {calendar.ShortNameOf(calendar.Known)}";
        return [record + ", then the model alone", record];
    }
}
