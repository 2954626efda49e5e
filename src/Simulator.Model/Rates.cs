using System.Runtime.CompilerServices;

namespace Simulator.Model;

/// <summary>The parameters of a tile as a month needs them: half-lives and yearly rates turned into monthly ones, once a tile.</summary>
internal sealed class Rates
{
    private readonly (Lanes Leader, Lanes Service)[] voices = new (Lanes, Lanes)[4];
    private ParameterValues values = new();
    private Willingness.Logits limited, grey;

    public ref readonly Lanes this[Parameter parameter]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)] // a call would cost a loop all that it holds in registers
        get => ref values[parameter];
    }

    public Lanes LeaderReturn { get; private set; }

    public Lanes ServiceReturn { get; private set; }

    public Lanes LeaderPull { get; private set; }

    public Lanes ServicePull { get; private set; }

    public Lanes Harm { get; private set; }

    public Lanes Repair { get; private set; }

    public Lanes ScarFade { get; private set; }

    public Lanes LegacyFade { get; private set; }

    public Lanes CandourRise { get; private set; }

    public Lanes CandourFall { get; private set; }

    public Lanes CyberReturn { get; private set; }

    public Lanes CyberOverlap { get; private set; }

    public Lanes ClarityReturn { get; private set; }

    public Lanes PresenceBuild { get; private set; }

    public Lanes PresenceDecay { get; private set; }

    public Lanes InteroperabilityFade { get; private set; }

    public Lanes ThreatReturn { get; private set; }

    public Lanes RelianceReturn { get; private set; }

    public Lanes PartnerReturn { get; private set; }

    public Lanes ThreatHazard { get; private set; }

    public Lanes DefaultHazard { get; private set; }

    public Lanes Pipeline { get; private set; }

    public Lanes Depreciation { get; private set; }

    public Lanes LogDeflator { get; private set; }

    public Lanes AdversaryGrowth { get; private set; }

    public Lanes CommonWeight { get; private set; }

    public Lanes OwnWeight { get; private set; }

    /// <summary>Thresholds of sharing.</summary>
    public Thresholds Sharing { get; } = new();

    /// <summary>Logits of answers to limited acts.</summary>
    public ref readonly Willingness.Logits Limited => ref limited;

    /// <summary>Logits of answers to grey-zone acts.</summary>
    public ref readonly Willingness.Logits Grey => ref grey;

    /// <summary>Scale of information at which a warning is as likely as not; set from the start (see <see cref="Warning"/>).</summary>
    public Lanes WarningScale { get; set; }

    /// <summary>Mean and deviation of the logarithm of force over members with forces, at the start.</summary>
    public (Lanes Mean, Lanes Deviation) LogForce { get; set; }

    public void Set(ParameterValues source)
    {
        values = source;
        LeaderReturn = Elementary.RateOfHalfLife(this[Parameters.TieLeaderHalfLife]);
        ServiceReturn = Elementary.RateOfHalfLife(this[Parameters.TieServiceHalfLife]);
        LeaderPull = Quarterly(this[Parameters.TieLeaderInfluence]);
        ServicePull = Quarterly(this[Parameters.TieServiceInfluence]);
        Harm = this[Parameters.TieNegative];
        Repair = Harm / this[Parameters.TieAsymmetry];
        ScarFade = this[Parameters.ScarFades] * Elementary.RateOfHalfLife(this[Parameters.ScarHalfLife]);
        LegacyFade = Elementary.MonthlyOfYearly(this[Parameters.LegacyDecay]);
        CandourRise = Elementary.RateOfHalfLife(this[Parameters.CandourRecovery]);
        CandourFall = Elementary.RateOfHalfLife(this[Parameters.CandourFall]);
        CyberReturn = Elementary.RateOfHalfLife(this[Parameters.CyberHalfLife]);
        CyberOverlap = Elementary.RateOfHalfLife(this[Parameters.CyberOverlap]);
        ClarityReturn = Elementary.RateOfHalfLife(this[Parameters.ClarityHalfLife]);
        PresenceBuild = Elementary.RateOfHalfLife(this[Parameters.PresenceBuild]);
        PresenceDecay = Elementary.RateOfHalfLife(this[Parameters.PresenceDecay]);
        InteroperabilityFade = Elementary.RateOfHalfLife(this[Parameters.InteroperabilityHalfLife]);
        ThreatReturn = Elementary.RateOfHalfLife(this[Parameters.ThreatHalfLife]);
        RelianceReturn = Elementary.RateOfHalfLife(this[Parameters.ClubRelianceHalfLife]);
        PartnerReturn = Elementary.RateOfHalfLife(this[Parameters.PartnerHalfLife]);
        ThreatHazard = Elementary.MonthlyOfYearly(this[Parameters.ThreatRate]);
        DefaultHazard = Elementary.MonthlyOfYearly(this[Parameters.HazardDefault]);
        Pipeline = Elementary.All(3) / this[Parameters.CapabilityPipeline];
        Depreciation = this[Parameters.CapabilityDepreciation] * Elementary.All(1f / 12);
        LogDeflator = Elementary.Log(Lanes.One + this[Parameters.CapabilityDeflator]);
        AdversaryGrowth = Elementary.Log(Lanes.One + this[Parameters.AdversaryGrowth]) * Elementary.All(1f / 12);
        voices[(int)Voice.Leader] = Heard(this[Parameters.VoiceLeaderOnLeader], this[Parameters.VoiceLeaderOnService]);
        voices[(int)Voice.Official] = Heard(this[Parameters.VoiceOfficialOnLeader], this[Parameters.VoiceOfficialOnService]);
        voices[(int)Voice.Publics] = Heard(this[Parameters.VoicePublicsOnLeader], this[Parameters.VoicePublicsOnService]);
        voices[(int)Voice.Status] = Heard(this[Parameters.VoiceStatusOnLeader], Lanes.Zero);
        Sharing.Set(this);
        limited = new(this, Parameters.ResponseLimited, Parameters.BlockLimited);
        grey = new(this, Parameters.ResponseGrey, Parameters.BlockGrey);
        CommonWeight = System.Runtime.Intrinsics.Vector512.Sqrt(this[Parameters.ResponseCorrelation]);
        OwnWeight = System.Runtime.Intrinsics.Vector512.Sqrt(Lanes.One - this[Parameters.ResponseCorrelation]);
    }

    /// <summary>The two level weights of a voice: how far an event reaches leader trust and service trust.</summary>
    public (Lanes Leader, Lanes Service) WeightsOf(Voice voice) => voices[(int)voice];

    /// <summary>Price level of a moment against the middle of the data's base year, 2025.</summary>
    public Lanes Price(float year) => Elementary.Exp(LogDeflator * Elementary.All(year - 2025));

    private (Lanes Leader, Lanes Service) Heard(Lanes leader, Lanes service)
    {
        var scale = this[Parameters.VoiceScale];
        return (Elementary.Clip(leader * scale, 0, 1), Elementary.Clip(service * scale, 0, 1));
    }

    private static Lanes Quarterly(Lanes monthly)
    {
        var left = Lanes.One - monthly;
        return Lanes.One - left * left * left;
    }
}
