using Simulator.Model;

namespace Simulator.Scenarios;

/// <summary>Reads the distribution of a parameter and checks that it can be one.</summary>
internal sealed class PriorReading(Citations citations, ProblemLog log)
{
    private const double WeightSlack = 1e-9;
    private static readonly string[] Kinds = ["value", .. Family.All.Select(f => f.Key), "discrete"];

    private readonly FamilyReading families = new(log);
    private readonly ChangeReading changes = new(citations, log);

    /// <summary>The distribution that a file states, or null after telling what is wrong.</summary>
    /// <param name="parameter">The parameter.</param>
    /// <param name="entry">Its name and what stands under it.</param>
    /// <param name="baseline">What the baseline draws, for a variant that states a difference; null in the baseline itself.</param>
    public Prior? Read(Parameter parameter, Entry entry, Prior? baseline = null)
    {
        if (entry.Value is ScalarNode bare) return Bare(parameter, bare);
        if (entry.Value is not MapNode part) return null;
        if (baseline is not null && ChangeReading.States(part)) return changes.Read(parameter, entry, part, baseline);
        citations.Check(part, entry.KeyPlace, parameter.Name);
        citations.CheckUnit(part, entry.KeyPlace, parameter.Name, parameter.Unit);
        var kinds = Kinds.Where(k => part[k] is not null).ToList();
        if (part["deep"] is { } range) return Deep(parameter, entry, part, kinds, range);
        if (kinds.Count == 1) return Read(parameter, kinds[0], part[kinds[0]]!);
        log.Add(
            Problems.Distribution, entry.KeyPlace, kinds.Count == 0 ? $"{parameter.Name} has no value." : $"{parameter.Name} has {kinds.Count} values: {string.Join(" and ", kinds)}.",
            $"Give exactly one of {string.Join(", ", Kinds)}.");
        return null;
    }

    private Prior? Read(Parameter parameter, string kind, Node node) => kind switch
    {
        "value" => MapReading.Number(node) is { } value ? Constant(parameter, value, node) : null,
        "discrete" => node is MapNode weights ? Weighted(parameter, weights) : null,
        _ => families.Read(parameter, Family.All.First(f => f.Key == kind), node),
    };

    private Constant? Bare(Parameter parameter, ScalarNode bare)
    {
        var (number, unit) = QuantityShape.Split(bare);
        if (unit is not null) citations.CheckUnit(unit, parameter.Name, parameter.Unit);
        return MapReading.Number(number) is { } value ? Constant(parameter, value, number) : null;
    }

    private Constant? Constant(Parameter parameter, double value, Node node) => ParameterRange.Holds(parameter, value, node, log) ? new Constant(value) : null;

    private Discrete? Weighted(Parameter parameter, MapNode weights)
    {
        var values = new List<(double Value, double Weight)>();
        foreach (var entry in weights.Entries)
        {
            if (!NumberText.TryRead(entry.Key, out var value, out _) || MapReading.Number(entry.Value) is not { } weight) return null;
            if (!ParameterRange.Holds(parameter, value, new ScalarNode(entry.KeyPlace, entry.Key, quoted: false), log)) return null;
            values.Add((value, weight));
        }

        var sum = values.Sum(v => v.Weight);
        if (Math.Abs(sum - 1) <= WeightSlack) return new Discrete([.. values.OrderBy(v => v.Value)]);
        log.Add(Problems.Distribution, weights.Place, $"The weights of {parameter.Name} sum to {NumberText.Of(Math.Round(sum, 9))}.", "Make them sum to 1.");
        return null;
    }

    private Deep? Deep(Parameter parameter, Entry entry, MapNode part, List<string> kinds, Node range)
    {
        const string mend = "Write value: with the value that the scenario plays, and deep: [low, high] around it.";
        if (kinds is not ["value"]) return Refuse(entry.KeyPlace, $"The deep range of {parameter.Name} stands beside {(kinds.Count == 0 ? "no value" : string.Join(" and ", kinds))}.");
        if (range is not ListNode list) return null;
        if (list.Items.Count != 2) return Refuse(range.Place, $"deep takes two numbers, found {list.Items.Count}.");
        if (part.Number("value") is not { } value || MapReading.Number(list.Items[0]) is not { } low || MapReading.Number(list.Items[1]) is not { } high) return null;
        if (low >= high || value < low || value > high) return Refuse(range.Place, $"The value {NumberText.Of(value)} of {parameter.Name} does not lie between the ends of its deep range.");
        return ParameterRange.Holds(parameter, low, list.Items[0], log) & ParameterRange.Holds(parameter, high, list.Items[1], log) ? new Deep(value, low, high) : null;

        Deep? Refuse(Place place, string message)
        {
            log.Add(Problems.DeepRange, place, message, mend);
            return null;
        }
    }
}
