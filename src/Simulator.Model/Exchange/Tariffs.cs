namespace Simulator.Model;

/// <summary>
/// Tariffs between the guarantor and the others: both sides lose, who is struck twice as much as who strikes, and more while somebody is
/// firm. What a member has lost narrows its budget for a while.
/// </summary>
internal sealed class Tariffs(World world)
{
    private const float OwnShare = 0.5f; // of the target's loss falls on who imposes the tariff: assumption, importers pay a part

    private readonly bool any = world.Events.Any(e => e.Tariff is not null);
    private readonly Lanes[] onMember = new Lanes[world.Count]; // the guarantor's rate on each member
    private readonly Lanes[] onGuarantor = new Lanes[world.Count]; // each member's rate on the guarantor
    private readonly Lanes[] strain = new Lanes[world.Count];

    /// <summary>Output that the others lose, % of their GDP together.</summary>
    public Lanes LostByOthers { get; private set; }

    /// <summary>Output that the guarantor loses, % of its GDP.</summary>
    public Lanes LostByGuarantor { get; private set; }

    public void Begin(Tile tile)
    {
        foreach (var state in (Lanes[][])[onMember, onGuarantor, strain, tile.Now.Lost, tile.Now.Strain]) state.AsSpan().Clear();
        LostByOthers = LostByGuarantor = Lanes.Zero;
    }

    public void Move(Tile tile, int month)
    {
        if (!any) return;
        Impose(tile, month);
        var rates = tile.Rates;
        var guarantor = world.Alliance.Guarantor;
        var year = tile.Setting.YearOf(month);
        var heat = Elementary.Fma(tile.Disputes.Firm, rates[Parameters.ExchangeFirm] - Lanes.One, Lanes.One);
        var loss = rates[Parameters.ExchangeLoss] * rates[Parameters.ExchangeExposure] * heat;
        Lanes own = Lanes.Zero, others = Lanes.Zero;
        var product = 0f;
        for (var i = 0; i < world.Count; i++)
        {
            if (i == guarantor) continue;
            var gdp = world.Gdp(i, year);
            Bear(tile, i, loss * Elementary.Fma(Elementary.All(OwnShare), onGuarantor[i], onMember[i]));
            own += loss * Elementary.Fma(Elementary.All(OwnShare), onMember[i], onGuarantor[i]) * Elementary.All(gdp);
            others = Elementary.Fma(Elementary.All(gdp), tile.Now.Lost[i], others);
            product += gdp;
        }

        Bear(tile, guarantor, own * Elementary.All(1 / world.Gdp(guarantor, year)));
        LostByGuarantor = tile.Now.Lost[guarantor];
        LostByOthers = others * Elementary.All(1 / Math.Max(product, 1e-6f));
    }

    private void Impose(Tile tile, int month)
    {
        for (var index = 0; index < world.Events.Length; index++)
        {
            if (world.Events[index] is not { Tariff: { } tariff } e) continue;
            var happens = tile.Timetable.Of(index, month);
            if (!Elementary.Any(happens)) continue;
            var outward = tariff.By.Contains(world.Alliance.Guarantor);
            var (rates, members) = outward ? (onMember, e.Targets) : (onGuarantor, tariff.By);
            for (var i = 0; i < world.Count; i++)
                if (members.Contains(i)) rates[i] = Elementary.Choose(happens, Elementary.All(tariff.Rate), rates[i]);
        }
    }

    /// <summary>A member's loss, % of its GDP, and the strain on its budget, which follows a loss at once and wears off.</summary>
    private void Bear(Tile tile, int member, Lanes lost)
    {
        strain[member] = Elementary.Max(lost, strain[member] * (Lanes.One - Lanes.One / tile.Rates[Parameters.ExchangeMemory]));
        (tile.Now.Lost[member], tile.Now.Strain[member]) = (lost, strain[member]);
    }
}
