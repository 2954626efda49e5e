using System.Xml.Linq;

namespace Simulator.House.Tests;

/// <summary>Arrows point down only: who may know whom.</summary>
public class ArrowTests
{
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["Simulator.Model"] = [],
        ["Simulator.Scenarios"] = ["Simulator.Model"],
        ["Simulator.Studies"] = ["Simulator.Scenarios"],
        ["Simulator.Figures"] = ["Simulator.Studies"],
        ["Simulator.Grains"] = ["Simulator.Studies"],
        ["Simulator.Cli"] = ["Simulator.Figures", "Simulator.Grains", "Simulator.Studies"],
    };

    [Fact]
    public void Every_project_references_only_what_lies_below_it()
    {
        foreach (var file in House.Files("src", "*.csproj"))
        {
            var project = Path.GetFileNameWithoutExtension(file);
            Allowed.ShouldContainKey(project, $"{project} is new: say in this test what it may reference, and draw it in README.md");
            References(file, "ProjectReference").Select(path => Path.GetFileNameWithoutExtension(path.Replace('\\', '/'))).Order()
                .ShouldBe(Allowed[project].Order(), $"arrows of {project}");
        }
    }

    [Fact]
    public void Nothing_that_ships_references_a_benchmark()
    {
        foreach (var file in House.Files("src", "*.csproj"))
            References(file, "ProjectReference").ShouldAllBe(path => !path.Contains("benchmarks"), House.Name(file));
    }

    [Fact]
    public void The_model_references_no_package() =>
        References(Path.Combine(House.Root, "src/Simulator.Model/Simulator.Model.csproj"), "PackageReference").ShouldBeEmpty();

    [Fact]
    public void The_model_bans_clocks_files_threads_and_foreign_chance()
    {
        var banned = House.Text("src/Simulator.Model/BannedSymbols.txt");
        foreach (var symbol in new[] { "System.Random", "System.DateTime", "System.IO.File", "System.Threading.Thread", "System.MathF", "System.Environment" })
            banned.ShouldContain($"T:{symbol};");
    }

    [Fact]
    public void Every_project_of_the_tree_is_in_the_solution()
    {
        var solution = House.Text("Simulator.sln").Replace('\\', '/');
        foreach (var file in new[] { "src", "tests", "benchmarks" }.SelectMany(folder => House.Files(folder, "*.csproj")))
            solution.ShouldContain(House.Name(file));
    }

    private static IEnumerable<string> References(string project, string kind) =>
        XDocument.Load(project).Descendants(kind).Select(e => e.Attribute("Include")!.Value);
}
