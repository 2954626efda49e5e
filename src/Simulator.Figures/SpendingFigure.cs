namespace Simulator.Figures;

/// <summary>Spending of all members: a panel a group, its members in colour before all others in grey.</summary>
public sealed record SpendingFigure : Figure
{
    /// <summary>All members, by code.</summary>
    public required IReadOnlyList<Trajectory> Members { get; init; }

    /// <summary>The groups, one panel each; every member of a group is among <see cref="Members"/>.</summary>
    public required IReadOnlyList<SpendingGroup> Groups { get; init; }

    /// <inheritdoc/>
    public override bool IsEmpty => Members.All(m => m.Fan.IsEmpty);

    /// <inheritdoc/>
    public override DataTable Table => new(
        $"{Title}, {AxisLabel}: median of each member, and 5 % and 95 % in the last month",
        ["Member", .. Milestones.Select(Calendar.NameOf), "Last 5 %", "Last 95 %"],
        [.. Members.Where(m => !m.Fan.IsEmpty).Select(RowOf)]);

    private int[] Milestones => [.. Calendar.Milestones().Where(m => m == Calendar.Last || (Calendar.YearOf(m) % 5 == 0 && Calendar.MonthOfYear(m) == 12))
        .Where(m => Members.Any(t => t.Fan.At(m) is not null))];

    private DataRow RowOf(Trajectory member)
    {
        var end = member.Fan.End.Value;
        return new(member.Fan.Label, [.. Milestones.Select(m => member.Fan.At(m)?.P50 ?? double.NaN), end.P05, end.P95]);
    }
}

/// <summary>Spending of one member.</summary>
/// <param name="Code">Code of the member.</param>
/// <param name="Fan">Its summaries, % of GDP, labelled with its name.</param>
public sealed record Trajectory(string Code, Fan Fan);

/// <summary>Members that a panel shows in colour.</summary>
/// <param name="Title">What they have in common.</param>
/// <param name="Codes">Their codes, at most five.</param>
public sealed record SpendingGroup(string Title, IReadOnlyList<string> Codes);
