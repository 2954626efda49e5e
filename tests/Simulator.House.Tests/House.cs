namespace Simulator.House.Tests;

/// <summary>The tree that is tested: the checkout that this file was compiled from.</summary>
internal static class House
{
    public static string Root => Checkout.Root;

    public static IEnumerable<string> Files(string folder, string pattern) =>
        Directory.EnumerateFiles(Path.Combine(Root, folder), pattern, SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}") && !file.Contains($"{Path.DirectorySeparatorChar}bin{Path.DirectorySeparatorChar}"))
            .Order(StringComparer.Ordinal);

    public static string Text(string path) => File.ReadAllText(Path.Combine(Root, path));

    public static string Name(string file) => Path.GetRelativePath(Root, file).Replace('\\', '/');
}
