using Simulator.Cli;

return Door.Open(args, Terminal.OfProcess());
