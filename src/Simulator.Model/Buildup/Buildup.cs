namespace Simulator.Model;

/// <summary>What is announced, takes time to build, and decays: staff in bodies, standing forces, reserves, and what they keep up and add.</summary>
internal sealed class Buildup(World world)
{
    public Stocks Stocks { get; } = new(world);

    public Interoperability Interoperability { get; } = new();

    public StandingForces Forces { get; } = new(world);

    public void Begin(Tile tile)
    {
        Stocks.Begin();
        Interoperability.Begin(tile);
        Forces.Begin(tile);
    }

    public void Move(Tile tile, int month)
    {
        Stocks.Move(tile, month);
        Interoperability.Move(tile);
        Forces.Move(tile);
    }
}
