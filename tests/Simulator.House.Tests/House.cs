using System.Runtime.CompilerServices;

namespace Simulator.House.Tests;

/// <summary>The tree that is tested: the checkout that this file was compiled from.</summary>
internal static class House
{
    public static string Root { get; } = Find();

    public static IEnumerable<string> Files(string folder, string pattern) =>
        Directory.EnumerateFiles(Path.Combine(Root, folder), pattern, SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}") && !file.Contains($"{Path.DirectorySeparatorChar}bin{Path.DirectorySeparatorChar}"))
            .Order(StringComparer.Ordinal);

    public static string Text(string path) => File.ReadAllText(Path.Combine(Root, path));

    public static string Name(string file) => Path.GetRelativePath(Root, file).Replace('\\', '/');

    private static string Find([CallerFilePath] string here = "")
    {
        var folder = new DirectoryInfo(Path.GetDirectoryName(here)!);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Simulator.sln"))) folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("Simulator.sln was not found above the tests.");
    }
}
