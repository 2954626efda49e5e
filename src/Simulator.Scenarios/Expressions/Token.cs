namespace Simulator.Scenarios;

/// <summary>What a piece of an expression is.</summary>
internal enum TokenKind
{
    Number,
    Word,
    Sign,
    End,
}

/// <summary>The smallest piece of an expression that means something.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">How it is written; blank at the end.</param>
/// <param name="At">Where it begins, characters from the start of the expression.</param>
internal readonly record struct Token(TokenKind Kind, string Text, int At)
{
    private static readonly string[] Signs = ["<=", ">=", "<", ">", "(", ")", "+", "-", "*", "/", "%"];

    private static readonly (string Sign, string Mend)[] Foreign =
    [
        ("&&", "Write and."), ("||", "Write or."), ("!=", "Measured numbers are hardly ever equal: use < or >."), ("!", "Write not."),
        ("=", "Measured numbers are hardly ever equal: use <= or >=."), (",", "Use a point for decimals; nothing else has a comma."),
    ];

    /// <summary>What it is, for messages.</summary>
    public string Found => Kind == TokenKind.End ? "the end" : Printable.Quote(Text);

    /// <summary>The pieces of a text, with one at the end that marks it.</summary>
    /// <exception cref="ExpressionRefusal">A character has no meaning.</exception>
    public static List<Token> Read(string text)
    {
        var tokens = new List<Token>();
        for (var at = 0; at < text.Length; at++)
        {
            if (char.IsWhiteSpace(text[at])) continue;
            var token = Next(text, at);
            tokens.Add(token);
            at += token.Text.Length - 1;
        }

        tokens.Add(new(TokenKind.End, "", text.TrimEnd().Length));
        return tokens;
    }

    private static Token Next(string text, int at)
    {
        if (char.IsAsciiLetter(text[at])) return new(TokenKind.Word, Piece(text, at, c => char.IsAsciiLetterOrDigit(c) || c is '.' or '_'), at);
        if (char.IsAsciiDigit(text[at])) return new(TokenKind.Number, Number(text, at), at);
        if (Foreign.FirstOrDefault(f => StartsAt(text, at, f.Sign)) is { Sign: not null } foreign)
            throw new ExpressionRefusal(Problems.Expression, at, foreign.Sign.Length, $"{Printable.Quote(foreign.Sign)} is not part of a condition.", foreign.Mend);
        if (Signs.FirstOrDefault(s => StartsAt(text, at, s)) is { } sign) return new(TokenKind.Sign, sign, at);
        throw new ExpressionRefusal(Problems.Expression, at, 1, $"{Printable.Quote(text[at].ToString())} is not part of a condition.", "Use names, numbers, < <= > >=, + - * /, brackets, and the words and, or, not, for, of, in.");
    }

    /// <summary>Everything that somebody may have meant as one number, so that a bad one is told whole.</summary>
    private static string Number(string text, int at)
    {
        var piece = Piece(text, at, c => char.IsAsciiLetterOrDigit(c) || c is '.' or '_' or ',');
        var signed = piece[^1] is 'e' or 'E' && at + piece.Length < text.Length && text[at + piece.Length] is '+' or '-';
        return signed ? piece + text[at + piece.Length] + Piece(text, at + piece.Length + 1, char.IsAsciiDigit) : piece;
    }

    private static string Piece(string text, int from, Func<char, bool> belongs)
    {
        var to = from;
        while (to < text.Length && belongs(text[to])) to++;
        return text[from..to];
    }

    private static bool StartsAt(string text, int at, string part) => text.AsSpan(at).StartsWith(part, StringComparison.Ordinal);
}

/// <summary>An expression that is not read to its end.</summary>
internal sealed class ExpressionRefusal(ProblemKind kind, int at, int length, string message, string mend) : Exception(message)
{
    public ProblemKind Kind => kind;

    /// <summary>Characters from the start of the expression.</summary>
    public int At => at;

    public int Length => length;

    public string Mend => mend;
}
