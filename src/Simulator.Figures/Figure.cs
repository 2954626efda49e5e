namespace Simulator.Figures;

/// <summary>What a chart shows: data, labels, units and notes, without a line of drawing.</summary>
public abstract record Figure
{
    /// <summary>Name of the file and prefix of all ids: letters, digits, hyphens, underscores.</summary>
    public required string Name { get; init; }

    /// <summary>Heading, a few words.</summary>
    public required string Title { get; init; }

    /// <summary>What the chart says, in a sentence with numbers.</summary>
    public required string Caption { get; init; }

    /// <summary>What the vertical axis measures and in which unit.</summary>
    public required string AxisLabel { get; init; }

    /// <summary>Months of the horizontal axis.</summary>
    public required Calendar Calendar { get; init; }

    /// <summary>How many histories, draws and replications, which seed and which bands.</summary>
    public required string Footnote { get; init; }

    /// <summary>Decimals of the numbers in the table.</summary>
    public required int Decimals { get; init; }

    /// <summary>Dated events to mark, in order of their date; numbered from 1.</summary>
    public IReadOnlyList<EventMark> Events { get; init; } = [];

    /// <summary>Levels to compare with.</summary>
    public IReadOnlyList<Reference> References { get; init; } = [];

    /// <summary>True where there is no number to draw; a drawing says so instead of showing empty axes.</summary>
    public abstract bool IsEmpty { get; }

    /// <summary>The numbers for readers who cannot see the drawing: first month, month of knowledge, Decembers, last month.</summary>
    public abstract DataTable Table { get; }
}

/// <summary>A dated event on a chart.</summary>
/// <param name="Date">Day it happens.</param>
/// <param name="Label">One line.</param>
public sealed record EventMark(DateOnly Date, string Label);

/// <summary>A level to compare with.</summary>
/// <param name="Value">In the unit of the axis.</param>
/// <param name="Label">What the level means, one or two words.</param>
public sealed record Reference(double Value, string Label);

/// <summary>Numbers of a figure in rows and columns.</summary>
/// <param name="Caption">What the rows and columns are.</param>
/// <param name="Columns">Headings, the first for the row headings.</param>
/// <param name="Rows">One row a month or member.</param>
public sealed record DataTable(string Caption, IReadOnlyList<string> Columns, IReadOnlyList<DataRow> Rows);

/// <summary>One row of a table.</summary>
/// <param name="Heading">Month or member.</param>
/// <param name="Values">One value a column after the first, in the unit of the figure; NaN where there is none.</param>
public sealed record DataRow(string Heading, IReadOnlyList<double> Values);
