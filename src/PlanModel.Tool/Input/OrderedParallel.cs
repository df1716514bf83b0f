namespace PlanModel.Tool.Input;

/// <summary>
/// Works on inputs in parallel and hands on the results one by one in the order of the inputs. Only a few inputs are ahead of the
/// result that is handed on, so memory does not grow with their number.
/// </summary>
internal static class OrderedParallel
{
    /// <param name="inputs">The inputs.</param>
    /// <param name="work">What is done with each, on any thread. What it throws goes to <paramref name="fail"/> instead of a result.</param>
    /// <param name="fail">The result of an input whose work threw, on any thread.</param>
    /// <param name="take">Takes a result; on the calling thread.</param>
    /// <param name="cancellation">Ends it before the next result.</param>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was cancelled.</exception>
    public static void Run<TInput, TResult>(
        IReadOnlyCollection<TInput> inputs,
        Func<TInput, TResult> work,
        Func<TInput, Exception, TResult> fail,
        Action<TInput, TResult> take,
        CancellationToken cancellation)
    {
        var degree = Math.Max(1, Math.Min(Environment.ProcessorCount, inputs.Count));
        // Twice as many as can be worked on: nobody waits for the one result that takes longest.
        var ahead = new Queue<(TInput Input, Task<TResult> Result)>(degree * 2);
        foreach (var input in inputs)
        {
            if (ahead.Count == degree * 2)
            {
                TakeNext();
            }

            ahead.Enqueue((input, Task.Run(() => Do(input), cancellation)));
        }

        while (ahead.Count > 0)
        {
            TakeNext();
        }

        TResult Do(TInput input)
        {
            try
            {
                return work(input);
            }
            catch (Exception exception) when (exception is not (OutOfMemoryException or OperationCanceledException))
            {
                return fail(input, exception);
            }
        }

        void TakeNext()
        {
            var (input, result) = ahead.Dequeue();
            result.Wait(cancellation);
            cancellation.ThrowIfCancellationRequested();
            take(input, result.Result);
        }
    }
}
