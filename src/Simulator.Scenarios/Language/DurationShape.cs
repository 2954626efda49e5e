using System.Text.Json.Nodes;

namespace Simulator.Scenarios;

/// <summary>A number of months, with the unit or without: 12 months, 1 month, 12.</summary>
internal sealed class DurationShape(int min, int max) : ScalarShape
{
    private static readonly string[] Units = ["month", "months"];

    public override string Expected => $"a number of months from {min} to {max}, for example {Math.Max(min, 2)} months";

    /// <summary>Months; null where the text states none.</summary>
    public static int? Read(string? text)
    {
        var parts = text?.Split(' ', StringSplitOptions.RemoveEmptyEntries) ?? [];
        var stated = parts.Length == 1 || (parts.Length == 2 && Units.Contains(parts[1]));
        return stated && NumberText.TryRead(parts[0], out var value, out _) && value == Math.Floor(value) && Math.Abs(value) < int.MaxValue ? (int)value : null;
    }

    protected override void Check(ScalarNode scalar, Checking check)
    {
        var parts = scalar.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (Read(scalar.Value) is { } months)
        {
            if (months < min || months > max) check.Log.Add(Problems.OutOfRange, scalar.Place, $"{scalar.Value} is out of range.", $"Write {Expected}.");
        }
        else if (parts.Length == 2 && NumberText.TryRead(parts[0], out _, out _))
        {
            check.Log.Add(Problems.Unit, scalar.Place, $"{Printable.Quote(scalar.Value)} is not counted in months.", $"Convert it and write {Expected}; a year has 12 months.");
        }
        else
        {
            check.Log.Add(Problems.Number, scalar.Place, $"{Printable.Quote(scalar.Value)} is not a number of months.", $"Write {Expected}.");
        }
    }

    public override JsonObject Schema(ScenarioSchema schema) => new()
    {
        ["anyOf"] = new JsonArray(
            new JsonObject { ["type"] = "integer", ["minimum"] = min, ["maximum"] = max },
            new JsonObject { ["type"] = "string", ["pattern"] = "^[0-9]+ +months?$" }),
    };

    public override string Canonical(string value) => Read(value) is { } months ? $"{months} {(months == 1 ? "month" : "months")}" : value;
}
