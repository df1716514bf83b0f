namespace PlanModel.Interpretation;

/// <summary>
/// Lays the words of a header over the columns of a body that has more of them: a word may span two (重点任务 over a heading and a
/// task), a column may have none (序号 left out).
/// </summary>
internal static class HeaderFitter
{
    private const double SpanPenalty = 0.5;

    private const double UnnamedPenalty = 2;

    private const double Impossible = -1e9;

    /// <summary>For every column the index of its header word, -1 for none; null when the words do not fit.</summary>
    /// <param name="roles">The roles of the header words, in order.</param>
    /// <param name="profiles">The columns of the body.</param>
    public static int[]? Fit(ReadOnlySpan<ColumnRole> roles, ColumnProfile[] profiles)
    {
        int words = roles.Length, columns = profiles.Length;
        // best[i, j]: the first i words over the first j columns; step: how many columns the last word took, 0 when the column has none.
        var best = new double[words + 1, columns + 1];
        var step = new byte[words + 1, columns + 1];
        for (var i = 0; i <= words; i++)
        {
            for (var j = 0; j <= columns; j++)
            {
                if (i == 0 && j == 0)
                {
                    continue;
                }

                var value = Impossible;
                byte taken = 0;
                if (j > 0)
                {
                    value = best[i, j - 1] + Unnamed(profiles[j - 1]);
                }

                if (i > 0 && j > 0)
                {
                    Take(best[i - 1, j - 1] + profiles[j - 1].FitOf(roles[i - 1]), 1, ref value, ref taken);
                }

                if (i > 0 && j > 1 && roles[i - 1].IsText())
                {
                    var fit = profiles[j - 2].FitOf(ColumnRole.Section) + profiles[j - 1].FitOf(roles[i - 1]) - SpanPenalty;
                    Take(best[i - 1, j - 2] + fit, 2, ref value, ref taken);
                }

                best[i, j] = value;
                step[i, j] = taken;
            }
        }

        if (best[words, columns] <= Impossible / 2)
        {
            return null;
        }

        var result = new int[columns];
        for (int i = words, j = columns; j > 0;)
        {
            switch (step[i, j])
            {
                case 0:
                    result[--j] = -1;
                    break;
                case 1:
                    result[--j] = --i;
                    break;
                default:
                    result[--j] = --i;
                    result[--j] = i;
                    break;
            }
        }

        return result;
    }

    private static void Take(double candidate, byte step, ref double value, ref byte taken)
    {
        if (candidate > value)
        {
            value = candidate;
            taken = step;
        }
    }

    private static double Unnamed(in ColumnProfile profile) => profile.Sampled == 0 ? 0 : profile.Mostly(profile.Numbers) ? 1 : -UnnamedPenalty;
}
