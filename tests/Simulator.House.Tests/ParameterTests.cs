using Simulator.Model;

namespace Simulator.House.Tests;

/// <summary>Every number of the model can be defended where it stands.</summary>
public class ParameterTests
{
    public static TheoryData<string> Names => [.. Parameters.All.Select(p => p.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_parameter_has_a_unit_a_meaning_and_a_source_or_a_reason(string name)
    {
        var parameter = Parameters.Find(name)!;
        parameter.Unit.ShouldNotBeNullOrWhiteSpace();
        parameter.Help.ShouldEndWith(".");
        parameter.Source.Length.ShouldBeGreaterThan(5);
        if (parameter.Source.StartsWith("assumption", StringComparison.Ordinal)) parameter.Source.ShouldStartWith("assumption: ");
        parameter.Default.ShouldBeInRange(parameter.Min, parameter.Max);
    }

    [Fact]
    public void Names_of_indicators_are_unique()
    {
        foreach (var list in new[] { Indicators.OfAlliance, Indicators.OfMember, Indicators.OfTie }) list.Select(i => i.Name).ShouldBeUnique();
    }

    [Fact]
    public void Every_indicator_has_a_unit_a_range_and_plain_words()
    {
        foreach (var indicator in Indicators.OfAlliance.Concat(Indicators.OfMember).Concat(Indicators.OfTie))
        {
            indicator.Unit.ShouldNotBeNullOrWhiteSpace();
            indicator.Max.ShouldBeGreaterThan(indicator.Min);
            indicator.Help.ShouldEndWith(".");
        }
    }
}
