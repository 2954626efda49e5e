namespace Simulator.Scenarios;

/// <summary>
/// Reads a condition by recursive descent, within a budget of length, parts and depth. From loose to tight:
/// or; and; for N months; not; one comparison; + and -; * and /; a number with or without a unit, a quantity (name, of member, in partner), brackets.
/// </summary>
internal sealed class ExpressionReader
{
    /// <summary>Most characters of a condition.</summary>
    public const int Longest = 500;

    private const int MostParts = 100, Deepest = 16;
    private const int Comparing = 5, Summing = 6, Multiplying = 7;

    private static readonly string[] Words = ["and", "or", "not", "for", "of", "in"];

    private readonly List<Token> tokens;
    private readonly Names known;
    private int next, parts, depth, quantities;

    private ExpressionReader(string text, Names known)
    {
        if (text.Length > Longest) throw new ExpressionRefusal(Problems.ExpressionTooLarge, 0, 1, $"The condition has {text.Length:N0} characters.", $"At most {Longest} are allowed.");
        (tokens, this.known) = (Token.Read(text), known);
    }

    private Token Now => tokens[next];

    /// <summary>The condition in a value of a file; null after telling what is wrong with it, at its place.</summary>
    public static Expression? Read(ScalarNode scalar, Names known, ProblemLog log)
    {
        try
        {
            return new ExpressionReader(scalar.Value, known).Whole();
        }
        catch (ExpressionRefusal refusal)
        {
            log.Add(refusal.Kind, ScalarPlace.Of(scalar, refusal.At, refusal.Length), refusal.Message, refusal.Mend);
            return null;
        }
    }

    private Expression Whole()
    {
        var condition = Condition(Or());
        if (Now.Kind == TokenKind.End) return quantities > 0 ? condition : throw At(tokens[0], Problems.ConditionFixed, "Nothing is measured here.", "Name an indicator, for example: cohesion < 55");
        throw Unexpected("the end, and, or, or for", Spelling.Suggest(Now.Text, Words, "Join conditions with and or or; compare two numbers with < <= > >=."));
    }

    private Expression Or() => Joined(1, And);

    private Expression And() => Joined(2, Lasting);

    /// <summary>Parts joined by words or signs of one rank, from left to right.</summary>
    private Expression Joined(int rank, Func<Expression> part)
    {
        var left = part();
        while (Take(rank) is { } joint) left = Join(joint, left, part());
        return left;
    }

    private Expression Lasting()
    {
        var part = Not();
        if (!IsWord("for")) return part;
        next++;
        if (Now.Kind != TokenKind.Number) throw Unexpected("a number of months", "Write for example: for 3 months");
        var months = Number(Now);
        if (months is < 1 or > 600 || months != Math.Floor(months)) throw At(Now, Problems.OutOfRange, $"{Now.Text} is no number of months.", "Write a whole number from 1 to 600.");
        next++;
        if (!IsWord("months") && !IsWord("month")) throw Unexpected("months", "Durations are counted in months: write for example for 24 months.");
        next++;
        return Counted(new LastingExpression(part.At, Condition(part), (int)months));
    }

    private Expression Not()
    {
        if (!IsWord("not")) return Comparison();
        var at = Now.At;
        next++;
        return Deeper(() => Counted(new NotExpression(at, Condition(Not()))));
    }

    private Expression Comparison()
    {
        var left = Sum();
        if (Take(Comparing) is not { } joint) return left;
        var pair = Join(joint, left, Sum());
        if (Take(Comparing) is not null) throw At(tokens[next - 1], Problems.Expression, "Two comparisons in a row.", "Write a < b and b < c.");
        return pair;
    }

    private Expression Sum() => Joined(Summing, Product);

    private Expression Product() => Joined(Multiplying, Single);

    private Expression Single()
    {
        var token = Now;
        next++;
        return token switch
        {
            { Kind: TokenKind.Number } => Counted(new NumberExpression(token.At, Number(token), Unit())),
            { Kind: TokenKind.Word } when !Words.Contains(token.Text) => Counted(Quantity(token)),
            { Text: "-" } => Deeper(() => Negative(token.At)),
            { Text: "(" } => Deeper(Bracket),
            _ => throw At(token, Problems.Expression, $"Expected a number, a quantity or a bracket, found {token.Found}.", "Write for example: cohesion < 55 for 3 months"),
        };
    }

