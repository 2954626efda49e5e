namespace Simulator.Studies;

/// <summary>How far a run is.</summary>
/// <param name="Done">Histories played, those of an earlier, interrupted run included.</param>
/// <param name="Total">Histories of the study.</param>
/// <param name="PerSecond">Histories a second since this run began; 0 before the first.</param>
/// <param name="Remaining">Time left at this rate; null before the first history.</param>
/// <param name="HeadlineMedian">Median so far of the headline indicator in the last month of the baseline, in its unit; NaN before the first block.</param>
public sealed record Progress(long Done, long Total, double PerSecond, TimeSpan? Remaining, double HeadlineMedian);
