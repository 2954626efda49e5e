namespace Simulator.Scenarios;

/// <summary>Every kind of mistake that a scenario or a table of seeds can contain; codes stand here and nowhere else.</summary>
#pragma warning disable CS1591 // Each kind says in its own title and help what a docstring would repeat.
public static class Problems
{
    private static readonly List<ProblemKind> Declared = [];

    /// <summary>All kinds, in order of their codes.</summary>
    public static IReadOnlyList<ProblemKind> All => Declared;

    // Files.
    public static readonly ProblemKind FileMissing = Add("SIM0001", "No such file", "The path leads nowhere. Relative paths start at the folder you are in; paths inside a scenario start at the folder of that scenario.");
    public static readonly ProblemKind FileIsFolder = Add("SIM0002", "A folder, not a file", "A scenario is one file, and a folder stands where one was expected. Name the file inside the folder, for example scenarios/record.yaml.");
    public static readonly ProblemKind FileUnreadable = Add("SIM0003", "File cannot be read", "The file is there, but the system refuses to open it. Check its permissions.");
    public static readonly ProblemKind FileTooLarge = Add("SIM0004", "File too large", "A scenario may have 1 MiB, a table of seeds 8 MiB. Larger files are not read at all, so that a wrong path cannot exhaust the machine.");
    public static readonly ProblemKind FileEmpty = Add("SIM0005", "No scenario here", "The file holds no mapping of keys to values. A scenario needs at least the keys scenario, title and question, or extends.");
    public static readonly ProblemKind ExtendsCycle = Add("SIM0006", "Files extend each other", "Following extends from file to file leads back to a file already read. One of them must stand on its own.");
    public static readonly ProblemKind ExtendsTooLong = Add("SIM0007", "Too many files in a chain", "A scenario may extend a file that extends another, up to 8 files. Join some of them.");
    public static readonly ProblemKind PathRefused = Add("SIM0008", "Path refused", "Paths inside a scenario are relative and use forward slashes, so that a folder of scenarios can be moved and shared.");

    // Text.
    public static readonly ProblemKind Encoding = Add("SIM0101", "Not UTF-8", "Files are UTF-8 text, so that names and reasons look the same everywhere. Most editors can save the file again as UTF-8; a file of an old spreadsheet or word processor is the usual cause.");
    public static readonly ProblemKind Character = Add("SIM0102", "Invisible character", "Control characters, direction marks and invisible spaces are refused, because a reader cannot see what they do.");
    public static readonly ProblemKind Tab = Add("SIM0103", "Tab in the indentation", "YAML is indented with spaces, because tabs have no fixed width. Most editors can replace them.");
    public static readonly ProblemKind NotYaml = Add("SIM0104", "Not well-formed YAML", "The text cannot be read as YAML. Look at colons, quotes, brackets and indentation near the place.");
    public static readonly ProblemKind TooManyParts = Add("SIM0105", "Too many parts", "A file may have 50,000 keys, values and brackets in all, far more than a scenario needs. A list that was repeated by a slip is the usual cause; otherwise share parts by extends or overlays.");
    public static readonly ProblemKind TooDeep = Add("SIM0106", "Nested too deeply", "Mappings and lists may be nested 32 deep; a scenario needs six. Look for a bracket that is never closed, or for indentation that grows from line to line.");
    public static readonly ProblemKind TooLong = Add("SIM0107", "Value too long", "One value may have 65,536 characters. Look for a quote that is never closed, which takes the rest of the file for one text.");
    public static readonly ProblemKind AnchorOrTag = Add("SIM0108", "Anchor, alias or tag", "Anchors (&), aliases (*) and tags (!) are not part of the language: every value stands where it is used. Use extends to share.");
    public static readonly ProblemKind SecondDocument = Add("SIM0109", "More than one document", "One file is one scenario: no directives (%) and no second document after ---.");
    public static readonly ProblemKind DuplicateKey = Add("SIM0110", "Key given twice", "A mapping gives each key once; otherwise nobody knows which value holds.");
    public static readonly ProblemKind KeyNotText = Add("SIM0111", "Key is not plain text", "Keys are words, not lists or mappings, and stand before the colon on one line. A question mark at the start of a line, or brackets before a colon, make YAML read something else as the key.");
    public static readonly ProblemKind More = Add("SIM0112", "Too many problems", "The first thousand problems are told; usually one cause stands behind them.");

