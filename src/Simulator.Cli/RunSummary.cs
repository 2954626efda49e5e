using System.Globalization;
using Simulator.Figures;
using Simulator.Model;
using Simulator.Scenarios;
using Simulator.Studies;
using Spectre.Console;

namespace Simulator.Cli;

/// <summary>What a run found, on one screen.</summary>
internal static class RunSummary
{
    private const int MostRows = 12;

    /// <summary>The summary as text: what was asked and the answers, a table of the shown indicators, the differences of variants, the paths.</summary>
    public static string Text(StudyResults results, RunFolder folder, Terminal terminal)
    {
        var scenario = results.Scenario;
        string[] parts =
        [
            scenario.Title,
            .. Finding.Of(results).Select(f => Answer(f, scenario, terminal)),
            terminal.Text(Table(results, terminal.Width)),
            .. Differences(results),
            $"Median [5 %, 95 %] of {results.Histories:N0} histories ({results.Draws} draws x {results.Replications} replications, {scenario.Sampling.Word()} draws, seed {results.Seed}).\nModel quantities under the scenario's assumptions, not forecasts.",
            scenario.Sampling.AboutErrors(results.Draws),
            $"report  {Path.Combine(folder.Path, RunCommand.ReportName)}\ndata    {Path.Combine(folder.Path, Run.ResultsName)}",
        ];
        return string.Join("\n\n", parts.Where(p => p.Length > 0));
    }

    /// <summary>The summary as one object.</summary>
    public static object Json(StudyResults results, IEngine engine, RunFolder folder)
    {
        var setting = results.Scenario.Variants[0].Setting;
        return new
        {
            schemaVersion = 1,
            scenario = results.Scenario.Name,
            scenarioHash = results.Scenario.Hash,
            engine = engine.Name,
            threads = engine.Threads,
            draws = results.Draws,
            replications = results.Replications,
            histories = results.Histories,
            seed = results.Seed,
            sampling = results.Scenario.Sampling.Word(),
            aboutErrors = results.Scenario.Sampling.AboutErrors(results.Draws),
            report = Path.Combine(folder.Path, RunCommand.ReportName),
            results = Path.Combine(folder.Path, Run.ResultsName),
            questions = Finding.Of(results).Select(f => Row(f, results.Scenario, setting.NameOf(f.Question.Month))),
            indicators = Names(results).SelectMany(variant => results.Scenario.Shown.Select(i => (variant, series: results.Find(variant, i))))
                .Where(one => one.series is not null)
                .Select(one => new { one.variant, indicator = one.series!.Indicator.Name, unit = one.series.Indicator.Unit, month = setting.NameOf(one.series.Months[^1]), one.series.Values[^1].Mean, one.series.Values[^1].MeanError, one.series.Values[^1].P05, one.series.Values[^1].P50, one.series.Values[^1].P95 }),
        };
    }

    private static IEnumerable<string> Names(StudyResults results)
    {
        var variants = results.Scenario.Variants;
        return variants.Select(v => v.Name).Concat(variants.Skip(1).Select(v => $"{v.Name}-minus-{variants[0].Name}"));
    }

    /// <summary>A question and its answer, indented.</summary>
    private static string Answer(Finding finding, Scenario scenario, Terminal terminal)
    {
        var mark = finding.Question.MustHold ? " (must hold)" : "";
        var text = $"{finding.Question.Ask}{mark}\n{Verdicts.Sentence(finding, scenario)}";
        return terminal.Text(new Text(text));
    }

    private static object Row(Finding finding, Scenario scenario, string month)
    {
        var q = finding.Question;
        return new
        {
            q.Id, q.Ask, q.Variant, q.Against, indicator = q.Indicator.Name, month, @is = q.Direction.ToString().ToLowerInvariant(), q.By, unit = q.Indicator.Unit, q.MustHold,
            answer = Verdicts.NameOf(finding.Verdict), finding.Difference, finding.Low, finding.High, finding.Fails,
            sentence = Verdicts.Sentence(finding, scenario),
            under = finding.Rivals.Select(r => new { theory = r.Theory.Name, r.Theory.Says, answer = Verdicts.NameOf(r.Finding.Verdict), r.Finding.Difference, r.Finding.Low, r.Finding.High }),
            switched = finding.Switched.Select(s => new { variant = s.Variant.Name, parameter = s.Switch.Name, answer = Verdicts.NameOf(s.Finding.Verdict), s.Finding.Difference, s.Finding.Low, s.Finding.High }),
        };
    }

