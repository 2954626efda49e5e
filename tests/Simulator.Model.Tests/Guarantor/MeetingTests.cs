namespace Simulator.Model.Tests;

public sealed class MeetingTests
{
    [Theory]
    [InlineData(Meeting.Commitment)]
    [InlineData(Meeting.Cut)]
    public void A_clear_word_gives_back_what_open_signals_took_and_adds_a_clear_signal(Meeting outcome)
    {
        var tile = Held(outcome).Begin(Worlds.Quiet().Set(Parameters.ClarityHalfLife, 60)).Play(..4);
        tile.Measured(Indicators.Clarity)[0].ShouldBe(0.9f, 1e-4f); // normal 0.7 and a gain of 0.2
    }

    [Theory]
    [InlineData(Meeting.Silence)]
    [InlineData(Meeting.Absence)]
    public void Silence_and_absence_add_to_the_doubt(Meeting outcome)
    {
        var before = Held(outcome).Begin().Play(..3).Measured(Indicators.Clarity)[0];
        Held(outcome).Begin().Play(..4).Measured(Indicators.Clarity)[0].ShouldBeLessThan(before - 0.1f);
    }

    [Fact]
    public void A_clear_word_takes_half_of_the_heat_and_silence_none()
    {
        float Heat(Meeting outcome) => Held(outcome).Begin().Play(..4).Measured(Indicators.Heat)[0];
        Heat(Meeting.Commitment).ShouldBe(Heat(Meeting.Silence) / 2, 1e-6f);
        Heat(Meeting.Cut).ShouldBe(Heat(Meeting.Silence) / 2, 1e-6f);
        Heat(Meeting.Absence).ShouldBeGreaterThan(Heat(Meeting.Silence));
    }

    [Fact]
    public void A_commitment_repairs_and_absence_insults()
    {
        float Trust(Meeting outcome) => Held(outcome).Begin().Play(..4).Measured(Indicators.TrustGuarantor)[0];
        Trust(Meeting.Commitment).ShouldBeGreaterThan(Trust(Meeting.Cut) + 1e-3f);
        Trust(Meeting.Absence).ShouldBeLessThan(Trust(Meeting.Silence) - 1e-3f);
    }

    [Theory]
    [InlineData(Meeting.Commitment)]
    [InlineData(Meeting.Cut)]
    [InlineData(Meeting.Silence)]
    [InlineData(Meeting.Absence)]
    public void Without_weight_a_meeting_changes_nothing(Meeting outcome)
    {
        var values = Worlds.Quiet().Set(Parameters.MeetingWeight, 0);
        var (held, not) = (Held(outcome).Bits(values, 8), Held(null).Bits(values, 8));
        for (var month = 0; month < 8; month++) Worlds.Same(held[month], not[month]).ShouldBeTrue($"month {month}");
    }

    /// <summary>Two months of doubt and a claim, then a meeting in month 3.</summary>
    private static Setting Held(Meeting? outcome) => Worlds.Even(3).With(a => a with { Issues = [new Issue("ISLE", "Island", 0, MemberSet.Of(1))] }).With(
        new Event { Id = "doubt-0", Month = 0, Clarity = -1 },
        new Event { Id = "doubt-1", Month = 1, Clarity = -1 },
        new Event { Id = "claim", Month = 2, Day = 28, Actor = 0, Targets = MemberSet.Of(1), Issue = 0, Rung = 2 },
        new Event { Id = "meeting", Month = 3, Actor = 0, Meeting = outcome });
}
