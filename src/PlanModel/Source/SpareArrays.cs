namespace PlanModel.Source;

/// <summary>Arrays that nobody uses for the moment, for whoever needs one next.</summary>
/// <remarks>
/// What <c>ArrayPool</c> is for; the framework's is compiled anew for every struct of ours, while the program runs, and a short call waits
/// for that. Holds memory, no content, and of that a few arrays of each length up to <see cref="Longest"/>: no answer depends on it. Two threads that return at once may lose an array, never share one.
/// Safe to share between threads.
/// </remarks>
internal sealed class SpareArrays<T>
{
    private const int Shortest = 16;
    private const int Longest = 16 * 1024;

    /// <summary>Arrays of one length: so many documents can be read at once without making new ones.</summary>
    private const int Copies = 4;

    private readonly T[]?[] _arrays = new T[]?[(IndexOf(Longest) + 1) * Copies];

    /// <summary>An array with at least as many items, all of them default.</summary>
    public T[] Rent(int minimum)
    {
        if (minimum > Longest)
        {
            return new T[minimum];
        }

        var index = IndexOf(minimum);
        for (var i = index * Copies; i < (index + 1) * Copies; i++)
        {
            if (_arrays[i] is not null && Interlocked.Exchange(ref _arrays[i], null) is { } spare)
            {
                return spare;
            }
        }

        return new T[Shortest << index];
    }

    /// <summary>Takes an array back whose items are default again.</summary>
    public void Return(T[] array)
    {
        if (array.Length > Longest)
        {
            return;
        }

        var index = IndexOf(array.Length);
        for (var i = index * Copies; i < (index + 1) * Copies; i++)
        {
            if (_arrays[i] is null)
            {
                _arrays[i] = array;
                return;
            }
        }
    }

    /// <summary>Which of the lengths 16, 32, 64 … is the first that suffices.</summary>
    private static int IndexOf(int length)
    {
        var index = 0;
        while (Shortest << index < length)
        {
            index++;
        }

        return index;
    }
}