    /// <summary>
    /// The shown indicators in the first month, the last complete one on record, the one that is asked about and the last one. Where the
    /// screen has no room for all, the units go first, then the first month, then the one that is asked about: no cell is broken.
    /// </summary>
    private static Table Table(StudyResults results, int width)
    {
        var setting = results.Scenario.Variants[0].Setting;
        var now = Math.Clamp(setting.AsOf - 1, 0, setting.Months - 1);
        var (asked, last) = (MonthOfInterest(results.Scenario), setting.Months - 1);
        List<List<string>> Rows(bool units, params IEnumerable<int> months) => [.. RowsOf(results, [.. months.Distinct().Order()], units)];
        List<List<string>>[] layouts = [Rows(true, 0, now, asked, last), Rows(false, 0, now, asked, last), Rows(false, now, asked, last), Rows(false, now, last)];
        var rows = layouts.FirstOrDefault(r => WidthOf(r) <= width) ?? layouts[^1];
        var table = new Table { Border = TableBorder.None };
        foreach (var heading in rows[0]) table.AddColumn(new TableColumn(heading) { NoWrap = true, Padding = new Padding(0, 0, 1, 0) });
        foreach (var row in rows.Skip(1)) table.AddRow([.. row.Select(cell => new Text(cell))]);
        return table;
    }

    /// <summary>A row of headings and one for each indicator.</summary>
    private static IEnumerable<List<string>> RowsOf(StudyResults results, int[] months, bool units)
    {
        var baseline = results.Scenario.Variants[0];
        yield return ["", .. months.Select(baseline.Setting.NameOf), .. units ? ["unit"] : Array.Empty<string>()];
        foreach (var indicator in results.Scenario.Shown.Take(MostRows))
            if (results.Find(baseline.Name, indicator) is { } series)
                yield return [indicator.Name, .. months.Select(m => Band(series.Values[m], Digits(indicator, months.Max(m => Math.Abs(series.Values[m].P95))))), .. units ? [indicator.Unit] : Array.Empty<string>()];
    }

    private static int WidthOf(List<List<string>> rows) => Enumerable.Range(0, rows[0].Count).Sum(column => 1 + rows.Max(row => row[column].Length));

    /// <summary>The latest month in which a question asks about the headline; without one, the last.</summary>
    private static int MonthOfInterest(Scenario scenario) =>
        scenario.Questions.Where(q => q.Indicator == scenario.Headline).Select(q => (int?)q.Month).Max() ?? scenario.Variants[0].Setting.Months - 1;

    /// <summary>Median and 5 to 95 %; a number alone where all histories agree.</summary>
    private static string Band(Summary value, string digits)
    {
        var (low, middle, high) = (Number(value.P05, digits), Number(value.P50, digits), Number(value.P95, digits));
        return low == high ? middle : $"{middle} [{low}, {high}]";
    }

    /// <summary>A number without the sign of a zero.</summary>
    private static string Number(double value, string format) =>
        value.ToString(format, CultureInfo.InvariantCulture) is var text && text.Any(c => c is >= '1' and <= '9') ? text : text.TrimStart('-');

    /// <summary>Decimals that fit the range of an indicator and the largest value that is shown.</summary>
    private static string Digits(Indicator indicator, double largest) => (indicator.Max - indicator.Min) switch
    {
        > 1000 => "N0",
        _ when indicator.Unit is "members" or "acts" => "0",
        > 20 => "0.0",
        _ => largest is > 0 and < 0.1 ? "0.000" : "0.00",
    };

    /// <summary>What each variant changes in the headline and in what the model is about, in the month that is asked about.</summary>
    private static IEnumerable<string> Differences(StudyResults results)
    {
        var scenario = results.Scenario;
        if (scenario.Variants.Count == 1) yield break;
        var month = MonthOfInterest(scenario);
        Indicator[] compared = [.. new[] { scenario.Headline, Indicators.Cohesion, Indicators.Deterrence }.Distinct().Where(i => i == scenario.Headline || scenario.Shown.Contains(i))];
        var lines = new List<string> { $"Against the baseline in {scenario.Variants[0].Setting.NameOf(month)}, mean difference (standard error){UnitsOf(compared)}:" };
        foreach (var variant in scenario.Variants.Skip(1))
        {
            var cells = compared.Select(i => results.Find($"{variant.Name}-minus-{scenario.Variants[0].Name}", i)).OfType<Series>().Select(s => Change(s, month));
            lines.Add($"  {variant.Name}: {string.Join(", ", cells)}");
        }

        yield return string.Join('\n', lines);
    }

    private static string UnitsOf(Indicator[] compared)
    {
        var units = compared.Select(i => i.Unit).Distinct().ToList();
        if (units.Count == 1) return units[0] == "1" ? "" : $", in {units[0]}";
        return ",\n" + string.Join(", ", compared.Where(i => i.Unit != "1").GroupBy(i => i.Unit).Select(g => $"{string.Join(" and ", g.Select(i => i.Name))} in {g.Key}"));
    }

    private static string Change(Series series, int month)
    {
        var value = series.Values[month];
        var digits = (series.Indicator.Max - series.Indicator.Min) switch { > 1000 => "#,0", > 20 => "0.00", _ => "0.000" };
        var sign = value.Mean > 0 && Number(value.Mean, digits).Any(c => c is >= '1' and <= '9') ? "+" : "";
        return $"{series.Indicator.Name} {sign}{Number(value.Mean, digits)} ({Number(value.MeanError, digits)})";
    }
}
