using System.Globalization;

namespace Simulator.Scenarios;

/// <summary>
/// Sobol's sequence with the direction numbers of Joe and Kuo (2008), in the order of Gray codes (Antonov and Saleev 1979), as published
/// generators give it.
/// </summary>
internal static class Sobol
{
    private const int Bits = 32;

    private static readonly uint[][] Directions = Read();

    /// <summary>Dimensions that have direction numbers.</summary>
    public static int Dimensions => Directions.Length;

    /// <summary>A coordinate of a point, in units of 2^-32.</summary>
    /// <param name="point">Number of the point, from 0.</param>
    /// <param name="dimension">From 0 to <see cref="Dimensions"/> - 1.</param>
    public static uint Coordinate(uint point, int dimension)
    {
        var directions = Directions[dimension];
        var sum = 0u;
        for (var (gray, bit) = (point ^ point >> 1, 0); gray != 0; gray >>= 1, bit++)
            if ((gray & 1) != 0) sum ^= directions[bit];
        return sum;
    }

    private static uint[][] Read()
    {
        using var text = new StreamReader(typeof(Sobol).Assembly.GetManifestResourceStream("directions.txt")!);
        var rows = text.ReadToEnd().Split('\n').Where(row => row.Length > 0 && row[0] != '#');
        return [First(), .. rows.Select(row => Of([.. row.Split(' ').Select(n => uint.Parse(n, CultureInfo.InvariantCulture))]))];
    }

    private static uint[] First() => [.. Enumerable.Range(0, Bits).Select(bit => 1u << Bits - 1 - bit)];

    /// <summary>The recurrence of a primitive polynomial of degree s, from its row: dimension, s, a, m_1 to m_s.</summary>
    private static uint[] Of(uint[] row)
    {
        var (degree, coefficients, start) = ((int)row[1], row[2], row[3..]);
        var directions = new uint[Bits];
        for (var bit = 0; bit < Bits; bit++)
        {
            if (bit < degree)
            {
                directions[bit] = start[bit] << Bits - 1 - bit;
                continue;
            }

            directions[bit] = directions[bit - degree] ^ directions[bit - degree] >> degree;
            for (var k = 1; k < degree; k++)
                if ((coefficients >> degree - 1 - k & 1) != 0) directions[bit] ^= directions[bit - k];
        }

        return directions;
    }
}