    private Expression Negative(int at) => Single() switch
    {
        NumberExpression number => number with { At = at, Value = -number.Value },
        var part => Join(Joint.All.First(j => j.Sign == "-"), new NumberExpression(at, 0, null), part),
    };

    private Expression Bracket()
    {
        var inside = Or();
        if (Now.Text != ")") throw Unexpected("a closing bracket", "Every opening bracket needs a closing one.");
        next++;
        return inside;
    }

    private QuantityExpression Quantity(Token name)
    {
        quantities++;
        Token? member = Name("of"), partner = member is null ? null : Name("in");
        return new(name.At, QuantityNames.Indicator(name, member, partner), member?.Text, partner?.Text);
    }

    /// <summary>The member behind a word such as of; null where the word does not stand here.</summary>
    private Token? Name(string word)
    {
        if (!IsWord(word)) return null;
        next++;
        if (Now.Kind != TokenKind.Word) throw Unexpected("a member", "Use the codes of alliance.csv, for example POL.");
        QuantityNames.CheckMember(Now, known);
        return tokens[next++];
    }

    /// <summary>The unit behind a number; null where none stands there.</summary>
    private string? Unit()
    {
        if (Now.Text != "%" && (Now.Kind != TokenKind.Word || Words.Contains(Now.Text, StringComparer.OrdinalIgnoreCase))) return null;
        var first = tokens[next++];
        var unit = first.Text == "%" && Now.Kind == TokenKind.Word && !Words.Contains(Now.Text) ? $"% {tokens[next++].Text}" : first.Text;
        return QuantityNames.Units.Contains(unit)
            ? unit
            : throw new ExpressionRefusal(Problems.ExpressionUnit, first.At, unit.Length, $"{Printable.Quote(unit)} is not the unit of an indicator.", Spelling.Suggest(unit, QuantityNames.Units, "Leave the unit out."));
    }

    private PairExpression Join(Joint joint, Expression left, Expression right)
    {
        if (joint.Rank > 2) return Counted(new PairExpression(left.At, joint, left, right, UnitRules.Joined(joint, Amount(left), Amount(right))));
        return Counted(new PairExpression(left.At, joint, Condition(left), Condition(right), null));
    }

    private Joint? Take(int rank)
    {
        var joint = Joint.All.FirstOrDefault(j => j.Rank == rank && j.Sign == Now.Text);
        if (joint is not null) next++;
        return joint;
    }

    private T Deeper<T>(Func<T> inside)
    {
        if (++depth > Deepest) throw At(tokens[next - 1], Problems.ExpressionTooLarge, $"The condition is nested more than {Deepest} deep.", "Take out brackets that are not needed.");
        var result = inside();
        depth--;
        return result;
    }

    private T Counted<T>(T part) where T : Expression =>
        ++parts <= MostParts ? part : throw At(tokens[next - 1], Problems.ExpressionTooLarge, $"The condition has more than {MostParts} parts.", "Use several events, or a shorter condition.");

    private bool IsWord(string word) => Now.Kind == TokenKind.Word && Now.Text == word;

    private static double Number(Token token) =>
        NumberText.TryRead(token.Text, out var value, out var hint) ? value : throw At(token, Problems.Number, $"{token.Found} is not a number.", hint);

    private static Expression Condition(Expression part) => part.IsCondition ? part : throw new ExpressionRefusal(
        Problems.ExpressionKind, part.At, part.Text.Length, $"{Printable.Quote(part.Text)} is a number where a condition is needed.", "Compare it with something, for example: cohesion < 55");

    private static Expression Amount(Expression part) => !part.IsCondition ? part : throw new ExpressionRefusal(
        Problems.ExpressionKind, part.At, part.Text.Length, $"{Printable.Quote(part.Text)} is a condition where a number is needed.", "Compare numbers only; join conditions with and or or.");

    private ExpressionRefusal Unexpected(string expected, string mend) => At(Now, Problems.Expression, $"Expected {expected}, found {Now.Found}.", mend);

    private static ExpressionRefusal At(Token token, ProblemKind kind, string message, string mend) => new(kind, token.At, Math.Max(1, token.Text.Length), message, mend);
}
