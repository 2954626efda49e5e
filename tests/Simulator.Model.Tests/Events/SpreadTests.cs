namespace Simulator.Model.Tests;

public sealed class SpreadTests
{
    private static readonly Setting Friends = Worlds.Even(4).With(a => a with
    {
        Affinity = new[,] { { 0f, 0, 0, 0 }, { 0, 0, 1, 0 }, { 0, 1, 0, 0.4f }, { 0, 0, 0.4f, 0 } },
    });

    [Fact]
    public void Targets_feel_an_act_wholly_and_third_parties_by_a_floor_and_their_affinity()
    {
        var (felt, direct) = Strike(MemberSet.Of(1));
        felt.ShouldBe([0, 0.5f, 0.5f * 0.7f, 0.5f * 0.2f], 1e-6);
        direct.ShouldBe([0, 0.5f, 0, 0], 1e-6);
    }

    [Fact]
    public void Of_two_targets_the_nearer_one_counts() => Strike(MemberSet.Of(1, 2)).Felt[3].ShouldBe(0.5f * 0.4f, 1e-6f);

    [Fact]
    public void Nobody_feels_more_than_the_target()
    {
        var values = Worlds.Quiet().Set(Parameters.TieSpillFloor, 1).Set(Parameters.TieSpillAffinity, 1);
        Strike(MemberSet.Of(1), values).Felt.ShouldBe([0, 0.5f, 0.5f, 0.5f], 1e-6);
    }

    [Fact]
    public void A_target_drawn_by_lane_is_felt_as_a_named_one()
    {
        var tile = Friends.Begin();
        var strike = tile.Now.Add(0, Voice.Leader, false, false);
        Spread.Over(tile, strike, Worlds.All(0.5f), Worlds.Each(lane => lane < 8 ? 1 : 2));
        for (var lane = 0; lane < Tile.Width; lane++)
        {
            var named = Strike(MemberSet.Of(lane < 8 ? 1 : 2)).Felt;
            for (var i = 0; i < 4; i++) strike.Felt[i][lane].ShouldBe(named[i], 1e-6f);
        }
    }

    /// <summary>An act of member 0 with severity 0.5, as each member feels it.</summary>
    private static (float[] Felt, float[] Direct) Strike(MemberSet targets, ParameterValues? values = null)
    {
        var tile = Friends.Begin(values);
        var strike = tile.Now.Add(0, Voice.Leader, false, false);
        Spread.Over(tile, strike, Worlds.All(0.5f), targets);
        return ([.. strike.Felt.Select(f => f[0])], [.. strike.Direct.Select(d => d[0])]);
    }
}
