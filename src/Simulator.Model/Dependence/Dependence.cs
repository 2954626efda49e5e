namespace Simulator.Model;

/// <summary>What the others have from the guarantor alone: shared services with their second sources, and co-operation in cyber security.</summary>
internal sealed class Dependence(World world)
{
    public SharedServices Services { get; } = new(world);

    public CyberCooperation Cyber { get; } = new();

    public void Begin(Tile tile)
    {
        Services.Begin(tile.Last);
        Cyber.Begin();
    }

    public void Move(Tile tile, int month)
    {
        Services.Move(tile);
        Cyber.Move(tile, month);
    }
}
