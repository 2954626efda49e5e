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

    [GeneratedRegex(@"\]\((?!https?:|#)([^)#]+)(#[^)]*)?\)")]
    private static partial Regex Link();
}
