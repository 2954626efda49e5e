namespace Simulator.Model.Tests;

public sealed class CohesionTests
{
    [Theory]
    [InlineData(4, 6, 0.8f, 0.3f, 3.0f, 0.155f)]
    [InlineData(5, 5, 0.9f, 0.2f, 2.0f, 0.2826086957f)]
    public void Two_blocs_have_their_exact_connectivity_and_modularity(int left, int right, float within, float across, float lambda2, float modularity)
    {
        var tile = Blocs(left, right, within, across).Begin();
        tile.Play(..12);
        (tile.Measured(Indicators.CohesionConnectivity)[0] * (left + right)).ShouldBe(lambda2, 1e-4f);
        tile.Measured(Indicators.CohesionModularity)[0].ShouldBe(modularity, 2e-6f);
    }

    [Fact]
    public void Even_trust_has_a_cohesion_of_69_94()
    {
        var tile = Alike(6, 0.2f).Begin();
        tile.Play(..1);
        foreach (var part in new[] { Indicators.CohesionTrust, Indicators.CohesionCut, Indicators.CohesionConnectivity })
            tile.Measured(part)[0].ShouldBe(0.6f, 1e-6f, part.Name);
        foreach (var part in new[] { Indicators.CohesionVotes, Indicators.CohesionInformation })
            tile.Measured(part)[0].ShouldBe(1, 1e-6f, part.Name);
        tile.Measured(Indicators.Cohesion)[0].ShouldBe(69.9368190f, 1e-4f);
    }

    [Fact]
    public void The_weakest_cut_decides()
    {
        var blocs = Blocs(4, 6, 0.8f, 0.3f);
        var tile = blocs.With(a => a with { Cuts = [.. a.Cuts, new Cut("one", MemberSet.Of(0))] }).Begin();
        tile.Play(..1);
        tile.Measured(Indicators.CohesionCut)[0].ShouldBe(0.3f, 1e-6f);
    }

    [Fact]
    public void Modularity_is_that_of_the_deepest_cut_and_0_without_cuts()
    {
        var blocs = Blocs(4, 6, 0.8f, 0.3f);
        var more = blocs.With(a => a with { Cuts = [new Cut("one", MemberSet.Of(0)), .. a.Cuts] }).Begin().Play(..1);
        more.Measured(Indicators.CohesionModularity)[0].ShouldBe(0.155f, 2e-6f);
        var none = blocs.With(a => a with { Cuts = [] }).Begin().Play(..1);
        none.Measured(Indicators.CohesionModularity)[0].ShouldBe(0);
    }

    [Fact]
    public void An_alliance_without_camps_has_a_modularity_below_0()
    {
        var tile = Alike(6, 0.2f).With(a => a with { Cuts = [new Cut("half", MemberSet.Of(0, 1, 2))] }).Begin().Play(..1);
        tile.Measured(Indicators.CohesionModularity)[0].ShouldBe(-0.1f, 1e-6f); // 2 * (6 pairs of 30 inside - 1/4) with even bonds
    }

    [Fact]
    public void A_cut_with_nobody_on_one_side_is_no_cut()
    {
        var blocs = Blocs(4, 6, 0.8f, 0.3f);
        var more = blocs.With(a => a with { Cuts = [.. a.Cuts, new Cut("nobody", MemberSet.Empty), new Cut("everybody", MemberSet.All(10))] });
        more.Begin().Play(..1).Measured(Indicators.CohesionCut).ShouldBe(blocs.Begin().Play(..1).Measured(Indicators.CohesionCut));
    }

    [Fact]
    public void An_alliance_in_which_only_one_spends_still_has_a_cohesion()
    {
        var alone = Alike(4, 0.2f);
        for (var i = 1; i < 4; i++) alone = alone.With(i, m => m with { Core = Worlds.Years(2014, 0), Personnel = 0 });
        alone.Begin().Play(..1).Measured(Indicators.Cohesion)[0].ShouldBe(69.9368190f, 1e-4f);
    }

    [Fact]
    public void Perfect_trust_and_more_candour_than_normal_end_at_100() =>
        Alike(4, 1).With(new Event { Id = "talk", Month = 0, Actor = 1, Candour = 0.1f }).Begin().Play(..1).Measured(Indicators.Cohesion)[0].ShouldBe(100);

    [Fact]
    public void Unlike_votes_lower_the_alignment_by_their_mean_distance()
    {
        var tile = Worlds.Even(2).With(1, m => m with { IdealPoint = 2 }).Begin().Play(..1);
        tile.Measured(Indicators.CohesionVotes)[0].ShouldBe(1 - 1 / 2f, 1e-6f);
    }

    [Fact]
    public void One_collapse_is_not_averaged_away()
    {
        var tile = Blocs(4, 6, 1, 0.001f).Begin().Play(..1);
        var arithmetic = 35 * tile.Measured(Indicators.CohesionTrust)[0] + 25 * tile.Measured(Indicators.CohesionCut)[0]
            + 10 * tile.Measured(Indicators.CohesionConnectivity)[0] + 15 * tile.Measured(Indicators.CohesionVotes)[0]
            + 15 * tile.Measured(Indicators.CohesionInformation)[0];
        tile.Measured(Indicators.Cohesion)[0].ShouldBeLessThan(arithmetic / 2);
    }

    /// <summary>Two blocs of members with bonds of one strength within and another across; bonds are (1 + trust) / 2.</summary>
    private static Setting Blocs(int left, int right, float within, float across)
    {
        var baseline = new float[left + right, left + right];
        for (var i = 0; i < left + right; i++)
            for (var j = 0; j < left + right; j++)
                if (i != j) baseline[i, j] = 2 * (i < left == j < left ? within : across) - 1;
        return Worlds.Even(left + right).With(a => a with { Baseline = baseline, Cuts = [new Cut("blocs", MemberSet.All(left))] });
    }

    /// <summary>Members that trust each other evenly, vote alike and share everything.</summary>
    private static Setting Alike(int members, float trust) => Worlds.Even(members).Trusting(trust).With(a => a with
    {
        Clubs = [new Club("ALL", "All", MemberSet.All(members)) { SharesAll = true, SharingBonus = 1 }],
        Cuts = [new Cut("one", MemberSet.Of(0))],
    });
}
