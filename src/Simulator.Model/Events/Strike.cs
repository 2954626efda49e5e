namespace Simulator.Model;

/// <summary>One trust impulse: who acts, how hard each member feels it.</summary>
internal sealed class Strike(int members)
{
    public int Actor { get; private set; }

    public Voice Voice { get; private set; }

    public bool Positive { get; private set; }

    public bool Reciprocal { get; private set; }

    /// <summary>Rung of the coercion ladder, 0 none; see <see cref="Rungs"/>.</summary>
    public int Rung { get; private set; }

    /// <summary>Heat of its rung, [0, 1]; 0 in lanes where nothing happens.</summary>
    public Lanes Pressure { get; private set; }

    /// <summary>Severity m in [0, 1]; 0 in lanes where nothing happens.</summary>
    public Lanes Severity { get; set; }

    /// <summary>Severity as each member feels it: m for targets, less by spill-over for the others.</summary>
    public Lanes[] Felt { get; } = new Lanes[members];

    /// <summary>Severity for targets, 0 for the others: what the actor does to itself towards them.</summary>
    public Lanes[] Direct { get; } = new Lanes[members];

    public void Reset(int actor, Voice voice, bool positive, bool reciprocal)
    {
        (Actor, Voice, Positive, Reciprocal, Severity, Rung, Pressure) = (actor, voice, positive, reciprocal, Lanes.Zero, 0, Lanes.Zero);
        Array.Clear(Felt);
        Array.Clear(Direct);
    }

    /// <summary>Puts it on the coercion ladder.</summary>
    public Strike On(int rung, Lanes pressure)
    {
        (Rung, Pressure) = (rung, pressure);
        return this;
    }
}
