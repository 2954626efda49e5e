using Simulator.Model;
using Simulator.Scenarios;

namespace Simulator.Studies;

/// <summary>The parameters of histories: each lane has those of its draw, as the variant samples them. For one thread; remembers the last draw.</summary>
public sealed class DrawnValues(Study study, Variant variant)
{
    private readonly Sampler sampler = new(study.Scenario, study.Seed, study.Draws);
    private readonly float[] sample = new float[Parameters.All.Count];
    private int sampled = -1;

    /// <summary>Sets the parameters of sixteen histories of a block.</summary>
    /// <param name="values">Receives them.</param>
    /// <param name="block">The block.</param>
    /// <param name="first">
    /// Place in the block of the history in lane 0. Lanes beyond its end are not counted; they take its last draw, so that none is sampled in vain.
    /// </param>
    public void Set(ParameterValues values, Block block, int first)
    {
        for (var lane = 0; lane < Tile.Width; lane++)
        {
            Sample((block.FirstHistory + Math.Min(first + lane, block.Histories - 1)) / study.Replications);
            values.SetLane(lane, sample);
        }
    }

    private void Sample(int draw)
    {
        if (sampled == draw) return;
        sampler.Sample(variant, (uint)draw, sample);
        sampled = draw;
    }
}
