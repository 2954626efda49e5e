using System.Runtime.Intrinsics;

namespace Simulator.Model;

/// <summary>The named divides of an alliance: how weak the weakest is, who stands where, and how far bonds keep to the sides.</summary>
internal sealed class Divides(World world)
{
    // Those with members on both sides; a cut without is no cut.
    private readonly MemberSet[] cuts = [.. world.Alliance.Cuts.Select(cut => cut.Side.And(MemberSet.All(world.Count))).Where(side => side.Count > 0 && side.Count < world.Count)];
    private readonly Lanes[] between = new Lanes[world.Alliance.Cuts.Count]; // bonds across a cut
    private Lanes weakest; // index of the weakest cut; -1 for none

    /// <summary>Trust across the weakest cut, weighted by what both sides spend, 0 to 1; that of the whole where no cut is weaker.</summary>
    public Lanes Weakest { get; private set; }

    /// <summary>
    /// How far bonds keep to the sides of the cut that divides them most, -1 to 1 (Newman 2006); 0 as bonds at random, and near 0 where
    /// everybody trusts everybody. Reported only: no part of the index.
    /// </summary>
    public Lanes Modularity { get; private set; }

    public void Take(Cohesion cohesion, ReadOnlySpan<Lanes> weights, ReadOnlySpan<Lanes> degrees)
    {
        Weakest = cohesion.Trust;
        weakest = Elementary.All(-1);
        for (var c = 0; c < cuts.Length; c++)
        {
            var across = Across(cohesion, weights, c);
            weakest = Elementary.Choose(Vector512.LessThan(across, Weakest), Elementary.All(c), weakest);
            Weakest = Elementary.Min(Weakest, across);
        }

        Camps(degrees);
    }

    /// <summary>Writes for each member the side of the weakest cut on which it stands, 0 or 1; all 0 where no cut is weaker than the whole.</summary>
    public void Divide(Span<Lanes> camps)
    {
        camps.Clear();
        for (var c = 0; c < cuts.Length; c++)
        {
            var here = Elementary.Flag(Vector512.Equals(weakest, Elementary.All(c)));
            for (var i = 0; i < camps.Length; i++)
                if (cuts[c].Contains(i)) camps[i] += here;
        }
    }

    /// <summary>Trust across a cut, weighted by what both spend.</summary>
    private Lanes Across(Cohesion cohesion, ReadOnlySpan<Lanes> weights, int cut)
    {
        Lanes trust = Lanes.Zero, bound = Lanes.Zero, near = Lanes.Zero, far = Lanes.Zero;
        var side = cuts[cut];
        for (var i = 0; i < weights.Length; i++)
        {
            if (!side.Contains(i))
            {
                far += weights[i];
                continue;
            }

            near += weights[i];
            ReadOnlySpan<Lanes> bonds = cohesion.BondsOf(i);
            var others = Lanes.Zero;
            for (var j = 0; j < bonds.Length; j++)
            {
                if (side.Contains(j)) continue;
                others = Elementary.Fma(weights[j], bonds[j], others);
                bound += bonds[j];
            }

            trust = Elementary.Fma(weights[i], others, trust);
        }

        between[cut] = bound + bound;
        return trust / (near * far);
    }

    /// <summary>Sum over the two sides of [bonds inside / 2m - (degree of the side / 2m)^2], the largest over the cuts; 0 without cuts.</summary>
    private void Camps(ReadOnlySpan<Lanes> degrees)
    {
        var whole = Lanes.Zero;
        for (var i = 0; i < degrees.Length; i++) whole += degrees[i];
        var each = Lanes.One / Elementary.Max(whole, Elementary.All(1e-6f));
        Modularity = cuts.Length > 0 ? -Lanes.One : Lanes.Zero;
        for (var c = 0; c < cuts.Length; c++)
        {
            var degree = Lanes.Zero;
            for (var i = 0; i < degrees.Length; i++)
                if (cuts[c].Contains(i)) degree += degrees[i];
            Lanes side = degree * each, other = (whole - degree) * each;
            Modularity = Elementary.Max(Modularity, (whole - between[c]) * each - side * side - other * other);
        }
    }
}
