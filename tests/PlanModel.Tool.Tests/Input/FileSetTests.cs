using PlanModel.Tool.Input;
using PlanModel.Tool.Tests.Support;

namespace PlanModel.Tool.Tests.Input;

public sealed class FileSetTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public FileSetTests()
    {
        foreach (var name in new[]
        {
            "b.txt", "a.txt", "a.TXT.bak", "README.md", "planmodel.json", "plan.schema.json", "page.HTM", "data.csv", ".hidden.txt",
            "2023/b.json", "2023/a.txt", "2023/deep/a.txt", "2024/[x].txt", ".git/a.txt", "node_modules/a.json", "empty/a.docx",
        })
        {
            _folder.Write(name);
        }
    }

    public void Dispose() => _folder.Dispose();

    /// <summary>An argument below the folder, and the files that it gives.</summary>
    public static TheoryData<string, string[]> Arguments() => new()
    {
        { "", ["2023/a.txt", "2023/b.json", "2023/deep/a.txt", "2024/[x].txt", "a.txt", "b.txt", "page.HTM"] },
        { "2023/", ["2023/a.txt", "2023/b.json", "2023/deep/a.txt"] },
        { "*.txt", ["a.txt", "b.txt"] },
        { "**/*.txt", ["2023/a.txt", "2023/deep/a.txt", "2024/[x].txt", "a.txt", "b.txt"] },
        { "**/a.*", ["2023/a.txt", "2023/deep/a.txt", "a.TXT.bak", "a.txt", "empty/a.docx"] }, // whoever writes a pattern means it
        { "**/deep/**", ["2023/deep/a.txt"] },
        { "**", ["2023/a.txt", "2023/b.json", "2023/deep/a.txt", "2024/[x].txt", "a.txt", "b.txt", "page.HTM"] },
        { "**/**/deep/*", ["2023/deep/a.txt"] },
        { "20*", ["2023/a.txt", "2023/b.json", "2023/deep/a.txt", "2024/[x].txt"] }, // folders that match, as a shell would expand it
        { "202[34]/*.txt", ["2023/a.txt", "2024/[x].txt"] },
        { "2024/[x].txt", ["2024/[x].txt"] }, // a file that is there is no pattern
        { "README.md", ["README.md"] },
        { ".git/*", [".git/a.txt"] },
        { "nowhere.txt", ["nowhere.txt"] }, // whoever reads it finds out
    };

    [Theory]
    [MemberData(nameof(Arguments))]
    public void Files_come_in_ordinal_order(string argument, string[] expected)
    {
        var set = FileSet.Find([_folder[argument]]);

        set.Files.Select(file => Path.GetRelativePath(_folder.Path, file.Name).Replace('\\', '/')).Should().Equal(expected);
        set.Problems.Should().BeEmpty();
    }

    [Theory]
    [InlineData("*.doc", "*.doc: no file matches")]
    [InlineData("nowhere/**/*.txt", "nowhere/**/*.txt: no file matches")]
    [InlineData("empty", "empty: holds no file that could be a plan (.txt ")]
    public void What_gives_nothing_says_so(string argument, string problem)
    {
        var set = FileSet.Find([_folder[argument]]);

        set.Files.Should().BeEmpty();
        set.Problems.Should().ContainSingle().Which.Should().StartWith(_folder[problem]);
    }

    [Fact]
    public void Arguments_keep_their_order_and_no_file_comes_twice()
    {
        var set = FileSet.Find([_folder["b.txt"], _folder["*.txt"], _folder["2023"], _folder["2023/../a.txt"], "-", "-"]);

        set.Files.Select(file => file.IsStandardInput ? "-" : Path.GetRelativePath(_folder.Path, file.Name).Replace('\\', '/'))
            .Should().Equal("b.txt", "a.txt", "2023/a.txt", "2023/b.json", "2023/deep/a.txt", "-");
    }

    [Fact]
    public void A_file_knows_its_way_below_the_folder()
    {
        FileSet.Find([_folder["2023"]]).Files.Select(file => file.RelativeName).Should().Equal("a.txt", "b.json", "deep/a.txt");
        FileSet.Find([_folder["2023/**/*.txt"]]).Files.Select(file => file.RelativeName).Should().Equal("a.txt", "deep/a.txt");
        FileSet.Find([_folder["2023/a.txt"]]).Files.Select(file => (file.RelativeName, file.IsNamed)).Should().Equal(("a.txt", true));
    }

    [Fact]
    public void Links_to_folders_are_not_followed()
    {
        try
        {
            Directory.CreateSymbolicLink(_folder["2023/loop"], _folder["2023"]);
        }
        catch (IOException) when (OperatingSystem.IsWindows())
        {
            return; // Windows lets not everybody make links.
        }

        FileSet.Find([_folder["2023"]]).Files.Should().HaveCount(3);
        FileSet.Find([_folder["2023/**/*.txt"]]).Files.Should().HaveCount(2);
    }
}
