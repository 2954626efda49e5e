namespace Simulator.Model;

/// <summary>Who lowers its sharing stance towards whom this month; takes no memory where no event restricts sharing.</summary>
internal sealed class Restrictions
{
    private readonly int count;
    private readonly MemberSet[] partners = []; // by holder: in some history
    private readonly Lanes[] tiers = [];

    public Restrictions(World world)
    {
        count = world.Count;
        if (world.Events.Any(e => e.Restriction > 0)) (partners, tiers) = (new MemberSet[count], new Lanes[count * count]);
    }

    /// <summary>Towards whom a holder lowers its stance in some history.</summary>
    public MemberSet PartnersOf(int holder) => partners.Length > 0 ? partners[holder] : MemberSet.Empty;

    /// <summary>Tiers by which a holder lowers its stance towards one of them.</summary>
    public Lanes Tiers(int holder, int partner) => tiers[holder * count + partner];

    /// <summary>Lowers the stance of a holder towards a partner by some tiers.</summary>
    public void Add(int holder, int partner, Lanes by)
    {
        partners[holder] = partners[holder].With(partner);
        tiers[holder * count + partner] += by;
    }

    public void Clear()
    {
        Array.Clear(partners);
        Array.Clear(tiers);
    }
}
