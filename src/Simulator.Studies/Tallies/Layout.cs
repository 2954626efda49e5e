using Simulator.Model;
using Simulator.Scenarios;

namespace Simulator.Studies;

/// <summary>
/// What is tallied, and where it lies: indicators of the alliance in every month, of ties in the last month and those that the scenario
/// asks for (a thousand ties a month would drown the rest), of members in these and each December. Channels are the variants in order,
/// then each other variant less the baseline, then the pairs that only a question compares. Of worlds of rival theories only what a
/// question asks for is tallied, beside the channels.
/// </summary>
internal sealed class Layout
{
    private readonly (int Variant, int Against)[] pairs;
    private readonly int[] slots;
    private readonly int[] tieSlots;
    private readonly int alliance;
    private readonly int members;
    private readonly int tieKinds = Indicators.OfTie.Count;

    /// <summary>The layout of a study.</summary>
    public Layout(Study study)
    {
        var setting = study.Setting;
        Variants = study.Scenario.Variants;
        pairs = [.. Enumerable.Range(1, Variants.Count - 1).Select(v => (v, 0)), .. study.Scenario.Questions.Select(PairOf).Where(p => p.Variant >= 0 && p.Against > 0).Distinct()];
        Members = setting.Alliance.Members;
        members = Members.Count;
        Months = setting.Months;
        Chosen = [.. Enumerable.Range(0, Months).Where(m => setting.MonthOfYear(m) == 12 || m == Months - 1 || study.Scenario.Months.Contains(m))];
        slots = [.. Enumerable.Range(0, Months).Select(m => Array.IndexOf(Chosen, m))];
        TieMonths = [.. Enumerable.Range(0, Months).Where(m => m == Months - 1 || study.Scenario.Months.Contains(m))];
        tieSlots = [.. Enumerable.Range(0, Months).Select(m => Array.IndexOf(TieMonths, m))];
        alliance = Indicators.OfAlliance.Count * Months;
        Cells = alliance + Indicators.OfMember.Count * members * Chosen.Length;
        Rivals = [.. study.Scenario.Rivals.Select(r => PairOf(r, study.Worlds)).Distinct()];
        TieCells = tieKinds * members * (members - 1) * TieMonths.Length;
    }

    /// <summary>Variants, the baseline first.</summary>
    public IReadOnlyList<Variant> Variants { get; }

    /// <summary>Members by index.</summary>
    public IReadOnlyList<MemberFacts> Members { get; }

    /// <summary>Months of the horizon.</summary>
    public int Months { get; }

    /// <summary>Months at which members are tallied.</summary>
    public int[] Chosen { get; }

    /// <summary>Months at which ties are tallied.</summary>
    public int[] TieMonths { get; }

    /// <summary>Tallies of a channel: alliance, then members.</summary>
    public int Cells { get; }

    /// <summary>Those of the alliance, which come first.</summary>
    public int AllianceCells => alliance;

    /// <summary>Questions under rival theories.</summary>
    public RivalPair[] Rivals { get; }

    /// <summary>Tallies of ties of a variant.</summary>
    public int TieCells { get; }

    /// <summary>Variants and differences.</summary>
    public int Channels => Variants.Count + pairs.Length;

    /// <summary>Whether members are tallied in a month.</summary>
    public bool IsChosen(int month) => slots[month] >= 0;

    /// <summary>Whether ties are tallied in a month.</summary>
    public bool HasTies(int month) => tieSlots[month] >= 0;

    /// <summary>Whether a cell is of the alliance; the others are of members.</summary>
    public bool IsOfAlliance(int cell) => cell < alliance;

    /// <summary>The cells of an indicator of the alliance.</summary>
    public CellRun RunOf(Indicator indicator) => new(indicator.Index * Months, Months, 0, 1);

    /// <summary>The cells of an indicator of a member.</summary>
    public CellRun RunOf(Indicator indicator, int member)
    {
        var index = indicator.Index * members + member;
        return new(alliance + index * Chosen.Length, Chosen.Length, index, Indicators.OfMember.Count * members);
    }

    /// <summary>All runs in the order of their cells.</summary>
    public IEnumerable<CellRun> Runs() =>
        [.. Indicators.OfAlliance.Select(indicator => RunOf(indicator)), .. Indicators.OfMember.SelectMany(indicator => Enumerable.Range(0, members).Select(member => RunOf(indicator, member)))];

    /// <summary>Place of a chosen month among them.</summary>
    public int SlotOf(int month) => slots[month];

    /// <summary>The two variants whose difference a channel holds.</summary>
    public (int Variant, int Against) PairAt(int channel) => pairs[channel - Variants.Count];

    /// <summary>Name of a channel, as results write it.</summary>
    public string NameOf(int channel) => channel < Variants.Count
        ? Variants[channel].Name
        : $"{Variants[PairAt(channel).Variant].Name}-minus-{Variants[PairAt(channel).Against].Name}";

    /// <summary>Place of an indicator of the alliance.</summary>
    public int Cell(Indicator indicator, int month) => RunOf(indicator).First + month;

    /// <summary>Place of an indicator of a member in a chosen month.</summary>
    public int Cell(Indicator indicator, int member, int month) => RunOf(indicator, member).First + slots[month];

    /// <summary>Place of an indicator of a tie in a chosen month: in the order in which a month is read, for the caches' sake.</summary>
    public int TieCell(Indicator indicator, int holder, int partner, int month)
    {
        var pair = (tieSlots[month] * members + holder) * (members - 1) + (partner < holder ? partner : partner - 1);
        return pair * tieKinds + indicator.Index;
    }

    /// <summary>An empty tally for a cell of a channel.</summary>
    public Tally NewTally(int channel, int cell)
    {
        var isDifference = channel >= Variants.Count;
        if (!IsOfAlliance(cell)) return new(isDifference ? Scale.Difference : Scale.Coarse, null);
        return isDifference ? new(Scale.Difference, Scale.Difference) : new(Scale.Fine, Scale.Coarse);
    }

    private (int Variant, int Against) PairOf(Question question) => (IndexOf(question.Variant), IndexOf(question.Against));

    private RivalPair PairOf(Rival rival, IReadOnlyList<Variant> worlds)
    {
        var names = worlds.Select(w => w.Name).ToList();
        var (indicator, month) = (rival.Question.Indicator, rival.Question.Month);
        return new(names.IndexOf(rival.Variant.Name), names.IndexOf(rival.Against.Name), indicator, month, Cell(indicator, month), rival.Difference);
    }

    /// <summary>-1 for a variant that a program left out of the study: the question then has no data.</summary>
    private int IndexOf(string variant) => Variants.Select(v => v.Name).ToList().IndexOf(variant);
}

/// <summary>The cells of one indicator, of the alliance or of a member: a month each.</summary>
/// <param name="First">The first cell.</param>
/// <param name="Months">How many there are.</param>
/// <param name="Index">Number among the runs that are taken together in some months.</param>
/// <param name="Together">How many these are: all of members; one of the alliance.</param>
internal readonly record struct CellRun(int First, int Months, int Index, int Together);
