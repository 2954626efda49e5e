using System.Text;

namespace Simulator.Studies;

/// <summary>
/// The folder of one study's run. Every file is written to a temporary name beside it, flushed to the disk and renamed:
/// a reader, or a run that was killed, never sees half a file. One process at a time has the folder.
/// </summary>
public sealed class RunFolder : IDisposable
{
    private const string Unfinished = ".unfinished";
    private const string LockName = ".lock";

    private readonly Func<string, Stream> create;
    private readonly FileStream held;

    private RunFolder(string path, Func<string, Stream> create)
    {
        (Path, this.create) = (path, create);
        held = Take(Full(LockName));
        foreach (var stale in Directory.EnumerateFiles(path, "*" + Unfinished, SearchOption.AllDirectories)) File.Delete(stale);
    }

    /// <summary>Full path of the folder.</summary>
    public string Path { get; }

    /// <summary>Makes the folder of a study, or takes it where it is there: <c>base/name-hash</c> with ten digits of the study's hash.</summary>
    /// <param name="baseDirectory">Where run folders lie; made where it is missing.</param>
    /// <param name="study">Whose run it is.</param>
    /// <exception cref="RunFolderException">The folder cannot be made or written to, or another run has it.</exception>
    public static RunFolder Open(string baseDirectory, Study study) => Open(baseDirectory, study, File.Create);

    /// <summary>The same with another way to make files, so that tests can let the n-th write fail.</summary>
    internal static RunFolder Open(string baseDirectory, Study study, Func<string, Stream> create)
    {
        if (File.Exists(baseDirectory))
            throw new RunFolderException($"Cannot write results to {baseDirectory}: it is a file. Name a folder with --out, for example --out runs.");
        try
        {
            var path = System.IO.Path.GetFullPath(System.IO.Path.Combine(baseDirectory, $"{study.Scenario.Name}-{study.Hash[..10]}"));
            Directory.CreateDirectory(path);
            return new(path, create);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new RunFolderException(
                $"Cannot write results to {baseDirectory}: {Reason(exception)} Name a folder that you may write to with --out.", exception);
        }
    }

    /// <summary>Writes a text file as UTF-8 without a mark.</summary>
    /// <param name="name">Path below the folder, for example report.html or figures/cohesion.svg.</param>
    /// <param name="text">The whole content.</param>
    /// <exception cref="RunFolderException">It cannot be written; an older file of this name is untouched.</exception>
    public void Write(string name, string text) => Write(name, stream => stream.Write(Encoding.UTF8.GetBytes(text)));

    /// <summary>Writes a file.</summary>
    /// <param name="name">Path below the folder.</param>
    /// <param name="write">Writes the whole content.</param>
    /// <exception cref="RunFolderException">It cannot be written; an older file of this name is untouched.</exception>
    public void Write(string name, Action<Stream> write) => Guard($"be written to ({name})", () =>
    {
        var (path, temporary) = (Full(name), Full(name) + Unfinished);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        try
        {
            using (var stream = create(temporary))
            {
                write(stream);
                stream.Flush();
                (stream as FileStream)?.Flush(flushToDisk: true);
            }

            File.Move(temporary, path, overwrite: true);
        }
        catch
        {
            File.Delete(temporary);
            throw;
        }

        return path;
    });

    /// <summary>The content of a file, or null where there is none.</summary>
    internal byte[]? Read(string name) => Guard($"be read ({name})", () => File.Exists(Full(name)) ? File.ReadAllBytes(Full(name)) : null);

    /// <summary>Removes a file where it is there.</summary>
    internal void Remove(string name) => Guard($"be tidied ({name})", () =>
    {
        File.Delete(Full(name));
        return name;
    });

    /// <summary>Lets other processes have the folder.</summary>
    public void Dispose() => held.Dispose();

    // The system gives the lock back when the process ends in whatever way: there is never one to remove by hand.
    private static FileStream Take(string path)
    {
        const int Windows = unchecked((int)0x80070020), Linux = 11, Mac = 35; // "used by another process" on each system
        try
        {
            return new(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 0, FileOptions.DeleteOnClose);
        }
        catch (IOException exception) when (exception.HResult is Windows or Linux or Mac)
        {
            throw new RunFolderException(
                $"Another run of the same study is writing to {System.IO.Path.GetDirectoryName(path)}. Wait for it, or name another folder with --out.",
                exception);
        }
    }

    private string Full(string name) => System.IO.Path.Combine(Path, name);

    private T Guard<T>(string what, Func<T> access)
    {
        try
        {
            return access();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new RunFolderException($"The run folder {Path} cannot {what}: {Reason(exception)}", exception);
        }
    }

    private static string Reason(Exception exception) => exception.Message.TrimEnd('.') + ".";
}
