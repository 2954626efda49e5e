using System.CommandLine;
using System.Diagnostics;
using Simulator.Figures;
using Simulator.Scenarios;
using Simulator.Studies;

namespace Simulator.Cli;

/// <summary>simulator run FILE: plays a scenario and writes its results, figures and report.</summary>
internal static class RunCommand
{
    /// <summary>The report in the folder of a run.</summary>
    public const string ReportName = "report.html";

    /// <summary>Creates the command.</summary>
    public static Command Create(Terminal terminal)
    {
        var file = new Argument<string>("FILE") { Description = "Scenario file." };
        var output = CommonOptions.Out();
        Option<int?> draws = CommonOptions.Draws(), replications = CommonOptions.Replications();
        var seed = CommonOptions.Seed();
        var drawing = FigureFiles.Option();
        Option<bool> json = CommonOptions.Json(), quiet = CommonOptions.Quiet();
        var command = new Command("run", "Play a scenario; write results, figures and a report.") { file, output, draws, replications, seed, drawing, json, quiet };
        var choice = new EngineChoice();
        choice.AddTo(command);
        command.SetAction(parsed =>
        {
            var files = FigureFiles.Of(parsed.GetRequiredValue(drawing));
            if (ScenarioFile.Read(parsed.GetRequiredValue(file), terminal) is not { } scenario) return ExitCode.BadInput;
            var (d, r) = SizeOf(scenario, parsed.GetValue(draws), parsed.GetValue(replications));
            var engine = choice.Start(parsed, d * r);
            using var ending = engine as IDisposable;
            var study = new Study(scenario, d, r, parsed.GetValue(seed) ?? scenario.Seed, engine.BlockDraws(scenario, d, r));
            return Play(terminal, study, engine, files, parsed.GetRequiredValue(output), parsed.GetValue(json), parsed.GetValue(quiet));
        });
        return command;
    }

    private static (int Draws, int Replications) SizeOf(Scenario scenario, int? draws, int? replications)
    {
        const long most = 10_000_000; // as in scenario files
        var (d, r) = (draws ?? scenario.Draws, replications ?? scenario.Replications);
        if ((long)d * r > most) throw new BadInputException($"{d} draws x {r} replications are {(long)d * r:N0} histories; the most is {most:N0}.");
        return (d, r);
    }

    private static int Play(Terminal terminal, Study study, IEngine engine, FigureFiles files, string output, bool json, bool quiet)
    {
        using var folder = RunFolder.Open(output, study);
        using var interruption = new Interruption();
        var run = new Run(study, engine, folder, terminal.Error.WriteLine);
        if (!quiet)
            terminal.Error.WriteLine($"Playing {study.Scenario.Name}: {study.Worlds.Count} x {study.Histories:N0} histories, engine {engine.Name}, {engine.Threads} threads");
        var watch = Stopwatch.StartNew();
        var playing = Task.Factory.StartNew(() => run.Play(interruption.Token), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        LiveProgress.Watch(playing, run, study.Scenario.Headline.Name, terminal, quiet);
        if (playing.Exception?.InnerException is OperationCanceledException || playing.IsCanceled) return Interrupted(terminal, run);
        var results = playing.GetAwaiter().GetResult();

        var (html, figures) = Report.Write(results);
        foreach (var (name, svg) in figures.Concat(files.Extra(results))) folder.Write($"figures/{name}.svg", svg);
        folder.Write(ReportName, html);
        if (!quiet) terminal.Error.WriteLine($"Played in {watch.Elapsed.TotalSeconds:0.0} s by engine {engine.Name} on {engine.Threads} threads");
        if (json) Json.Write(terminal.Out, RunSummary.Json(results, engine, folder));
        else terminal.Out.WriteLine(RunSummary.Text(results, folder, terminal));
        return Judge(terminal, Finding.Of(results));
    }

    private static int Judge(Terminal terminal, IReadOnlyList<Finding> findings)
    {
        foreach (var finding in findings.Where(f => f.Fails))
            terminal.Error.WriteLine($"The question {finding.Question.Id} must hold, and the answer is: {Verdicts.NameOf(finding.Verdict)}.");
        return findings.Any(f => f.Fails) ? ExitCode.QuestionFailed : ExitCode.Done;
    }

    private static int Interrupted(Terminal terminal, Run run)
    {
        terminal.Error.WriteLine($"Stopped at {run.Progress().Done:N0} of {run.Progress().Total:N0} histories. Finished blocks are kept; the same command goes on from there.");
        return ExitCode.Interrupted;
    }
}
