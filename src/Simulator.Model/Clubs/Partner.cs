namespace Simulator.Model;

/// <summary>
/// A partner outside the alliance that seeks a guarantee: what the alliance's promise is worth to it beside a seat in a club. The guarantor
/// works for it while the allies are calm, less while they are firm.
/// </summary>
internal sealed class Partner
{
    private Lanes cooperation;

    /// <summary>Worth of the alliance's promise, [0, 1]: the guarantor's co-operation, less by doubt about it, times the chance of an answer that succeeds.</summary>
    public Lanes Promise { get; private set; }

    /// <summary>Worth of a seat in the best club, [0, 1]: the chance that it answers with success, the partner's own force with it.</summary>
    public Lanes Seat { get; private set; }

    public void Begin(Rates rates) => cooperation = rates[Parameters.PartnerCalm];

    public void Move(Tile tile, Lanes answer, Lanes club)
    {
        var rates = tile.Rates;
        var aim = rates[Parameters.PartnerCalm] - rates[Parameters.PartnerFirm] * tile.Disputes.Firm;
        cooperation = Elementary.Clip(Elementary.Fma(rates.PartnerReturn, aim - cooperation, cooperation), 0, 1);
        var doubt = Elementary.Clip(rates[Parameters.PartnerDoubt] * (Lanes.One - tile.Next.Reliability), 0, 1);
        Promise = cooperation * (Lanes.One - doubt) * answer;
        Seat = club;
    }
}
