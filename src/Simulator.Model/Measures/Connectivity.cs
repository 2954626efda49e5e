using System.Runtime.Intrinsics;

namespace Simulator.Model;

/// <summary>
/// Second-smallest eigenvalue of the Laplacian of symmetric bonds (Fiedler 1973), by eight warm-started power steps a month;
/// within 0.005 of a library's eigen-solver after division by the number of members.
/// </summary>
internal sealed class Connectivity(int count)
{
    private const int Steps = 8;
    private readonly LaneMemory vector = new(count);
    private readonly LaneMemory product = new(count);
    private readonly LaneMemory degree = new(count);

    /// <summary>Sum of the symmetric bonds of each member, from the last <see cref="Take"/>.</summary>
    public ReadOnlySpan<Lanes> Degree => degree.Span;

    /// <summary>Starts from a fixed vector without any symmetry that an alliance could share.</summary>
    public void Begin()
    {
        for (var i = 0; i < count; i++) vector[i] = Elementary.All((i * 37 % 101 / 101f) - 0.5f);
    }

    /// <summary>The eigenvalue for bonds laid out [i][j], which it makes symmetric and 0 on the diagonal.</summary>
    public Lanes Take(Span<Lanes> bonds)
    {
        Join(bonds);
        var shift = Shift(bonds);
        var value = Lanes.Zero;
        for (var step = 0; step < Steps; step++)
        {
            Centre();
            value = Multiply(bonds);
            // The largest eigenvalue of shift - L, off the constant vector, is shift - lambda2.
            for (var i = 0; i < count; i++) vector[i] = Elementary.Fma(shift, vector[i], -product[i]);
        }

        return Elementary.Positive(value);
    }

    /// <summary>The bond of two members is the mean of both directions.</summary>
    private void Join(Span<Lanes> bonds)
    {
        for (var i = 0; i < count; i++)
        {
            bonds[i * count + i] = Lanes.Zero;
            for (var j = 0; j < i; j++)
                bonds[i * count + j] = bonds[j * count + i] = (bonds[i * count + j] + bonds[j * count + i]) * Elementary.All(0.5f);
        }
    }

    private Lanes Shift(ReadOnlySpan<Lanes> bonds)
    {
        Lanes most = Lanes.Zero, least = Elementary.All(count), strongest = Lanes.Zero;
        for (var i = 0; i < count; i++)
        {
            var sum = Lanes.Zero;
            foreach (var bond in bonds.Slice(i * count, count))
            {
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
        var entries = vector.Span;
        Lanes mean = Lanes.Zero, length = Lanes.Zero;
        foreach (var entry in entries) mean += entry;
        mean *= Elementary.All(1f / count);
        foreach (ref var entry in entries)
        {
            entry -= mean;
            length = Elementary.Fma(entry, entry, length);
        }

        var scale = Lanes.One / Vector512.Sqrt(Elementary.Max(length, Elementary.All(1e-20f)));
        foreach (ref var entry in entries) entry *= scale;
    }

    /// <summary>product = L vector; returns the Rayleigh quotient.</summary>
    private Lanes Multiply(ReadOnlySpan<Lanes> bonds)
    {
        Span<Lanes> entries = vector.Span, products = product.Span, degrees = degree.Span;
        var quotient = Lanes.Zero;
        for (var i = 0; i < entries.Length; i++)
        {
            var row = bonds.Slice(i * count, count);
            Lanes even = degrees[i] * entries[i], odd = Lanes.Zero; // two sums, because one would wait for itself
            for (var j = 1; j < row.Length; j += 2)
            {
                even = Elementary.Fma(-row[j - 1], entries[j - 1], even);
                odd = Elementary.Fma(-row[j], entries[j], odd);
            }

            if (row.Length % 2 == 1) even = Elementary.Fma(-row[^1], entries[^1], even);
            products[i] = even + odd;
            quotient = Elementary.Fma(entries[i], products[i], quotient);
        }

        return quotient;
    }
}
