namespace Simulator.Model.Tests;

public sealed class CyberCooperationTests
{
    private static readonly Setting Digital = Worlds.Even(4).With(a => a with { Strands = [new("wire", "By wire", 0.5f, true), new("hand", "By hand", 0.5f, false)] });

    [Fact]
    public void Where_members_share_less_co_operation_thins_out_and_digital_acts_succeed_more_often()
    {
        var calm = Digital.Begin().Play(..36);
        var hurt = Digital.With(Worlds.Harm(3, 1, 1, 2, 3), Worlds.Harm(4, 1, 1, 2, 3)).Begin().Play(..36);
        calm.Measured(Indicators.Cyber)[0].ShouldBe(1, 1e-4f);
        hurt.Measured(Indicators.Cyber)[0].ShouldBeLessThan(0.95f);
        hurt.Measured(Indicators.GreySuccess)[0].ShouldBeGreaterThan(calm.Measured(Indicators.GreySuccess)[0] + 0.005f);
    }

    [Fact]
    public void A_second_source_protects_only_after_an_overlap()
    {
        var lapse = Digital.With(
            new Event { Id = "scare", Month = 1, Funding = new(0, Funding.AtRisk) },
            new Event { Id = "lapse", Month = 12, Funding = new(0, Funding.Lapsed) });
        var values = Worlds.Quiet().Set(Parameters.SubstituteStart, 0.1f);
        float Success(float overlap) => lapse.Begin(values.Set(Parameters.CyberOverlap, overlap)).Play(..24).Measured(Indicators.GreySuccess)[0];
        Success(0.25f).ShouldBeLessThan(Success(60) - 0.001f);
    }
}
