using Simulator.Model;

namespace Simulator.Scenarios;

/// <summary>Reads the distribution of a parameter and checks that it can be one.</summary>
internal sealed class PriorReading(Citations citations, ProblemLog log)
{
    private const double WeightSlack = 1e-9;
    private static readonly string[] Kinds = ["value", "uniform", "normal", "lognormal", "beta", "discrete"];

    /// <summary>The distribution that a file states, or null after telling what is wrong.</summary>
    public Prior? Read(Parameter parameter, Entry entry)
    {
        if (entry.Value is not MapNode part) return MapReading.Number(entry.Value) is { } bare ? Constant(parameter, bare, entry.Value) : null;
        citations.Check(part, entry.KeyPlace, parameter.Name);
        citations.CheckUnit(part, entry.KeyPlace, parameter.Name, parameter.Unit);
        var kinds = Kinds.Where(k => part[k] is not null).ToList();
        if (kinds.Count == 1) return Read(parameter, kinds[0], part[kinds[0]]!);
        log.Add(
            Problems.Distribution, entry.KeyPlace, kinds.Count == 0 ? $"{parameter.Name} has no value." : $"{parameter.Name} has {kinds.Count} values: {string.Join(" and ", kinds)}.",
            $"Give exactly one of {string.Join(", ", Kinds)}.");
        return null;
    }

    private Prior? Read(Parameter parameter, string kind, Node node)
    {
        if (kind == "value") return MapReading.Number(node) is { } value ? Constant(parameter, value, node) : null;
        if (kind == "discrete") return node is MapNode weights ? Weighted(parameter, weights) : null;
        if (node is not ListNode list) return null;
        if (list.Items.Count != 2) return Refuse(node, $"{kind} takes two numbers, found {list.Items.Count}.", $"Write {kind}: [first, second].");
        if (MapReading.Number(list.Items[0]) is not { } first || MapReading.Number(list.Items[1]) is not { } second) return null;
        return kind switch
        {
            "uniform" when first >= second => Refuse(node, "The lowest value of uniform must be below the highest.", "Write uniform: [low, high], or value: for a constant."),
            "uniform" => InRange(parameter, first, list.Items[0]) & InRange(parameter, second, list.Items[1]) ? new Uniform(first, second) : null,
            "beta" when first <= 0 || second <= 0 => Refuse(node, "Both numbers of beta must be above 0.", "Write beta: [a, b]; the mean is a / (a + b)."),
            "beta" => InRange(parameter, 0, node) & InRange(parameter, 1, node) ? new BetaShare(first, second) : null,
            _ when second <= 0 => Refuse(list.Items[1], $"The spread of {kind} must be above 0.", "Write value: for a constant."),
            "lognormal" when first <= 0 => Refuse(list.Items[0], "The median of lognormal must be above 0.", "Write lognormal: [median, log sd]."),
            _ when !InRange(parameter, first, list.Items[0]) => null,
            "lognormal" => new LogBell(first, second),
            _ => new Bell(first, second),
        };
    }

    private Constant? Constant(Parameter parameter, double value, Node node) => InRange(parameter, value, node) ? new Constant(value) : null;

    private Discrete? Weighted(Parameter parameter, MapNode weights)
    {
        var values = new List<(double Value, double Weight)>();
        foreach (var entry in weights.Entries)
        {
            if (!NumberText.TryRead(entry.Key, out var value, out _) || MapReading.Number(entry.Value) is not { } weight) return null;
            if (!InRange(parameter, value, new ScalarNode(entry.KeyPlace, entry.Key, quoted: false))) return null;
            values.Add((value, weight));
        }

        var sum = values.Sum(v => v.Weight);
        if (Math.Abs(sum - 1) <= WeightSlack) return new Discrete([.. values.OrderBy(v => v.Value)]);
        Refuse(weights, $"The weights of {parameter.Name} sum to {NumberText.Of(Math.Round(sum, 9))}.", "Make them sum to 1.");
        return null;
    }

    private bool InRange(Parameter parameter, double value, Node node)
    {
        if ((float)value >= parameter.Min && (float)value <= parameter.Max) return true;
        log.Add(
            Problems.OutOfRange, node.Place, $"{NumberText.Of(value)} is outside the range of {parameter.Name}.",
            $"Stay within {NumberText.Of(parameter.Min)} and {NumberText.Of(parameter.Max)}{(parameter.Unit == "1" ? "" : $" {parameter.Unit}")}.");
        return false;
    }

    private Prior? Refuse(Node node, string message, string mend)
    {
        log.Add(Problems.Distribution, node.Place, message, mend);
        return null;
    }
}
