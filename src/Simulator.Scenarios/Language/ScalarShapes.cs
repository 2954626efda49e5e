using System.Globalization;
using System.Text.Json.Nodes;

namespace Simulator.Scenarios;

/// <summary>A single value.</summary>
internal abstract class ScalarShape : Shape
{
    public sealed override string How => "Write one value after the colon.";

    public sealed override void Check(Node node, Checking check)
    {
        if (node is ScalarNode { Value.Length: > 0 } scalar) Check(scalar, check);
        else check.WrongKind(node, this);
    }

    public sealed override void Write(Node node, CanonicalText text) => text.Value(Canonical(((ScalarNode)node).Value), (ScalarNode)node);

    /// <summary>Tells what is wrong with a value that is not empty.</summary>
    protected abstract void Check(ScalarNode scalar, Checking check);

    /// <summary>The one way to write a checked value.</summary>
    public virtual string Canonical(string value) => value;

    /// <summary>Regular expression that the value matches where it is a key; null where there is no short one.</summary>
    public virtual string? Pattern => null;
}

/// <summary>Free text.</summary>
internal sealed class TextShape : ScalarShape
{
    public override string Expected => "text";

    protected override void Check(ScalarNode scalar, Checking check)
    {
    }

    public override string Canonical(string value) => CanonicalText.Quoted(value.TrimEnd());

    // YAML reads 2030 as a number and yes as it likes; the reader takes all of them as text.
    public override JsonObject Schema(ScenarioSchema schema) => new() { ["type"] = new JsonArray("string", "number", "boolean") };
}

/// <summary>A name that a file gives to something.</summary>
/// <param name="points">True where it may also be a name that the product gives, for example of an end of a deep range, which has points.</param>
internal sealed class NameShape(bool points = false) : ScalarShape
{
    private const int Longest = 64;

    public override string Expected => "a name";

    protected override void Check(ScalarNode scalar, Checking check)
    {
        if (IsName(scalar.Value)) return;
        check.Log.Add(
            Problems.Name, scalar.Place, $"{Printable.Quote(scalar.Value)} is not a name.", "Start with a letter; use letters from A to Z, digits, hyphens and underscores, at most 64.");
    }

    private bool IsName(string text) =>
        text.Length <= Longest && char.IsAsciiLetter(text[0]) && text.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' || (points && c == '.'));

    public override JsonObject Schema(ScenarioSchema schema) => new() { ["type"] = "string", ["pattern"] = Pattern };

    public override string? Pattern => points ? "^[A-Za-z][A-Za-z0-9._-]{0,63}$" : "^[A-Za-z][A-Za-z0-9_-]{0,63}$";
}

/// <summary>A number in a range.</summary>
internal sealed class NumberShape(double min, double max, bool whole = false) : ScalarShape
{
    public double Min => min;

    public double Max => max;

    public override string Expected => $"a {(whole ? "whole " : "")}number from {Show(min)} to {Show(max)}";

    protected override void Check(ScalarNode scalar, Checking check)
    {
        var shown = Printable.Quote(scalar.Value);
        if (scalar.Quoted)
            check.Log.Add(Problems.Number, scalar.Place, $"{shown} is text in quotes, not a number.", "Write the number without quotes.");
        else if (!NumberText.TryRead(scalar.Value, out var value, out var hint))
            check.Log.Add(Problems.Number, scalar.Place, $"{shown} is not a number.", hint);
        else if (whole && value != Math.Floor(value))
            check.Log.Add(Problems.Number, scalar.Place, $"{shown} is not a whole number.", $"Write {Expected}.");
        else if (value < min || value > max)
            check.Log.Add(Problems.OutOfRange, scalar.Place, $"{scalar.Value} is out of range.", $"Write {Expected}.");
    }

    public override string Canonical(string value) => NumberText.TryRead(value, out var number, out _) ? NumberText.Of(number) : value;

    private static string Show(double value) =>
        Math.Abs(value) >= 10_000 ? value.ToString("N0", CultureInfo.InvariantCulture) : NumberText.Of(value);

    public override JsonObject Schema(ScenarioSchema schema) => new() { ["type"] = whole ? "integer" : "number", ["minimum"] = min, ["maximum"] = max };

    public override string? Pattern => "^-?[0-9][0-9.eE+-]*$";
}

/// <summary>A number, perhaps with its unit behind a space: 24 or 24 month. Whether the unit fits, its reader says; the canonical form leaves it out.</summary>
internal sealed class QuantityShape(NumberShape number) : ScalarShape
{
    public override string Expected => number.Expected;

    protected override void Check(ScalarNode scalar, Checking check) => number.Check((Node)Split(scalar).Number, check);

    public override string Canonical(string value) => number.Canonical(value.Split(' ', 2)[0]);

    public override JsonObject Schema(ScenarioSchema schema) => new()
    {
        ["anyOf"] = new JsonArray(schema.Of(number), new JsonObject { ["type"] = "string", ["pattern"] = "^-?[0-9][0-9.eE+-]* +[^ ]" }),
    };

