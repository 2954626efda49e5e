namespace Simulator.Scenarios.Tests;

public class ShippedScenarios
{
    [Theory]
    [InlineData("baseline.yaml")]
    [InlineData("record.yaml")]
    public void Read_without_a_problem(string name)
    {
        var reading = ScenarioReader.Read(Files.Scenario(name));
        string.Concat(reading.Problems).ShouldBeEmpty();
        reading.Scenario.ShouldNotBeNull();
    }
}
