using System.Text.Json.Nodes;

namespace Simulator.Scenarios;

/// <summary>A condition on what was measured last month, see <see cref="ExpressionReader"/>.</summary>
internal sealed class ConditionShape : ScalarShape
{
    public override string Expected => "a condition such as cohesion < 55 for 3 months";

    protected override void Check(ScalarNode scalar, Checking check) => ExpressionReader.Read(scalar, check.Names, check.Log);

    public override JsonObject Schema(ScenarioSchema schema) => new() { ["type"] = "string", ["maxLength"] = ExpressionReader.Longest };

    public override string Canonical(string value)
    {
        var scalar = new ScalarNode(new SourceText("", 0).Start, value, quoted: true);
        return CanonicalText.Quoted(ExpressionReader.Read(scalar, Names.Unknown, new ProblemLog())?.Text ?? value);
    }
}
