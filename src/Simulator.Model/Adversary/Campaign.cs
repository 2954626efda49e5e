namespace Simulator.Model;

/// <summary>
/// What the grey-zone acts of a month are and do: their strands, how many succeed, how many were answered, and how far those that succeed alarm members.
/// </summary>
internal sealed class Campaign
{
    private readonly float digital; // share of the strands against which services and cyber co-operation protect

    public Campaign(World world) => digital = Math.Min(1, world.Alliance.Strands.Where(s => s.Digital).Sum(s => s.Share));

    /// <summary>Chance that an act succeeds, [0, 1].</summary>
    public Lanes Success { get; private set; }

    /// <summary>Acts of the month in digital strands.</summary>
    public Lanes Digital { get; private set; }

    /// <summary>Part of last month's acts that was attributed and answered, [0, 1]; 0 where there was none.</summary>
    public Lanes Answered { get; private set; }

    /// <summary>Jump of next month's threat from more, or fewer, successes than at the start.</summary>
    public Lanes Alarm { get; private set; }

    public void Begin(Rates rates)
    {
        Digital = Answered = Alarm = Lanes.Zero;
        Success = rates[Parameters.GreySuccess];
    }

    public void Move(Tile tile, int month)
    {
        var rates = tile.Rates;
        var acts = tile.Next.Acts;
        var exposed = Elementary.All(digital) * (Lanes.One - tile.Dependence.Cyber.Protection);
        Success = Elementary.Clip(
            rates[Parameters.GreySuccess] + rates[Parameters.ServiceSuccess] * (Lanes.One - tile.Dependence.Services.Coverage) + rates[Parameters.CyberSuccess] * exposed, 0, 1);
        Digital = Part(acts.GreyCount, digital, tile.Chance.Of(Decision.GreyStrand, month).Uniform(0));
        Answered = tile.Last.Acts.GreyAttributed * tile.Council.GreyAnswer;
        Alarm = rates[Parameters.GreyAlarm] * (tile.Adversary.Tempo * Success - rates[Parameters.GreyTempo] * rates[Parameters.GreySuccess]);
    }

    /// <summary>A whole number of acts whose mean is the share of the count: systematic sampling, so that no strand is ever more than one act off.</summary>
    public static Lanes Part(Lanes count, float share, Lanes uniform) =>
        Elementary.Min(System.Runtime.Intrinsics.Vector512.Floor(Elementary.Fma(count, Elementary.All(share), uniform)), count);
}
