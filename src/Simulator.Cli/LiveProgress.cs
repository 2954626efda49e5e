using System.Globalization;
using Simulator.Studies;
using Spectre.Console;
using Progress = Simulator.Studies.Progress;

namespace Simulator.Cli;

/// <summary>Tells how far a run is: a bar that moves on a terminal, a plain line now and then in a pipe, nothing when quiet.</summary>
internal static class LiveProgress
{
    private static readonly TimeSpan LivePause = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan PlainPause = TimeSpan.FromSeconds(10);

    /// <summary>Waits for a run while telling how far it is.</summary>
    public static void Watch(Task run, Run source, string headline, Terminal terminal, bool quiet)
    {
        if (quiet) Wait(run, Timeout.InfiniteTimeSpan);
        else if (terminal.Live) WatchLive(run, source, headline, terminal);
        else WatchPlain(run, source, headline, terminal);
    }

    /// <summary>One line: histories, rate, time left, running median.</summary>
    public static string Describe(Progress progress, string headline)
    {
        var left = progress.Remaining is { } time ? $", {Clock(time)} left" : "";
        var median = double.IsNaN(progress.HeadlineMedian) ? "" : $", median {headline} at the end {Shown(progress.HeadlineMedian)}";
        return $"{progress.Done:N0} of {progress.Total:N0} histories, {progress.PerSecond:N0}/s{left}{median}";
    }

    private static void WatchLive(Task run, Run source, string headline, Terminal terminal) =>
        terminal.ErrorConsole.Progress()
            .AutoClear(true)
            .Columns(new ProgressBarColumn { Width = 20 }, new PercentageColumn(), new TaskDescriptionColumn { Alignment = Justify.Left })
            .Start(context =>
            {
                var bar = context.AddTask("starting");
                do
                {
                    var progress = source.Progress();
                    bar.MaxValue = Math.Max(1, progress.Total);
                    bar.Value = progress.Done;
                    bar.Description = Markup.Escape(Describe(progress, headline));
                }
                while (!Wait(run, LivePause));
            });

    private static void WatchPlain(Task run, Run source, string headline, Terminal terminal)
    {
        while (!Wait(run, PlainPause)) terminal.Error.WriteLine(Describe(source.Progress(), headline));
    }

    /// <summary>True when the run has ended, however it ended.</summary>
    private static bool Wait(Task run, TimeSpan pause) => ((IAsyncResult)run).AsyncWaitHandle.WaitOne(pause);

    private static string Shown(double median) =>
        median.ToString(Math.Abs(median) switch { >= 1000 => "N0", >= 10 => "0.0", _ => "0.00" }, CultureInfo.InvariantCulture);

    private static string Clock(TimeSpan time) =>
        time.TotalHours >= 1 ? $"{(int)time.TotalHours} h {time.Minutes} min" : time.TotalMinutes >= 1 ? $"{time.Minutes} min {time.Seconds} s" : $"{Math.Ceiling(time.TotalSeconds)} s";
}
