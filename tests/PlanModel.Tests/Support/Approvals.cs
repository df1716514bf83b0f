namespace PlanModel.Tests.Support;

/// <summary>
/// Files that a person approves by committing them. With the environment variable PLANMODEL_APPROVE=1 the tests write them anew;
/// what changed is then to be read in the diff.
/// </summary>
internal static class Approvals
{
    /// <summary>Whether files are written rather than compared.</summary>
    public static bool IsOn { get; } = Environment.GetEnvironmentVariable("PLANMODEL_APPROVE") == "1";

    private const string Hint = "if the change is meant, run the test with PLANMODEL_APPROVE=1 and commit what it writes";

    /// <summary>Compares a whole file.</summary>
    public static void Check(string path, string actual)
    {
        actual = actual.ReplaceLineEndings("\n").TrimEnd('\n') + "\n";
        if (IsOn)
        {
            File.WriteAllText(path, actual);
        }

        var approved = File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : "";
        actual.Split('\n').Should().Equal(approved.Split('\n'), Hint);
    }

    /// <summary>Compares the part of a file between the comments <c>name</c> and <c>/name</c>.</summary>
    public static void CheckPart(string path, string name, string actual)
    {
        var text = File.ReadAllText(path);
        var start = text.IndexOf($"<!-- {name} -->\n", StringComparison.Ordinal);
        var end = text.IndexOf($"<!-- /{name} -->", StringComparison.Ordinal);
        start.Should().BePositive();
        end.Should().BeGreaterThan(start);
        start += $"<!-- {name} -->\n".Length;
        if (IsOn)
        {
            File.WriteAllText(path, $"{text[..start]}\n{actual}\n\n{text[end..]}");
            return;
        }

        text[start..end].Trim('\n').Split('\n').Should().Equal(actual.Split('\n'), Hint);
    }
}
