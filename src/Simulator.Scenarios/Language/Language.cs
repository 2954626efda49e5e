namespace Simulator.Scenarios;

/// <summary>The scenario language: every key with its shape and one line of help. Editors' schema and the reader share this table.</summary>
internal static class Language
{
    /// <summary>Largest number of overlays of one file, and of names in a list or mapping.</summary>
    public const int MostOverlays = 8, MostNames = 64;

    private const int MostEvents = 1000, MostParameters = 1000, MostStocks = 16, MostTheories = 8;

    private static readonly TextShape Text = new();
    private static readonly NameShape Name = new();
    private static readonly NameShape NameOfVariant = new(points: true);
    private static readonly FlagShape Flag = new();
    private static readonly DateShape Day = new(days: true, months: false);
    private static readonly DateShape Month = new(days: false, months: true);
    private static readonly DateShape DayOrMonth = new(days: true, months: true);
    private static readonly NumberShape AnyNumber = new(-1e9, 1e9);
    private static readonly NumberShape Share = new(0, 1);
    private static readonly NumberShape Signed = new(-1, 1);

    private static readonly KnownShape Member = new(Problems.UnknownMember, "a member", n => n.Members, "Use the codes of alliance.csv, for example POL.");
    private static readonly KnownShape Club = new(Problems.UnknownClub, "a club", n => n.Clubs, "Use the codes in the column clubs of alliance.csv.");
    private static readonly KnownShape Issue = new(Problems.UnknownIssue, "an issue", n => n.Issues, "Declare it under issues.");
    private static readonly KnownShape Gate = new(Problems.UnknownGate, "a gate", n => n.Gates, "Declare it under gates.");
    private static readonly KnownShape Indicator = new(Problems.UnknownIndicator, "an indicator of the alliance", _ => Names.Indicators, "Run 'simulator list indicators' to see all.");
    private static readonly KnownShape Parameter = new(Problems.UnknownParameter, "a parameter", _ => Names.Parameters, "Run 'simulator list parameters' to see all.");
    private static readonly KnownShape Target = new(
        Problems.UnknownMember, "a member, a club or all", n => n.Members is null || n.Clubs is null ? null : [.. n.Members, .. n.Clubs, Targets.Everybody], "Use codes of members or clubs, or the word all.");

    private static readonly Key Unit = new("unit", Text, "Unit of the number; 1 for a pure number.");
    private static readonly Key Source = new("source", Text, "Where the number comes from: the id of a fact or source of the seeds, or a citation.");
    private static readonly Key Assumption = new("assumption", Text, "The reason, where the number is a choice and has no source.");

    private static readonly Key[] Value =
    [
        Unit, Source, Assumption,
        new("value", AnyNumber, "One value in all draws."),
        .. Family.All.Select(f => new Key(f.Key, new ListShape(AnyNumber, f.Numbers.Length), f.Help)),
        new("discrete", new TableShape(AnyNumber, Share, MostNames), "Weights of single values; they sum to 1."),
    ];

    private static readonly FieldsShape Stated = new(
        "a parameter's value", false,
        [.. Value, new("deep", new ListShape(AnyNumber, 2), "Ends of a range without a distribution: the scenario plays at value, and each end is a variant of its own.")]);

    private static readonly FieldsShape Differing = new(
        "a parameter's value in a variant", false,
        [.. Value, new("add", AnyNumber, "Added to the value that the baseline draws."), new("times", new NumberShape(0, 1000), "Multiplies the value that the baseline draws.")]);

    private static readonly FieldsShape Correlation = new(
        "a correlation", false, new("rank", Signed, "Spearman's correlation of the ranks over draws; 0 for none.", Required: true), Unit, Source, Assumption);

    private static readonly FieldsShape Quantity = new(
        "a number with its source", false, new("value", AnyNumber, "The number.", Required: true), Unit, Source, Assumption);

    private static readonly FieldsShape Projection = new(
        "a yearly share with its source", false, new("value", AnyNumber, "The share.", Required: true),
        new("sd", new NumberShape(0, 10), "Standard deviation of what will be met, percentage points of GDP."), Unit, Source, Assumption);

