using Simulator.Model;
using Simulator.Scenarios;

namespace Simulator.Studies.Tests;

/// <summary>Four members, sixteen months, one shock that one variant goes without: small enough to play thousands of histories in a test.</summary>
internal static class SmallWorld
{
    public const int Months = 16;
    private static readonly string[] Codes = ["EST", "GBR", "POL", "USA"];

    // Half a range around each default, so that draws differ.
    private static readonly Prior[] Priors =
        [.. Parameters.All.Select(p => new Uniform((p.Min + p.Default) / 2.0, (p.Max + p.Default) / 2.0))];

    public static readonly Scenario Scenario = NewScenario("small", new('a', 64));

    public static Scenario NewScenario(string name, string hash) => new()
    {
        Name = name,
        Title = "A small world",
        Question = "Does the shock matter, and \"how much\"?",
        File = "small.yaml",
        Draws = 6,
        Replications = 10,
        Seed = 7,
        AsOf = new(2025, 4, 1),
        Headline = Indicators.Cohesion,
        Shown = [Indicators.Cohesion, Indicators.Deterrence],
        Months = [15],
        Variants =
        [
            new("baseline", "What happens?", NewSetting(shock: true), Priors, []),
            new("no-shock", "And without the shock?", NewSetting(shock: false), Priors, ["The shock of 2025-08 does not happen."]),
        ],
        Statements = [],
        Events = [],
        DataEditions = [],
        EffectiveText = "small",
        Hash = hash,
    };

    public static Study NewStudy(int draws = 6, int replications = 10, int blockDraws = 2, ulong seed = 7) =>
        new(Scenario, draws, replications, seed, blockDraws);

    private static Setting NewSetting(bool shock) => new()
    {
        Alliance = new()
        {
            Members = [.. Codes.Select(NewMember)],
            Guarantor = 3,
            DistanceKm = Pairs(800),
            Affinity = Pairs(0.5f),
            Baseline = Pairs(0.6f),
            Clubs = [],
            Cuts = [new("guarantor and the others", MemberSet.Of(3))],
        },
        StartYear = 2025,
        Months = Months,
        AsOf = 3,
        Events = shock
            ? [new() { Id = "shock", Month = 7, Actor = 3, Targets = MemberSet.Of(0), Impulse = -0.8f, Voice = Voice.Leader }]
            : [],
    };

    private static MemberFacts NewMember(string code, int index) => new()
    {
        Code = code,
        Name = code,
        Frontline = code == "USA" ? 0.01f : 0.5f,
        Core = new(2014, [.. Enumerable.Range(0, 12).Select(y => 1.5f + 0.1f * y)]),
        EquipmentShare = new(2014, [.. Enumerable.Repeat(25f, 12)]),
        Gdp = new(2014, [.. Enumerable.Range(0, 12).Select(y => 500f * (index + 1) * (1 + 0.03f * y))]),
        Debt = new(2014, [.. Enumerable.Repeat(60f, 12)]),
        Personnel = 50 * (index + 1),
        IdealPoint = 1 + 0.2f * index,
        Aid = 0.3f,
        Troops = code == "USA" ? 0 : 1000,
        Willingness = 0.6f,
    };

    private static float[,] Pairs(float value)
    {
        var pairs = new float[Codes.Length, Codes.Length];
        for (var i = 0; i < Codes.Length; i++)
            for (var j = 0; j < Codes.Length; j++)
                if (i != j) pairs[i, j] = value;
        return pairs;
    }
}
