using System.Security.Cryptography;
using System.Text;
using CsvHelper;

namespace Simulator.Scenarios;

/// <summary>A table of seeds: comma-separated, one header row, every row as wide as the header.</summary>
internal sealed class Table
{
    private readonly Dictionary<string, int> columns;

    private Table(SourceText source, string name, string[] header)
    {
        (Source, Name) = (source, name);
        columns = header.Select((column, index) => (column, index)).DistinctBy(c => c.column).ToDictionary(c => c.column, c => c.index);
    }

    public SourceText Source { get; }

    /// <summary>File name, for example members.csv.</summary>
    public string Name { get; }

    public List<Row> Rows { get; } = [];

    /// <summary>SHA-256 of the text with \n as line ends, lower-case hexadecimal.</summary>
    public string Hash => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Source.Text)));

    /// <summary>Reads a table; null after telling what is wrong.</summary>
    /// <param name="path">Path as messages show it.</param>
    /// <param name="order">Place of the file in this reading.</param>
    /// <param name="asked">Where a scenario names the folder.</param>
    /// <param name="needed">Columns that must be there.</param>
    /// <param name="files">Where files come from.</param>
    /// <param name="log">Receives problems.</param>
    public static Table? Read(string path, int order, Place asked, string[] needed, ScenarioFiles files, ProblemLog log)
    {
        if (files.Open(path, order, TextFile.TableBytes, asked, log) is not { } source) return null;
        using var reader = CsvReader.FromText(source.Text, new CsvReaderOptions
        {
            Separator = ',',
            HasHeader = false,
            DetectSeparatorHint = false,
            TrackLineNumbers = true,
            MalformedData = CsvMalformedDataHandling.Throw,
        });
        try
        {
            return Read(reader, source, needed, log);
        }
        catch (CsvFormatException e)
        {
            var line = (int)Math.Max(1, e.LineNumber);
            log.Add(Problems.Table, new Place(source, line, 1), "The quotes of this row do not fit together.", "Put the whole field in quotes and double the quotes inside it.");
            return null;
        }
    }

    public int IndexOf(string column) => columns[column];

    private static Table? Read(CsvReader reader, SourceText source, string[] needed, ProblemLog log)
    {
        if (!reader.Read())
        {
            log.Add(Problems.Table, source.Start, "The table is empty.", $"It needs the columns {string.Join(", ", needed)}.");
            return null;
        }

        var header = reader.Current.ToArray();
        var table = new Table(source, Path.GetFileName(source.Path), header);
        foreach (var column in needed.Where(c => !table.columns.ContainsKey(c)))
            log.Add(Problems.Table, source.Start, $"The column \"{column}\" is missing.", Spelling.Suggest(column, header, $"Known columns: {string.Join(", ", header)}."));
        if (!needed.All(table.columns.ContainsKey)) return null;
        while (reader.Read())
        {
            var line = (int)reader.LineNumber;
            if (reader.FieldCount == header.Length) table.Rows.Add(new Row(table, line, reader.Current.ToArray()));
            else log.Add(Problems.Table, new Place(source, line, 1), $"The row has {reader.FieldCount} fields, the header has {header.Length}.", "Give every row as many fields as the header; put fields with commas in quotes.");
        }

        return table;
    }
}

/// <summary>A row of a table.</summary>
/// <param name="Table">Its table.</param>
/// <param name="Line">Line on which it begins, from 1.</param>
/// <param name="Fields">Fields in the order of the header.</param>
internal sealed record Row(Table Table, int Line, string[] Fields)
{
    public string this[string column] => Fields[Table.IndexOf(column)];

    /// <summary>Where a field stands; the beginning of the row where quotes make columns uncertain.</summary>
    public Place Place(string column)
    {
        var index = Table.IndexOf(column);
        if (Table.Source.Line(Line) is not { } line || line.Contains('"', StringComparison.Ordinal)) return new(Table.Source, Line, 1);
        return new(Table.Source, Line, 1 + Fields.Take(index).Sum(f => f.Length + 1), Math.Max(1, Fields[index].Length));
    }

    /// <summary>A number between two bounds; 0 after telling what is wrong.</summary>
    public double Number(string column, double min, double max, ProblemLog log)
    {
        var text = this[column];
        if (!NumberText.TryRead(text, out var value, out var hint)) Wrong(column, $"{Printable.Quote(text)} is not a number.", hint, log);
        else if (value < min || value > max) Wrong(column, $"{text} is out of range.", $"Write a number from {NumberText.Of(min)} to {NumberText.Of(max)}.", log);
        return value;
    }

    public void Wrong(string column, string message, string mend, ProblemLog log) => log.Add(Problems.Table, Place(column), message, mend);
}
