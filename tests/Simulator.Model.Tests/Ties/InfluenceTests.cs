namespace Simulator.Model.Tests;

public sealed class InfluenceTests
{
    [Fact]
    public void Opinions_settle_where_Friedkin_and_Johnsen_say()
    {
        float[] own = [0.6f, 0.1f, -0.4f], settled = [0.26347277f, 0.13961206f, -0.06136948f];
        float[,] weight = { { 0, 0.5f, 0.5f }, { 0.7f, 0, 0.3f }, { 0.2f, 0.8f, 0 } };
        Lanes[] x = [.. own.Select(Worlds.All)];
        for (var month = 0; month < 400; month++)
        {
            Lanes[] last = [.. x];
            for (var i = 0; i < 3; i++)
            {
                Lanes sum = Lanes.Zero, mass = Lanes.Zero;
                for (var k = 0; k < 3; k++)
                {
                    sum = Influence.Hear(Worlds.All(weight[i, k]), last[k], last[i], Worlds.All(2), sum);
                    mass += Worlds.All(weight[i, k]);
                }

                x[i] += Worlds.All(0.04f) * (Worlds.All(own[i]) - last[i]) + Worlds.All(0.06f) * Influence.Mean(sum, mass);
            }
        }

        for (var i = 0; i < 3; i++) x[i][0].ShouldBe(settled[i], 1e-6f);
    }

    [Fact]
    public void A_voice_too_far_away_is_not_heard()
    {
        Influence.Hear(Lanes.One, Worlds.All(0.9f), Lanes.Zero, Worlds.All(0.8f), Lanes.Zero)[0].ShouldBe(0);
        Influence.Hear(Lanes.One, Worlds.All(0.75f), Lanes.Zero, Worlds.All(0.8f), Lanes.Zero)[0].ShouldBe(0.75f);
    }

    [Fact]
    public void A_peers_opinion_of_itself_is_no_opinion()
    {
        Lanes nothing = Lanes.Zero, opinion = Lanes.One, none = Worlds.All(News.NoOpinion);
        Lanes[] sums = [nothing, nothing, nothing], masses = [nothing, nothing, nothing], own = [nothing, nothing, none];
        Lanes[] weights = [Worlds.All(2), Worlds.All(4), nothing, nothing];
        Influence.HearFour(weights, [none, opinion, opinion], [opinion, none, opinion], own, own, own, Worlds.All(2), sums);
        Influence.Masses(weights.AsSpan(0, 3), masses);
        sums.Take(2).Select(s => s[0]).ShouldBe([4, 2]);
        masses.Select(m => m[0]).ShouldBe([4, 2, 6]);
    }

    [Fact]
    public void Nobody_to_listen_to_means_no_pull() => Influence.Mean(Lanes.Zero, Lanes.Zero)[0].ShouldBe(0);

    [Fact]
    public void Peers_pull_in_January_April_July_and_October_only()
    {
        var values = Worlds.Quiet().Set(Parameters.TieLeaderHalfLife, 1e9f).Set(Parameters.TieSpillFloor, 0).Set(Parameters.TieSpillAffinity, 0);
        var tile = Worlds.Even(4).With(Worlds.Harm(0, 1, 1)).Begin(values);
        float last = 0.5f;
        tile.Play(..13, month =>
        {
            var trust = tile.Measured(Indicators.TieLeader, 2, 0)[0];
            (trust < last).ShouldBe(month is 3 or 6 or 9 or 12, $"month {month}");
            last = trust;
        });
    }

    [Fact]
    public void Influence_carries_distrust_to_those_who_trust_the_victim_more()
    {
        var even = Worlds.Even(4);
        var baseline = Worlds.Pairs(4, 0.5f);
        baseline[2, 1] = 0.9f;
        baseline[3, 1] = 0.1f;
        var values = Worlds.Quiet().Set(Parameters.TieSpillFloor, 0).Set(Parameters.TieSpillAffinity, 0);
        var tile = even.With(a => a with { Baseline = baseline }).With(Worlds.Harm(0, 1, 1)).Begin(values);
        tile.Play(..13);
        tile.Measured(Indicators.TieTrust, 2, 0)[0].ShouldBeLessThan(tile.Measured(Indicators.TieTrust, 3, 0)[0]);
    }
}