    // Shape.
    public static readonly ProblemKind UnknownKey = Add("SIM0201", "Unknown key", "The key is not part of the language at this place. It is an error, because a misspelt key would otherwise do nothing.");
    public static readonly ProblemKind MissingKey = Add("SIM0202", "Missing key", "Something that is needed here was not given, neither in this file nor in a file it extends.");
    public static readonly ProblemKind WrongKind = Add("SIM0203", "Wrong kind of value", "A value, a list or a mapping stands where another of the three belongs.");
    public static readonly ProblemKind Number = Add("SIM0204", "Not a number", "Numbers use digits, a point and perhaps an exponent: 12, -0.5, 1e-3. No commas, underscores, percent signs, hexadecimal or infinities.");
    public static readonly ProblemKind Flag = Add("SIM0205", "Not true or false", "Switches are written true or false, in small letters and without quotes; yes, no, on and off are words like any other.");
    public static readonly ProblemKind Date = Add("SIM0206", "Not a date", "Days are written 2026-01-17 and months 2026-01, and must exist in the calendar.");
    public static readonly ProblemKind Name = Add("SIM0207", "Not a name", "Names start with a letter and have letters, digits, hyphens and underscores, at most 64.");
    public static readonly ProblemKind Choice = Add("SIM0208", "Unknown word", "Only a few words are possible here; the message lists them, and names the nearest one where a slip is likely.");
    public static readonly ProblemKind TooMany = Add("SIM0209", "Too many entries", "Lists and tables are bounded so that a slip cannot exhaust the machine. The message says how many entries are allowed; split the study if it truly needs more.");
    public static readonly ProblemKind Conflict = Add("SIM0210", "Parts do not fit together", "Two statements contradict each other, or one needs another that is missing.");
    public static readonly ProblemKind DuplicateId = Add("SIM0211", "Name given twice", "Names of events are unique in a file; a later file replaces an event of an earlier one by its name.");
    public static readonly ProblemKind OverlaysDisagree = Add("SIM0212", "Overlays disagree", "Two overlays of one file set the same thing to different values, and the order of a list is no reason to believe one of them. State the thing in the file itself, which then decides, or take it out of one overlay.");
    public static readonly ProblemKind NoOverlay = Add("SIM0213", "Not an overlay", "An overlay is a part of a scenario that is laid over what a file extends. It has no name, base or overlays of its own, and a file lays it over once.");
    public static readonly ProblemKind Unpaired = Add("SIM0214", "Variant cannot be paired", "Every history of a variant is compared with the history of the baseline that had the same luck. Months, members, draws, replications and seed are therefore the scenario's and the same for all its variants.");

    // Numbers that lean on others.
    public static readonly ProblemKind Correlation = Add("SIM0220", "Not a correlation", "A rank correlation joins two different parameters, each with a distribution, and is given once, in either order.");
    public static readonly ProblemKind CorrelationsContradict = Add("SIM0221", "Correlations contradict each other", "If a goes with b and b with c, then a cannot go against c by any amount: the matrix of correlations must be positive definite. A pair that is not stated counts as 0, which may be the contradiction.");
    public static readonly ProblemKind DeepRange = Add("SIM0222", "Not a deep range", "A deep range has two ends and no distribution. The scenario plays at the value that stands beside it, between the ends, and each end is played apart as a variant; so there may be eight at most.");
    public static readonly ProblemKind Difference = Add("SIM0223", "Not a difference", "A variant replaces a parameter by a value or distribution, or changes what the baseline draws by either add or times.");

