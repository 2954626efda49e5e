namespace Simulator.Cli;

/// <summary>The example at the end of each command's help; a test runs every one.</summary>
internal static class Examples
{
    /// <summary>The example of a command.</summary>
    public static string Of(string command) => command switch
    {
        "run" => "simulator run scenarios/record.yaml --draws 20 --replications 10",
        "check" => "simulator check scenarios/baseline.yaml scenarios/record.yaml",
        "show" => "simulator show scenarios/record.yaml --effective --origins",
        "diff" => "simulator diff scenarios/baseline.yaml scenarios/record.yaml",
        "list" => "simulator list parameters",
        "engines" => "simulator engines",
        "silo" => "simulator silo --cluster \"Host=localhost;Database=simulator;Username=simulator\"",
        "schema" => "simulator schema",
        "explain-error" => "simulator explain-error SIM0201",
        _ => throw new ArgumentOutOfRangeException(nameof(command), command, "a command without an example"),
    };
}
