using System.Text.RegularExpressions;

namespace PlanModel.Tests.Departments.Data;

/// <summary>The rules of the data files, which hold whatever the code makes of them.</summary>
public sealed partial class RegistryDataTests
{
    private static readonly DataFile Bodies = DataFile.Embedded("bodies.tsv");
    private static readonly DataFile History = DataFile.Embedded("history.tsv");
    private static readonly DataFile Abbreviations = DataFile.Embedded("abbreviations.tsv");
    private static readonly DataFile Divisions = DataFile.Embedded("divisions.tsv");

    private static readonly string[] Levels = ["national", "province", "municipality", "prefecture", "county"];
    private static readonly string[] Branches =
        ["party", "congress", "government", "cppcc", "judicial", "mass", "institution", "vertical", "enterprise", "military"];
    private static readonly string[] ChangeKinds = ["rename", "merge", "split", "plate", "level-change"];

    [Fact]
    public void Headers_are_as_documented()
    {
        Bodies.Header.Should().Equal("id", "branch", "level", "place", "name", "short", "aliases", "functions", "since", "until", "source");
        History.Header.Should().Equal("from", "to", "kind", "year", "place", "note", "short");
        Abbreviations.Header.Should().Equal("full stem", "short stem", "where usable", "ambiguous with");
        Divisions.Header.Should().Equal("code", "name", "short", "former");
    }

    [Theory]
    [InlineData("bodies.tsv")]
    [InlineData("history.tsv")]
    [InlineData("abbreviations.tsv")]
    [InlineData("divisions.tsv")]
    public void Every_row_has_all_cells_without_stray_spaces(string name)
    {
        var file = DataFile.Embedded(name);
        file.Rows.Where(row => row.Length != file.Header.Length || row.Any(cell => cell.Trim() != cell)).Should().BeEmpty();
    }

    [Fact]
    public void Bodies_are_sorted_and_unique()
    {
        var keys = Bodies.Rows.Select(row => (LevelOf(row[2]), row[3], row[1], row[0], row[2], row[4])).ToList();
        keys.Should().Equal(keys.Distinct().OrderBy(key => key.Item1).ThenBy(key => key.Item2, StringComparer.Ordinal)
            .ThenBy(key => key.Item3, StringComparer.Ordinal).ThenBy(key => key.Item4, StringComparer.Ordinal)
            .ThenBy(key => key.Item5, StringComparer.Ordinal).ThenBy(key => key.Item6, StringComparer.Ordinal));

        static int LevelOf(string level) => Array.IndexOf(Levels, level.Split(':')[0]);
    }

    [Fact]
    public void Bodies_have_known_levels_branches_functions_and_a_source()
    {
        Bodies.Rows.Where(row => !Levels.Contains(row[2].Split(':')[0]) || !Branches.Contains(row[1])).Should().BeEmpty();
        Bodies.Rows.Where(row => row[7].Split(';').Any(function => !FunctionKey().IsMatch(function))).Should().BeEmpty();
        Bodies.Rows.Where(row => !FunctionKey().IsMatch(row[0]) || row[10].Length == 0).Should().BeEmpty();
        Bodies.Rows.Where(row => row[8].Length > 0 && !Year().IsMatch(row[8])).Should().BeEmpty();
    }

    [Fact]
    public void Names_use_known_placeholders_and_generic_ones_use_one()
    {
        Bodies.Rows.SelectMany(row => Spellings(row).Select(spelling => (row, spelling)))
            .Where(item => Unknown(item.spelling) || (item.row[2] != "national" && item.row[3].Length == 0 && !item.spelling.Contains('{') && !IsFixed(item.row)))
            .Should().BeEmpty();

        static bool Unknown(string spelling) => Placeholder().Replace(spelling, "").AsSpan().IndexOfAny('{', '}') >= 0;

        // 行署 and 地委 are short forms without a letter in every prefecture of their kind.
        static bool IsFixed(string[] row) => row[2] is "prefecture:地区" or "prefecture:盟";
    }

