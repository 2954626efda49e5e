using System.Runtime.Intrinsics;

namespace Simulator.Model;

/// <summary>The named divides of an alliance: how weak the weakest is, who stands where, and how far bonds keep to the sides.</summary>
internal sealed class Divides
{
    private readonly MemberSet[] cuts; // those with members on both sides; a cut without is no cut
    private readonly (int[] Few, int[] Many)[] sides;
    private readonly int[][] places; // of the bonds across a cut, a row for each of the few
    private readonly Lanes[] between; // bonds across a cut
    private Lanes weakest; // index of the weakest cut; -1 for none

    public Divides(World world)
    {
        cuts = [.. world.Alliance.Cuts.Select(cut => cut.Side.And(MemberSet.All(world.Count))).Where(side => side.Count > 0 && side.Count < world.Count)];
        sides = [.. cuts.Select(side => SidesOf(side, world.Count))];
        places = [.. sides.Select(side => side.Few.SelectMany(i => side.Many.Select(j => Connectivity.PlaceOf(i, j))).ToArray())];
        between = new Lanes[cuts.Length];
    }

    /// <summary>Trust across the weakest cut, weighted by what both sides spend, 0 to 1; that of the whole where no cut is weaker.</summary>
    public Lanes Weakest { get; private set; }

    /// <summary>
    /// How far bonds keep to the sides of the cut that divides them most, -1 to 1 (Newman 2006); 0 as bonds at random, and near 0 where
    /// everybody trusts everybody. Reported only: no part of the index.
    /// </summary>
    public Lanes Modularity { get; private set; }

    /// <summary>Reads the bonds of pairs, what members weigh, the sums of their bonds, and trust in the whole.</summary>
    public void Take(ReadOnlySpan<Lanes> bonds, ReadOnlySpan<Lanes> weights, ReadOnlySpan<Lanes> degrees, Lanes trust)
    {
        Weakest = trust;
        weakest = Elementary.All(-1);
        for (var c = 0; c < cuts.Length; c++)
        {
            var across = Across(bonds, weights, c);
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
    private Lanes Across(ReadOnlySpan<Lanes> bonds, ReadOnlySpan<Lanes> weights, int cut)
    {
        Lanes trust = Lanes.Zero, bound = Lanes.Zero, near = Lanes.Zero, far = Lanes.Zero;
        var (few, many) = sides[cut];
        ReadOnlySpan<int> rest = places[cut];
        foreach (var j in many) far += weights[j];
        foreach (var i in few)
        {
            Lanes others = Lanes.Zero, sum = Lanes.Zero;
            var row = rest[..many.Length];
            rest = rest[many.Length..];
            for (var k = 0; k < row.Length; k++)
            {
                var bond = bonds[row[k]];
                others = Elementary.Fma(weights[many[k]], bond, others);
                sum += bond;
            }

            near += weights[i];
            bound += sum;
            trust = Elementary.Fma(weights[i], others, trust);
        }

        between[cut] = bound + bound;
        return trust / (near * far);
    }

    /// <summary>Members on either side of a cut, the shorter side first, so that sums are long.</summary>
    private static (int[] Few, int[] Many) SidesOf(MemberSet side, int count)
    {
        var (inside, outside) = (Enumerable.Range(0, count).Where(side.Contains).ToArray(), Enumerable.Range(0, count).Where(i => !side.Contains(i)).ToArray());
        return inside.Length < outside.Length ? (inside, outside) : (outside, inside);
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
