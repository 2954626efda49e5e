using Simulator.Model;

namespace Simulator.Reference;

/// <summary>Where plain loops get their luck from.</summary>
internal interface ILuck
{
    /// <summary>Fills in a standard normal a member, and returns the adversary's normal and the uniform of the shock.</summary>
    (double Normal, double Uniform) Draw(int month, double[] normals);
}

/// <summary>TNK-1's addresses in double precision, for comparison digit by digit with other implementations.</summary>
internal sealed class AddressedLuck(ulong seed, ulong history) : ILuck
{
    public (double Normal, double Uniform) Draw(int month, double[] normals)
    {
        for (var block = 0; block < Luck.Blocks; block++)
        {
            var (w0, w1, w2, w3) = Words(block, month);
            (normals[4 * block], normals[4 * block + 1]) = BoxMuller.Of(Uniform(w0), Uniform(w1));
            (normals[4 * block + 2], normals[4 * block + 3]) = BoxMuller.Of(Uniform(w2), Uniform(w3));
        }

        var last = Words(Luck.Blocks, month);
        return (BoxMuller.Of(Uniform(last.W0), Uniform(last.W1)).Cosine, Uniform(last.W2));
    }

    private (uint W0, uint W1, uint W2, uint W3) Words(int block, int month) =>
        Philox.Block(seed, (uint)block, (uint)month, (uint)history, (uint)(history >> 32));

    private static double Uniform(uint word) => (word + 0.5) / 4294967296;
}

/// <summary>The luck that a user of the language would take: a stream of the standard library.</summary>
internal sealed class StreamedLuck(Random random) : ILuck
{
    public (double Normal, double Uniform) Draw(int month, double[] normals)
    {
        for (var i = 0; i < normals.Length; i += 2) (normals[i], normals[i + 1]) = Normals();
        return (Normals().Cosine, random.NextDouble());
    }

    private (double Cosine, double Sine) Normals() => BoxMuller.Of(1 - random.NextDouble(), random.NextDouble());
}

/// <summary>Two standard normals from two uniforms: Box and Muller, "A note on the generation of random normal deviates", 1958.</summary>
internal static class BoxMuller
{
    /// <param name="radius">Uniform in (0, 1].</param>
    /// <param name="turn">Uniform in [0, 1).</param>
    public static (double Cosine, double Sine) Of(double radius, double turn)
    {
        var r = Math.Sqrt(-2 * Math.Log(radius));
        var (sine, cosine) = Math.SinCos(2 * Math.PI * turn);
        return (r * cosine, r * sine);
    }
}