    private static readonly TableShape MemberFacts = new(Member, new FieldsShape("a member", true, [.. MemberQuantities.All.Select(KeyOf)]), MostNames);

    private static readonly FieldsShape Hazard = new(
        "a hazard", false,
        new("per_year", new NumberShape(0, 12), "How often a year on average.", Required: true),
        new("from", Month, "First month; the first after as_of if not said."),
        new("to", Month, "Last month; the last of the horizon if not said."));

    private static readonly FieldsShape Evidence = new(
        "evidence", false,
        new("voice", Name, "Kind of source, one of those under weigh."),
        new("relay", new NumberShape(0, 10, whole: true), "How many hands the report went through.", Default: "0"),
        new("retells", Name, "Event that this one only tells again."));

    private static readonly FieldsShape Weigh = new(
        "weights of evidence", true,
        new("voices", new TableShape(Name, new FieldsShape(
            "a voice", false,
            new("by_relay", new ListShape(Share, 11), "Weight in [0, 1] of a first-hand report, of one through one hand, and so on; the last holds for all further ones.", Required: true),
            Unit, Source, Assumption), MostNames), "Kinds of sources."),
        new("retelling", Quantity, "Weight of an event that retells another one that happens; 0 if not said."));

    private static readonly FieldsShape Tariff = new(
        "a tariff", false,
        new("rate", Share, "Rate as a share of the price; 0 ends it.", Required: true, UnitOf: "1"),
        new("by", new ListShape(Target, MostNames), "Members or clubs that impose it; the actor if not said."));

    private static readonly FieldsShape StockChange = new(
        "a change of a stock", false,
        new("name", Name, "Stock that changes, one of those under stocks.", Required: true),
        new("change", new NumberShape(-1e6, 1e6), "Added to what is planned, in the unit of the stock; a plan never falls below 0.", Required: true));

    private static readonly FieldsShape Stock = new(
        "a stock", true,
        new("name", Text, "English name.", Required: true),
        new("kind", new ChoiceShape([.. StockReading.Kinds.Keys]), "What it does: interoperability keeps forces able to fight together, force adds to its owners' force, reserve raises the cost of threatening them with force.", Required: true),
        new("owner", Target, "Member, club or all to whom it belongs.", Default: $"\"{Targets.Everybody}\""),
        new("start", new NumberShape(0, 1e6), "Amount at the first month.", Default: "0"),
        new("full", new NumberShape(1e-3, 1e6), "Amount at which it is complete, of a stock that keeps up interoperability."),
        new("build", new NumberShape(0.1, 600), "Half-life of its way up to a plan.", Required: true, UnitOf: "month"),
        new("decay", new NumberShape(0.1, 600), "Half-life of its way down to a plan.", Required: true, UnitOf: "month"),
        new("felt", new NumberShape(1e-3, 1e9), "Change that, announced without notice, strikes trust in the actor with full severity; trust does not feel it if not said."),
        Unit, Source, Assumption);

