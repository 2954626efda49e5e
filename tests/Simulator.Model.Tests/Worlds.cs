namespace Simulator.Model.Tests;

/// <summary>Small alliances for tests; member 0 is the guarantor. Months 0 to 131 are 2025-01 to 2035-12.</summary>
internal static class Worlds
{
    public const int Horizon = 132;

    /// <summary>Members that differ in nothing, trust each other by 0.5 and have troops of the guarantor; the whole horizon is on record, so no hazard acts.</summary>
    public static Setting Even(int members) => new()
    {
        Alliance = new Alliance
        {
            Members = [.. Enumerable.Range(0, members).Select(Someone)],
            Guarantor = 0,
            DistanceKm = Pairs(members, 1000),
            Affinity = Pairs(members, 0.5f),
            Baseline = Pairs(members, 0.5f),
            Clubs = [],
            Cuts = [],
        },
        StartYear = 2025,
        Months = Horizon,
        AsOf = Horizon,
        Events = [],
    };

    /// <summary>As <see cref="Even"/>, but of unlike size: each member half as large as the one before, all growing with prices.</summary>
    public static Setting Uneven(int members) => Even(members).With(a => a with
    {
        Members =
        [
            .. a.Members.Select((m, i) => m with
            {
                Gdp = new YearSeries(2014, [.. Enumerable.Range(0, 17).Select(y => (float)(20000 * Math.Pow(0.5, i) * Math.Pow(1.022, y)))]),
                Personnel = 1000 * MathF.Pow(0.5f, i),
            }),
        ],
    });

    /// <summary>An alliance whose members, ties, clubs and issues are drawn at random, ugly cases included.</summary>
    public static Setting Random(int seed, bool hostile = false, int members = 0)
    {
        var random = new Random(seed);
        var n = members > 0 ? members : random.Next(3, 9);
        var even = Even(n);
        float Draw(float low, float high) => low + (high - low) * random.NextSingle();
        float[,] Matrix(float low, float high) => Symmetric(n, () => Draw(low, high));
        MemberSet Some() => new((ulong)random.NextInt64(1L << n));
        MemberFacts Drawn(MemberFacts m, int i) => m with
        {
            Frontline = i == 0 ? 0 : Draw(0, 1),
            Core = Years(2014, Draw(0.4f, 5)),
            Gdp = new YearSeries(2014, [.. Enumerable.Range(0, 17).Select(_ => hostile ? 10f : Draw(5, 5000))]),
            Debt = Years(2014, Draw(10, 230)),
            Personnel = hostile && i == n - 1 ? 0 : Draw(1, 1300),
            IdealPoint = Draw(-2, 3),
            Aid = Draw(0, 2),
            Troops = i == 0 || hostile ? 0 : Draw(0, 35000),
            Willingness = Draw(0, 1),
            EscapeClause = random.Next(2) == 0,
            OwnTarget = random.Next(4) == 0 ? 2.1f : null,
            Projections = random.Next(3) == 0 ? [new(2027, Draw(0.5f, 6), 0.1f)] : [],
        };
        var baseline = new float[n, n];
        for (var i = 0; i < n; i++)
            for (var j = 0; j < n; j++)
                if (i != j) baseline[i, j] = Draw(-1, 1);
        var distance = hostile && random.Next(2) == 0 ? Pairs(n, random.Next(2) * 20000) : Matrix(0, 20000);
        return even with
        {
            Alliance = even.Alliance with
            {
                Members = [.. even.Alliance.Members.Select(Drawn)],
                DistanceKm = distance,
                Affinity = Matrix(0, 1),
                Baseline = baseline,
                Clubs = hostile
                    ? [new Club("NONE", "Nobody", MemberSet.Empty) { Open = true, Leads = MemberSet.Of(1) }]
                    : [new Club("OPEN", "Open", Some()) { Open = true, Leads = MemberSet.Of(1) }, new Club("EYES", "Eyes", Some().With(0)) { SharesAll = true, SharingBonus = 0.3f }],
                Cuts = hostile ? [new Cut("nobody", MemberSet.Empty), new Cut("everybody", MemberSet.All(n))] : [new Cut("one", MemberSet.Of(0)), new Cut("some", Some())],
                Issues = hostile ? [new Issue("VOID", "Nobody's", 0, MemberSet.Empty)] : [new Issue("ISLE", "Island", 0, MemberSet.Of(1))],
            },
        };
    }

    /// <summary>Defaults without noise, surprises of ties, two speeds and alarm: nothing that could move a tie or the threat; and without the late echoes of an act.</summary>
    public static ParameterValues Quiet() => new ParameterValues()
        .Set(Parameters.TieLeaderNoise, 0).Set(Parameters.TieServiceNoise, 0).Set(Parameters.TwoSpeedPenalty, 0)
        .Set(Parameters.GreyAlarm, 0).Set(Parameters.PermanenceBaseline, 0).Set(Parameters.PushbackResponse, 0);

    /// <summary>No random event of the calendar, so that only the adversary's own choice is left after the record.</summary>
    public static ParameterValues WithoutHazards(this ParameterValues values) => values
        .Set(Parameters.HazardTerritorial, 0).Set(Parameters.HazardTariff, 0).Set(Parameters.HazardDrawdown, 0)
        .Set(Parameters.HazardReassurance, 0).Set(Parameters.HazardDefault, 0).Set(Parameters.HazardCrisis, 0).Set(Parameters.ThreatRate, 0);

