using System.Text.RegularExpressions;

namespace Simulator.House.Tests;

/// <summary>Maps and pages agree with the tree.</summary>
public partial class MapTests
{
    private static readonly string[] Pages = ["README.md", "src/Simulator.Model/README.md", "scenarios/README.md", "scenarios/SYSTEMS.md", "scenarios/LINKS.md", "seeds/README.md", "benchmarks/README.md"];

    [Fact]
    public void The_map_of_the_readme_names_every_project()
    {
        var readme = House.Text("README.md");
        foreach (var project in House.Files("src", "*.csproj").Concat(House.Files("benchmarks", "*.csproj")).Select(Path.GetFileNameWithoutExtension)) readme.ShouldContain(project!);
    }

    [Fact]
    public void Every_relative_link_of_a_page_leads_somewhere()
    {
        foreach (var page in Pages)
            foreach (Match link in Link().Matches(House.Text(page)))
            {
                var target = Path.Combine(House.Root, Path.GetDirectoryName(page)!, link.Groups[1].Value);
                (File.Exists(target) || Directory.Exists(target)).ShouldBeTrue($"{page} links to {link.Groups[1].Value}");
            }
    }

    [Fact]
    public void The_page_of_the_model_names_every_mechanism_file()
    {
        var page = House.Text("src/Simulator.Model/README.md");
        foreach (var folder in new[] { "Ties", "Members", "Disputes", "Exchange", "Guarantor", "Buildup", "Clubs", "Adversary", "Events", "Measures", "Chance" })
            foreach (var file in House.Files($"src/Simulator.Model/{folder}", "*.cs"))
                page.ShouldContain(Path.GetFileName(file), Case.Sensitive, $"{House.Name(file)} is missing on the model's page");
    }

    /// <summary>A walk through classes that have been renamed leads nowhere.</summary>
    [Fact]
    public void The_walk_from_a_key_to_a_pixel_names_types_that_exist()
    {
        var page = House.Text("src/Simulator.Model/README.md");
        var walk = page[page.IndexOf("## From a scenario's number", StringComparison.Ordinal)..page.IndexOf("## Different on purpose", StringComparison.Ordinal)];
        var code = string.Concat(House.Files("src", "*.cs").Select(File.ReadAllText));
        var names = Type().Matches(walk).Select(m => m.Groups[1].Value).Distinct().ToList();
        names.Count.ShouldBeGreaterThan(20);
        names.Where(n => !Regex.IsMatch(code, $@"\b(class|record|struct)( struct)? {n}\b", RegexOptions.None, TimeSpan.FromSeconds(5))).ShouldBeEmpty();
    }

    [GeneratedRegex(@"`([A-Z]\w+)")]
    private static partial Regex Type();

    [GeneratedRegex(@"\]\((?!https?:|#)([^)#]+)(#[^)]*)?\)")]
    private static partial Regex Link();
}
