using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Simulator.Model;

/// <summary>The parameters of the histories of one tile: one value a parameter and lane.</summary>
public sealed class ParameterValues
{
    private readonly LaneMemory values = new(Parameters.All.Count);

    /// <summary>All lanes at the defaults of the model.</summary>
    public ParameterValues()
    {
        foreach (var parameter in Parameters.All) Set(parameter, parameter.Default);
    }

    /// <summary>The values of a parameter, one a lane.</summary>
    public ref readonly Lanes this[Parameter parameter]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => ref values[parameter.Index];
    }

    /// <summary>Sets a parameter in all lanes.</summary>
    public ParameterValues Set(Parameter parameter, float value)
    {
        values[parameter.Index] = Elementary.All(value);
        return this;
    }

    /// <summary>Sets all parameters of one lane.</summary>
    /// <param name="lane">0 to <see cref="Tile.Width"/> - 1.</param>
    /// <param name="draw">One value a parameter, in the order of <see cref="Parameters.All"/>.</param>
    public void SetLane(int lane, ReadOnlySpan<float> draw)
    {
        var lanes = MemoryMarshal.Cast<Lanes, float>(values.Span);
        for (var p = 0; p < draw.Length; p++) lanes[p * Tile.Width + lane] = draw[p];
    }
}
