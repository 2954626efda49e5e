using System.Runtime.Intrinsics;

namespace Simulator.Model;

/// <summary>
/// The state that probes: it reads the public signal and the answers to its acts, updates its belief, and acts where an answer looks
/// unlikely (perfect deterrence: Zagare and Kilgour 2000). It has no society and no fear of attack: see the honesty notes.
/// </summary>
internal sealed class Adversary(World world)
{
    private const float Nobody = 1e-6f; // share of the theatre, or chance of help: where there are no others, nobody comes

    private readonly Belief grey = new();
    private readonly Belief limited = new();
    private readonly Belief undoubted = new(); // what it would believe had the guarantor always been as clear as usual
    private readonly CalmAnswer calm = new(world);
    private readonly LaneMemory coverage = new(world.Count);
    private readonly LaneMemory utility = new(world.Count);
    private Lanes capability, calmAnswer, startCohesion, startResolve;

    /// <summary>Believed chance of a unified answer to a limited act.</summary>
    public Lanes LimitedBelief => limited.Mean;

    /// <summary>The same had nobody ever doubted the guarantor's intentions.</summary>
    public Lanes UndoubtedBelief => undoubted.Mean;

    /// <summary>Believed chance of an answer to grey-zone acts.</summary>
    public Lanes GreyBelief => grey.Mean;

    /// <summary>Chance that an answer, once given, succeeds: theatre force against the adversary's.</summary>
    public Lanes Balance { get; private set; }

    /// <summary>The same if all of the guarantor's troops of the start were present.</summary>
    public Lanes FullBalance { get; private set; }

    /// <summary>Expected grey-zone acts a month.</summary>
    public Lanes Tempo { get; private set; }

    /// <summary>Chance that an act is attributed.</summary>
    public Lanes Attribution { get; private set; }

    /// <summary>Perceived resolve for each target: belief times balance, more or less by who would come.</summary>
    public ReadOnlySpan<Lanes> Coverage => coverage.Span;

    public void Begin(Tile tile)
    {
        var rates = tile.Rates;
        grey.Begin(rates[Parameters.BeliefMean], rates[Parameters.BeliefWeight]);
        limited.Begin(rates[Parameters.BeliefMean], rates[Parameters.BeliefWeight]);
        undoubted.Begin(rates[Parameters.BeliefMean], rates[Parameters.BeliefWeight]);
        var even = rates[Parameters.AdversaryBalance];
        capability = tile.Council.Theatre * (Lanes.One - even) / even;
        Balance = FullBalance = even;
        startCohesion = tile.Measures.Cohesion;
        startResolve = grey.Mean * Balance;
        Attribution = GreyZone.Attribution(rates, tile.Measures.Openness, tile.Dependence.Services.Coverage);
        calmAnswer = calm.Solve(tile, Attribution);
        tile.Last.Acts = default;
        Assess(tile, tile.Last);
    }

    public void Move(Tile tile, int month)
    {
        capability *= Elementary.Exp(tile.Rates.AdversaryGrowth);
        Balance = tile.Council.Theatre / (tile.Council.Theatre + capability);
        FullBalance = tile.Council.FullTheatre / (tile.Council.FullTheatre + capability);
        Listen(tile, month);
        LearnFromAnswers(tile);
        Assess(tile, tile.Next);
        tile.Next.Acts = Act(tile, month);
    }

    /// <summary>Belief below which a limited act pays: (gain - status quo) / (gain + cost), the exact threshold without fixed cost.</summary>
    public static Lanes Threshold(Rates rates) =>
        (rates[Parameters.GainLimited] - rates[Parameters.StatusQuo]) / (rates[Parameters.GainLimited] + rates[Parameters.CostLimited]);

    /// <summary>The public signal of cohesion and clarity, forgetting included.</summary>
    private void Listen(Tile tile, int month)
    {
        var rates = tile.Rates;
        var lost = (tile.Measures.Cohesion - startCohesion) / startCohesion;
        var noise = (rates[Parameters.SignalNoise] + rates[Parameters.NarrativeNoise] * tile.Narrative.Level) * tile.Chance.Of(Decision.PublicSignal, month).Normal(0);
        var undisturbed = rates[Parameters.BeliefMean] + rates[Parameters.SignalGain] * lost + noise;
        var signal = Elementary.Clip(undisturbed - tile.Clarity.Doubt(rates), 0, 1);
        grey.Learn(rates[Parameters.BeliefMemory], rates[Parameters.SignalWeight], signal);
        limited.Learn(rates[Parameters.BeliefMemory], rates[Parameters.SignalWeight], signal);
        undoubted.Learn(rates[Parameters.BeliefMemory], rates[Parameters.SignalWeight], Elementary.Clip(undisturbed, 0, 1));
    }

