using System.Globalization;
using System.Xml.Linq;
using Simulator.Figures.Words;
using Simulator.Scenarios;
using Simulator.Studies;

namespace Simulator.Figures.Page;

/// <summary>Where the run comes from and how to repeat it: nothing in it depends on machine, engine or hour.</summary>
internal static class Provenance
{
    /// <summary>Dated events with day, label and source.</summary>
    public static XElement Events(IReadOnlyList<EventNote> events) => Html.Table(
        "Events of the baseline",
        ["Day", "Event", "Source or assumption"],
        events.OrderBy(e => e.Date).Select(e => (object[])
        [
            e.Time.Length > 0 ? PlainText.Clean(e.Time) : e.Date.ToString("d MMM yyyy", CultureInfo.InvariantCulture),
            e.Label,
            string.IsNullOrWhiteSpace(e.Source) ? new object[] { new XElement("mark", "assumption"), PlainText.Clean($" {e.Assumption}") } : e.Source,
        ]),
        "words");

    /// <summary>Names and values that identify the run.</summary>
    public static XElement Facts(StudyResults results)
    {
        var scenario = results.Scenario;
        var version = typeof(Report).Assembly.GetName().Version!.ToString(3);
        (string, string)[] facts =
        [
            ("Scenario", $"{scenario.Name} ({PlainText.FileName(scenario.File)})"),
            ("Hash of the effective scenario", scenario.Hash),
            ("Date of knowledge", scenario.AsOf.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)),
            ("Seed", results.Seed.ToString(CultureInfo.InvariantCulture)),
            ("Draws x replications", $"{results.Draws} x {results.Replications} = {Rounded.Fixed(results.Histories, 0)} histories of each variant"),
            ("Sampling of draws", $"{scenario.Sampling.Word()}. {scenario.Sampling.AboutErrors(results.Draws)}".TrimEnd()),
            ("Variants", string.Join(", ", scenario.Variants.Select(v => v.Name))),
            ("Version", $"Simulator {version}"),
            ("Data", scenario.DataEditions.Count == 0 ? "none beside the scenario" : string.Join("; ", scenario.DataEditions)),
            ("To repeat it", $"simulator run {PlainText.FileName(scenario.File)} --draws {results.Draws} --replications {results.Replications} --seed {results.Seed}"),
        ];
        return new("dl", facts.SelectMany(f => (XElement[])[new("dt", f.Item1), new("dd", PlainText.Clean(f.Item2))]));
    }

    /// <summary>What each variant changes.</summary>
    public static XElement Variants(IEnumerable<Variant> variants) => new(
        "dl",
        variants.SelectMany(v => (XElement[])[new("dt", PlainText.Clean(v.Name)), new("dd", PlainText.Clean(string.Join(" ", [v.Question, .. v.Differences])))]));
}