    [Fact]
    public void Spellings_of_a_row_are_all_different() =>
        Bodies.Rows.Where(row => Spellings(row).GroupBy(spelling => spelling, StringComparer.Ordinal).Any(group => group.Count() > 1))
            .Where(row => row[4] != row[5])
            .Should().BeEmpty();

    [Fact]
    public void A_spelling_means_one_body_of_its_own_place()
    {
        var clashes = Bodies.Rows.Where(row => row[3].Length > 0 || row[2] == "national")
            .SelectMany(row => Spellings(row).Select(spelling => (Scope: (row[2], row[3]), spelling, Name: row[4])))
            .GroupBy(item => (item.Scope, item.spelling))
            .Where(group => group.Select(item => item.Name).Distinct().Count() > 1)
            .Select(group => $"{group.Key.spelling}: {string.Join(", ", group.Select(item => item.Name))}");
        clashes.Should().BeEmpty();
    }

    [Fact]
    public void Places_of_bodies_and_changes_are_places() =>
        Bodies.Rows.Select(row => row[3]).Concat(History.Rows.Select(row => row[4])).Where(place => place.Length > 0).Distinct()
            .Where(place => !Place.TryParse(place, out var parsed) || !parsed.IsKnown || parsed.Name != place)
            .Should().BeEmpty();

    [Fact]
    public void Changes_are_sorted_unique_and_of_known_kinds()
    {
        var keys = History.Rows.Select(row => (row[4], row[3], row[0], row[1])).ToList();
        keys.Should().Equal(keys.Distinct().OrderBy(key => key.Item1, StringComparer.Ordinal).ThenBy(key => key.Item2, StringComparer.Ordinal)
            .ThenBy(key => key.Item3, StringComparer.Ordinal).ThenBy(key => key.Item4, StringComparer.Ordinal));
        History.Rows.Where(row => !ChangeKinds.Contains(row[2]) || !Year().IsMatch(row[3]) || row[0].Length == 0 || row[1].Length == 0).Should().BeEmpty();
        History.Rows.Where(row => row[2] == "rename" && row[1].Contains(';')).Should().BeEmpty("a renamed body is one body");
    }

    [Fact]
    public void Abbreviations_are_sorted_and_unique()
    {
        var keys = Abbreviations.Rows.Select(row => (row[0], row[1])).ToList();
        keys.Should().Equal(keys.Distinct().OrderBy(key => key.Item1, StringComparer.Ordinal).ThenBy(key => key.Item2, StringComparer.Ordinal));
    }

    [Fact]
    public void Divisions_are_sorted_by_code_and_lie_in_known_ones()
    {
        var codes = Divisions.Rows.Select(row => row[0]).ToList();
        codes.Should().Equal(codes.Distinct().Order(StringComparer.Ordinal));
        codes.Should().OnlyContain(code => code.Length == 6 && code.All(char.IsAsciiDigit));
        codes.Where(code => !codes.Contains(code[..2] + "0000")).Should().BeEmpty();
    }

    [Fact]
    public void A_place_has_one_division_of_a_name()
    {
        var names = Divisions.Rows
            .SelectMany(row => new[] { row[1] }.Concat(row[2].Split(';')).Concat(row[3].Split(';').Select(former => former.Split('@')[0]))
                .Where(name => name.Length > 0).Distinct().Select(name => (Parent: ParentOf(row[0]), name)));
        names.GroupBy(item => item).Where(group => group.Count() > 1).Select(group => group.Key).Should().BeEmpty();

        static string ParentOf(string code) => code[2..] == "0000" ? "" : code[4..] == "00" ? code[..2] : code[..4];
    }

    /// <summary>All spellings of a row; the mark of plates left out.</summary>
    private static IEnumerable<string> Spellings(string[] row) =>
        new[] { row[4], row[5] }.Concat(row[6].Split(';')).Where(spelling => spelling.Length > 0).Select(spelling => spelling.TrimStart('+'));

    [GeneratedRegex(@"\{(place|stem|upper|L)\}")]
    private static partial Regex Placeholder();

    [GeneratedRegex("^[a-z]+(-[a-z0-9]+)*$")]
    private static partial Regex FunctionKey();

    [GeneratedRegex("^(19|20)[0-9]{2}$")]
    private static partial Regex Year();
}
