using System.Text;

namespace PlanModel.Benchmarks;

/// <summary>The documents that are measured: the seed, and a list of 1,000 tasks made of its rows, over and over.</summary>
internal static class Inputs
{
    private const int ManyTasks = 1000;

    public static string Root { get; } = FindRoot();

    private static readonly string Folder = Path.Combine(Root, "seeds");

    public static Plan Plan(DocumentSize size)
    {
        var seed = PlanJson.Deserialize(Read("tianjin-population-plan.expected.json"));
        return size == DocumentSize.Seed
            ? seed
            : seed with { Sections = Repeat(seed.Tasks, ManyTasks).Chunk(50).Select(tasks => seed.Sections[0] with { Tasks = tasks.ToValueList() }).ToValueList() };
    }

    public static string Text(DocumentSize size) =>
        size == DocumentSize.Seed ? Read("tianjin-population-plan.txt") : Grow(Read("tianjin-population-plan.txt"), RowsOfText);

    public static string Html(DocumentSize size) =>
        size == DocumentSize.Seed ? Read("tianjin-population-plan.html") : Grow(Read("tianjin-population-plan.html"), RowsOfHtml);

    private static string Read(string name) => File.ReadAllText(Path.Combine(Folder, name));

    /// <summary>The document with its rows repeated.</summary>
    private static string Grow(string document, Func<string, (int Start, List<string> Rows)> split)
    {
        var (start, rows) = split(document);
        var text = new StringBuilder(document, 0, start, document.Length);
        foreach (var row in Repeat(rows, ManyTasks))
        {
            text.Append(row);
        }

        return text.Append(document, start + rows.Sum(row => row.Length), document.Length - start - rows.Sum(row => row.Length)).ToString();
    }

    /// <summary>A row begins with a number behind a TAB, or with a space and a TAB where it lost its number.</summary>
    private static (int Start, List<string> Rows) RowsOfText(string text)
    {
        var starts = new List<int>();
        for (var line = 0; line < text.Length; line = text.IndexOf('\n', line) is var end and >= 0 ? end + 1 : text.Length)
        {
            if (text[line] == ' ' || (text[line] == '\t' && line + 1 < text.Length && char.IsAsciiDigit(text[line + 1])))
            {
                starts.Add(line);
            }
        }

        return Cut(text, starts, text.Length);
    }

    /// <summary>The rows of the list are those below the header with 责任部门.</summary>
    private static (int Start, List<string> Rows) RowsOfHtml(string html)
    {
        // A script of the page names the header too; the list comes last.
        var header = html.LastIndexOf("责任部门", StringComparison.Ordinal);
        var end = html.IndexOf("</table", header, StringComparison.OrdinalIgnoreCase);
        var starts = new List<int>();
        for (var row = header; (row = html.IndexOf("<tr", row + 1, StringComparison.OrdinalIgnoreCase)) >= 0 && row < end;)
        {
            starts.Add(row);
        }

        return Cut(html, starts, html.LastIndexOf("</tr>", end, StringComparison.OrdinalIgnoreCase) + "</tr>".Length);
    }

    private static (int Start, List<string> Rows) Cut(string document, List<int> starts, int end)
    {
        if (starts.Count != 45)
        {
            throw new InvalidOperationException($"The seed has 45 rows, not {starts.Count}.");
        }

        return (starts[0], [.. starts.Zip(starts.Skip(1).Append(end), (from, to) => document[from..to])]);
    }

    private static IEnumerable<T> Repeat<T>(IEnumerable<T> items, int count)
    {
        var list = items.ToList();
        return Enumerable.Range(0, count).Select(index => list[index % list.Count]);
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "PlanModel.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The benchmarks do not run inside the repository.");
        }

        return folder.FullName;
    }
}
