using Simulator.Model;

namespace Simulator.Scenarios;

/// <summary>A scenario as the engines play it: one file and its bases, read, checked and resolved.</summary>
public sealed record Scenario
{
    /// <summary>Short name, for example record; letters, digits and hyphens.</summary>
    public required string Name { get; init; }

    /// <summary>One line for headings.</summary>
    public required string Title { get; init; }

    /// <summary>The question that the scenario answers, in a sentence or two.</summary>
    public required string Question { get; init; }

    /// <summary>How to read the answer, a few sentences; may be empty.</summary>
    public string Reading { get; init; } = "";

    /// <summary>File that was asked for.</summary>
    public required string File { get; init; }

    /// <summary>The texts of that file, its bases and tables; null for a scenario that was put together in a program.</summary>
    public ScenarioFiles? Files { get; init; }

    /// <summary>Number of samples of the uncertain parameters (what we do not know), at least 1.</summary>
    public required int Draws { get; init; }

    /// <summary>Number of histories under each draw (what is left to chance), at least 1.</summary>
    public required int Replications { get; init; }

    /// <summary>How draws fill the space of what we do not know.</summary>
    public Sampling Sampling { get; init; }

    /// <summary>Rank correlations between uncertain parameters; they can all hold at once.</summary>
    public IReadOnlyList<RankCorrelation> Correlations { get; init; } = [];

    /// <summary>Seed of all chance.</summary>
    public required ulong Seed { get; init; }

    /// <summary>Date of knowledge, for example 2026-02-01.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>The indicator that progress and summary lead with.</summary>
    public required Indicator Headline { get; init; }

    /// <summary>Indicators of the alliance that the summary and the report show, in order.</summary>
    public required IReadOnlyList<Indicator> Shown { get; init; }

    /// <summary>Months at which members and ties are reported, beside the last one and, for members, every December.</summary>
    public required IReadOnlyList<int> Months { get; init; }

    /// <summary>Variants; the first is the baseline and is called "baseline", the last are the ends of deep ranges.</summary>
    public required IReadOnlyList<Variant> Variants { get; init; }

    /// <summary>Every number that a file states, with its source; for the report.</summary>
    public required IReadOnlyList<Statement> Statements { get; init; }

    /// <summary>Events of the baseline as a report lists them.</summary>
    public required IReadOnlyList<EventNote> Events { get; init; }

    /// <summary>Questions that a run decides, in order of the file.</summary>
    public IReadOnlyList<Question> Questions { get; init; } = [];

    /// <summary>Each question again under each rival theory that the file names, in the order of questions; none where the theory makes the two worlds one.</summary>
    public IReadOnlyList<Rival> Rivals { get; init; } = [];

    /// <summary>Numbers that a reader may move on the what-if page, in order of the file.</summary>
    public IReadOnlyList<Lever> Levers { get; init; } = [];

    /// <summary>Editions of the data that were visible at <see cref="AsOf"/>, for the manifest.</summary>
    public required IReadOnlyList<string> DataEditions { get; init; }

    /// <summary>The effective scenario in one canonical text; two files that mean the same have the same text.</summary>
    public required string EffectiveText { get; init; }

    /// <summary>SHA-256 of <see cref="EffectiveText"/>, lower-case hexadecimal.</summary>
    public required string Hash { get; init; }

    /// <summary>The effective scenario as a file, with the origin of every value; null for a scenario that was put together in a program.</summary>
    public EffectiveFile? Effective { get; init; }
}

/// <summary>One world of a scenario: the baseline or a what-if.</summary>
/// <param name="Name">Short name; "baseline" for the scenario's own.</param>
/// <param name="Question">What it asks, in a sentence.</param>
/// <param name="Setting">What the model plays.</param>
/// <param name="Priors">Distribution of each parameter, in the order of <see cref="Parameters.All"/>.</param>
/// <param name="Differences">What differs from the baseline, one sentence each; empty for the baseline.</param>
public sealed record Variant(string Name, string Question, Setting Setting, IReadOnlyList<Prior> Priors, IReadOnlyList<string> Differences)
{
    /// <summary>Parameters in which two variants differ; null where they differ in more than parameters.</summary>
    /// <param name="other">Another variant of the same scenario.</param>
    public IReadOnlyList<Parameter>? Differing(Variant other) => Rest.SequenceEqual(other.Rest, StringComparer.Ordinal)
        ? [.. Parameters.All.Where(p => Priors[p.Index].Text != other.Priors[p.Index].Text)]
        : null;

    /// <summary>Differences that are no parameters: the sentence of a parameter begins with its name.</summary>
    private IEnumerable<string> Rest => Differences.Where(d => Parameters.Find(d.Split(' ')[0]) is null);
}

/// <summary>A number that a file states.</summary>
/// <param name="Name">Dotted name, for example tie.scar.size or POL spending.core 2026.</param>
/// <param name="Value">Value or distribution as a reader should see it, for example "0.2 (uniform 0 to 0.4)".</param>
/// <param name="Unit">Unit.</param>
/// <param name="Source">Source, blank for an assumption.</param>
/// <param name="Assumption">Reason of an assumption, blank where there is a source.</param>
/// <param name="Where">file:line of the statement; "model" for a default of the model.</param>
public sealed record Statement(string Name, string Value, string Unit, string Source, string Assumption, string Where);

/// <summary>An event as charts and reports show it; a repeated one has a note for each time.</summary>
/// <param name="Id">Short name.</param>
/// <param name="Date">Day it happens; the first possible one where each history decides.</param>
/// <param name="Label">One line.</param>
/// <param name="Source">Source, blank for an assumption.</param>
/// <param name="Assumption">Reason of an assumption, blank where there is a source.</param>
/// <param name="Marked">True where charts mark it.</param>
public sealed record EventNote(string Id, DateOnly Date, string Label, string Source, string Assumption, bool Marked)
{
    /// <summary>When it happens, in words, where each history decides; blank for a dated event.</summary>
    public string Time { get; init; } = "";
}
