namespace Simulator.Model.Tests;

public sealed class CalendarTests
{
    private static readonly Setting Busy = (Worlds.Random(6) with { AsOf = 12 }).With(Worlds.Harm(5, 0.7f, 1), Worlds.Repair(20, 0.3f, 1, 2));

    private static readonly Lazy<int[][][]> Without = new(() => Busy.Bits(new ParameterValues(), 52));

    public static TheoryData<string> Kinds => [.. One.Keys];

    private static readonly Dictionary<string, Event> One = new()
    {
        ["harm"] = Worlds.Harm(40, 0.9f, 1),
        ["repair"] = Worlds.Repair(40, 0.9f, 1),
        ["rung"] = new Event { Id = "act", Month = 40, Issue = 0, Rung = 5 },
        ["troops"] = new Event { Id = "act", Month = 40, Actor = 0, Targets = MemberSet.Of(1), Troops = -2000 },
        ["clarity"] = new Event { Id = "act", Month = 40, Clarity = -1 },
        ["threat"] = new Event { Id = "act", Month = 40, Threat = 0.3f },
        ["pledge"] = new Event { Id = "act", Month = 40, Pledge = true },
        ["criticism"] = new Event { Id = "act", Month = 40, Actor = 0, Targets = MemberSet.Of(1), Criticism = true },
        ["turnover"] = new Event { Id = "act", Month = 40, Actor = 0, Turnover = true },
        ["restriction"] = new Event { Id = "act", Month = 40, Actor = 0, Targets = MemberSet.Of(1), Restriction = 1 },
        ["candour"] = new Event { Id = "act", Month = 40, Actor = 0, Candour = -0.2f },
        ["answer"] = new Event { Id = "act", Month = 40, Targets = MemberSet.Of(1), Answer = 0.9f },
        ["limited"] = new Event { Id = "act", Month = 40, Targets = MemberSet.Of(1), Answer = 0.9f, Limited = true },
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public void One_more_event_changes_only_what_comes_after_it(string kind)
    {
        var (without, with) = (Without.Value, Busy.With(One[kind]).Bits(new ParameterValues(), 52));
        for (var month = 0; month < 40; month++) Worlds.Same(with[month], without[month]).ShouldBeTrue($"month {month}");
        Worlds.Same(with[51], without[51]).ShouldBeFalse();
    }

    [Fact]
    public void An_event_of_no_severity_changes_nothing_at_all()
    {
        var nothing = new Event { Id = "nothing", Month = 10, Actor = 0, Targets = MemberSet.Of(1), Issue = 0 };
        Busy.With(nothing).Bits(new ParameterValues(), 36).Zip(Without.Value, Worlds.Same).ShouldAllBe(same => same);
    }

    [Fact]
    public void An_event_after_the_horizon_changes_nothing() =>
        Busy.With(Worlds.Harm(500, 1, 1)).Bits(new ParameterValues(), 24).Zip(Without.Value, Worlds.Same).ShouldAllBe(same => same);

    [Fact]
    public void Events_without_targets_strike_everybody_but_the_actor()
    {
        var tile = Worlds.Even(4).With(Worlds.Harm(0, 0.4f)).Begin().Play(..1);
        var named = Worlds.Even(4).With(Worlds.Harm(0, 0.4f, 1, 2, 3)).Begin().Play(..1);
        for (var i = 1; i < 4; i++) tile.Measured(Indicators.TieTrust, i, 0).ShouldBe(named.Measured(Indicators.TieTrust, i, 0));
        tile.Measured(Indicators.TieTrust, 1, 0)[0].ShouldBeLessThan(0.5f);
    }

    [Fact]
    public void A_pledge_and_a_threat_are_events_without_an_actor()
    {
        var tile = Worlds.Even(3).With(new Event { Id = "war", Month = 0, Threat = 0.3f }).Begin().Play(..1);
        tile.Measured(Indicators.Threat)[0].ShouldBe(1.3f, 1e-6f);
        tile.Measured(Indicators.TieTrust, 1, 0)[0].ShouldBe(0.5f);
    }
}
