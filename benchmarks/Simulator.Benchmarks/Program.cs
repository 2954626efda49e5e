using System.CommandLine;
using Simulator.Benchmarks;

var root = new RootCommand("Measures the simulator. Every command says what it measured on; --record appends it to benchmarks/history.csv.")
{
    PartsCommand.Create(),
    PeersCommand.Create(),
    RooflineCommand.Create(),
    BudgetCommand.Create(),
    StudiesCommand.Create(),
    GrowthCommand.Create(),
    WholeRunCommand.Create(),
};
return root.Parse(args).Invoke();
