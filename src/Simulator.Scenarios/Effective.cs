using Simulator.Model;

namespace Simulator.Scenarios;

/// <summary>Turns the joined, checked mapping of a scenario into what the engines play.</summary>
internal sealed class Effective
{
    private const long MostHistories = 10_000_000;

    private readonly MapNode root;
    private readonly SeedTables seeds;
    private readonly ProblemLog log;
    private readonly Citations citations;
    private readonly Targets targets;
    private readonly RecordOfMembers record;
    private readonly Roster roster;
    private readonly TieReading ties;
    private readonly PriorReading priors;
    private readonly HashSet<Parameter> refused = []; // what the scenario states of them is no distribution
    private readonly Horizon horizon;
    private readonly DateOnly asOf;

    private Effective(MapNode root, SeedTables seeds, Horizon horizon, DateOnly asOf, ProblemLog log)
    {
        (this.root, this.seeds, this.horizon, this.asOf, this.log) = (root, seeds, horizon, asOf, log);
        citations = new Citations(seeds.Ids, log);
        targets = new Targets(seeds, root);
        record = new RecordOfMembers(seeds, asOf, log);
        roster = new Roster(seeds, record, citations, log);
        ties = new TieReading(seeds, log);
        priors = new PriorReading(citations, log);
    }

    /// <summary>The scenario; null where something was found, and told.</summary>
    public static Scenario? Read(string file, MapNode root, SeedTables seeds, ProblemLog log)
    {
        // A horizon or day that was refused is told by now; the rest of the file is still checked, against any time at all.
        var months = Horizon.Read(root, log) ?? Horizon.Any;
        return new Effective(root, seeds, months, root.Day("as_of") ?? months.From, log).Read(file);
    }

    private Scenario? Read(string file)
    {
        CheckStudy();
        var months = root.Values("months").Select(m => DateText.Month(m.Value) is { } month ? horizon.Inside(month, m.Place, log) : null).OfType<int>();
        int[] extraMonths = [.. months.Distinct().Order()];
        var worlds = Worlds();
        var correlations = new CorrelationReading(citations, log).Read(root, worlds[0].Variant.Priors, refused);
        var questions = new QuestionReading(root, [.. worlds.Select(w => w.Variant.Name)], horizon, citations, log).Read();
        Kept.Check(root, worlds.Count, horizon, seeds.Codes.Count, questions, log);
        var rivals = new TheoryReading(root, priors, citations, log).Rivals([.. worlds.Select(w => w.Variant)], questions);
        var levers = new LeverReading(root, worlds[0].Variant.Priors, refused, citations, log).Read();
        var statements = log.Any ? [] : Statements(worlds[0].Variant);
        if (log.Any) return null;
        var effective = new EffectiveFile(root, seeds);
        return new Scenario
        {
            Name = root.Text("scenario")!,
            Title = root.Text("title")!,
            Question = root.Text("question")!,
            Reading = root.Text("reading") ?? "",
            File = file,
            Draws = (int)root.Number("draws")!,
            Replications = (int)root.Number("replications")!,
            Sampling = (Sampling)Math.Max(0, Array.IndexOf(SamplingWords.All, root.Text("sampling"))),
            Correlations = correlations,
            Seed = SeedShape.Read(root.Text("seed")!)!.Value,
            AsOf = asOf,
            Headline = MapReading.Indicator(root.Text("headline"))!,
            Shown = [.. root.Values("show").Select(v => MapReading.Indicator(v.Value)!)],
            Months = extraMonths,
            Variants = [.. worlds.Select(w => w.Variant)],
            Statements = statements,
            Events = [.. worlds[0].Events.Select(e => Note(e.Event, e.Part))],
            Questions = questions,
            Rivals = rivals,
            Levers = levers,
            DataEditions = record.Editions,
            EffectiveText = effective.Canonical,
            Hash = effective.Hash,
            Effective = effective,
        };
    }

    private void CheckStudy()
    {
        if (root.Find("scenario") is { } name && name.KeyPlace.Source.Order != 0)
            log.Add(Problems.MissingKey, root.Place.Source.Start, "The file has no name of its own.", "Add scenario: with a name that differs from the one of the file it extends.");
        if (root.Number("draws") * root.Number("replications") is > MostHistories and var histories)
            log.Add(Problems.TooMuchWork, root.PlaceOf("draws"), $"Draws times replications are {histories:N0} histories.", $"Stay at or below {MostHistories:N0}.");
        if (root["term"] is MapNode term && root.Find("term") is { } entry) citations.Check(term, entry.KeyPlace, "the term of office");
    }