    // Events without a date, and conditions.
    public static readonly ProblemKind EventTime = Add("SIM0250", "Not one time", "An event says in one way when it happens: date (perhaps with every), window, hazard, or when; a hazard may also have a condition.");
    public static readonly ProblemKind ChanceOnRecord = Add("SIM0251", "Chance before the day of knowledge", "Before as_of only dated events happen: the record is known. What each history decides for itself begins with the first whole month from as_of on.");
    public static readonly ProblemKind MonthsReversed = Add("SIM0252", "Months in the wrong order", "A span of months is written from its first to its last month; both belong to it.");
    public static readonly ProblemKind TooManyHappenings = Add("SIM0253", "Too many happenings", "With every repetition counted a scenario may have 2,000 dated events, and 100 events that each history decides for itself.");
    public static readonly ProblemKind SharedChance = Add("SIM0254", "Two names share their chance", "The luck of an event is addressed by its name. Rarely two names have the same address; then both would always happen together.");
    public static readonly ProblemKind Expression = Add("SIM0260", "Not a condition", "A condition compares indicators with numbers, for example: cohesion < 55 for 3 months and trust of POL in USA < 0.2. See scenarios/README.md for all that it can hold.");
    public static readonly ProblemKind ExpressionName = Add("SIM0261", "Unknown quantity", "A condition can ask for every indicator: of the alliance by its name, of a member with of, of a tie with of and in. 'simulator list indicators' shows them.");
    public static readonly ProblemKind ExpressionUnit = Add("SIM0262", "Units do not fit", "Only amounts of one unit are added or compared. A number without a unit takes the one of its partner; a pure number scales anything.");
    public static readonly ProblemKind ExpressionKind = Add("SIM0263", "A number or a condition in the wrong place", "Words such as and, not and for join conditions; signs such as + and < join numbers.");
    public static readonly ProblemKind ExpressionTooLarge = Add("SIM0264", "Condition too large", "A condition may have 500 characters, 100 parts and 16 brackets inside each other.");
    public static readonly ProblemKind ConditionFixed = Add("SIM0265", "A condition that never changes", "A condition must be able to be so and not so: it measures something, draws a line inside its range, and asks for no more months in a row than have been measured when it is judged for the last time.");
    public static readonly ProblemKind Evidence = Add("SIM0270", "Evidence without a weight", "Each voice that evidence names has its weights under weigh, and a retelling names the original event, which is no retelling itself.");

    // Questions, levers, and what a study keeps.
    public static readonly ProblemKind UnknownVariant = Add("SIM0280", "Unknown variant", "A question under decide compares two variants of the same scenario. Variants are named under variants; each end of a deep range is one too, for example tie.scar.size-high; baseline is the scenario itself.");
    public static readonly ProblemKind Undecidable = Add("SIM0281", "Question that nothing can decide", "A question under decide compares two different variants in one month (month) or in the December of one year (year). The answer comes from paired differences, so both must be played and the month must lie in the horizon.");
    public static readonly ProblemKind Lever = Add("SIM0282", "Lever that cannot move", "A lever moves one parameter or one number of one event, over a range that holds the scenario's own value, in equal steps that end exactly at the highest position.");
    public static readonly ProblemKind TooMuchToKeep = Add("SIM0283", "Too much to keep", "A run keeps statistics of every variant, compared pair, month, member and tie, and their memory grows with all of these. Fewer variants, fewer months in the horizon, or fewer entries under months bring it down; the number of histories does not matter.");

    // What is shared.
    public static readonly ProblemKind Strands = Add("SIM0320", "Strands that are no whole", "Each strand has a share of all grey-zone acts. Every act belongs to one of them, so the shares sum to 1.");
    public static readonly ProblemKind UnknownShared = Add("SIM0321", "Unknown service, release or gate", "Services, releases and gates are declared under services, releases and gates, in this file or in one that it builds on, and named by events and by each other.");

