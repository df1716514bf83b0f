using System.Collections.Concurrent;

namespace PlanModel.Tool.Input;

/// <summary>
/// Works in parallel on inputs that come in at any pace, and hands on the results one by one in their order. Only a few inputs are
/// ahead of the result that is handed on. Unlike for files, an input that is late does not keep the result of the one before.
/// </summary>
internal static class OrderedStream
{
    /// <param name="inputs">The inputs; walked on a thread of its own, which may wait for them.</param>
    /// <param name="jobs">How many are worked on at a time.</param>
    /// <param name="work">What is done with each, on any thread. It does not throw.</param>
    /// <param name="take">Takes a result; on the calling thread.</param>
    /// <param name="rest">Called when nothing is there to take for the moment, and at the end; on the calling thread.</param>
    /// <param name="cancellation">Ends it before the next result, also while that is waited for.</param>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was cancelled.</exception>
    public static void Run<TInput, TResult>(
        IEnumerable<TInput> inputs, int jobs, Func<TInput, TResult> work, Action<TResult> take, Action rest, CancellationToken cancellation = default)
    {
        var workers = new TaskFactory(new ConcurrentExclusiveSchedulerPair(TaskScheduler.Default, jobs).ConcurrentScheduler);
        using var ahead = new BlockingCollection<Task<TResult>>(jobs * 2);
        var reading = Task.Factory.StartNew(
            () =>
            {
                try
                {
                    foreach (var input in inputs)
                    {
                        ahead.Add(workers.StartNew(() => work(input)));
                    }
                }
                finally
                {
                    ahead.CompleteAdding();
                }
            },
            CancellationToken.None,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default);

        while (ahead.TryTake(out var result) || TakeLater(out result))
        {
            if (!result.IsCompleted)
            {
                rest();
            }

            result.Wait(cancellation);
            cancellation.ThrowIfCancellationRequested();
            take(result.Result);
        }

        rest();
        reading.GetAwaiter().GetResult();

        bool TakeLater(out Task<TResult> result)
        {
            rest();
            return ahead.TryTake(out result!, Timeout.Infinite, cancellation);
        }
    }
}
