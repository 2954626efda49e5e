using Simulator.Studies;

namespace Simulator.Grains;

/// <summary>The studies that a silo has at hand, with the memory for playing them. Keeps the newest few.</summary>
internal sealed class StudyShelf
{
    private const int Most = 4; // assumption: a silo plays one study, seldom two; each holds some hundred megabytes

    private readonly LinkedList<ShelvedStudy> newestFirst = [];
    private readonly Lock gate = new();

    /// <summary>Puts a study on the shelf, so that its text need not be read again in this process.</summary>
    public void Add(Study study)
    {
        lock (gate)
        {
            if (Find(study.Hash, study.BlockDraws) is null) Put(study);
        }
    }

    /// <summary>The study of an order; it is read where it is not on the shelf. Takes up to a second then.</summary>
    /// <exception cref="StudyFailedException">The texts do not give the study that was meant.</exception>
    public ShelvedStudy Take(StudyOrder order)
    {
        lock (gate) return Find(order.Hash, order.BlockDraws) ?? Put(order.Read());
    }

    private ShelvedStudy? Find(string hash, int blockDraws) => newestFirst.FirstOrDefault(s => s.Study.Hash == hash && s.Study.BlockDraws == blockDraws);

    private ShelvedStudy Put(Study study)
    {
        if (newestFirst.Count == Most) newestFirst.RemoveLast();
        return newestFirst.AddFirst(new ShelvedStudy(study)).Value;
    }
}
