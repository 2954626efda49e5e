namespace Simulator.Model.Tests;

public sealed class ClubRoomTests
{
    private const int Members = 9; // the guarantor and eight alike

    [Fact]
    public void With_members_alike_energy_never_rises_and_the_club_comes_to_rest_where_nobody_gains_by_moving()
    {
        foreach (var founders in new[] { 0b0UL, 0b10UL, 0b1110UL, 0b110101010UL, 0b111111110UL })
            foreach (var required in new[] { 0.05f, 0.3f, 0.6f, 1f })
                foreach (var cost in new[] { 0f, 0.1f, 0.6f })
                    Settle(new MemberSet(founders), required, cost);
    }

    [Fact]
    public void A_member_between_the_two_thresholds_stays_where_it_is()
    {
        var rates = Worlds.RatesOf(new ParameterValues());
        foreach (var seat in new[] { 0f, 1f })
            foreach (var gain in new[] { -0.1f, 0, 0.05f })
                ClubRoom.Reply(rates, Worlds.All(seat), Worlds.All(gain))[0].ShouldBe(seat);
        ClubRoom.Reply(rates, Lanes.Zero, Worlds.All(0.051f))[0].ShouldBe(1);
        ClubRoom.Reply(rates, Lanes.One, Worlds.All(-0.101f))[0].ShouldBe(0);
    }

    [Fact]
    public void A_closed_club_never_changes()
    {
        var club = new Club("CLOSED", "Closed", MemberSet.Of(1, 2));
        var tile = Worlds.Even(5).With(a => a with { Clubs = [club] }).Begin(Worlds.Quiet().Set(Parameters.ClubLeave, 0).Set(Parameters.ClubCost, 1)).Play(..24);
        tile.Last.Membership(0).ToArray().Select(s => s[0]).ShouldBe([0, 1, 1, 0, 0]);
    }

    [Fact]
    public void The_guarantor_stays_outside_an_open_club()
    {
        var values = Worlds.Quiet().Set(Parameters.ClubJoin, 0).Set(Parameters.ClubCost, 0).Set(Parameters.ClubPenalty, 0);
        var tile = Worlds.Even(5).With(a => a with { Clubs = [new Club("OPEN", "Open", MemberSet.Of(1)) { Open = true }] }).Begin(values).Play(..24);
        tile.Last.Membership(0)[0][0].ShouldBe(0);
        tile.Measured(Indicators.OpenClubMembers)[0].ShouldBe(4);
    }

    [Fact]
    public void Who_is_coerced_joins_although_nobody_fears_the_adversary()
    {
        var values = Worlds.Quiet().Set(Parameters.ThreatMean, 0).Set(Parameters.ClubCost, 0).Set(Parameters.ClubPenalty, 0);
        var world = Worlds.Even(5).With(a => a with { Clubs = [new Club("OPEN", "Open", MemberSet.Empty) { Open = true }], Issues = [new Issue("ISLE", "Island", 0, MemberSet.Of(1))] });
        var threat = new Event { Id = "threat", Month = 2, Actor = 0, Targets = MemberSet.Of(1), Issue = 0, Rung = 5 };
        float Seats(ParameterValues v) => world.With(threat).Begin(v).Play(..4).Last.Membership(0)[1][0];
        Seats(values).ShouldBe(1);
        Seats(values.Set(Parameters.MenaceWeight, 0)).ShouldBe(0);
    }

    /// <summary>Sweeps until 50 quarters have passed; energy is minus the sum of what the members gained one by one (Rosenthal's potential).</summary>
    private static void Settle(MemberSet founders, float required, float cost)
    {
        var values = Worlds.Quiet().Set(Parameters.ClubRequired, required).Set(Parameters.ClubCost, cost);
        var tile = Worlds.Even(Members).With(a => a with { Clubs = [new Club("OPEN", "Open", founders) { Open = true }] }).Begin(values);
        for (var i = 0; i < Members; i++)
        {
            tile.Last.News(i).Figures.CopyTo(tile.Next.News(i).Figures);
            tile.Now.Troops[i] = Worlds.All(i == 0 ? 0 : 5000);
        }

        tile.Now.Threat = Lanes.One;
        double Gain(int size) => GainOf(size, required, cost);
        double Energy(int size) => -Enumerable.Range(1, size).Sum(Gain);
        var before = founders.Count;
        for (var quarter = 0; quarter < 50; quarter++)
        {
            tile.Clubs.Move(tile, 3 * quarter);
            tile.Next.Membership(0).CopyTo(tile.Last.Membership(0));
            var after = tile.Last.Membership(0).ToArray().Count(s => s[0] == 1);
            Energy(after).ShouldBeLessThanOrEqualTo(Energy(before) + 1e-6);
            if (quarter >= 2) after.ShouldBe(before, "a club of members that are alike is at rest after two sweeps");
            before = after;
        }

        if (before < Members - 1) Gain(before + 1).ShouldBeLessThanOrEqualTo(0.05 + 1e-6);
        if (before > 0) Gain(before).ShouldBeGreaterThanOrEqualTo(-0.10 - 1e-6);
    }

    /// <summary>What membership is worth to one of <paramref name="size"/> members with trust 0.5, front line 0.5 and 5,000 troops.</summary>
    private static double GainOf(int size, double required, double cost)
    {
        var effect = size * size / (size * size + required * required * Members * Members);
        var regard = size > 1 ? 0.75 : 0.5;
        return (0.3 + 0.5) * effect * regard - cost / size - 0.1 * (0.5 + 0.25);
    }
}
