using System.Runtime.Intrinsics;

namespace Simulator.Model;

/// <summary>What one step of a condition does with the values on the stack.</summary>
public enum Operation
{
    /// <summary>Puts <see cref="Step.Number"/> on the stack.</summary>
    Number,

    /// <summary>Puts an indicator of the last complete month on the stack.</summary>
    Quantity,

    /// <summary>Sum of the two values on top.</summary>
    Add,

    /// <summary>The second value less the top one.</summary>
    Subtract,

    /// <summary>Product of the two values on top.</summary>
    Multiply,

    /// <summary>The second value by the top one.</summary>
    Divide,

    /// <summary>Whether the second value is below the top one.</summary>
    Below,

    /// <summary>Whether the second value is at or below the top one.</summary>
    AtMost,

    /// <summary>Whether the second value is above the top one.</summary>
    Above,

    /// <summary>Whether the second value is at or above the top one.</summary>
    AtLeast,

    /// <summary>Whether the top answer is no.</summary>
    Not,

    /// <summary>Whether both answers on top are yes.</summary>
    Both,

    /// <summary>Whether one of the two answers on top is yes.</summary>
    Either,

    /// <summary>Whether the top answer has been yes for <see cref="Step.Number"/> months in a row, this one included.</summary>
    Lasting,
}

/// <summary>A step of a condition.</summary>
/// <param name="Operation">What it does.</param>
/// <param name="Number">A value, or a number of months.</param>
/// <param name="Indicator">What is measured; null unless it is a quantity.</param>
/// <param name="Member">Index of the member or of the holder of the tie; -1 for the alliance.</param>
/// <param name="Partner">Index of the partner of the tie; -1 otherwise.</param>
public readonly record struct Step(Operation Operation, float Number = 0, Indicator? Indicator = null, int Member = -1, int Partner = -1);

/// <summary>A question about the last complete month that each history answers for itself: steps in postfix order, worked off on a stack.</summary>
public sealed class Condition
{
    private readonly Step[] steps;
    private readonly int deepest;

    /// <summary>Takes the steps of a question.</summary>
    /// <param name="steps">In postfix order: operands before what joins them.</param>
    /// <exception cref="ArgumentException">The steps do not leave exactly one answer.</exception>
    public Condition(params IEnumerable<Step> steps)
    {
        this.steps = [.. steps];
        var depth = 0;
        foreach (var step in this.steps)
        {
            depth -= Taken(step.Operation);
            if (depth < 0) break;
            deepest = Math.Max(deepest, ++depth);
        }

        if (depth != 1) throw new ArgumentException("The steps of a condition must leave one answer.", nameof(steps));
    }

    /// <summary>Number of steps; as many counters of months are kept for each history.</summary>
    internal int Length => steps.Length;

    /// <summary>Mask of the histories in which it holds. Asked once a month, because it counts months.</summary>
    /// <param name="tile">The histories, after a complete month.</param>
    /// <param name="months">Months in a row in which a step was so, one entry a step; kept by the caller.</param>
    internal Lanes Holds(Tile tile, Span<Lanes> months)
    {
        Span<Lanes> stack = stackalloc Lanes[deepest];
        var top = -1;
        for (var s = 0; s < steps.Length; s++)
        {
            var step = steps[s];
            if (Taken(step.Operation) == 2)
            {
                top--;
                stack[top] = Join(step.Operation, stack[top], stack[top + 1]);
            }
            else if (Taken(step.Operation) == 1)
            {
                stack[top] = step.Operation == Operation.Not ? ~stack[top] : Last(stack[top], step.Number, ref months[s]);
            }
            else
            {
                stack[++top] = Read(tile, step);
            }
        }

        return stack[0];
    }

    private static int Taken(Operation operation) => operation switch
    {
        Operation.Number or Operation.Quantity => 0,
        Operation.Not or Operation.Lasting => 1,
        _ => 2,
    };

    private static Lanes Join(Operation operation, Lanes a, Lanes b) => operation switch
    {
        Operation.Add => a + b,
        Operation.Subtract => a - b,
        Operation.Multiply => a * b,
        Operation.Divide => a / b,
        Operation.Below => Vector512.LessThan(a, b),
        Operation.AtMost => Vector512.LessThanOrEqual(a, b),
        Operation.Above => Vector512.GreaterThan(a, b),
        Operation.AtLeast => Vector512.GreaterThanOrEqual(a, b),
        Operation.Both => a & b,
        _ => a | b,
    };

    private static Lanes Last(Lanes answer, float least, ref Lanes months)
    {
        months = answer & (months + Lanes.One);
        return Vector512.GreaterThanOrEqual(months, Elementary.All(least));
    }

    private static Lanes Read(Tile tile, Step step) => step.Indicator?.Scope switch
    {
        null => Elementary.All(step.Number),
        Scope.Alliance => tile.Measured(step.Indicator),
        Scope.Member => tile.Measured(step.Indicator, step.Member),
        _ => tile.Measured(step.Indicator, step.Member, step.Partner),
    };
}