    private List<(Variant Variant, IReadOnlyList<(Event Event, MapNode Part)> Events)> Worlds()
    {
        var baseline = World(root, null);
        List<(Variant, IReadOnlyList<(Event, MapNode)>)> worlds =
            [(new Variant(VariantReading.Baseline, root.Text("question") ?? "", baseline.Setting, baseline.Priors, []), baseline.Events)];
        foreach (var (entry, part) in root.Parts("variants"))
        {
            var world = World(VariantReading.Apply(root, entry, part, log), baseline.Priors);
            var differences = VariantReading.Differences(baseline.Priors, world.Priors, part, baseline.Events, world.Events);
            worlds.Add((new Variant(entry.Key, part.Text("question") ?? "", world.Setting, world.Priors, differences), world.Events));
        }

        if (root["parameters"] is { } parameters) DeepEnds.CheckCount(baseline.Priors, parameters, log);
        worlds.AddRange(DeepEnds.Of(worlds[0].Item1).Select(end => (end, baseline.Events)));
        return worlds;
    }

    private (Setting Setting, IReadOnlyList<Prior> Priors, IReadOnlyList<(Event Event, MapNode Part)> Events) World(MapNode scenario, IReadOnlyList<Prior>? baseline)
    {
        var reading = new AllianceReading(scenario, targets, citations, log);
        roster.Check(scenario);
        var members = roster.Read(scenario, horizon);
        var issues = reading.Issues();
        var guarantor = Math.Max(0, targets.IndexOf(scenario.Text("guarantor")));
        var stocks = new StockReading(scenario, targets, citations, log).Read();
        var clubs = reading.Clubs(seeds);
        var gates = new GateReading(scenario, targets, clubs, citations, log).Read();
        var information = new InformationReading(scenario, targets, citations, log);
        var events = new EventReading(horizon, horizon.FirstFrom(asOf), targets, guarantor, issues, stocks, clubs, gates, information, citations, log).Read(scenario, root);
        var alliance = new Alliance
        {
            Members = members,
            Guarantor = guarantor,
            DistanceKm = ties.DistanceKm,
            Affinity = ties.Affinity,
            Baseline = ties.Baseline,
            Clubs = clubs,
            Cuts = reading.Cuts(members),
            Issues = issues,
            Stocks = stocks,
            Gates = gates,
            Services = information.Services(),
            Strands = information.Strands(),
            Releases = information.Releases(),
            YearsTogether = ties.YearsTogether,
        };
        var setting = new Setting
        {
            Alliance = alliance,
            StartYear = horizon.From.Year,
            StartMonth = horizon.From.Month,
            Months = horizon.Months,
            AsOf = horizon.FirstFrom(asOf),
            Events = [.. events.Select(e => e.Event)],
            CoerciveTermEnd = scenario.Map("term")?.Month("coercive_until") is { } end ? horizon.FirstFrom(end) : 0,
        };
        return (setting, Priors(scenario, baseline), events);
    }

    private Prior[] Priors(MapNode scenario, IReadOnlyList<Prior>? baseline)
    {
        var all = Parameters.All.Select(Prior (p) => new Constant(ParameterDefaults.Of(p))).ToArray();
        foreach (var entry in scenario.Map("parameters")?.Entries ?? [])
        {
            if (Parameters.Find(entry.Key) is not { } parameter) continue;
            if (priors.Read(parameter, entry, baseline?[parameter.Index]) is { } prior) all[parameter.Index] = prior;
            else if (baseline is null) refused.Add(parameter);
        }

        return all;
    }

    private List<Statement> Statements(Variant baseline)
    {
        var statements = new List<Statement>();
        foreach (var p in Parameters.All)
            statements.Add(root.Map("parameters")?.Find(p.Name) is { Value: MapNode part } entry ? Stated(p, entry, part) : ParameterDefaults.Statement(p));
        statements.AddRange(CorrelationReading.Statements(root));
        statements.AddRange(Roster.Statements(root));
        statements.AddRange(new AllianceReading(root, targets, citations, log).Statements());
        statements.AddRange(StockReading.Statements(root));
        statements.AddRange(GateReading.Statements(root));
        statements.AddRange(InformationReading.Statements(root));
        statements.AddRange(root.Items("events").SelectMany(EventReading.Statements));
        statements.AddRange(EvidenceReading.Statements(root));
        statements.AddRange(LeverReading.Statements(root));
        statements.AddRange(QuestionReading.Statements(root));
        statements.AddRange(new TheoryReading(root, priors, citations, log).Statements(baseline));
        statements.AddRange(record.Statements());
        statements.Add(new("ties affinity and baseline_trust", $"{seeds.Ties.Rows.Count} pairs", "1", "", "derived from shared clubs, votes, distance and years by the formula in the seeds' README", seeds.Ties.Source.Path));
        return statements;
    }

    private Statement Stated(Parameter p, Entry entry, MapNode part)
    {
        var prior = priors.Read(p, entry)!;
        return new(p.Name, prior.Text + HeldAtEnds.Words(p, prior), p.Unit, part.Text("source") ?? "", part.Text("assumption") ?? "", entry.KeyPlace.FileAndLine);
    }

    private EventNote Note(Event e, MapNode part) => new(
        e.Id, horizon.DayOf(e.Month, e.Day), part.Text("label")!, part.Text("source") ?? "", part.Text("assumption") ?? "", part.Flag("mark"))
    {
        Time = e.Timing is null ? "" : TimingReading.InWords(part),
    };
}
