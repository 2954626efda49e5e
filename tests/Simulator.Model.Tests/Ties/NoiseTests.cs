namespace Simulator.Model.Tests;

public sealed class NoiseTests
{
    [Fact]
    public void Noise_of_a_month_has_the_stated_deviation()
    {
        // 400 months of 16 histories of 12 ties; ties that share a member share half of their noise, so the error is that of 400 * 16 * 8
        // independent normals at most: 4.5 standard errors are 1.4 %, missed with a probability below 1e-5.
        var tile = Worlds.Even(4).Begin(new ParameterValues());
        double squares = 0;
        var count = 0;
        for (var month = 0; month < 400; month++)
        {
            Shake(tile, month);
            for (var i = 0; i < 4; i++)
                for (var j = 0; j < 4; j++)
                    for (var lane = 0; i != j && lane < Tile.Width; lane++, count++)
                        squares += Math.Pow(tile.Next.News(i).Leader[j][lane] - 0.5, 2);
        }

        Math.Sqrt(squares / count).ShouldBe(0.02, 0.02 * 0.015);
    }

    [Fact]
    public void Noise_towards_a_coercer_is_louder_while_the_dispute_is_hot()
    {
        var calm = Worlds.Even(3).With(a => a with { Issues = [new Issue("ISLE", "Island", 0, MemberSet.Of(1))] });
        var act = new Event { Id = "claim", Month = 0, Day = 31, Issue = 0, Rung = 6 };
        var values = new ParameterValues().Set(Parameters.TieServiceNoise, 0);
        var quiet = calm.Begin(values).Play(..1);
        var loud = calm.With(act).Begin(values).Play(..1);
        for (var lane = 0; lane < Tile.Width; lane++)
        {
            var still = quiet.Measured(Indicators.TieLeader, 1, 0)[lane] - 0.5f;
            (loud.Measured(Indicators.TieLeader, 1, 0)[lane] - 0.5f).ShouldBe(still * (1 + 2 * loud.Measured(Indicators.Heat)[lane]), 1e-6f);
            loud.Measured(Indicators.TieLeader, 0, 1)[lane].ShouldBe(quiet.Measured(Indicators.TieLeader, 0, 1)[lane]);
        }
    }

    [Fact]
    public void Two_holders_of_trust_in_one_partner_share_half_of_their_noise()
    {
        // Correlation of 6,400 pairs: standard error 0.011 at 0.5; 4.5 of them, missed with a probability below 1e-5.
        var tile = Worlds.Even(3).Begin(new ParameterValues());
        double both = 0, own = 0;
        for (var month = 0; month < 400; month++)
        {
            Shake(tile, month);
            var (a, b) = (tile.Next.News(0).Service[2] - Worlds.All(0.5f), tile.Next.News(1).Service[2] - Worlds.All(0.5f));
            for (var lane = 0; lane < Tile.Width; lane++)
            {
                both += a[lane] * b[lane];
                own += (a[lane] * a[lane] + b[lane] * b[lane]) / 2;
            }
        }

        (both / own).ShouldBe(0.5, 0.05);
    }

    /// <summary>The noise of one month on the ties of the start.</summary>
    private static void Shake(Tile tile, int month)
    {
        Mood.Share(tile, month);
        foreach (var member in tile.Members)
        {
            var news = tile.Next.News(member.Index);
            Relaxation.Begin(member, news);
            Noise.Apply(member, tile.Now, news);
        }
    }
}
