namespace Simulator.Model;

/// <summary>Trade as a weapon: what tariffs cost both sides, and what they do to trust in the guarantor as a partner in trade.</summary>
internal sealed class Exchange(World world)
{
    public Tariffs Tariffs { get; } = new(world);

    public TradeTrust Trust { get; } = new(world);

    public void Begin(Tile tile)
    {
        Tariffs.Begin(tile);
        Trust.Begin();
    }

    public void Move(Tile tile, int month)
    {
        Tariffs.Move(tile, month);
        Trust.Move(tile);
    }
}