    /// <summary>The number and the unit behind it; no unit where none is given.</summary>
    public static (ScalarNode Number, ScalarNode? Unit) Split(ScalarNode scalar)
    {
        var end = scalar.Value.IndexOf(' ', StringComparison.Ordinal);
        if (scalar.Quoted || end < 0) return (scalar, null);
        var unit = scalar.Place with { Column = scalar.Place.Column + end + 1, Length = scalar.Value.Length - end - 1 };
        return (new(scalar.Place with { Length = end }, scalar.Value[..end], quoted: false), new(unit, scalar.Value[(end + 1)..], quoted: false));
    }
}

/// <summary>A seed of chance: a whole number of 64 bits, which a floating number could not hold.</summary>
internal sealed class SeedShape : ScalarShape
{
    public override string Expected => "a whole number from 0 to 18446744073709551615";

    protected override void Check(ScalarNode scalar, Checking check)
    {
        if (scalar.Quoted || Read(scalar.Value) is null)
            check.Log.Add(Problems.Number, scalar.Place, $"{Printable.Quote(scalar.Value)} is not a seed.", $"Write {Expected}.");
    }

    public static ulong? Read(string text) =>
        ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seed) ? seed : null;

    public override string Canonical(string value) => Read(value)?.ToString(CultureInfo.InvariantCulture) ?? value;

    public override JsonObject Schema(ScenarioSchema schema) => new() { ["type"] = "integer", ["minimum"] = 0, ["maximum"] = ulong.MaxValue };
}

/// <summary>A switch.</summary>
internal sealed class FlagShape : ScalarShape
{
    public override string Expected => "true or false";

    protected override void Check(ScalarNode scalar, Checking check)
    {
        if (scalar.Value is "true" or "false" && !scalar.Quoted) return;
        check.Log.Add(Problems.Flag, scalar.Place, $"{Printable.Quote(scalar.Value)} is not a switch.", "Write true or false.");
    }

    public override JsonObject Schema(ScenarioSchema schema) => new() { ["type"] = "boolean" };
}

/// <summary>A day or a month of the calendar.</summary>
internal sealed class DateShape(bool days, bool months) : ScalarShape
{
    public override string Expected => (days, months) switch
    {
        (true, true) => "a day such as 2026-01-17, or a month such as 2026-01",
        (true, false) => "a day such as 2026-01-17",
        _ => "a month such as 2026-01",
    };

    protected override void Check(ScalarNode scalar, Checking check)
    {
        if (days && DateText.Day(scalar.Value) is not null) return;
        if (months && DateText.Month(scalar.Value) is not null) return;
        check.Log.Add(Problems.Date, scalar.Place, $"{Printable.Quote(scalar.Value)} is not a date of the calendar.", $"Write {Expected}.");
    }

    public override JsonObject Schema(ScenarioSchema schema) => new() { ["type"] = "string", ["pattern"] = (days, months) switch
    {
        (true, true) => "^[0-9]{4}-[0-9]{2}(-[0-9]{2})?$",
        (true, false) => "^[0-9]{4}-[0-9]{2}-[0-9]{2}$",
        _ => "^[0-9]{4}-[0-9]{2}$",
    } };
}

/// <summary>One of a few words.</summary>
internal sealed class ChoiceShape(params string[] words) : ScalarShape
{
    public override string Expected => $"one of {string.Join(", ", words)}";

    protected override void Check(ScalarNode scalar, Checking check)
    {
        if (words.Contains(scalar.Value)) return;
        check.Log.Add(
            Problems.Choice, scalar.Place, $"{Printable.Quote(scalar.Value)} is not possible here.", Spelling.Suggest(scalar.Value, words, $"Write {Expected}."));
    }

    public override JsonObject Schema(ScenarioSchema schema) => new() { ["enum"] = ScenarioSchema.Texts(words) };
}

/// <summary>The name of a thing that exists: a parameter, member, club, issue or indicator.</summary>
/// <param name="kind">What to say when it does not exist.</param>
/// <param name="thing">The thing in words, for example "a member".</param>
/// <param name="known">Known names; null where they are not known.</param>
/// <param name="help">Where to find the names.</param>
internal sealed class KnownShape(ProblemKind kind, string thing, Func<Names, IReadOnlyCollection<string>?> known, string help) : ScalarShape
{
    public override string Expected => thing;

    protected override void Check(ScalarNode scalar, Checking check)
    {
        if (known(check.Names) is not { } names || names.Contains(scalar.Value)) return;
        check.Log.Add(kind, scalar.Place, $"{Printable.Quote(scalar.Value)} is not {thing}.", check.Names.Suggest(scalar.Value, names, help));
    }

    public override string Canonical(string value) => CanonicalText.Quoted(value);

    /// <summary>True where a thing of this name is known to exist.</summary>
    public bool Knows(string text, Names names) => known(names)?.Contains(text) == true;

    /// <summary>Names that are known without any file; null where they stand in the seeds or in the scenario.</summary>
    public IReadOnlyCollection<string>? Fixed => known(new(null, null, null));

    public override JsonObject Schema(ScenarioSchema schema) =>
        Fixed is { } names ? new() { ["enum"] = ScenarioSchema.Texts(names) } : new() { ["type"] = "string" };
}