    private static readonly Key[] EventKeys =
    [
        new("id", Name, "Short name, unique in the scenario.", Required: true),
        new("date", DayOrMonth, "Day it happens; a month where the day is not known."),
        new("every", new DurationShape(1, 600), "Months after which a dated event happens again."),
        new("until", Month, "Last month in which it happens again."),
        new("window", new ListShape(Month, 2), "First and last month: in each history it happens in one of them, each as likely."),
        new("hazard", Hazard, "It happens by chance, again and again, in any month."),
        new("when", new ConditionShape(), "It happens where this comes true, judged by last month; with a hazard only while this is so."),
        new("after", Gate, "It happens in the month after this gate has decided so."),
        new("outcome", new ChoiceShape(GateReading.Outcomes), "Decision of the gate that sets it off.", Default: GateReading.Outcomes[0]),
        new("from", Month, "First month in which the condition can set it off; the first after as_of if not said."),
        new("to", Month, "Last month in which the condition can set it off; the last of the horizon if not said."),
        new("lag", new DurationShape(0, 120), "Months from the condition to the event.", Default: "0 months"),
        new("probability", Share, "Chance that it happens each time the condition comes true.", Default: "1"),
        new("cooldown", new DurationShape(0, 600), "Months after it was set off in which it cannot be set off again.", Default: "0 months"),
        new("repeat", Flag, "Whether it can happen more than once; if not said a hazard does and a condition alone does not."),
        new("label", Text, "One line for charts and reports.", Required: true),
        new("actor", Member, "Member that acts."),
        new("targets", new OneOrMoreShape(Target, MostNames), "Members or clubs struck directly, or all."),
        new("impulse", Signed, "Severity of the trust impulse on the actor: negative harms, positive repairs.", UnitOf: "1"),
        new("voice", new ChoiceShape("leader", "official", "publics", "status"), "Level of trust that the impulse strikes.", Default: "leader"),
        new("reciprocal", Flag, "Whether the actor's own trust in its targets moves too.", Default: "true"),
        new("issue", Issue, "Dispute that the event belongs to."),
        new("rung", new NumberShape(1, 6, whole: true), "Rung of the coercion ladder: 1 claim, 2 pressure, 3 economic threat, 4 economic act, 5 threat of force, 6 force."),
        new("clarity", new NumberShape(-1, 1, whole: true), "1 for a clear signal of the guarantor, -1 for a contradictory one.", Default: "0"),
        new("candour", Signed, "Impulse on the candour of staff towards the actor.", UnitOf: "1"),
        new("troops", new NumberShape(-200_000, 200_000), "Change of the guarantor's troops in the targets, persons in all.", UnitOf: "person"),
        new("stock", StockChange, "Change of the plan of a stock."),
        new("leaves", Flag, "Whether the actor leaves: its force and ballots no longer count, and a guarantor's troops go home.", Default: "false"),
        new("notice", new NumberShape(0, 120, whole: true), "Months between announcement and move of the troops or the stock, or departure.", Default: "0", UnitOf: "month"),
        new("rulebook", Share, "From now on, strictness of a common rulebook for resilience: yearly chance that relabelling is found out.", UnitOf: "1"),
        new("threat", new NumberShape(-1.5, 1.5), "Jump of the threat index.", UnitOf: "1"),
        new("pledge", Flag, "Whether spending reacts as to a pledge.", Default: "false"),
        new("criticism", Flag, "Whether the actor criticises low spenders in public.", Default: "false"),
        new("turnover", Flag, "Whether the actor's leader changes.", Default: "false"),
        new("restriction", new NumberShape(1, 4, whole: true), "Tiers by which the targets lower their sharing towards the actor."),
        new("answer", Share, "A recorded act of the adversary against the targets: its answer, 0 none, 1 unified.", UnitOf: "1"),
        new("limited", Flag, "Whether that act is a limited attack and not of the grey zone: the adversary learns more from its answer.", Default: "false"),
        new("tariff", Tariff, "Tariffs on the targets that stand from then on."),
        new("access", Share, "Share of the guarantor's bases in the targets that it may use from then on.", UnitOf: "1"),
        new("broker", new ChoiceShape([.. EventReading.Brokers.Keys]), "What the broker between the guarantor and the others does in public from then on."),
        new("meeting", new ChoiceShape([.. EventReading.Meetings.Keys]), "What the actor makes of a decisive meeting: a clear commitment, a clear cut (troops says how large), silence, or staying away."),
        new("ask", Gate, "Gate at which the actor asks for a decision."),
        new("against", new ListShape(Member, MostNames), "Parties that the request is directed against: a ballot of theirs is a no."),
        new("club", Club, "Club that the event changes."),
        new("founds", Flag, "Whether a planned club is founded; those left out feel it.", Default: "false"),
        new("activity", Share, "Level of the club's joint work from now on; it makes trust.", UnitOf: "1"),
        new("chat", Flag, "Whether the club's leaders begin to write to each other directly.", Default: "false"),
        new("pact", Flag, "Whether the club's members bind themselves to aid each other.", Default: "false"),
        new("partner", Flag, "Whether the partner outside the alliance takes a seat in the club.", Default: "false"),
        new("funding", new FieldsShape(
            "a change of funding", false,
            new("service", Name, "Service, one of those under services.", Required: true),
            new("state", new ChoiceShape("funded", "at_risk", "lapsed"), "How it is paid for from now on: funded, at_risk (funded, but everybody is frightened), lapsed.", Required: true)), "Change in how a shared service is paid for."),
        new("release", new FieldsShape(
            "a step of a release", false,
            new("name", Name, "Release, one of those under releases.", Required: true),
            new("does", new ChoiceShape("begin", "hasten", "leak"), "What happens: begin (it is asked for), hasten (reviews are faster from now on), leak (a document leaks).", Required: true)), "Step of something that is handed over in tranches."),
        new("mark", Flag, "Whether charts mark it.", Default: "false"),
        new("evidence", Evidence, "Who says that it happened; weighs its severity."),
        Source, Assumption,
        new("severity_assumption", Text, "Why the severities have the size they have."),
        new("timing_assumption", Text, "Why it happens then, or so often, where chance or a condition decides."),
    ];

