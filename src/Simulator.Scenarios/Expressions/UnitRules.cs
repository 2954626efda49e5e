using Simulator.Model;

namespace Simulator.Scenarios;

/// <summary>Which numbers can be joined: amounts of one unit are added and compared, and a pure number scales any.</summary>
internal static class UnitRules
{
    private const string Pure = "1";

    /// <summary>The unit of two joined numbers; null where it fits any, and for a comparison.</summary>
    /// <exception cref="ExpressionRefusal">They do not fit, or the comparison could never change.</exception>
    public static string? Joined(Joint joint, Expression left, Expression right)
    {
        var same = left.Unit is null || right.Unit is null || left.Unit == right.Unit;
        switch (joint.Operation)
        {
            case Operation.Multiply when IsPure(right):
            case Operation.Divide when IsPure(right):
                return left.Unit;
            case Operation.Multiply when IsPure(left):
                return right.Unit;
            case Operation.Divide when left.Unit == right.Unit:
                return Pure;
            case Operation.Add or Operation.Subtract when same:
                return left.Unit ?? right.Unit;
            case not (Operation.Multiply or Operation.Divide) when same:
                CheckRange(joint, left, right);
                return null;
            default:
                throw Misfit(joint, left, right);
        }
    }

    private static bool IsPure(Expression part) => part.Unit is null or Pure;

    private static ExpressionRefusal Misfit(Joint joint, Expression left, Expression right) => new(
        Problems.ExpressionUnit, right.At, right.Text.Length,
        $"{left.Text} is {InUnit(left)}, {(right is NumberExpression ? "not" : $"but {right.Text} is")} {InUnit(right)}.",
        joint.Operation is Operation.Multiply or Operation.Divide ? "Scale by a pure number, or divide by something of the same unit." : "Add and compare what is measured in one unit; leave the unit of a number out if you are not sure.");

    private static string InUnit(Expression part) => IsPure(part) ? "a pure number" : $"in {part.Unit}";

    /// <summary>A line outside of the range of an indicator is never crossed.</summary>
    private static void CheckRange(Joint joint, Expression left, Expression right)
    {
        var (quantity, number) = left is QuantityExpression ? (left as QuantityExpression, right as NumberExpression) : (right as QuantityExpression, left as NumberExpression);
        if (quantity is null || number is null) return;
        var indicator = quantity.Indicator;
        if (number.Value >= indicator.Min && number.Value <= indicator.Max) return;
        throw new ExpressionRefusal(
            Problems.ConditionFixed, number.At, number.Text.Length, $"{left.Text} {joint.Sign} {right.Text} never changes.",
            $"{indicator.Name} lies between {NumberText.Of(indicator.Min)} and {NumberText.Of(indicator.Max)}{Citations.InUnit(indicator.Unit)}.");
    }
}
