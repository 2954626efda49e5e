using System.Runtime.Intrinsics;

namespace Simulator.Model;

/// <summary>
/// What the alliance hands to others in tranches: a decision where there is a gate, a review that each clean tranche makes shorter, then use. A leak takes the
/// last tranche back, leaves a scar and stops the release for a while. Standards earn trust; targets let firms build capacity, a year later.
/// </summary>
internal sealed class Releases(World world)
{
    private const int IndustryLag = 12;  // months until firms that know the targets deliver more: assumption
    private const float DeepestScar = 0.5f;

    private readonly Tranches[] all = [.. world.Alliance.Releases.Select(r => new Tranches(r))];
    private readonly int receivers = world.Alliance.Releases.Count(r => r.Of == ReleaseOf.Standards);
    private readonly Lanes[] known = new Lanes[IndustryLag];

    /// <summary>Mean trust that those who receive have gained, [-1, 1].</summary>
    public Lanes Trust
    {
        get
        {
            var sum = Lanes.Zero;
            foreach (var one in all) sum += one.Trust;
            return sum * Elementary.All(1f / Math.Max(1, receivers));
        }
    }

    /// <summary>Leaks so far.</summary>
    public Lanes Leaks
    {
        get
        {
            var sum = Lanes.Zero;
            foreach (var one in all) sum += one.Leaks;
            return sum;
        }
    }

    public void Begin()
    {
        foreach (var one in all) one.Begin();
        known.AsSpan().Clear();
    }

    /// <summary>A step of a release in some histories.</summary>
    public void Note(ReleaseStep step, Lanes histories) => all[step.Release].Note(step.Does, histories);

    public void Move(Tile tile, int month)
    {
        tile.Now.Industry = Lanes.One;
        if (all.Length == 0) return;
        foreach (var one in all) one.Move(tile, month);
        var rates = tile.Rates;
        tile.Now.Industry = Elementary.Fma(rates[Parameters.ReleaseProduction] * rates[Parameters.ReleaseDetail], known[month % IndustryLag], Lanes.One);
        known[month % IndustryLag] = Share(ReleaseOf.Targets);
    }

    /// <summary>Share of the tranches of a kind that is in use, [0, 1]; 0 where there is no such release.</summary>
    public Lanes Share(ReleaseOf kind) => OfTranches(kind, one => one.Open);

    /// <summary>Share of the tranches of a kind that is not in use, [0, 1]; 0 where there is no such release, since nothing is withheld.</summary>
    public Lanes Withheld(ReleaseOf kind) => OfTranches(kind, one => Elementary.All(one.Release.Tranches) - one.Open);

    private Lanes OfTranches(ReleaseOf kind, Func<Tranches, Lanes> count)
    {
        var sum = Lanes.Zero;
        var tranches = 0;
        foreach (var one in all)
        {
            if (one.Release.Of != kind) continue;
            sum += count(one);
            tranches += one.Release.Tranches;
        }

        return sum * Elementary.All(1f / Math.Max(1, tranches));
    }

    /// <summary>One release in sixteen histories.</summary>
    private sealed class Tranches(Release release)
    {
        private readonly Request request = new(release.Gate ?? 0, MemberSet.Empty);
        private Lanes begun, cleared, hastened, leaked, review, ease, pause, scar;

        public Release Release => release;

        public Lanes Open { get; private set; }

        public Lanes Trust { get; private set; }

        public Lanes Leaks { get; private set; }

        public void Begin()
        {
            Open = Trust = Leaks = begun = cleared = hastened = leaked = review = pause = scar = Lanes.Zero;
            ease = Lanes.One;
        }

        public void Note(ReleaseAct does, Lanes histories)
        {
            if (does == ReleaseAct.Begin) begun |= histories;
            if (does == ReleaseAct.Hasten) hastened |= histories;
            if (does == ReleaseAct.Leak) leaked |= histories;
        }

        public void Move(Tile tile, int month)
        {
            leaked &= begun; // what nobody has been given cannot leak, and must not leak later: a tile skips what no history has begun
            if (!Elementary.Any(begun)) return;
            pause = Elementary.Positive(pause - Lanes.One);
            var free = begun & Vector512.Equals(pause, Lanes.Zero) & Vector512.LessThan(Open, Elementary.All(release.Tranches));
            Advance(tile.Rates, free & Clear(tile, month, free));
            Leak(tile, month);
        }

        /// <summary>Mask of the histories in which the next tranche needs no further decision.</summary>
        private Lanes Clear(Tile tile, int month, Lanes free)
        {
            if (release.Gate is not { } gate) return Lanes.AllBitsSet;
            var waiting = Vector512.AndNot(free, cleared);
            var refused = waiting & (tile.Gates.Reached(gate, GateState.Blocked) | tile.Gates.Reached(gate, GateState.Expired));
            cleared |= waiting & tile.Gates.Reached(gate, GateState.Passed);
            pause = Elementary.Choose(refused, tile.Rates[Parameters.ReleasePause], pause);
            tile.Gates.Ask(tile, request, release.Proposer, month, Vector512.AndNot(Vector512.AndNot(waiting, cleared), refused));
            return cleared;
        }

        /// <summary>A month of review; at its end the tranche is handed over and earns trust, below what scars allow.</summary>
        private void Advance(Rates rates, Lanes reviewed)
        {
            var pace = rates[Parameters.ReleasePace] / (rates[Parameters.ReleaseReview] * ease);
            review += reviewed & (pace * Elementary.Choose(hastened, rates[Parameters.ReleaseHaste], Lanes.One));
            var opens = Vector512.GreaterThanOrEqual(review, Lanes.One);
            review = Vector512.AndNot(review, opens);
            cleared = Vector512.AndNot(cleared, opens);
            Open += Elementary.Flag(opens);
            ease = Elementary.Choose(opens, ease * (Lanes.One - rates[Parameters.ReleaseLearning]), ease);
            if (release.Of == ReleaseOf.Standards)
                Trust += opens & (rates[Parameters.ReleaseTrust] * Elementary.Positive(Lanes.One - scar - scar - Trust));
        }

        /// <summary>A tranche in use may leak; what an event says has leaked counts where something is in use then.</summary>
        private void Leak(Tile tile, int month)
        {
            var rates = tile.Rates;
            var leaks = leaked & Vector512.GreaterThan(Open, Lanes.Zero);
            leaked = Lanes.Zero;
            if (month >= tile.Setting.AsOf)
            {
                var yearly = rates[Parameters.ReleaseLeak] * rates[Parameters.ReleaseDetail] * Open;
                leaks |= tile.Chance.Of(Decision.Leak, month, release.Address).Happens(0, Lanes.One - Elementary.Exp(yearly * Elementary.All(-1f / 12)));
            }

            if (!Elementary.Any(leaks)) return;
            Leaks += Elementary.Flag(leaks);
            Open = Elementary.Positive(Open - Elementary.Flag(leaks));
            scar = Elementary.Min(scar + (leaks & rates[Parameters.ReleaseScar]), Elementary.All(DeepestScar));
            if (release.Of == ReleaseOf.Standards) Trust = Elementary.Max(Trust - (leaks & rates[Parameters.ReleaseScar]), -Lanes.One);
            (review, cleared) = (Vector512.AndNot(review, leaks), Vector512.AndNot(cleared, leaks));
            ease = Elementary.Choose(leaks, Lanes.One, ease);
            pause = Elementary.Choose(leaks, rates[Parameters.ReleasePause], pause);
        }
    }
}