    private static readonly FieldsShape Event = new("an event", false, EventKeys);
    private static readonly EventListShape Events = new(Event, MostEvents);

    private static readonly FieldsShape Removal = new(
        "a removal", true,
        new("issue", Issue, "Removes all events of this dispute."),
        new("events", new ListShape(Name, MostEvents), "Removes these events."));

    private static readonly FieldsShape Variant = new(
        "a variant", true,
        new("question", Text, "What the variant asks, in a sentence.", Required: true),
        new("set", new TableShape(Parameter, new NumberOrShape(new QuantityShape(AnyNumber), Differing), MostParameters), "Parameters that differ."),
        new("members", MemberFacts, "Facts of members that differ."),
        new("weigh", Weigh, "Weights of evidence that differ."),
        new("remove", Removal, "Events that do not happen."),
        new("add_events", Events, "Events that happen in this variant only."))
    {
        Refused = ((string[])["horizon", "seeds", "draws", "replications", "seed"]).ToDictionary(
            key => key, _ => "Set it for the whole scenario, or write a second scenario: variants share months, members, draws and luck, so that they can be compared in pairs.", StringComparer.Ordinal),
    };

    /// <summary>A number that a reader may move.</summary>
    public static readonly FieldsShape Lever = new(
        "a lever", true,
        new("name", Text, "What a reader sees beside the lever.", Required: true),
        new("help", Text, "What moving it means, a sentence.", Required: true),
        new("parameter", Parameter, "Parameter that it moves."),
        new("event", Name, "Event that it moves, by its id."),
        new("severity", new ChoiceShape([.. LeverReading.Severities.Keys]), "Number of the event that it moves.", Default: "impulse"),
        new("range", new ListShape(AnyNumber, 2), "Lowest and highest position; the scenario's own value lies within.", Required: true),
        new("step", AnyNumber, "Distance between two positions; it divides the range.", Required: true),
        Unit, Source, Assumption);

    /// <summary>What a run decides.</summary>
    public static readonly FieldsShape Question = new(
        "a question", true,
        new("ask", Text, "The question in words, to be answered by yes or no.", Required: true),
        new("variant", NameOfVariant, "Variant that is asked about; baseline for the scenario itself.", Required: true),
        new("against", NameOfVariant, "Variant that it is compared with, pair by pair.", Default: "baseline"),
        new("indicator", Indicator, "Indicator that is compared.", Required: true),
        new("month", Month, "Month in which it is compared."),
        new("year", new NumberShape(1990, 2100, whole: true), "Year in whose December it is compared.", UnitOf: ""),
        new("is", new ChoiceShape("higher", "lower"), "Way in which the variant should differ.", Default: "higher"),
        new("by", new NumberShape(0, 1e9), "Yes where the mean difference is larger than this, in the unit of the indicator; 0 if not given."),
        new("must_hold", Flag, "Whether a run ends with exit code 4 unless the answer is yes.", Default: "false"),
        Unit, Source, Assumption);

    private static readonly FieldsShape Theory = new(
        "a theory", false,
        new("says", Text, "What it holds, as a clause that can follow the word if, for example: harm always heals.", Required: true),
        new("set", new TableShape(Parameter, new NumberOrShape(new QuantityShape(AnyNumber), Differing), MostParameters), "Numbers of the model as they are where the theory is right.", Required: true),
        Source, Assumption);

