using System.Diagnostics;
using Simulator.Studies;

namespace Simulator.Grains;

/// <summary>A block as its study sees it: started, asked how far it is, and started again where its silo was lost.</summary>
internal sealed class BlockInPlay(IBlockGrain grain, Block block)
{
    private const int MostLosses = 3; // a block that brings down three silos is stopped: its study fails and names it
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);  // before a call is repeated; measured: enough after an eviction
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);      // with a cluster that does not come to rest
    private static readonly TimeSpan Lease = TimeSpan.FromSeconds(30);        // without any progress; a block is a second or two of work

    private readonly Stopwatch sinceProgress = Stopwatch.StartNew();
    private string attempt = "";
    private int losses;
    private bool stopped;

    /// <summary>The block.</summary>
    public Block Block => block;

    /// <summary>Histories played, of all variants.</summary>
    public int Played { get; private set; }

    /// <summary>Ends <see cref="Play"/> soon.</summary>
    public void Stop() => stopped = true;

    /// <summary>Plays the block to its end; its tallies in canonical form, or null where it was stopped.</summary>
    /// <exception cref="StudyFailedException">The model failed, or the block was lost too often.</exception>
    public async Task<byte[]?> Play(StudyOrder order)
    {
        while (!stopped)
        {
            try
            {
                if (attempt.Length == 0) await grain.Start(order, block.Index);
                if (await Follow(await grain.Report()) is { } packed) return packed;
            }
            catch (Exception exception) when (Trouble.IsPassing(exception) && sinceProgress.Elapsed < Patience)
            {
                await Task.Delay(Pause); // the call may have arrived or not: asking again is always right
            }
        }

        await Dismiss();
        return null;
    }

    private async Task<byte[]?> Follow(BlockReport report)
    {
        if (report.Failure is { } failure) throw new StudyFailedException(failure);
        if (report is { Lost: { } trouble, Shaken: true }) await Restart(trouble);
        else if (report.Lost is { } reason) await Lose(reason);
        else if (attempt.Length > 0 && report.Attempt != attempt) await Lose("its silo was lost");
        else if (report.Played == Played && report.Packed is null && sinceProgress.Elapsed > Lease) await Lose($"it stood still for {Lease.TotalSeconds:0} seconds");
        else attempt = report.Attempt;
        if (report.Played != Played) sinceProgress.Restart();
        Played = report.Played;
        if (report.Packed is not null) await Dismiss();
        return report.Packed;
    }

    private async Task Lose(string reason)
    {
        losses++;
        if (losses == MostLosses)
            throw new StudyFailedException($"Block {block.Index} (histories {block.FirstHistory} to {block.FirstHistory + block.Histories - 1}) was lost {losses} times; the last time {reason}.");
        sinceProgress.Restart();
        attempt = "";
        await Dismiss();
    }

    private async Task Restart(string trouble)
    {
        if (sinceProgress.Elapsed > Patience) throw new StudyFailedException($"Block {block.Index} could not be played for {Patience.TotalMinutes:0} minutes, because the cluster does not come to rest: {trouble}");
        attempt = "";
        await Dismiss();
        await Task.Delay(Pause);
    }

    private async Task Dismiss()
    {
        try
        {
            await grain.Dismiss();
        }
        catch (Exception exception) when (Trouble.IsPassing(exception))
        {
            // Its silo is gone, and the block with it.
        }
    }
}

/// <summary>Which exceptions of a call say nothing about the work.</summary>
internal static class Trouble
{
    /// <summary>True where a silo was lost or is being lost: the outcome of the call is unknown, and it is repeated.</summary>
    public static bool IsPassing(Exception exception) => exception is TimeoutException or OrleansException;
}
