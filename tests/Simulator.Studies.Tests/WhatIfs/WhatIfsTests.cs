using System.Collections.Concurrent;
using System.Globalization;
using Simulator.Model;
using Simulator.Scenarios;

namespace Simulator.Studies.Tests.WhatIfs;

/// <summary>
/// What the shipped what-ifs are expected to show. Each row of expected.csv is a mean of one world, or of paired differences
/// (name-minus-other), at a reduced size: 24 draws of 4 histories, the seed of the file. The same seed gives the same bits, so no row can
/// fail by chance; its tolerance says how far the model may move before somebody has to look again. A row that changes is played with
/// this test, which prints what it found, and gets a reason in the commit.
/// </summary>
public class WhatIfsTests
{
    private const int Draws = 24, Replications = 4;
    private static readonly string Folder = Path.Combine(Checkout.Root, "tests", "Simulator.Studies.Tests", "WhatIfs");
    private static readonly ConcurrentDictionary<string, StudyResults> Played = new(StringComparer.Ordinal);

    public static TheoryData<Expectation> Expected => [.. Rows()];

    [Theory]
    [MemberData(nameof(Expected), DisableDiscoveryEnumeration = true)]
    public void A_shipped_what_if_shows_what_is_expected(Expectation expected)
    {
        var results = Played.GetOrAdd(expected.Scenario, Play);
        var series = results.Find(expected.Variant, IndicatorOf(expected), expected.Member)
            ?? throw new InvalidOperationException($"{expected}: nothing was measured");
        var at = series.Months.ToList().FindIndex(m => results.Scenario.Variants[0].Setting.NameOf(m) == expected.Month);
        at.ShouldBeGreaterThanOrEqualTo(0, $"{expected}: no such month");
        series.Values[at].Mean.ShouldBe(expected.Value, expected.Tolerance, $"{expected}: {expected.Reason}");
    }

    /// <summary>A what-if without an expectation could turn round unseen.</summary>
    [Fact]
    public void Every_shipped_what_if_has_an_expectation_and_a_reason()
    {
        var rows = Rows();
        var shipped = Directory.GetFiles(Path.Combine(Checkout.Root, "scenarios"), "W-*.yaml").Select(f => Path.GetFileNameWithoutExtension(f)).Order(StringComparer.Ordinal);
        rows.Select(r => r.Scenario).Distinct().Order(StringComparer.Ordinal).ShouldBe(shipped);
        rows.ShouldAllBe(r => r.Reason.Length > 20);
    }

    private static Indicator IndicatorOf(Expectation expected)
    {
        var known = expected.Member is null ? Indicators.OfAlliance : Indicators.OfMember;
        return known.SingleOrDefault(i => i.Name == expected.Indicator) ?? throw new InvalidOperationException($"{expected}: no such indicator");
    }

    private static StudyResults Play(string name)
    {
        var reading = ScenarioReader.Read(Path.Combine(Checkout.Root, "scenarios", $"{name}.yaml"));
        var scenario = reading.Scenario ?? throw new InvalidOperationException(string.Join('\n', reading.Problems));
        var study = new Study(scenario, Draws, Replications, scenario.Seed, blockDraws: 6);
        var finished = new FinishedBlocks(study);
        new LocalEngine(Environment.ProcessorCount).Play(study, finished.Missing, finished.Add, progress: null, CancellationToken.None);
        return finished.Merged.Results(study);
    }

    private static List<Expectation> Rows() => [.. File.ReadLines(Path.Combine(Folder, "expected.csv")).Skip(1).Select(Row)];

    private static Expectation Row(string line)
    {
        var cells = line.Split(',', 8); // the reason is the last cell and may hold commas
        return new(cells[0], cells[1], cells[2], cells[3].Length > 0 ? cells[3] : null, cells[4], Number(cells[5]), Number(cells[6]), cells[7]);
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}

/// <summary>A row of expected.csv.</summary>
/// <param name="Scenario">Name of the file, for example W-02.</param>
/// <param name="Variant">A variant, or a paired difference such as force-minus-baseline.</param>
/// <param name="Indicator">Name of an indicator, of the member where one is named.</param>
/// <param name="Member">Code of a member; null for the alliance.</param>
/// <param name="Month">Month such as 2026-01.</param>
/// <param name="Value">Expected mean.</param>
/// <param name="Tolerance">Largest difference that is not looked at.</param>
/// <param name="Reason">Why the row exists.</param>
public sealed record Expectation(string Scenario, string Variant, string Indicator, string? Member, string Month, double Value, double Tolerance, string Reason)
{
    /// <summary>What is expected of what.</summary>
    public override string ToString() => $"{Scenario} {Variant} {Indicator}{(Member is null ? "" : $" of {Member}")} {Month}";
}
