namespace Simulator.Model;

/// <summary>The parameters of the histories of one tile: one value a parameter and lane.</summary>
public sealed class ParameterValues
{
    private readonly float[] values = new float[Parameters.All.Count * Tile.Width];

    /// <summary>All lanes at the defaults of the model.</summary>
    public ParameterValues()
    {
        foreach (var parameter in Parameters.All) Set(parameter, parameter.Default);
    }

    /// <summary>The values of a parameter, one a lane.</summary>
    public Lanes this[Parameter parameter] => System.Runtime.Intrinsics.Vector512.Create(values.AsSpan(parameter.Index * Tile.Width, Tile.Width));

    /// <summary>Sets a parameter in all lanes.</summary>
    public ParameterValues Set(Parameter parameter, float value)
    {
        values.AsSpan(parameter.Index * Tile.Width, Tile.Width).Fill(value);
        return this;
    }

    /// <summary>Sets all parameters of one lane.</summary>
    /// <param name="lane">0 to <see cref="Tile.Width"/> - 1.</param>
    /// <param name="draw">One value a parameter, in the order of <see cref="Parameters.All"/>.</param>
    public void SetLane(int lane, ReadOnlySpan<float> draw)
    {
        for (var p = 0; p < draw.Length; p++) values[p * Tile.Width + lane] = draw[p];
    }
}
