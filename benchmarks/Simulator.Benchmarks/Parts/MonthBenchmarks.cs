using BenchmarkDotNet.Attributes;
using Simulator.Model;

namespace Simulator.Benchmarks;

/// <summary>A month of sixteen histories of the shipped baseline, and its mechanisms one by one, each for all members. Nothing may allocate.</summary>
public class MonthBenchmarks
{
    private const int Quarter = 3 * 12 + 3; // April of the fourth year: peers act, clubs move, and the record has ended
    private readonly ParameterValues values = new();
    private Tile tile = null!;

    [GlobalSetup]
    public void Begin()
    {
        tile = new Tile(Shipped.Baseline.Variants[0].Setting);
        tile.Begin(values, 1, 0);
        for (var month = 0; month < Quarter; month++) tile.Play(month);
        Month.Read(tile, Quarter);
    }

    [Benchmark]
    public void Beginning() => tile.Begin(values, 1, 0);

    [Benchmark]
    public void Year()
    {
        for (var month = Quarter; month < Quarter + 12; month++) tile.Play(month);
    }

    [Benchmark]
    public void Read() => Month.Read(tile, Quarter);

    [Benchmark]
    public void Live()
    {
        foreach (var member in tile.Members) member.Live(Quarter, tile.Now, tile.Last, tile.Next);
    }

    [Benchmark]
    public void Decide() => Month.Decide(tile, Quarter);

    [Benchmark]
    public void Impulses()
    {
        foreach (var member in tile.Members) Impulse.Apply(member, tile.Now, tile.Last, tile.Next.News(member.Index));
    }

    [Benchmark]
    public void Relaxations()
    {
        foreach (var member in tile.Members) Relaxation.Apply(member, tile.Now, tile.Next.News(member.Index));
    }

    [Benchmark]
    public void Influences()
    {
        tile.Influence.Move(tile, Quarter);
        foreach (var member in tile.Members) Influence.Apply(member, tile.Now, tile.Next.News(member.Index));
    }

    [Benchmark]
    public void Noises()
    {
        foreach (var member in tile.Members) Noise.Apply(member, tile.Now, tile.Next.News(member.Index));
    }

    [Benchmark]
    public void Candours()
    {
        foreach (var member in tile.Members) Candour.Apply(member, tile.Now, tile.Next.News(member.Index));
    }

    [Benchmark]
    public void Sharings()
    {
        foreach (var member in tile.Members) Sharing.Apply(member, tile.Now, tile.Next.News(member.Index));
    }

    [Benchmark]
    public void Spendings()
    {
        foreach (var member in tile.Members) Spending.Apply(member, tile.Now, Quarter, tile.Last, tile.Next.News(member.Index));
    }

    [Benchmark]
    public void Resiliences()
    {
        foreach (var member in tile.Members) Resilience.Apply(member, tile.Now, Quarter, tile.Next.News(member.Index));
    }

    [Benchmark]
    public void Capabilities()
    {
        foreach (var member in tile.Members) Capability.Apply(member, tile.Now, Quarter, tile.Next.News(member.Index));
    }

    [Benchmark]
    public void Warnings()
    {
        foreach (var member in tile.Members) Warning.Update(member, tile.Last, tile.Next.News(member.Index));
    }

    [Benchmark]
    public void Will()
    {
        foreach (var member in tile.Members) Willingness.Update(member, Quarter, tile.Last, tile.Next.News(member.Index), tile.Now.Reliance[member.Index]);
    }

    [Benchmark]
    public void Ballots()
    {
        foreach (var member in tile.Members) Ballot.Cast(member, tile.Now, Quarter, tile.Last, tile.Next.News(member.Index));
    }

    [Benchmark]
    public void Councils() => tile.Council.Gather(tile);

    [Benchmark]
    public void Clubs() => tile.Clubs.Move(tile, Quarter);

    [Benchmark]
    public void Services() => tile.Dependence.Services.Move(tile);

    [Benchmark]
    public void Measurements() => tile.Measures.Take(tile, Quarter);

    [Benchmark]
    public void Adversaries() => tile.Adversary.Move(tile, Quarter);

    [Benchmark]
    public void Luck() => sink = tile.Chance.Of(Decision.TieNoise, Quarter).Uniform(0);

    private Lanes sink;
}
