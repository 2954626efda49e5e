namespace Simulator.Model;

/// <summary>Who lowers its sharing stance towards whom this month; takes no memory where no event restricts sharing.</summary>
internal sealed class Restrictions
{
    private readonly int count;
    private readonly bool[] any = []; // by holder and partner: in some history
    private readonly Lanes[] tiers = [];

    public Restrictions(World world)
    {
        count = world.Count;
        if (world.Events.Any(e => e.Restriction > 0)) (any, tiers) = (new bool[count * count], new Lanes[count * count]);
    }

    /// <summary>Whether a holder lowers its stance towards a partner in some history.</summary>
    public bool Has(int holder, int partner) => any.Length > 0 && any[holder * count + partner];

    /// <summary>Tiers by which it does, where it <see cref="Has"/>.</summary>
    public Lanes Of(int holder, int partner) => tiers[holder * count + partner];

    /// <summary>Lowers the stance of a holder towards a partner by some tiers.</summary>
    public void Add(int holder, int partner, Lanes by)
    {
        any[holder * count + partner] = true;
        tiers[holder * count + partner] += by;
    }

    public void Clear()
    {
        Array.Clear(any);
        Array.Clear(tiers);
    }
}
