#pragma warning disable CA1822 // stub, being written
namespace Simulator.Model;

/// <summary>Sixteen histories side by side: the unit of arithmetic. A lane is a history.</summary>
public sealed class Tile
{
    /// <summary>Histories in a tile: the lanes of 512 bits of single precision.</summary>
    public const int Width = 16;

    /// <summary>Allocates the state of sixteen histories of a setting; play many tiles with one object.</summary>
    public Tile(Setting setting) => Setting = setting;

    /// <summary>What is played.</summary>
    public Setting Setting { get; }

    /// <summary>Puts all histories back to the first month.</summary>
    /// <param name="values">Parameters of the lanes.</param>
    /// <param name="seed">Seed of the study.</param>
    /// <param name="firstHistory">Number of the history in lane 0; the others follow.</param>
    public void Begin(ParameterValues values, ulong seed, uint firstHistory)
    {
    }

    /// <summary>Plays a month; months are played in order from 0.</summary>
    public void Play(int month)
    {
    }

    /// <summary>Value of an indicator of the alliance in the month just played, one a lane.</summary>
    public Lanes Measured(Indicator indicator) => default;

    /// <summary>Value of an indicator of a member in the month just played, one a lane.</summary>
    public Lanes Measured(Indicator indicator, int member) => default;

    /// <summary>Value of an indicator of a directed tie in the month just played, one a lane.</summary>
    public Lanes Measured(Indicator indicator, int holder, int partner) => default;
}
