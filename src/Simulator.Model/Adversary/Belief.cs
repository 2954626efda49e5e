namespace Simulator.Model;

/// <summary>
/// Belief in an answer as a count of answered and unanswered cases (Beta), with forgetting towards the start.
/// </summary>
internal sealed class Belief
{
    private Lanes startAnswered, startUnanswered;

    /// <summary>Cases that count as answered.</summary>
    public Lanes Answered { get; private set; }

    /// <summary>Cases that count as unanswered.</summary>
    public Lanes Unanswered { get; private set; }

    /// <summary>Believed chance of an answer, in (0, 1).</summary>
    public Lanes Mean => Answered / (Answered + Unanswered);

    public void Begin(Lanes mean, Lanes weight)
    {
        Answered = startAnswered = mean * weight;
        Unanswered = startUnanswered = (Lanes.One - mean) * weight;
    }

    /// <summary>a = a0 + memory * (a - a0) + weight * share; b the same with 1 - share.</summary>
    public void Learn(Lanes memory, Lanes weight, Lanes share)
    {
        Answered = startAnswered + memory * (Answered - startAnswered) + weight * share;
        Unanswered = startUnanswered + memory * (Unanswered - startUnanswered) + weight * (Lanes.One - share);
    }

    /// <summary>Counts a case without forgetting.</summary>
    public void Count(Lanes weight, Lanes share)
    {
        Answered = Elementary.Fma(weight, share, Answered);
        Unanswered = Elementary.Fma(weight, Lanes.One - share, Unanswered);
    }
}
