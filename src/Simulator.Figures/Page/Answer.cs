using Simulator.Figures.Words;
using Simulator.Scenarios;
using Simulator.Studies;

namespace Simulator.Figures.Page;

/// <summary>What the run says, in sentences with numbers.</summary>
internal static class Answer
{
    private const string Luck = "Where nothing is said of it, the mean is more than two standard errors from zero, so that the luck of the draw alone does not explain it: it follows from the assumptions.";

    /// <summary>The course of the headline indicator, then one paragraph a variant.</summary>
    public static IReadOnlyList<string> Sentences(StudyResults results)
    {
        var headline = results.Scenario.Headline;
        var fan = Fan.Of("", results.Find("baseline", headline));
        if (fan.IsEmpty) return [$"This run has no numbers for {Wording.Inside(headline)}, which was to lead."];
        return [Course(results, fan), .. results.Scenario.Variants.Skip(1).Select(v => Effect(results, v)), .. results.Scenario.Variants.Count > 1 && results.Draws > 1 ? [Luck] : Array.Empty<string>()];
    }

    /// <summary>How much of the width is lack of knowledge and how much is chance; null where the means of draws are not kept.</summary>
    public static string? Split(StudyResults results)
    {
        var headline = results.Scenario.Headline;
        var fan = Fan.Of("", results.Find("baseline", headline));
        if (fan.IsEmpty || !fan.KnowsDraws) return null;
        var (month, end) = fan.End;
        var (all, draws) = (end.P95 - end.P05, end.DrawsP95 - end.DrawsP05);
        var unit = Wording.UnitOfDifference(headline);
        var widths = $"In {Calendar.Of(results.Scenario).NameOf(month)}, 9 of 10 histories span {Rounded.Text(all, end.MeanError)}{unit} of {Wording.Inside(headline)}; "
            + $"with chance averaged out, 9 of 10 draws still span {Rounded.Text(draws, end.MeanError)}{unit}.";
        return all > 0 ? $"{widths} {Larger(draws / all)}" : widths;
    }

    // Variances add, widths do not; for bell-shaped spreads the ratio of variances is that of squared widths.
    private static string Larger(double ratio)
    {
        var share = Math.Min(1, ratio * ratio);
        var words = $"By variance, roughly {Rounded.Fixed(100 * share, 0)} % is what we do not know and {Rounded.Fixed(100 - 100 * share, 0)} % is left to chance";
        return share >= 0.5 ? $"{words}: better sources would narrow the band most." : $"{words}: even perfect knowledge of the parameters would leave most of the band.";
    }

    private static string Course(StudyResults results, Fan fan)
    {
        var calendar = Calendar.Of(results.Scenario);
        var headline = results.Scenario.Headline;
        var lowest = fan.Lowest;
        return string.Join(" ",
        [
            Captions.OfFan(headline, fan, calendar),
            .. Known(fan, calendar, headline),
            .. lowest.Value.P50 < Math.Min(fan.Start.Value.P50, fan.End.Value.P50) ? [$"Its median is lowest in {calendar.NameOf(lowest.Month)}, at {Rounded.Quantile(lowest.Value.P50, lowest.Value)}."] : Array.Empty<string>(),
        ]);
    }

    private static IEnumerable<string> Known(Fan fan, Calendar calendar, Model.Indicator headline)
    {
        if (calendar.AsOf <= 0 || calendar.AsOf >= calendar.Months || fan.At(calendar.Known) is not { } known || double.IsNaN(known.P50)) yield break;
        yield return $"In {calendar.NameOf(calendar.Known)}, the last month on record, the model says {Rounded.Quantile(known.P50, known)}{Wording.UnitAfter(headline)} (9 of 10 histories between {Captions.Between(known)}).";
    }

    private static string Effect(StudyResults results, Variant variant)
    {
        var headline = results.Scenario.Headline;
        var fan = Fan.Of("", results.Find($"{variant.Name}-minus-baseline", headline));
        if (fan.IsEmpty) return $"{variant.Name}: {variant.Question} This run has no paired difference for it.";
        return $"{variant.Question} {Captions.OfDifference(headline, variant.Name, fan, Calendar.Of(results.Scenario))}{Doubt(fan.End.Value)}";
    }

    private static string Doubt(Summary difference)
    {
        if (double.IsNaN(difference.MeanError)) return " With one draw nobody can say whether that is more than luck.";
        return difference.MeanError > 0 && Math.Abs(difference.Mean) <= 2 * difference.MeanError
            ? " The mean is within two standard errors of zero: this run cannot tell it from no effect."
            : "";
    }
}
