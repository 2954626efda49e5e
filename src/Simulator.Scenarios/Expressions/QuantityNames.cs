using Simulator.Model;

namespace Simulator.Scenarios;

/// <summary>Finds the indicator that a name in an expression means, and suggests one where it means none.</summary>
internal static class QuantityNames
{
    private static readonly Indicator[] Indicators = [.. Model.Indicators.OfAlliance, .. Model.Indicators.OfMember, .. Model.Indicators.OfTie];

    /// <summary>Units that can be written behind a number; a number without one fits any.</summary>
    public static IReadOnlyCollection<string> Units { get; } =
        [.. Indicators.Select(i => i.Unit).Where(u => u.All(char.IsAsciiLetter) || u.StartsWith("% ", StringComparison.Ordinal)).Distinct()];

    /// <summary>The indicator of a name, of the alliance, of a member, or of a member in a partner.</summary>
    /// <exception cref="ExpressionRefusal">There is none.</exception>
    public static Indicator Indicator(Token name, Token? member, Token? partner)
    {
        var scope = (member, partner) switch
        {
            (null, _) => Scope.Alliance,
            (_, null) => Scope.Member,
            _ => Scope.Tie,
        };
        if (member is { } holder && holder.Text == partner?.Text)
            throw Refused(Problems.ExpressionName, partner.Value, $"{holder.Text} holds no tie to itself.", "Name two different members.");
        return Indicators.FirstOrDefault(i => i.Scope == scope && i.Name == name.Text) ?? throw Unknown(name, scope);
    }

    /// <summary>Refuses a name that is no member.</summary>
    public static void CheckMember(Token name, Names known)
    {
        if (known.Members is not { } members || members.Contains(name.Text)) return;
        throw Refused(Problems.UnknownMember, name, $"{name.Found} is not a member.", known.Suggest(name.Text, members, "Use the codes of alliance.csv, for example POL."));
    }

    private static ExpressionRefusal Unknown(Token name, Scope scope)
    {
        if (Indicators.FirstOrDefault(i => i.Name == name.Text) is { } other)
            return Refused(Problems.ExpressionName, name, $"{name.Found} is not measured of {Thing(scope)}.", $"It is measured of {Thing(other.Scope)}: write {name.Text}{Form(other.Scope)}.");
        string[] names = [.. Indicators.Where(i => i.Scope == scope).Select(i => i.Name)];
        return Refused(Problems.ExpressionName, name, $"{name.Found} is not an indicator of {Thing(scope)}.", Spelling.Suggest(name.Text, names, "Run 'simulator list indicators' to see all."));
    }

    private static string Thing(Scope scope) => scope switch
    {
        Scope.Alliance => "the alliance",
        Scope.Member => "a member",
        _ => "a tie",
    };

    private static string Form(Scope scope) => scope switch
    {
        Scope.Alliance => "",
        Scope.Member => " of POL",
        _ => " of POL in USA",
    };

    private static ExpressionRefusal Refused(ProblemKind kind, Token token, string message, string mend) => new(kind, token.At, token.Text.Length, message, mend);
}
