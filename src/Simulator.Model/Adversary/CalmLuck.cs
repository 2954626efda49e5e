namespace Simulator.Model;

/// <summary>The luck of the rounds from which <see cref="CalmAnswer"/> is found: the same in all histories, so drawn once a world.</summary>
internal sealed class CalmLuck
{
    /// <summary>Rounds of the council: the divisor's own error is then far below that of its parameters.</summary>
    public const int Rounds = 128;

    private const ulong Seed = 0; // part of the model, not of a study

    /// <summary>Draws the rounds of a world whose weights are known.</summary>
    public CalmLuck(World world)
    {
        Own = new (float, float)[Rounds, world.Count];
        IsTarget = new bool[world.Count];
        var chance = Chance.Shared(Seed);
        for (var round = 0; round < Rounds; round++)
        {
            var acts = Acts[round] = chance.Of(Decision.CalmRound, round, world.Count);
            Target[round] = (int)GreyZone.Target(world, acts.Uniform(2))[0];
            IsTarget[Target[round]] = true;
            Common[round] = acts.Normal(3)[0];
            for (var i = 0; i < world.Count; i++)
            {
                var words = chance.Of(Decision.CalmRound, round, i);
                Own[round, i] = (words.Normal(0)[0], words.Normal(1)[0]);
            }
        }
    }

    /// <summary>Words of the acts of a round.</summary>
    public Words[] Acts { get; } = new Words[Rounds];

    /// <summary>Index of the target of a round.</summary>
    public int[] Target { get; } = new int[Rounds];

    /// <summary>True for members that are the target of some round.</summary>
    public bool[] IsTarget { get; }

    /// <summary>Common factor of the answers of a round, standard normal.</summary>
    public float[] Common { get; } = new float[Rounds];

    /// <summary>A member's own luck in a round for contributing and for blocking, standard normal; [round, member].</summary>
    public (float Contribute, float Block)[,] Own { get; }
}
