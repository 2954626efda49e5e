using System.CommandLine;

namespace Simulator.Benchmarks;

/// <summary>studies: how long a program that is running already waits for studies of several shapes, on one thread and on all.</summary>
internal static class StudiesCommand
{
    private static readonly (int Draws, int Replications)[] Shapes = [(16, 16), (20, 50), (1, 1000), (200, 50)];

    private const int Warm = 8; // small studies before those that are measured: by then the compiler has finished with what they call

    /// <summary>Creates the command.</summary>
    public static Command Create()
    {
        var threads = new Option<int>("--threads") { Description = "Threads to compare with one.", DefaultValueFactory = _ => Environment.ProcessorCount };
        var rounds = new Option<int>("--rounds") { Description = "Rounds; medians are shown.", DefaultValueFactory = _ => 5 };
        var record = Measures.Record();
        var command = new Command("studies", "Measure studies of the shipped baseline in a warm program, on one thread and on several by turns.") { threads, rounds, record };
        command.SetAction(parsed => Show(parsed.GetValue(threads), parsed.GetValue(rounds), parsed.GetValue(record)));
        return command;
    }

    private static int Show(int threads, int rounds, bool record)
    {
        Measures.Introduce();
        var measures = new Measures(record);
        foreach (var (draws, replications) in Shapes)
        {
            var small = draws * replications <= 1000;
            for (var warm = small ? Warm : 0; warm > 0; warm--) Play(threads);
            var taken = Enumerable.Range(0, small ? rounds : Math.Min(rounds, 3)).Select(_ => (One: Play(1), All: Play(threads))).ToArray();
            var name = $"study of {draws} x {replications}";
            measures.Add($"{name}: wall on {threads} threads", Measures.Median(taken.Select(t => t.All.Wall)), "s");
            measures.Add($"{name}: CPU on {threads} threads", Measures.Median(taken.Select(t => t.All.Cpu)), "s");
            measures.Add($"{name}: wall on one thread over {threads}", Measures.Median(taken.Select(t => t.One.Wall / t.All.Wall)), "ratio");

            (double Cpu, double Wall) Play(int on) => Measures.Time(() => Shipped.Play(Shipped.Study(draws, replications), on));
        }

        measures.Close();
        return 0;
    }
}
