using Npgsql;
using Simulator.Studies;

namespace Simulator.Grains;

/// <summary>The PostgreSQL database in which silos find each other and studies are kept.</summary>
public static class ClusterDatabase
{
    private const string Prefix = "simulator-";

    /// <summary>Name under which Orleans knows the database's driver.</summary>
    internal const string Invariant = "Npgsql";

    // The files of Orleans' own repository, in the order in which they are applied, each with a table that it makes.
    private static readonly (string File, string Table)[] Schema =
    [
        ("PostgreSQL-Main.sql", "orleansquery"),
        ("PostgreSQL-Clustering.sql", "orleansmembershiptable"),
        ("PostgreSQL-Persistence.sql", "orleansstorage"),
    ];

    /// <summary>The cluster that silos of this build join; silos of another build would not give the same bits.</summary>
    internal static string ClusterId { get; } = $"{Prefix}{Editions.Engine}-{Build}";

    private static string Build => Tallies.HashOf(System.Text.Encoding.ASCII.GetBytes(Editions.Build + typeof(ClusterDatabase).Module.ModuleVersionId))[..12];

    /// <summary>Makes the tables from the files of a folder; those that are there already stay as they are.</summary>
    /// <param name="database">Connection string.</param>
    /// <param name="directory">Folder with the files.</param>
    /// <returns>The files that were applied.</returns>
    /// <exception cref="ClusterException">A file is missing, or the database refuses it.</exception>
    public static async Task<IReadOnlyList<string>> Apply(string database, string directory)
    {
        var files = Schema.ToDictionary(part => part.File, part => Read(directory, part.File));
        await using var source = Open(database);
        var missing = await Missing(source);
        foreach (var (file, _) in missing)
        {
            try
            {
                await using var command = source.CreateCommand(files[file]);
                await command.ExecuteNonQueryAsync();
            }
            catch (PostgresException exception)
            {
                throw new ClusterException($"The database refused {file}: {exception.MessageText}. Nothing of this file was kept.");
            }
        }

        return [.. missing.Select(part => part.File)];
    }

    /// <summary>Looks whether the database can be used by this build.</summary>
    /// <exception cref="ClusterException">It cannot be reached, lacks tables, or silos of another build use it.</exception>
    internal static async Task Check(string database)
    {
        await using var source = Open(database);
        if (await Missing(source) is { Count: > 0 } missing)
            throw new ClusterException(
                $"The database has no table {string.Join(", ", missing.Select(part => part.Table))}. Orleans' repository has the files that make them, " +
                $"{string.Join(", ", missing.Select(part => part.File))} (src/AdoNet); put them into one folder and run: simulator silo --schema DIR --cluster ...");
        await using var others = source.CreateCommand(
            "SELECT DISTINCT deploymentid FROM orleansmembershiptable WHERE deploymentid LIKE $1 AND deploymentid <> $2 AND status = 3 AND iamalivetime > now() - $3");
        others.Parameters.AddWithValue($"{Prefix}%");
        others.Parameters.AddWithValue(ClusterId);
        others.Parameters.AddWithValue(Liveness.StaleAfter);
        if (await Ask(others.ExecuteScalarAsync) is string other)
            throw new ClusterException($"Silos of another build use this database: they are {other}, this is {ClusterId}. Run the same build on all machines.");
    }

    private static NpgsqlDataSource Open(string database)
    {
        try
        {
            return NpgsqlDataSource.Create(database);
        }
        catch (ArgumentException exception)
        {
            throw new ClusterException($"The connection string cannot be read: {exception.Message.TrimEnd('.')}. Write for example: Host=db.example;Database=simulator;Username=simulator;Password=...");
        }
    }

    private static async Task<List<(string File, string Table)>> Missing(NpgsqlDataSource source)
    {
        await using var command = source.CreateCommand("SELECT count(*) FROM information_schema.tables WHERE table_name = $1");
        var missing = new List<(string, string)>();
        foreach (var part in Schema)
        {
            command.Parameters.Clear();
            command.Parameters.AddWithValue(part.Table);
            if (await Ask(command.ExecuteScalarAsync) is 0L) missing.Add(part);
        }

        return missing;
    }

    private static async Task<object?> Ask(Func<CancellationToken, Task<object?>> question)
    {
        try
        {
            return await question(CancellationToken.None);
        }
        catch (NpgsqlException exception)
        {
            throw new ClusterException($"The database does not answer: {exception.Message}. Check the connection string and that PostgreSQL runs.");
        }
    }

    private static string Read(string directory, string file)
    {
        var path = Path.Combine(directory, file);
        return File.Exists(path) ? File.ReadAllText(path) : throw new ClusterException($"There is no {path}. The files {string.Join(", ", Schema.Select(p => p.File))} are in Orleans' repository (src/AdoNet); put all into one folder.");
    }
}
