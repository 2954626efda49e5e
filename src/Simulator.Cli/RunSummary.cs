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
    private const int WidthForUnits = 96; // columns: a narrower screen keeps the numbers and drops the units

    /// <summary>The summary as text: what was asked and the answers, a table of the shown indicators, the differences of variants, the paths.</summary>
    public static string Text(StudyResults results, RunFolder folder, Terminal terminal)
    {
        var scenario = results.Scenario;
        string[] parts =
        [
            scenario.Title,
            .. Finding.Of(results).Select(f => Answer(f, scenario, terminal)),
            terminal.Text(Table(results, terminal.Width >= WidthForUnits)),
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

    private static Table Table(StudyResults results, bool units)
    {
        var baseline = results.Scenario.Variants[0];
        var setting = baseline.Setting;
        var now = Math.Clamp(setting.AsOf - 1, 0, setting.Months - 1); // the last complete month on record
        int[] months = [.. new[] { 0, now, setting.Months - 1 }.Distinct()];
        var table = new Table { Border = TableBorder.None };
        foreach (var heading in (string[])["", .. months.Select(setting.NameOf), .. units ? ["unit"] : Array.Empty<string>()])
            table.AddColumn(new TableColumn(heading) { NoWrap = true, Padding = new Padding(0, 0, 1, 0) });
        foreach (var indicator in results.Scenario.Shown.Take(MostRows))
        {
            if (results.Find(baseline.Name, indicator) is not { } series) continue;
            string[] cells = [indicator.Name, .. months.Select(m => Band(indicator, series.Values[m])), .. units ? [indicator.Unit] : Array.Empty<string>()];
            table.AddRow([.. cells.Select(cell => new Text(cell))]);
        }

        return table;
    }

    private static string Band(Indicator indicator, Summary value)
    {
        var digits = Digits(indicator);
        return $"{value.P50.ToString(digits)} [{value.P05.ToString(digits)}, {value.P95.ToString(digits)}]";
    }

    /// <summary>Decimals that fit the range of an indicator.</summary>
    private static string Digits(Indicator indicator) => (indicator.Max - indicator.Min) switch
    {
        > 1000 => "N0",
        _ when indicator.Unit is "members" or "acts" => "0",
        > 20 => "0.0",
        _ => "0.00",
    };

    private static IEnumerable<string> Differences(StudyResults results)
    {
        var variants = results.Scenario.Variants;
        var setting = variants[0].Setting;
        if (variants.Count == 1) yield break;
        var lines = new List<string> { $"Against the baseline in {setting.NameOf(setting.Months - 1)}, the same luck in both (mean difference, standard error):" };
        foreach (var variant in variants.Skip(1))
        {
            var cells = new[] { Indicators.Cohesion, Indicators.Deterrence }
                .Select(i => results.Find($"{variant.Name}-minus-{variants[0].Name}", i))
                .OfType<Series>()
                .Select(s => $"{s.Indicator.Name} {s.Values[^1].Mean:+0.00;-0.00;0.00} ({s.Values[^1].MeanError:0.00})");
            lines.Add($"  {variant.Name}: {string.Join(", ", cells)} points");
        }

        yield return string.Join('\n', lines);
    }
}