    // Numbers and where they come from.
    public static readonly ProblemKind OutOfRange = Add("SIM0301", "Out of range", "Every number has a range outside of which it means nothing. The message says which; 'simulator list parameters' shows the ranges of all parameters with their units. Often the number is in another unit, for example a share written as a percentage.");
    public static readonly ProblemKind Unit = Add("SIM0302", "Wrong or missing unit", "Every number states its unit, in the spelling of the quantity; 1 (in quotes or not) stands for a pure number.");
    public static readonly ProblemKind SourceMissing = Add("SIM0303", "No source", "Every number says where it comes from: source, or assumption with the reason. Exactly one of the two.");
    public static readonly ProblemKind SourceUnknown = Add("SIM0304", "Unknown source", "A source that looks like the id of a fact (S2-34, X-08, NATO-2025) must be in the tables of seeds. Other sources are free text, for example Walsh 2007.");
    public static readonly ProblemKind Distribution = Add("SIM0305", "Not a distribution", "A number is given by exactly one of value, uniform [low, high], normal [mean, sd], lognormal [median, log sd], beta [a, b], triangular [low, likeliest, high], pert [low, likeliest, high], student_t [centre, scale, degrees] and discrete {value: weight}.");
    public static readonly ProblemKind UnknownGate = Add("SIM0330", "Unknown gate", "Events ask a gate, or wait for its decision, by the name under which the scenario declares it in gates.");

    // Stocks.
    public static readonly ProblemKind UnknownStock = Add("SIM0310", "Unknown stock", "An event changes a stock that is declared under stocks, with its name, kind, half-lives and unit.");
    public static readonly ProblemKind StockParts = Add("SIM0311", "Stock whose parts do not fit", "A stock of the kind interoperability says when it is complete (full) and has no owner. A force or a reserve counts persons, has an owner, and is never complete.");

    // Rival theories.
    public static readonly ProblemKind UnknownTheory = Add("SIM0340", "Unknown theory", "Under names theories under which every question is asked again. A theory is declared under theories, in this file or in one that it builds on; baseline.yaml has those of the literature.");
    public static readonly ProblemKind TooManyWorlds = Add("SIM0341", "Too many worlds of theories", "Each question is asked again under each theory, in pairs of worlds: with t theories and questions about v variants about t times (v + 1) of them, each of which takes about as long as a variant. There may be 32.");

    // Names of things.
    public static readonly ProblemKind UnknownParameter = Add("SIM0401", "Unknown parameter", "The model has no number of this name. 'simulator list parameters' shows all of them; the message names the nearest ones where a slip is likely.");
    public static readonly ProblemKind UnknownMember = Add("SIM0402", "Unknown member", "Members are written as three-letter codes and are listed in alliance.csv of the seeds.");
    public static readonly ProblemKind UnknownClub = Add("SIM0403", "Unknown club", "Clubs are named by their codes, for example EU or FIVE_EYES, and are listed with their members in the column clubs of alliance.csv of the seeds.");
    public static readonly ProblemKind UnknownIssue = Add("SIM0404", "Unknown issue", "An issue is a dispute to which events belong. It is declared under issues, with its name, who coerces, and whom, in this file or in one that it builds on.");
    public static readonly ProblemKind UnknownIndicator = Add("SIM0405", "Unknown indicator", "Only indicators of the whole alliance can be named here, such as cohesion or deterrence; those of a member or a tie cannot. 'simulator list indicators' shows all.");
    public static readonly ProblemKind UnknownEvent = Add("SIM0406", "Unknown event", "No event has this name, in this file or in a file that it builds on. An event that was taken out by remove_events is not there either.");

    // Time and cost.
    public static readonly ProblemKind OutsideHorizon = Add("SIM0501", "Outside the horizon", "Dated things lie between the first and the last month of the horizon, and what follows a condition after a lag must be able to happen before its end.");
    public static readonly ProblemKind TooMuchWork = Add("SIM0601", "Too many histories", "Draws times replications are the histories of every variant, and may be 10,000,000, which take hours. To halve a standard error takes four times the draws; more replications alone do not narrow what we do not know.");

    // Tables of seeds.
    public static readonly ProblemKind Table = Add("SIM0701", "Bad table", "A table of seeds does not hold what it must: a column, a member, a number or a year is missing or malformed.");

    private static ProblemKind Add(string code, string title, string help)
    {
        var kind = new ProblemKind(code, title, help);
        Declared.Add(kind);
        return kind;
    }
}
