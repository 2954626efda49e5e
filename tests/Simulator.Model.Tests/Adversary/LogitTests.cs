namespace Simulator.Model.Tests;

public sealed class LogitTests
{
    [Fact]
    public void Choice_follows_utility_with_mistakes()
    {
        Lanes[] shares = [Lanes.Zero, Worlds.All(0.2f), Worlds.All(-0.5f)];
        Logit.Shares(shares, Worlds.All(3));
        shares[0][0].ShouldBe(0.32838038f, 1e-6f);
        shares[1][0].ShouldBe(0.59834806f, 1e-6f);
        shares[2][0].ShouldBe(0.07327157f, 1e-6f);
    }

    [Fact]
    public void Without_sharpness_all_choices_are_alike()
    {
        Lanes[] shares = [Lanes.Zero, Worlds.All(0.2f), Worlds.All(-0.5f)];
        Logit.Shares(shares, Lanes.Zero);
        foreach (var share in shares) share[0].ShouldBe(1 / 3f, 1e-7f);
    }

    [Fact]
    public void Utilities_of_any_size_neither_overflow_nor_vanish()
    {
        Lanes[] shares = [Worlds.All(-1e6f), Worlds.All(1e6f), Worlds.All(1e6f)];
        Logit.Shares(shares, Worlds.All(100));
        shares.Select(s => s[0]).ShouldAllBe(s => s >= 0 && s <= 0.5f);
        shares[1][0].ShouldBe(0.5f, 1e-6f);
    }

    [Fact]
    public void A_pick_lands_where_the_uniform_falls()
    {
        Lanes[] shares = [Worlds.All(0.2f), Worlds.All(0.5f), Worlds.All(0.3f)];
        Logit.Pick(shares, Worlds.All(0.1f))[0].ShouldBe(0);
        Logit.Pick(shares, Worlds.All(0.6f))[0].ShouldBe(1);
        Logit.Pick(shares, Worlds.All(0.99999f))[0].ShouldBe(2);
    }
}
