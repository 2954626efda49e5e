namespace Simulator.Model;

/// <summary>What works on the guarantor from outside and within: bases, pushback at home, a broker; and how lasting its course seems.</summary>
internal sealed class Politics(World world)
{
    public Reach Reach { get; } = new(world);

    public Pushback Pushback { get; } = new();

    public Permanence Permanence { get; } = new();

    public Broker Broker { get; } = new(world);

    public void Begin(Tile tile)
    {
        Reach.Begin(tile);
        Pushback.Begin(tile.Rates);
        Permanence.Begin();
        Broker.Begin();
    }

    public void Move(Tile tile, int month)
    {
        Reach.Move(tile, month);
        Pushback.Move(tile);
        Permanence.Move(tile);
        Broker.Move(tile, month);
    }
}