    /// <summary>The answers of the month to last month's acts, and those on record: one observation a month for grey-zone acts, one for each limited act.</summary>
    private void LearnFromAnswers(Tile tile)
    {
        var rates = tile.Rates;
        var acts = tile.Last.Acts;
        var (recorded, attacks) = (tile.Now.Recorded, tile.Now.RecordedLimited);
        var rounds = Elementary.Flag(Vector512.GreaterThan(acts.GreyCount, Lanes.Zero));
        var sum = rounds * tile.Council.GreyAnswer * acts.GreyAttributed + recorded.Sum;
        var count = rounds + recorded.Count;
        var share = Elementary.Min(sum / (Elementary.Max(count, Lanes.One) * calmAnswer), Lanes.One);
        var weight = rates[Parameters.ActWeight] * rates[Parameters.GreyWeight] * Elementary.Min(count, Lanes.One);
        grey.Count(weight, share);
        foreach (var belief in (ReadOnlySpan<Belief>)[limited, undoubted])
        {
            belief.Count(weight * rates[Parameters.GreyLesson], share);
            belief.Count(rates[Parameters.ActWeight] * acts.Limited, tile.Council.LimitedAnswer);
            belief.Count(rates[Parameters.ActWeight] * attacks.Count, attacks.Sum / Elementary.Max(attacks.Count, Lanes.One));
        }
    }

    /// <summary>Perceived resolve target by target, from who would come to whose help.</summary>
    private void Assess(Tile tile, Board board)
    {
        Span<Lanes> sums = coverage.Span, others = utility.Span; // utilities are made later
        var shares = tile.Council.Share;
        sums.Clear();
        for (var i = 0; i < shares.Length; i += 2) // two helpers at a time, so that a target's sum is fetched once for both
        {
            var k = Math.Min(i + 1, shares.Length - 1);
            ReadOnlySpan<Lanes> willing = board.News(i).Willing[..sums.Length], nextWilling = board.News(k).Willing[..sums.Length];
            Lanes share = shares[i], next = k > i ? shares[k] : Lanes.Zero; // the last of an odd number stands alone
            for (var j = 0; j < i; j++) sums[j] = Elementary.Fma(next, nextWilling[j], Elementary.Fma(share, willing[j], sums[j]));
            for (var j = k + 1; j < sums.Length; j++) sums[j] = Elementary.Fma(next, nextWilling[j], Elementary.Fma(share, willing[j], sums[j]));
            if (k == i) continue;
            sums[i] = Elementary.Fma(next, nextWilling[i], sums[i]); // nobody comes to its own help
            sums[k] = Elementary.Fma(share, willing[k], sums[k]);
        }

        Influence.Masses(shares, others);
        var mean = Lanes.Zero;
        for (var j = 0; j < sums.Length; j++) mean += sums[j] /= Elementary.Max(others[j], Elementary.All(Nobody));

        var scale = LimitedBelief * Balance * Elementary.All(world.Count) / Elementary.Max(mean, Elementary.All(Nobody));
        foreach (ref var sum in sums) sum = Elementary.Clip(sum * scale, 0, 1);
    }

    private Acts Act(Tile tile, int month)
    {
        var rates = tile.Rates;
        Attribution = GreyZone.Attribution(rates, tile.Measures.Openness, tile.Dependence.Services.Coverage);
        Tempo = GreyZone.Tempo(rates, startResolve, GreyBelief * Balance);
        var words = tile.Chance.Of(Decision.GreyActs, month);
        var (count, attributed) = GreyZone.Acts(words, Tempo, Attribution);
        var (happens, target) = LimitedAct(tile, month);
        return new Acts(count, GreyZone.Target(world, words.Uniform(2)), attributed, happens, target);
    }

    /// <summary>A limited act against somebody: whether by its mean utility, against whom by a logit over targets. The record has none, so none happens on record.</summary>
    private (Lanes Happens, Lanes Target) LimitedAct(Tile tile, int month)
    {
        if (month < tile.Setting.AsOf) return (Lanes.Zero, Lanes.Zero);
        var rates = tile.Rates;
        var mean = Lanes.Zero;
        var (deterred, careless) = (rates[Parameters.Deterred], (Lanes.One - rates[Parameters.Deterred]) * startResolve);
        for (var j = 0; j < world.Count; j++)
        {
            var answered = deterred * coverage[j] + careless; // an adversary that is not deterred acts as if nothing had changed since the start
            utility[j] = (Lanes.One - answered) * rates[Parameters.GainLimited] - answered * rates[Parameters.CostLimited] - rates[Parameters.FixedLimited];
            mean = Elementary.Fma(Elementary.All(world.Exposure[j]), utility[j], mean);
        }

        var words = tile.Chance.Of(Decision.LimitedAct, month);
        var happens = words.Happens(0, Elementary.Logistic(rates[Parameters.Sharpness] * (mean - rates[Parameters.StatusQuo])));
        if (!Elementary.Any(happens)) return (Lanes.Zero, Lanes.Zero);
        Logit.Shares(utility.Span, rates[Parameters.Sharpness]);
        return (Elementary.Flag(happens), Logit.Pick(utility.Span, words.Uniform(1)));
    }
}
