using System.Runtime.ExceptionServices;

namespace Simulator.Studies;

/// <summary>Dedicated threads for one piece of work; the caller's own where one is enough.</summary>
internal static class SideBySide
{
    /// <summary>Does work on several threads at once, returns when all have ended, and throws what one of them threw first.</summary>
    /// <param name="count">Threads.</param>
    /// <param name="work">What each does, with its number from 0; to be stopped when the caller wants it or another thread has failed.</param>
    /// <param name="stop">Stops the work.</param>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static void Run(int count, Action<int, CancellationToken> work, CancellationToken stop)
    {
        using var stopping = CancellationTokenSource.CreateLinkedTokenSource(stop);
        ExceptionDispatchInfo? failure = null;
        if (count == 1) Work(0);
        else foreach (var thread in Enumerable.Range(0, count).Select(Start).ToArray()) thread.Join();
        failure?.Throw();
        stop.ThrowIfCancellationRequested();

        Thread Start(int number)
        {
            var thread = new Thread(() => Work(number)) { IsBackground = true, Name = $"simulator-{number + 1}" };
            thread.Start();
            return thread;
        }

        void Work(int number)
        {
            try
            {
                work(number, stopping.Token);
            }
            catch (OperationCanceledException) when (stopping.IsCancellationRequested)
            {
                // Either the caller asked, and is told, or another thread failed and has said why.
            }
#pragma warning disable CA1031 // Whatever happens on this thread is thrown again on the caller's.
            catch (Exception exception)
#pragma warning restore CA1031
            {
                Interlocked.CompareExchange(ref failure, ExceptionDispatchInfo.Capture(exception), null);
                stopping.Cancel();
            }
        }
    }
}
