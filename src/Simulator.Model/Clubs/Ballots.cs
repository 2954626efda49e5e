using System.Runtime.Intrinsics;

namespace Simulator.Model;

/// <summary>
/// The ballots on one request, drawn when it is asked: who is against, and after how many days each other voter agrees. The chance of a no
/// and the days fall with trust in the proposer; the day of the decision follows from the rule.
/// </summary>
internal sealed class Ballots(World world)
{
    private const float CalmTrust = 0.3f; // the trust at which dissent and days mean what they say, as in Willingness
    public const float Never = 1e6f;      // days, more than any patience

    private readonly Lanes[] seat = new Lanes[world.Count];
    private readonly Lanes[] days = new Lanes[world.Count];
    private readonly Lanes[] no = new Lanes[world.Count];

    /// <summary>Day after the review on which the request is decided, and whether it is blocked.</summary>
    public (Lanes Day, Lanes Blocked) Cast(Tile tile, Gate gate, int proposer, MemberSet against, int month)
    {
        Seat(tile, gate, against);
        for (var i = 0; i < world.Count; i++) Draw(tile, gate, proposer, against, month, i);
        return Count(gate);
    }

    private void Seat(Tile tile, Gate gate, MemberSet against)
    {
        var parties = tile.Rates[Parameters.GateParty];
        for (var i = 0; i < world.Count; i++)
        {
            seat[i] = gate.Club is { } club ? tile.Last.Membership(club)[i] : Lanes.One & ~tile.Now.Gone[i]; // who has left the alliance may still sit in a club
            if (gate.Without.Contains(i) || (gate.Rule == GateRule.TwoKey && !gate.Keys.Contains(i))) seat[i] = Lanes.Zero;
            if (against.Contains(i)) seat[i] *= parties;
        }
    }

    private void Draw(Tile tile, Gate gate, int proposer, MemberSet against, int month, int voter)
    {
        var rates = tile.Rates;
        if (voter == proposer || against.Contains(voter))
        {
            (no[voter], days[voter]) = (voter == proposer ? Lanes.Zero : Lanes.One, Lanes.Zero);
            return;
        }

        var words = tile.Chance.Of(Decision.GateBallot, month, gate.Address ^ (uint)voter);
        var good = rates[Parameters.GateTrust] * (tile.Last.News(voter).Trust(proposer, rates[Parameters.TieGeneralWeight]) - Elementary.All(CalmTrust)) + Elementary.All(gate.Interest);
        var dissent = rates[Parameters.GateDissent];
        var refuses = dissent / (dissent + (Lanes.One - dissent) * Elementary.Exp(good)); // the logistic of logit(dissent) - good
        no[voter] = Elementary.Flag(words.Happens(0, refuses));
        days[voter] = rates[Parameters.GateDays] * Elementary.All(-gate.Pace) * Elementary.Log(words.Uniform(1)) * Elementary.Exp(-good);
    }

    /// <summary>The first day on which the rule is met; where a no makes that impossible, the day of the first no that does.</summary>
    private (Lanes Day, Lanes Blocked) Count(Gate gate)
    {
        Lanes decided = Elementary.All(Never), refused = Elementary.All(Never), impossible = Lanes.Zero, agreeing = Lanes.Zero, voters = Lanes.Zero;
        for (var i = 0; i < world.Count; i++)
        {
            voters += seat[i];
            agreeing += seat[i] * (Lanes.One - no[i]);
            var against = Vector512.GreaterThan(seat[i] * no[i], Lanes.Zero);
            if (IsNeeded(gate, i)) impossible |= gate.Rule == GateRule.Unanimity ? against : against | Vector512.Equals(seat[i], Lanes.Zero); // a key without a seat opens nothing
            refused = Elementary.Choose(against, Elementary.Min(refused, days[i]), refused);
        }

        var needed = Elementary.All(gate.Rule is GateRule.Threshold or GateRule.Lead ? gate.Share : 1) * voters - Elementary.All(1e-3f);
        impossible |= Vector512.LessThan(agreeing, needed) | Vector512.Equals(voters, Lanes.Zero);
        for (var i = 0; i < world.Count; i++)
            decided = Elementary.Choose(IsMet(gate, days[i], needed), Elementary.Min(decided, days[i]), decided);
        return (Elementary.Choose(impossible, Elementary.Choose(Vector512.LessThan(refused, Elementary.All(Never)), refused, Lanes.Zero), decided), impossible);
    }

    /// <summary>Mask of lanes in which the rule is met on a day.</summary>
    private Lanes IsMet(Gate gate, Lanes day, Lanes needed)
    {
        Lanes yes = Lanes.Zero, keys = Lanes.AllBitsSet;
        for (var i = 0; i < world.Count; i++)
        {
            var agrees = Vector512.LessThanOrEqual(days[i], day) & Vector512.Equals(no[i], Lanes.Zero);
            yes += seat[i] & agrees;
            if (IsNeeded(gate, i)) keys &= agrees | Vector512.Equals(seat[i], Lanes.Zero);
        }

        return keys & Vector512.GreaterThanOrEqual(yes, needed);
    }

    private static bool IsNeeded(Gate gate, int member) => gate.Rule switch
    {
        GateRule.Unanimity => true,
        GateRule.Threshold => false,
        _ => gate.Keys.Contains(member),
    };
}
