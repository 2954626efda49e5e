using System.CommandLine;
using System.CommandLine.Parsing;
using System.Net;
using Simulator.Grains;
using Simulator.Studies;

namespace Simulator.Cli;

/// <summary>The options that choose what plays, and the engine that they ask for.</summary>
internal sealed class EngineChoice
{
    /// <summary>Histories from which starting a silo, about a second, does not matter.</summary>
    public const int WorthASilo = 1000;

    private readonly Option<string> engine = Named();
    private readonly Option<int?> threads = CommonOptions.Threads();
    private readonly ClusterOptions cluster = new();

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        command.Options.Add(engine);
        command.Options.Add(threads);
        cluster.AddTo(command);
    }

    /// <summary>Starts the engine for a number of histories; to be disposed where it can be.</summary>
    /// <exception cref="BadInputException">The options contradict each other.</exception>
    /// <exception cref="ClusterException">The build has no such engine, or the cluster cannot be joined.</exception>
    public IEngine Start(ParseResult parsed, int histories)
    {
        var (name, address) = (parsed.GetRequiredValue(engine), cluster.Read(parsed));
        if (name == "local" && address is not null) throw new BadInputException("--engine local plays on this machine only: leave --cluster out, or say --engine orleans.");
        if (name == "auto") name = address is not null || (GrainEngine.Missing is null && histories >= WorthASilo) ? "orleans" : "local";
        return name == "local"
            ? new LocalEngine(parsed.GetValue(threads) ?? Environment.ProcessorCount)
            : GrainEngine.Start(parsed.GetValue(threads) ?? ThreadsFor(address), address);
    }

    /// <summary>Compute threads where none are asked for: in a cluster one core stays free, so that the others see that this silo lives.</summary>
    public static int ThreadsFor(ClusterAddress? address) => address is null ? Environment.ProcessorCount : Math.Max(1, Environment.ProcessorCount - 1);

    private static Option<string> Named()
    {
        var option = new Option<string>("--engine") { Description = "Engine that plays; see 'simulator engines'.", DefaultValueFactory = _ => "auto", HelpName = "auto|local|orleans" };
        option.AcceptOnlyFromAmong("auto", "local", "orleans");
        return option;
    }
}

/// <summary>The options by which a process becomes a silo of a cluster.</summary>
internal sealed class ClusterOptions
{
    private readonly Option<string?> database = new("--cluster")
    {
        Description = "PostgreSQL connection string of the cluster; a password is better given by PGPASSWORD or a password file.",
        HelpName = "CONNECTION",
    };

    private readonly Option<IPAddress> address = new("--address")
    {
        Description = "Address of this machine for the other silos.",
        HelpName = "IP",
        DefaultValueFactory = _ => IPAddress.Loopback,
        CustomParser = Address,
    };

    private readonly Option<int> port = new("--port") { Description = "Port of this silo; 0 takes any that is free.", HelpName = "N" };

    public ClusterOptions() => port.Validators.Add(result =>
    {
        if (result.Tokens is [var token] && !ushort.TryParse(token.Value, out _)) result.AddError($"--port takes a whole number from 0 to 65535, not '{token.Value}'.");
    });

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        command.Options.Add(database);
        command.Options.Add(address);
        command.Options.Add(port);
    }

    /// <summary>The cluster that is asked for; null where none is.</summary>
    public ClusterAddress? Read(ParseResult parsed) =>
        parsed.GetValue(database) is { } connection ? new(connection, parsed.GetRequiredValue(address), parsed.GetValue(port)) : null;

    private static IPAddress Address(ArgumentResult result)
    {
        if (IPAddress.TryParse(result.Tokens[0].Value, out var given)) return given;
        result.AddError($"--address takes an address, for example 192.0.2.7, not '{result.Tokens[0].Value}'.");
        return IPAddress.None;
    }
}