    /// <summary>A scenario file after the files that it extends have been joined.</summary>
    public static readonly FieldsShape Scenario = new(
        "a scenario", true,
        new("scenario", Name, "Short name of the scenario.", Required: true),
        new("title", Text, "One line for headings.", Required: true),
        new("question", Text, "The question that the scenario answers.", Required: true),
        new("reading", Text, "How to read the answer."),
        new("extends", Text, "File that this one builds on, relative to this file; only differences are written."),
        new("overlays", new ListShape(Text, MostOverlays), "Partial scenario files, relative to this file, laid in order over what it extends; what this file states itself decides."),
        new("remove_events", new ListShape(Name, MostEvents), "Events of the extended file or of an overlay that do not happen here."),
        new("remove_variants", new ListShape(Name, MostNames), "Variants of the extended files that are not played here; questions that compare one of them go too."),
        new("seeds", Text, "Folder of the tables, relative to this file.", Required: true),
        new("horizon", new FieldsShape("a horizon", true, new("from", Month, "First month.", Required: true), new("to", Month, "Last month.", Required: true)), "Months that are played.", Required: true),
        new("as_of", Day, "Day of knowledge: events before it are record, hazards act from it.", Required: true),
        new("draws", new NumberShape(1, 100_000, whole: true), "Samples of the uncertain parameters.", Required: true),
        new("sampling", new ChoiceShape(SamplingWords.All), "How draws fill the space of what we do not know.", Default: SamplingWords.All[0]),
        new("replications", new NumberShape(1, 10_000, whole: true), "Histories under each draw.", Required: true),
        new("seed", new SeedShape(), "Seed of all chance.", Required: true),
        new("guarantor", Member, "Member that the others rely on.", Required: true),
        new("term", new FieldsShape("a term of office", true, new("coercive_until", Month, "First month after the guarantor's coercive term.", Required: true), Source, Assumption), "Term of office in which hazards of coercion are raised."),
        new("headline", Indicator, "Indicator that progress and summary lead with.", Required: true),
        new("show", new ListShape(Indicator, MostNames), "Indicators in summary and report.", Required: true),
        new("months", new ListShape(Month, 600), "Months in which members and ties are reported, beside the last one and, for members, every December."),
        new("clubs", new TableShape(Club, new FieldsShape(
            "a club", true,
            new("name", Text, "English name.", Required: true),
            new("sharing", Share, "Added to the trust that decides sharing between its members."),
            new("shares_all", Flag, "Whether its members may share by default.", Default: "false"),
            new("open", Flag, "Whether members join and leave by their own interest.", Default: "false"),
            new("leads", new ListShape(Member, MostNames), "Members that must contribute before the club answers."),
            new("founders", new ListShape(Member, MostNames), "Members of a club that the seeds do not know."),
            new("planned", Flag, "Whether nobody sits in it until an event founds it.", Default: "false"),
            Unit, Source, Assumption), MostNames), "Attributes of clubs; who belongs to them stands in the seeds, or under founders."),
        new("gates", new TableShape(Name, new FieldsShape(
            "a gate", true,
            new("club", Club, "Club whose members vote; the whole alliance if not said."),
            new("rule", new ChoiceShape(GateReading.Rules), "What a request needs: everybody, a share, the keys and a share, or the keys alone.", Required: true),
            new("share", new NumberShape(0.01, 1), "Share of the voters that has to agree, where the rule asks for one.", UnitOf: "1"),
            new("keys", new ListShape(Member, MostNames), "Members without whom nothing passes, for the rules lead and two_key."),
            new("without", new ListShape(Member, MostNames), "Members of the club that have no ballot."),
            new("delay", new DurationShape(0, 60), "Months of review before ballots count.", Default: "0 months"),
            new("patience", new DurationShape(1, 120), "Months after which a request expires.", Default: "12 months"),
            new("interest", new NumberShape(-10, 10), "Interest of the voters in the matter: added to the logit of agreeing.", Default: "0", UnitOf: "1"),
            new("pace", new NumberShape(0, 100), "Days that a voter takes, as a factor on gate.days.", Default: "1", UnitOf: "1"),
            Source, Assumption), MostNames), "Ways to decide together that events can ask."),
        new("cuts", new TableShape(Text, new FieldsShape(
            "one side of a cut", false,
            new("members", new ListShape(Member, MostNames), "The members of one side."),
            new("club", Club, "A club is one side."),
            new("frontline_above", Share, "Members whose frontline index is at least this are one side."),
            Unit, Source, Assumption), MostNames), "Named divides over which cohesion looks for a rift.", Required: true),
        new("issues", new TableShape(Name, new FieldsShape(
            "an issue", true,
            new("name", Text, "English name.", Required: true),
            new("coercer", Member, "Member that coerces.", Required: true),
            new("targets", new ListShape(Member, MostNames), "Members that are coerced.", Required: true)), MostNames), "Disputes."),
        new("stocks", new TableShape(Name, Stock, MostStocks), "What is built up and runs down: staff in bodies, standing forces, reserves."),
        new("services", new TableShape(Name, new FieldsShape(
            "a service", true,
            new("name", Text, "English name.", Required: true),
            new("owner", Member, "Member that funds it.", Required: true)), MostNames), "Services that one member funds for all, and of which the others can build a second source."),
        new("strands", new TableShape(Name, new FieldsShape(
            "a strand", true,
            new("name", Text, "English name.", Required: true),
            new("share", Share, "Share of all grey-zone acts; the shares sum to 1.", Required: true),
            new("digital", Flag, "Whether shared services and cyber co-operation protect against it.", Default: "false"),
            Unit, Source, Assumption), MostNames), "Kinds of grey-zone acts."),
        new("releases", new TableShape(Name, new FieldsShape(
            "a release", true,
            new("name", Text, "English name.", Required: true),
            new("of", new ChoiceShape("standards", "targets"), "What is handed over: standards (earn trust), or capability targets (firms build capacity).", Required: true),
            new("tranches", new NumberShape(1, 20, whole: true), "Number of tranches.", Required: true),
            new("gate", Name, "Gate that each tranche has to pass, one of those under gates; nobody is asked if not said."),
            new("proposer", Member, "Member that asks at the gate; the guarantor if not said.")), MostNames), "What is handed to others in tranches, after a review each; an event begins it."),
        new("parameters", new TableShape(Parameter, Stated, MostParameters), "Numbers of the model that differ from their default, or are uncertain."),
        new("correlations", new TableShape(Parameter, new TableShape(Parameter, Correlation, MostNames), MostNames), "Uncertain parameters whose draws go together: one, then the other, then their rank correlation."),
        new("members", MemberFacts, "Facts of members that differ from the seeds, and projections."),
        new("weigh", Weigh, "How far evidence is believed: weights that multiply the severity of events."),
        new("events", Events, "Events: dated, repeated, by chance or on a condition."),
        new("variants", new TableShape(Name, Variant, MostNames, ordered: true), "What-ifs, each compared with the scenario itself."),
        new("levers", new TableShape(Name, Lever, MostNames, ordered: true), "Numbers that a reader may move on the what-if page."),
        new("decide", new TableShape(Name, Question, MostNames, ordered: true), "What a run decides: yes, no, or cannot tell yet."),
        new("theories", new TableShape(Name, Theory, MostNames, ordered: true), "Rival theories: numbers of the model on which scholars disagree."),
        new("under", new ListShape(Name, MostTheories), "Theories under which every question is asked again."));

    /// <summary>What number may stand under a key of an event.</summary>
    public static NumberShape NumberOfEvent(string key) => (NumberShape)Event.Keys.First(k => k.Name == key).Shape;

    private static Key KeyOf(MemberQuantity quantity)
    {
        Shape one = quantity.Name == MemberQuantities.Core.Name ? Projection : Quantity;
        return new(quantity.Name, quantity.Yearly ? new TableShape(new NumberShape(1990, 2100, whole: true), one, MostNames) : one, quantity.Help, UnitOf: quantity.Unit);
    }
}
