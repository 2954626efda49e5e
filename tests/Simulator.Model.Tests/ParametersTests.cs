namespace Simulator.Model.Tests;

public sealed class ParametersTests
{
    private const int Months = 48;

    [Fact]
    public void Every_parameter_moves_some_indicator()
    {
        var usual = Busy.World.Bits(Busy.Values(), Months);
        var still = Parameters.All.ToHashSet();
        foreach (var end in new Func<Parameter, float>[] { p => p.Min, p => p.Max, p => (p.Min + p.Max) / 2 })
        {
            foreach (var chunk in still.Chunk(Tile.Width))
            {
                var values = Busy.Values();
                for (var lane = 0; lane < chunk.Length; lane++) // one parameter a lane; the other lanes do not feel it
                    values.SetLane(lane, [.. Parameters.All.Select(p => p == chunk[lane] ? end(p) : Busy.Values()[p][0])]);
                var moved = Busy.World.Bits(values, Months);
                still.RemoveWhere(p => Array.IndexOf(chunk, p) is var lane and >= 0 && Enumerable.Range(0, Months).Any(m => !Worlds.Same(moved[m][lane], usual[m][lane])));
            }
        }

        still.Select(p => p.Name).ShouldBeEmpty();
    }

    [Fact]
    public void Every_default_lies_in_its_range_and_every_name_stands_once()
    {
        Parameters.All.ShouldAllBe(p => p.Min <= p.Default && p.Default <= p.Max && p.Min < p.Max);
        Parameters.All.Select(p => p.Name).ShouldBeUnique();
        Parameters.All.Select(p => p.Index).ShouldBe(Enumerable.Range(0, Parameters.All.Count));
        Parameters.All.ShouldAllBe(p => Parameters.Find(p.Name) == p);
    }
}
