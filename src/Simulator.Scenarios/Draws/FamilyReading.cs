using Simulator.Model;

namespace Simulator.Scenarios;

/// <summary>Reads the list of numbers of a distribution.</summary>
internal sealed class FamilyReading(ProblemLog log)
{
    /// <summary>The distribution, or null after telling what is wrong.</summary>
    public Prior? Read(Parameter parameter, Family family, Node node)
    {
        if (node is not ListNode list) return null;
        if (list.Items.Count != family.Numbers.Length)
            return Refuse(node, $"{family.Key} takes {(family.Numbers.Length == 2 ? "two" : "three")} numbers, found {list.Items.Count}.", $"Write {family.Form}.");
        double[] numbers = [.. list.Items.Select(MapReading.Number).OfType<double>()];
        if (numbers.Length < list.Items.Count) return null; // told as no number already
        if (family.Fault(numbers) is var (which, message, mend)) return Refuse(which < 0 ? node : list.Items[which], message, mend);
        var inside = family.Within.Count(i => ParameterRange.Holds(parameter, numbers[i], list.Items[i], log)) == family.Within.Length;
        if (family.Key == "beta") inside = ParameterRange.Holds(parameter, 0, node, log) & ParameterRange.Holds(parameter, 1, node, log);
        return inside ? family.Make(numbers) : null;
    }

    private Prior? Refuse(Node node, string message, string mend)
    {
        log.Add(Problems.Distribution, node.Place, message, mend);
        return null;
    }
}

/// <summary>The range of values of a parameter that mean anything.</summary>
internal static class ParameterRange
{
    /// <summary>False, and told, where a value lies outside.</summary>
    public static bool Holds(Parameter parameter, double value, Node node, ProblemLog log)
    {
        if ((float)value >= parameter.Min && (float)value <= parameter.Max) return true;
        log.Add(
            Problems.OutOfRange, node.Place, $"{NumberText.Of(value)} is outside the range of {parameter.Name}.",
            $"Stay within {NumberText.Of(parameter.Min)} and {NumberText.Of(parameter.Max)}{Citations.InUnit(parameter.Unit)}.");
        return false;
    }
}
