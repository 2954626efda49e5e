using System.Text.RegularExpressions;

namespace Simulator.House.Tests;

/// <summary>Names and sizes that keep the house readable.</summary>
public partial class NameTests
{
    private const int MonthLines = 56;      // one screen
    private const int MechanismLines = 200; // a mechanism that needs more is two

    [Fact]
    public void No_type_is_named_for_a_technical_role()
    {
        foreach (var file in House.Files("src", "*.cs").Concat(House.Files("benchmarks", "*.cs")))
            foreach (Match match in Role().Matches(File.ReadAllText(file)))
                Assert.Fail($"{House.Name(file)}: {match.Value.Trim()} - name it for the part of the world it stands for");
    }

    [Fact]
    public void No_note_to_self_is_left_in_the_code()
    {
        foreach (var file in new[] { "src", "tests", "benchmarks" }.SelectMany(folder => House.Files(folder, "*.cs")))
            if (!file.EndsWith("NameTests.cs", StringComparison.Ordinal))
                Note().IsMatch(File.ReadAllText(file)).ShouldBeFalse(House.Name(file));
    }

    [Fact]
    public void The_order_of_a_month_fits_on_one_screen() =>
        File.ReadLines(Path.Combine(House.Root, "src/Simulator.Model/Month.cs")).Count().ShouldBeLessThanOrEqualTo(MonthLines);

    [Fact]
    public void A_mechanism_is_a_short_file()
    {
        foreach (var file in House.Files("src/Simulator.Model", "*.cs"))
            if (Path.GetFileName(file) is not ("Parameters.cs" or "Indicators.cs")) // catalogues, one line an entry
                File.ReadLines(file).Count().ShouldBeLessThanOrEqualTo(MechanismLines, House.Name(file));
    }

    [GeneratedRegex(@"\b(class|record|struct|interface) \w*(Manager|Helper|Util|Utils|Service|Processor)\b")]
    private static partial Regex Role();

    [GeneratedRegex(@"\b(TODO|FIXME|HACK)\b")]
    private static partial Regex Note();
}
