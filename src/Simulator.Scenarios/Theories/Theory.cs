namespace Simulator.Scenarios;

/// <summary>A view that some scholars hold and others dispute, as numbers of the model.</summary>
/// <param name="Name">Short name, for example scars-heal.</param>
/// <param name="Says">What it holds, as a clause that can follow "if", for example "harm always heals".</param>
/// <param name="Sets">What the model plays where it is right, one sentence a parameter.</param>
/// <param name="Source">Who holds it, blank for an assumption.</param>
/// <param name="Assumption">Reason of an assumption, blank where there is a source.</param>
public sealed record Theory(string Name, string Says, IReadOnlyList<string> Sets, string Source, string Assumption);

/// <summary>A question asked again in two worlds in which a theory is right, of the same luck as those of the question itself.</summary>
/// <param name="Question">The question.</param>
/// <param name="Theory">The theory.</param>
/// <param name="Variant">The variant that is asked about, with the theory laid over; named variant@theory.</param>
/// <param name="Against">What it is compared with, with the theory laid over.</param>
public sealed record Rival(Question Question, Theory Theory, Variant Variant, Variant Against)
{
    /// <summary>Name of the paired difference in results, for example cut@scars-heal-minus-baseline@scars-heal.</summary>
    public string Difference => $"{Variant.Name}-minus-{Against.Name}";
}
