namespace Simulator.Model.Tests;

public sealed class CampaignTests
{
    [Fact]
    public void A_strand_has_its_share_of_the_acts_within_one_act()
    {
        var mean = 0.0;
        for (var k = 0; k < 1000; k++)
        {
            var part = Campaign.Part(Worlds.All(7), 0.25f, Worlds.All((k + 0.5f) / 1000))[0];
            part.ShouldBeInRange(1, 2);
            mean += part / 1000;
        }

        mean.ShouldBe(1.75, 1e-3);
    }

    [Fact]
    public void More_acts_that_succeed_alarm_members_and_fewer_calm_them()
    {
        var values = Worlds.Quiet().Set(Parameters.GreyAlarm, 0.05f);
        float Threat(ParameterValues v) => Rift.Begin(v).Play(..36).Measured(Indicators.Threat)[0];
        Threat(values.Set(Parameters.GreyResponse, 8)).ShouldBeGreaterThan(Threat(values.Set(Parameters.GreyResponse, 0)) + 0.001f);
    }

    [Fact]
    public void What_is_attributed_and_answered_is_never_more_than_what_is_attributed()
    {
        var tile = Worlds.Even(4).Begin();
        var answered = 0f;
        tile.Play(..60, _ =>
        {
            for (var lane = 0; lane < Tile.Width; lane++) answered += tile.Measured(Indicators.GreyAnswered)[lane] / (60 * Tile.Width);
        });
        answered.ShouldBeInRange(0.01f, tile.Measured(Indicators.GreyAttributed)[0]);
    }

    private static Setting Rift => Worlds.Even(4).With(Worlds.Harm(2, 1, 1, 2, 3), Worlds.Harm(3, 1, 1, 2, 3), Worlds.Harm(4, 1, 1, 2, 3));
}
