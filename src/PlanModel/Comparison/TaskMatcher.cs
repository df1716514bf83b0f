namespace PlanModel.Comparison;

/// <summary>Finds for each new task the old one that it was: the same words, the same title, or words that are mostly the same.</summary>
internal static class TaskMatcher
{
    /// <summary>Below this share of common pairs of characters two tasks are different ones.</summary>
    private const double LeastLikeness = 0.5;

    /// <summary>Above this number of comparisons only exact matches are looked for: the cost would grow with the square.</summary>
    private const int MostComparisons = 4_000_000;

    /// <returns>For each new task the index of the old one, or -1.</returns>
    public static int[] Match(List<PlacedTask> oldTasks, List<PlacedTask> newTasks)
    {
        var oldOfNew = new int[newTasks.Count];
        for (var index = 0; index < oldOfNew.Length; index++)
        {
            oldOfNew[index] = -1;
        }

        var taken = new bool[oldTasks.Count];
        // First with the responsibility, so that parts of one paragraph with one text keep apart.
        MatchBy(oldTasks, newTasks, oldOfNew, taken, task => $"{task.Words}\0{task.Task.Responsibility?.Text}");
        MatchBy(oldTasks, newTasks, oldOfNew, taken, task => task.Words);
        MatchBy(oldTasks, newTasks, oldOfNew, taken, task => task.Task.Title);
        MatchByLikeness(oldTasks, newTasks, oldOfNew, taken);
        return oldOfNew;
    }

    private static void MatchBy(List<PlacedTask> oldTasks, List<PlacedTask> newTasks, int[] oldOfNew, bool[] taken, Func<PlacedTask, string> key)
    {
        var byKey = new Dictionary<string, Queue<int>>(StringComparer.Ordinal);
        for (var index = 0; index < oldTasks.Count; index++)
        {
            if (taken[index])
            {
                continue;
            }

            if (!byKey.TryGetValue(key(oldTasks[index]), out var indices))
            {
                byKey.Add(key(oldTasks[index]), indices = new Queue<int>());
            }

            indices.Enqueue(index);
        }

        for (var index = 0; index < newTasks.Count; index++)
        {
            var text = key(newTasks[index]);
            if (oldOfNew[index] < 0 && text.Length > 0 && byKey.TryGetValue(text, out var indices) && indices.Count > 0)
            {
                oldOfNew[index] = indices.Dequeue();
                taken[oldOfNew[index]] = true;
            }
        }
    }

    private static void MatchByLikeness(List<PlacedTask> oldTasks, List<PlacedTask> newTasks, int[] oldOfNew, bool[] taken)
    {
        var olds = Enumerable.Range(0, oldTasks.Count).Where(index => !taken[index]).ToArray();
        var news = Enumerable.Range(0, newTasks.Count).Where(index => oldOfNew[index] < 0).ToArray();
        if ((long)olds.Length * news.Length > MostComparisons)
        {
            return;
        }

        var oldPairs = olds.Select(index => Pairs(oldTasks[index].Words)).ToArray();
        var candidates = new List<(double Likeness, int Old, int New)>();
        foreach (var index in news)
        {
            var pairs = Pairs(newTasks[index].Words);
            for (var i = 0; i < olds.Length; i++)
            {
                var likeness = Likeness(oldPairs[i], pairs);
                if (likeness >= LeastLikeness)
                {
                    candidates.Add((likeness, olds[i], index));
                }
            }
        }

        foreach (var (_, old, index) in candidates.OrderByDescending(item => item.Likeness).ThenBy(item => item.New).ThenBy(item => item.Old))
        {
            if (!taken[old] && oldOfNew[index] < 0)
            {
                taken[old] = true;
                oldOfNew[index] = old;
            }
        }
    }

    private static HashSet<int> Pairs(string text)
    {
        var pairs = new HashSet<int>();
        for (var index = 0; index + 1 < text.Length; index++)
        {
            pairs.Add((text[index] << 16) | text[index + 1]);
        }

        return pairs;
    }

    private static double Likeness(HashSet<int> left, HashSet<int> right)
    {
        if (left.Count == 0 || right.Count == 0)
        {
            return 0;
        }

        var (small, large) = left.Count < right.Count ? (left, right) : (right, left);
        var common = small.Count(large.Contains);
        return 2.0 * common / (left.Count + right.Count);
    }
}
