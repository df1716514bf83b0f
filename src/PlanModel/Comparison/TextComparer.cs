namespace PlanModel.Comparison;

/// <summary>Compares two texts word by word: a Chinese character is a word, so is a run of letters or digits.</summary>
internal static class TextComparer
{
    /// <summary>Above this number of steps the middle is taken as replaced as a whole.</summary>
    private const int MostCells = 4_000_000;

    public static ValueList<TextChange> Compare(string before, string after)
    {
        var oldWords = Split(before);
        var newWords = Split(after);
        var head = 0;
        while (head < oldWords.Count && head < newWords.Count && oldWords[head] == newWords[head])
        {
            head++;
        }

        var tail = 0;
        while (tail < oldWords.Count - head && tail < newWords.Count - head && oldWords[oldWords.Count - 1 - tail] == newWords[newWords.Count - 1 - tail])
        {
            tail++;
        }

        var changes = new Collector();
        changes.Add(TextChangeKind.Kept, oldWords, 0, head);
        CompareMiddle(oldWords, newWords, head, tail, changes);
        changes.Add(TextChangeKind.Kept, oldWords, oldWords.Count - tail, oldWords.Count);
        return changes.ToList();
    }

    private static void CompareMiddle(List<string> oldWords, List<string> newWords, int head, int tail, Collector changes)
    {
        var rows = oldWords.Count - head - tail;
        var columns = newWords.Count - head - tail;
        if (rows == 0 || columns == 0 || (long)rows * columns > MostCells)
        {
            changes.Add(TextChangeKind.Removed, oldWords, head, head + rows);
            changes.Add(TextChangeKind.Added, newWords, head, head + columns);
            return;
        }

        // The length of the longest common sequence of what is left, from each position on.
        var lengths = new int[rows + 1, columns + 1];
        for (var row = rows - 1; row >= 0; row--)
        {
            for (var column = columns - 1; column >= 0; column--)
            {
                lengths[row, column] = oldWords[head + row] == newWords[head + column]
                    ? lengths[row + 1, column + 1] + 1
                    : Math.Max(lengths[row + 1, column], lengths[row, column + 1]);
            }
        }

        var (i, j) = (0, 0);
        while (i < rows || j < columns)
        {
            if (i < rows && j < columns && oldWords[head + i] == newWords[head + j])
            {
                changes.Add(TextChangeKind.Kept, oldWords, head + i, head + ++i);
                j++;
            }
            else if (j == columns || (i < rows && lengths[i + 1, j] >= lengths[i, j + 1]))
            {
                changes.Add(TextChangeKind.Removed, oldWords, head + i, head + ++i);
            }
            else
            {
                changes.Add(TextChangeKind.Added, newWords, head + j, head + ++j);
            }
        }
    }

    private static List<string> Split(string text)
    {
        var words = new List<string>();
        var start = 0;
        while (start < text.Length)
        {
            var end = start + (char.IsHighSurrogate(text[start]) && start + 1 < text.Length ? 2 : 1);
            if (IsWordCharacter(text[start]))
            {
                while (end < text.Length && IsWordCharacter(text[end]))
                {
                    end++;
                }
            }

            words.Add(text.Substring(start, end - start));
            start = end;
        }

        return words;
    }

    private static bool IsWordCharacter(char character) =>
        character is (>= '0' and <= '9') or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or '.' or '%';

    /// <summary>Joins neighbours of one kind.</summary>
    private sealed class Collector
    {
        private readonly List<TextChange> _changes = [];

        public void Add(TextChangeKind kind, List<string> words, int start, int end)
        {
            if (start >= end)
            {
                return;
            }

            var text = string.Concat(words.GetRange(start, end - start));
            if (_changes.Count > 0 && _changes[_changes.Count - 1].Kind == kind)
            {
                _changes[_changes.Count - 1] = new TextChange(kind, _changes[_changes.Count - 1].Text + text);
            }
            else
            {
                _changes.Add(new TextChange(kind, text));
            }
        }

        public ValueList<TextChange> ToList() => _changes.ToValueList();
    }
}
