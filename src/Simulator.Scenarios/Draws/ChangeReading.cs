using Simulator.Model;

namespace Simulator.Scenarios;

/// <summary>Reads what a variant adds to, or multiplies with, the value that its baseline draws.</summary>
internal sealed class ChangeReading(Citations citations, ProblemLog log)
{
    private static readonly string[] Ways = ["add", "times"];
    private static readonly string[] Notes = ["unit", "source", "assumption"];

    /// <summary>True where a variant states a difference instead of a value.</summary>
    public static bool States(MapNode part) => Ways.Any(way => part[way] is not null);

    /// <summary>The baseline's distribution with the difference, or null after telling what is wrong.</summary>
    public Prior? Read(Parameter parameter, Entry entry, MapNode part, Prior baseline)
    {
        var stated = part.Entries.Where(e => !Notes.Contains(e.Key)).ToList();
        if (stated.Count > 1)
        {
            log.Add(
                Problems.Difference, entry.KeyPlace, $"{parameter.Name} is changed in {stated.Count} ways: {string.Join(" and ", stated.Select(e => e.Key))}.",
                "Write either add: or times:, or the value or distribution that replaces the baseline's.");
            return null;
        }

        // A variant is its own assumption; what it says beyond that is checked.
        if (part["source"] is not null || part["assumption"] is not null) citations.Check(part, entry.KeyPlace, parameter.Name);
        var adds = stated[0].Key == "add";
        if (part["unit"] is { } unit) citations.CheckUnit(unit, adds ? parameter.Name : $"the factor of {parameter.Name}", adds ? parameter.Unit : "1");
        if (MapReading.Number(stated[0].Value) is not { } number || (!adds && number < 0)) return null;
        Prior changed = adds ? new Shifted(baseline, parameter, number) : new Scaled(baseline, parameter, number);
        return IsPossible(parameter, changed, stated[0].Value) ? changed : null;
    }

    /// <summary>As of a bell, the middle must lie in the range of the parameter; what of the tails does not is held at its ends.</summary>
    private bool IsPossible(Parameter parameter, Prior changed, Node node)
    {
        var middle = (float)changed.At(0.5);
        if (middle >= parameter.Min && middle <= parameter.Max) return true;
        log.Add(
            Problems.OutOfRange, node.Place, $"This makes the middle value of {parameter.Name} {NumberText.Of(middle)}, outside its range.",
            $"Stay within {NumberText.Of(parameter.Min)} and {NumberText.Of(parameter.Max)}{Citations.InUnit(parameter.Unit)}.");
        return false;
    }
}
