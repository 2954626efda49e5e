namespace Simulator.Figures.Svg;

/// <summary>Maps values to heights, with ticks at round numbers.</summary>
internal sealed class Scale
{
    private readonly double top;
    private readonly double bottom;

    /// <summary>A scale from the round number below <paramref name="low"/> to the one above <paramref name="high"/>.</summary>
    public Scale(double low, double high, double top, double bottom, int ticks)
    {
        (this.top, this.bottom) = (top, bottom);
        // A flat line gets a range of its own size, so that it lies in the middle of a chart.
        if (high - low < 1e-9 * Math.Max(1, Math.Abs(high)))
        {
            var room = Math.Max(0.1, Math.Abs(high) * 0.1);
            (low, high) = (low - room, high + room);
        }

        Step = RoundStep((high - low) / ticks);
        Low = Math.Floor(low / Step + 1e-9) * Step;
        High = Math.Ceiling(high / Step - 1e-9) * Step;
    }

    /// <summary>Value at the bottom.</summary>
    public double Low { get; }

    /// <summary>Value at the top.</summary>
    public double High { get; }

    /// <summary>Distance between ticks.</summary>
    public double Step { get; }

    /// <summary>Round values from bottom to top.</summary>
    public IEnumerable<double> Ticks => Enumerable.Range(0, (int)Math.Round((High - Low) / Step) + 1).Select(i => Low + i * Step);

    /// <summary>Decimals that tell the ticks apart.</summary>
    public int Decimals => Math.Max(0, -(int)Math.Floor(Math.Log10(Step) + 1e-9));

    /// <summary>Height of a value in the drawing.</summary>
    public double At(double value) => bottom - (value - Low) / (High - Low) * (bottom - top);

    // 1, 2 or 5 times a power of ten.
    private static double RoundStep(double step)
    {
        var power = Math.Pow(10, Math.Floor(Math.Log10(step)));
        var first = step / power;
        return (first <= 1.0000001 ? 1 : first <= 2.0000001 ? 2 : first <= 5.0000001 ? 5 : 10) * power;
    }
}
