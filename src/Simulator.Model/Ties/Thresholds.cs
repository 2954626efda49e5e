using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Simulator.Model;

/// <summary>Trust at which a sharing stance rises, and at which it is given up, step by step: one for each tier, and one for tier 3 where there is no fourth.</summary>
internal sealed class Thresholds
{
    private const int ThirdIsTop = 5, Steps = 6;
    private const float Never = 9; // above any trust
    private readonly LaneMemory up = new(Steps), down = new(Steps);

    /// <summary>Trust to rise, by step.</summary>
    public ReadOnlySpan<Lanes> Up => up.Span;

    /// <summary>Trust at which a tier is given up, by step.</summary>
    public ReadOnlySpan<Lanes> Down => down.Span;

    /// <summary>Months in a row at or above a threshold before a tier is opened.</summary>
    public Lanes UpMonths { get; private set; }

    /// <summary>Minus the months at or below a threshold before one is closed, for a tie without age.</summary>
    public Lanes DownMonths { get; private set; }

    public void Set(Rates rates)
    {
        var never = Elementary.All(Never);
        Set(0, rates[Parameters.SharingUp1], -never);
        Set(1, rates[Parameters.SharingUp2], rates[Parameters.SharingDown1]);
        Set(2, rates[Parameters.SharingUp3], rates[Parameters.SharingDown2]);
        Set(3, rates[Parameters.SharingUp4], rates[Parameters.SharingDown3]);
        Set(4, never, rates[Parameters.SharingDown4]);
        Set(ThirdIsTop, never, rates[Parameters.SharingDown3]);
        (UpMonths, DownMonths) = (rates[Parameters.SharingUpMonths], -rates[Parameters.SharingDownMonths]);
    }

    /// <summary>Step of a tier.</summary>
    public static int StepOf(int tier, bool sharesAll) => tier == 3 && !sharesAll ? ThirdIsTop : tier;

    /// <summary>Thresholds at a stance that differs between histories.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public (Lanes Up, Lanes Down) At(Lanes stance, bool sharesAll)
    {
        ReadOnlySpan<Lanes> rises = Up[..Steps], falls = Down[..Steps];
        var (first, second) = (Vector512.LessThan(stance, Lanes.One), Vector512.LessThan(stance, Elementary.All(2)));
        var (third, fourth) = (Vector512.LessThan(stance, Elementary.All(3)), Vector512.LessThan(stance, Elementary.All(4)));
        var rise = Elementary.Choose(fourth, rises[sharesAll ? 3 : ThirdIsTop], rises[4]);
        rise = Elementary.Choose(first, rises[0], Elementary.Choose(second, rises[1], Elementary.Choose(third, rises[2], rise)));
        var fall = Elementary.Choose(third, falls[2], Elementary.Choose(fourth, falls[3], falls[4]));
        return (rise, Elementary.Choose(first, falls[0], Elementary.Choose(second, falls[1], fall)));
    }

    private void Set(int step, Lanes rise, Lanes fall) => (up[step], down[step]) = (rise, fall);
}
