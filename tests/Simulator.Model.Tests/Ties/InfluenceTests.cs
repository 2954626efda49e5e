using System.Runtime.Intrinsics;

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
                    sum = Elementary.Fma(Worlds.All(weight[i, k]), last[k] - last[i], sum);
                    mass += Worlds.All(weight[i, k]);
                }

                x[i] += Worlds.All(0.04f) * (Worlds.All(own[i]) - last[i]) + Worlds.All(0.06f) * sum * Influence.Scale(mass);
            }
        }

        for (var i = 0; i < 3; i++) x[i][0].ShouldBe(settled[i], 1e-6f);
    }

    [Fact]
    public void A_voice_too_far_away_is_not_heard()
    {
        Hearing.Unheard(Worlds.All(2), Worlds.All(0.9f), Lanes.Zero, Worlds.All(0.8f), Lanes.One)[0].ShouldBe(2.8f);
        Hearing.Unheard(Worlds.All(2), Worlds.All(0.75f), Lanes.Zero, Worlds.All(0.8f), Lanes.One)[0].ShouldBe(1);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(5)]
    [InlineData(8)]
    [InlineData(15)]
    public void Pull_is_the_mean_of_the_voices_that_are_near_enough_and_no_opinion_of_oneself(int count)
    {
        float[] bounds = [.. Enumerable.Range(0, Tile.Width).Select(lane => 0.1f + 1.9f * lane / Tile.Width)]; // some lanes hear few, some all
        var tile = Heard(count, bounds);
        for (var i = 0; i < count; i++)
            for (var j = 0; j < count; j++)
                for (var lane = 0; i != j && lane < Tile.Width; lane++)
                {
                    Influence.Pull(tile.Now, i, 0, count)[j][lane].ShouldBe(Pull(tile, 0, i, j, lane, bounds[lane]), 1e-5f, $"leader, {i} about {j}, lane {lane}");
                    Influence.Pull(tile.Now, i, 1, count)[j][lane].ShouldBe(Pull(tile, 1, i, j, lane, bounds[lane]), 1e-5f, $"service, {i} about {j}, lane {lane}");
                }
    }

    [Theory]
    [InlineData(3)]
    [InlineData(9)]
    [InlineData(32)]
    public void Histories_in_which_all_are_heard_do_not_feel_a_neighbour_in_which_some_are_not(int count)
    {
        // Most random pairs of opinions are further apart than 0.3, none further than 2.
        var all = Heard(count, [.. Enumerable.Repeat(2f, Tile.Width)]);
        var some = Heard(count, [.. Enumerable.Range(0, Tile.Width).Select(lane => lane % 2 == 0 ? 0.3f : 2)]);
        var differ = 0;
        for (var level = 0; level < Hearing.Levels; level++)
            for (var i = 0; i < count; i++)
                for (var j = 0; j < count; j++)
                    for (var lane = 0; i != j && lane < Tile.Width; lane++)
                    {
                        var same = BitConverter.SingleToInt32Bits(Influence.Pull(some.Now, i, level, count)[j][lane]) == BitConverter.SingleToInt32Bits(Influence.Pull(all.Now, i, level, count)[j][lane]);
                        if (lane % 2 == 1) same.ShouldBeTrue($"level {level}, {i} about {j}, lane {lane}");
                        else if (!same) differ++;
                    }

        differ.ShouldBeGreaterThan(count * (count - 1));
    }

    /// <summary>Members with random opinions who have heard each other, each history with a bound of its own.</summary>
    private static Tile Heard(int count, float[] bounds)
    {
        var random = new Random(count);
        ParameterValues values = Worlds.Quiet(), quiet = Worlds.Quiet();
        for (var lane = 0; lane < bounds.Length; lane++) values.SetLane(lane, [.. Parameters.All.Select(p => p == Parameters.TieConfidenceBound ? bounds[lane] : quiet[p][lane])]);
        var tile = Worlds.Even(count).Begin(values);
        for (var i = 0; i < count; i++)
            for (var j = 0; j < count; j++)
                for (var lane = 0; i != j && lane < Tile.Width; lane++)
                {
                    tile.Last.News(i).Leader[j] = tile.Last.News(i).Leader[j].WithElement(lane, 2 * random.NextSingle() - 1);
                    tile.Last.News(i).Service[j] = tile.Last.News(i).Service[j].WithElement(lane, 0.4f * random.NextSingle());
                }

        tile.Influence.Move(tile, 3);
        return tile;
    }

    /// <summary>Plain loops; at the start all trust each other alike, so that nothing is to be taken off.</summary>
    private static float Pull(Tile tile, int level, int i, int j, int lane, float bound)
    {
        double sum = 0, mass = 0;
        for (var k = 0; k < tile.Setting.Alliance.Count; k++)
        {
            if (k == i || k == j) continue;
            var weight = Math.Max(0, Trust(i, k)) * Math.Sqrt(tile.Setting.Alliance.Members[k].Gdp[tile.Setting.StartYear]);
            mass += weight;
            if (Math.Abs(Trust(k, j) - Trust(i, j)) <= bound) sum += weight * (Trust(k, j) - Trust(i, j));
        }

        return (float)(sum / Math.Max(mass, 1e-9));

        float Trust(int holder, int partner)
        {
            var news = tile.Last.News(holder);
            return (level == 0 ? news.Leader : news.Service)[partner][lane];
        }
    }

    [Fact]
    public void Nobody_to_listen_to_means_no_pull() => (Lanes.Zero * Influence.Scale(Lanes.Zero))[0].ShouldBe(0);

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
