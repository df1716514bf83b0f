using System.Text;

namespace PlanModel.Tests.Departments.Data;

/// <summary>One of the registry's data files as the library embeds it: a header and rows of cells.</summary>
internal sealed class DataFile
{
    private DataFile(string[] header, string[][] rows)
    {
        Header = header;
        Rows = rows;
    }

    public string[] Header { get; }

    public string[][] Rows { get; }

    public static DataFile Embedded(string name)
    {
        using var stream = typeof(Plan).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"{name} is not embedded");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return Parse(reader.ReadToEnd());
    }

    public static DataFile Read(string path) => Parse(File.ReadAllText(path, Encoding.UTF8));

    private static DataFile Parse(string text)
    {
        var lines = text.Split('\n').Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t')).ToArray();
        return new DataFile(lines[0], lines[1..]);
    }
}
