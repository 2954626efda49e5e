using System.Runtime.Intrinsics;

namespace Simulator.Model;

/// <summary>
/// Second-smallest eigenvalue of the Laplacian of symmetric bonds (Fiedler 1973), by eight warm-started power steps a month;
/// within 0.005 of a library's eigen-solver after division by the number of members.
/// </summary>
internal sealed class Connectivity(int count)
{
    private const int Steps = 8;
    private readonly Lanes[] vector = new Lanes[count];
    private readonly Lanes[] product = new Lanes[count];
    private readonly Lanes[] symmetric = new Lanes[count * count];
    private readonly Lanes[] degree = new Lanes[count];

    /// <summary>Sum of the symmetric bonds of each member, from the last <see cref="Take"/>.</summary>
    public ReadOnlySpan<Lanes> Degree => degree;

    /// <summary>Starts from a fixed vector without any symmetry that an alliance could share.</summary>
    public void Begin()
    {
        for (var i = 0; i < count; i++) vector[i] = Elementary.All((i * 37 % 101 / 101f) - 0.5f);
    }

    /// <summary>The eigenvalue for bonds laid out [i][j]; the diagonal is not read.</summary>
    public Lanes Take(ReadOnlySpan<Lanes> bonds)
    {
        var shift = Prepare(bonds);
        var value = Lanes.Zero;
        for (var step = 0; step < Steps; step++)
        {
            Centre();
            value = Multiply();
            // The largest eigenvalue of shift - L, off the constant vector, is shift - lambda2.
            for (var i = 0; i < count; i++) vector[i] = Elementary.Fma(shift, vector[i], -product[i]);
        }

        return Elementary.Positive(value);
    }

    private Lanes Prepare(ReadOnlySpan<Lanes> bonds)
    {
        Lanes most = Lanes.Zero, least = Elementary.All(count), strongest = Lanes.Zero;
        for (var i = 0; i < count; i++)
        {
            var sum = Lanes.Zero;
            for (var j = 0; j < count; j++)
            {
                if (i == j) continue;
                var bond = (bonds[i * count + j] + bonds[j * count + i]) * Elementary.All(0.5f);
                symmetric[i * count + j] = bond;
                strongest = Elementary.Max(strongest, bond);
                sum += bond;
            }

            degree[i] = sum;
            most = Elementary.Max(most, sum);
            least = Elementary.Min(least, sum);
        }

        // Power steps find lambda2 where the shift exceeds half of the largest eigenvalue plus half of the second. The largest is at most
        // twice the largest degree and n times the strongest bond; the second at most n / (n - 1) times the smallest degree (Fiedler 1973).
        var largest = Elementary.Min(most + most, strongest * Elementary.All(count));
        var half = (largest + least * Elementary.All(count / Math.Max(1, count - 1f))) * Elementary.All(0.5f);
        return Elementary.Max(most * Elementary.All(1.05f), half * Elementary.All(1.02f));
    }

    /// <summary>Takes off the mean and scales to length 1.</summary>
    private void Centre()
    {
        Lanes mean = Lanes.Zero, length = Lanes.Zero;
        for (var i = 0; i < count; i++) mean += vector[i];
        mean *= Elementary.All(1f / count);
        for (var i = 0; i < count; i++)
        {
            vector[i] -= mean;
            length = Elementary.Fma(vector[i], vector[i], length);
        }

        var scale = Lanes.One / Vector512.Sqrt(Elementary.Max(length, Elementary.All(1e-20f)));
        for (var i = 0; i < count; i++) vector[i] *= scale;
    }

    /// <summary>product = L vector; returns the Rayleigh quotient.</summary>
    private Lanes Multiply()
    {
        var quotient = Lanes.Zero;
        for (var i = 0; i < count; i++)
        {
            var sum = degree[i] * vector[i];
            for (var j = 0; j < count; j++)
                if (i != j) sum = Elementary.Fma(-symmetric[i * count + j], vector[j], sum);
            product[i] = sum;
            quotient = Elementary.Fma(vector[i], sum, quotient);
        }

        return quotient;
    }
}