    /// <summary>The rates of some parameters, as a tile has them.</summary>
    public static Rates RatesOf(ParameterValues values)
    {
        var rates = new Rates();
        rates.Set(values);
        return rates;
    }

    public static Setting With(this Setting setting, params Event[] events) => setting with { Events = [.. setting.Events, .. events] };

    public static Setting With(this Setting setting, Func<Alliance, Alliance> change) => setting with { Alliance = change(setting.Alliance) };

    public static Setting With(this Setting setting, int member, Func<MemberFacts, MemberFacts> change) =>
        setting.With(a => a with { Members = [.. a.Members.Select((m, i) => i == member ? change(m) : m)] });

    /// <summary>Baseline trust of everybody in everybody.</summary>
    public static Setting Trusting(this Setting setting, float baseline) => setting.With(a => a with { Baseline = Pairs(a.Count, baseline) });

    /// <summary>A tile at its first month.</summary>
    public static Tile Begin(this Setting setting, ParameterValues? values = null, ulong seed = 1, uint first = 0)
    {
        var tile = new Tile(setting);
        tile.Begin(values ?? Quiet(), seed, first);
        return tile;
    }

    /// <summary>Plays months, each followed by a look at the tile; <c>tile.Play(..24)</c> plays the first 24.</summary>
    public static Tile Play(this Tile tile, Range months, Action<int>? look = null)
    {
        for (var month = months.Start.Value; month < months.End.Value; month++)
        {
            tile.Play(month);
            look?.Invoke(month);
        }

        return tile;
    }

    /// <summary>An act that harms trust in its actor.</summary>
    public static Event Harm(int month, float severity, params ReadOnlySpan<int> targets) =>
        new() { Id = $"harm-{month}", Month = month, Actor = 0, Impulse = -severity, Targets = MemberSet.Of(targets) };

    /// <summary>An act that repairs trust in its actor.</summary>
    public static Event Repair(int month, float severity, params ReadOnlySpan<int> targets) =>
        Harm(month, -severity, targets) with { Id = $"repair-{month}" };

    /// <summary>Every indicator of the alliance, the members and the ties in the month just played.</summary>
    public static IEnumerable<(Indicator Indicator, string Of, Lanes Value)> Everything(this Tile tile)
    {
        foreach (var indicator in Indicators.OfAlliance) yield return (indicator, "alliance", tile.Measured(indicator));
        for (var i = 0; i < tile.Members.Length; i++)
        {
            foreach (var indicator in Indicators.OfMember) yield return (indicator, $"member {i}", tile.Measured(indicator, i));
            for (var j = 0; j < tile.Members.Length; j++)
                if (i != j)
                    foreach (var indicator in Indicators.OfTie) yield return (indicator, $"tie {i} to {j}", tile.Measured(indicator, i, j));
        }
    }

    /// <summary>The bits of every indicator in every month: [month][lane][indicator].</summary>
    public static int[][][] Bits(this Setting setting, ParameterValues values, int months, ulong seed = 1, uint first = 0)
    {
        var bits = new int[months][][];
        var tile = setting.Begin(values, seed, first);
        tile.Play(..months, month =>
        {
            var everything = tile.Everything().ToArray();
            bits[month] = [.. Enumerable.Range(0, Tile.Width).Select(lane => everything.Select(e => BitConverter.SingleToInt32Bits(e.Value[lane])).ToArray())];
        });
        return bits;
    }

    /// <summary>True where two histories, or two tiles, agree in every indicator to the bit.</summary>
    public static bool Same(int[] one, int[] other) => one.AsSpan().SequenceEqual(other);

    /// <inheritdoc cref="Same(int[], int[])"/>
    public static bool Same(int[][] one, int[][] other) => one.Zip(other, Same).All(same => same);

    public static Lanes All(float value) => Elementary.All(value);

    /// <summary>Sixteen values as lanes.</summary>
    public static Lanes Each(Func<int, float> value) =>
        System.Runtime.Intrinsics.Vector512.Create<float>([.. Enumerable.Range(0, Tile.Width).Select(value)]);

    public static YearSeries Years(int first, float value) => new(first, [.. Enumerable.Repeat(value, 2030 - first + 1)]);

    public static float[,] Pairs(int members, float value) => Symmetric(members, () => value);

    private static float[,] Symmetric(int members, Func<float> value)
    {
        var pairs = new float[members, members];
        for (var i = 0; i < members; i++)
            for (var j = 0; j < i; j++) pairs[i, j] = pairs[j, i] = value();
        return pairs;
    }

    private static MemberFacts Someone(int index) => new()
    {
        Code = $"M{index:D2}",
        Name = $"Member {index}",
        Frontline = 0.5f,
        Core = Years(2014, 2),
        EquipmentShare = Years(2014, 30),
        Gdp = Years(2014, 1000),
        Debt = Years(2014, 60),
        Personnel = 100,
        IdealPoint = 1,
        Aid = 0.5f,
        Troops = index == 0 ? 0 : 5000,
        Willingness = 0.38f,
    };
}
