using System.Globalization;
using System.Text;
using PlanModel.Tests.Departments.Data;
using PlanModel.Tests.Support;

namespace PlanModel.Tests.Departments;

/// <summary>
/// The whole answers to the names of the gold set, and to the same names spoiled: scores say how many are right, these files which one changed.
/// What stands in them is what the library says, right or not; a change is to be read in the diff.
/// </summary>
public sealed class NameAnswerTests
{
    private static readonly string Folder = Path.Combine(TestFiles.Root, "tests/PlanModel.Tests/Departments/Gold");

    [Fact]
    public void Names_are_answered_as_before() => Approvals.Check(Path.Combine(Folder, "answers.tsv"), Dump(Names()));

    /// <summary>A letter lost, doubled, swapped or foreign: mostly no names, and never other ones.</summary>
    [Fact]
    public void Spoiled_names_are_answered_as_before() =>
        Approvals.Check(Path.Combine(Folder, "answers-spoiled.tsv"), Dump(Names().Where((_, i) => i % 9 == 0).SelectMany((row, i) => Spoil(row.Name, i).Select(name => (row.Place, name)))));

    private static IEnumerable<(string Place, string Name)> Names() =>
        new[] { "gold.tsv", "names-dev.tsv" }.SelectMany(file => DataFile.Read(Path.Combine(Folder, file)).Rows).SelectMany(row => new[] { (row[0], row[1]), (row[0], row[2]) })
            .Concat(DataFile.Read(Path.Combine(Folder, "legal-names.tsv")).Rows.Select(row => (row[0], row[1])))
            .Distinct().OrderBy(row => row.Item1, StringComparer.Ordinal).ThenBy(row => row.Item2, StringComparer.Ordinal);

    private static IEnumerable<string> Spoil(string name, int turn)
    {
        var at = Math.Min(name.Length / 2, name.Length - 1);
        yield return name.Remove(at, 1);
        yield return name.Insert(at, name[at].ToString());
        yield return at > 0 ? $"{name[..(at - 1)]}{name[at]}{name[at - 1]}{name[(at + 1)..]}" : name + name;
        yield return name.Insert(at, new[] { "8", "的", "A", "局", "、", "和", "有关", "（" }[turn % 8]);
        yield return name + new[] { "办", "局", "办公室", "党组", "处", "分局", "）", "委" }[turn % 8];
    }

    private static string Dump(IEnumerable<(string Place, string Name)> names)
    {
        var text = new StringBuilder("place\tname\tdepartment\tmatch\tkind\trule\trelation\tplate\tcandidates\n");
        foreach (var (place, name) in names)
        {
            var answer = DepartmentNormalizer.Default.Normalize(name, place.Length == 0 ? null : Place.Parse(place));
            var relation = $"{answer.Relation}{answer.RelationYear?.ToString(CultureInfo.InvariantCulture)}";
            text.Append($"{place}\t{name}\t{answer.Department}\t{answer.Match}\t{answer.Kind}\t{answer.Rule}\t{relation}\t{answer.Plate}\t{string.Join(' ', answer.Candidates.Select(body => body.Name))}\n");
        }

        return text.ToString();
    }
}
