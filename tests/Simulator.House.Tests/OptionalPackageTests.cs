using System.Xml.Linq;

namespace Simulator.House.Tests;

/// <summary>What can be missing is asked for under its condition only, so that a build without it works.</summary>
public class OptionalPackageTests
{
    private static readonly Dictionary<string, string> PartOf = XDocument.Load(Path.Combine(House.Root, "Directory.Packages.props"))
        .Descendants("PackageVersion").Where(e => e.Attribute("Part") is not null)
        .ToDictionary(e => e.Attribute("Include")!.Value, e => e.Attribute("Part")!.Value);

    private static IEnumerable<(string File, XElement Reference)> References =>
        from folder in (string[])["src", "tests"]
        from file in House.Files(folder, "*.csproj")
        from reference in XDocument.Load(file).Descendants("PackageReference")
        where PartOf.ContainsKey(reference.Attribute("Include")!.Value)
        select (House.Name(file), reference);

    [Fact]
    public void A_reference_to_an_optional_package_stands_under_the_condition_of_its_part()
    {
        foreach (var (file, reference) in References)
            (reference.Parent!.Attribute("Condition")?.Value).ShouldBe($"'$(Use{PartOf[reference.Attribute("Include")!.Value]})' == 'true'", $"{reference} of {file}");
    }

    [Fact]
    public void Every_optional_package_is_referenced_and_by_one_project_only() =>
        References.GroupBy(r => r.Reference.Attribute("Include")!.Value).ToDictionary(g => g.Key, g => g.Count())
            .ShouldBe(PartOf.Keys.ToDictionary(name => name, _ => 1), ignoreOrder: true);
}
