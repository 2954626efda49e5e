using Simulator.Model;

namespace Simulator.Scenarios;

/// <summary>A part of an expression: a number with its unit, or a condition.</summary>
/// <param name="At">Where it begins, characters from the start of the expression.</param>
internal abstract record Expression(int At)
{
    /// <summary>How tightly it holds together: 1 or, 2 and, 3 for, 4 not, 5 comparison, 6 sum, 7 product, 8 one thing.</summary>
    public abstract int Rank { get; }

    /// <summary>True for a condition, false for a number.</summary>
    public virtual bool IsCondition => Rank <= 5;

    /// <summary>Unit of a number; null where it fits any.</summary>
    public virtual string? Unit => null;

    /// <summary>The one way to write it.</summary>
    public abstract string Text { get; }

    /// <summary>Steps for the model, operands first.</summary>
    /// <param name="indexOf">Index of a member by its code.</param>
    public abstract IEnumerable<Step> Steps(Func<string?, int> indexOf);

    /// <summary>Its text as an operand, in brackets where it would fall apart.</summary>
    protected static string Operand(Expression part, int least) => part.Rank < least ? $"({part.Text})" : part.Text;
}

/// <summary>A number as it is written.</summary>
internal sealed record NumberExpression(int At, double Value, string? WrittenUnit) : Expression(At)
{
    public override int Rank => 8;

    public override string? Unit => WrittenUnit;

    public override string Text => $"{NumberText.Of(Value)}{(WrittenUnit is null ? "" : $" {WrittenUnit}")}";

    public override IEnumerable<Step> Steps(Func<string?, int> indexOf) => [new(Operation.Number, (float)Value)];
}

/// <summary>An indicator of the alliance, of a member, or of the tie that a member holds in a partner.</summary>
internal sealed record QuantityExpression(int At, Indicator Indicator, string? Member, string? Partner) : Expression(At)
{
    public override int Rank => 8;

    public override string? Unit => Indicator.Unit;

    public override string Text => $"{Indicator.Name}{(Member is null ? "" : $" of {Member}")}{(Partner is null ? "" : $" in {Partner}")}";

    public override IEnumerable<Step> Steps(Func<string?, int> indexOf) =>
        [new(Operation.Quantity, Indicator: Indicator, Member: indexOf(Member), Partner: indexOf(Partner))];
}

/// <summary>Two parts with a sign or word between them.</summary>
internal sealed record PairExpression(int At, Joint Joint, Expression Left, Expression Right, string? JoinedUnit) : Expression(At)
{
    public override int Rank => Joint.Rank;

    public override string? Unit => JoinedUnit;

    public override string Text
    {
        get
        {
            var right = Rank <= 2 ? Rank : Rank + 1; // a - (b - c), and a + (b + c) with its own rounding, need their brackets
            return $"{Operand(Left, Joint.Compares ? Rank + 1 : Rank)} {Joint.Sign} {Operand(Right, right)}";
        }
    }

    public override IEnumerable<Step> Steps(Func<string?, int> indexOf) => [.. Left.Steps(indexOf), .. Right.Steps(indexOf), new(Joint.Operation)];
}

/// <summary>A condition that must not hold.</summary>
internal sealed record NotExpression(int At, Expression Part) : Expression(At)
{
    public override int Rank => 4;

    public override string Text => $"not {Operand(Part, Rank)}";

    public override IEnumerable<Step> Steps(Func<string?, int> indexOf) => [.. Part.Steps(indexOf), new(Operation.Not)];
}

/// <summary>A condition that must have held for some months in a row.</summary>
internal sealed record LastingExpression(int At, Expression Part, int Months) : Expression(At)
{
    public override int Rank => 3;

    public override string Text => $"{Operand(Part, Rank + 1)} for {Months} {(Months == 1 ? "month" : "months")}";

    public override IEnumerable<Step> Steps(Func<string?, int> indexOf) => [.. Part.Steps(indexOf), new(Operation.Lasting, Months)];
}

/// <summary>A sign or word that joins two parts.</summary>
/// <param name="Sign">How it is written.</param>
/// <param name="Rank">How tightly it binds, see <see cref="Expression.Rank"/>.</param>
/// <param name="Operation">What it means.</param>
internal sealed record Joint(string Sign, int Rank, Operation Operation)
{
    public static IReadOnlyList<Joint> All { get; } =
    [
        new("or", 1, Operation.Either), new("and", 2, Operation.Both),
        new("<", 5, Operation.Below), new("<=", 5, Operation.AtMost), new(">", 5, Operation.Above), new(">=", 5, Operation.AtLeast),
        new("+", 6, Operation.Add), new("-", 6, Operation.Subtract), new("*", 7, Operation.Multiply), new("/", 7, Operation.Divide),
    ];

    public bool Compares => Rank == 5;
}
