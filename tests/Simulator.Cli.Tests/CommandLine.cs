using System.Diagnostics;

namespace Simulator.Cli.Tests;

/// <summary>Runs the command line as a user would, from the root of the checkout, in this process or in its own.</summary>
internal static class CommandLine
{
    public const int Columns = 80;

    static CommandLine() => Directory.SetCurrentDirectory(Checkout.Root);

    public static (int Code, string Out, string Error) Run(params string[] args)
    {
        using StringWriter output = new(), error = new();
        var code = Door.Open(args, new Terminal(output, error, live: false, colour: false, Columns));
        return (code, output.ToString(), error.ToString());
    }

    /// <summary>Starts the built program as a process of its own, for what needs signals.</summary>
    public static Process Start(params string[] args) => Start([], args);

    /// <summary>The same with settings of the runtime, such as DOTNET_EnableAVX2 = 0.</summary>
    public static Process Start(Dictionary<string, string> settings, params string[] args)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(Door).Assembly.Location, .. args])
        {
            RedirectStandardError = true, RedirectStandardOutput = true, WorkingDirectory = Checkout.Root,
        };
        foreach (var (name, value) in settings) start.Environment[name] = value;
        return Process.Start(start)!;
    }

    public static string Scratch() => Directory.CreateTempSubdirectory("simulator-cli-").FullName;
}
