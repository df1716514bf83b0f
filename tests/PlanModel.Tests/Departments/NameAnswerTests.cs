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

    /// <summary>All that is known of the bodies that the names mean, and what carries on those that ended.</summary>
    [Fact]
    public void Bodies_are_described_as_before()
    {
        var text = new StringBuilder("name\tshort\tplace\tbranch\tfunctions\tsince\tuntil\tsuccessors\tcurrent\n");
        var bodies = Names().Select(row => Ask(row.Place, row.Name)).SelectMany(answer => answer.Department is { } body ? [body] : answer.Candidates.AsEnumerable()).Distinct().OrderBy(body => body.Name, StringComparer.Ordinal);
        foreach (var body in bodies)
        {
            var current = body.Successors.IsEmpty ? [] : DepartmentRegistry.Default.CurrentOf(body).Select(next => next.Name);
            text.Append(CultureInfo.InvariantCulture, $"{body.Name}\t{body.ShortName}\t{body.Place}\t{body.Branch}\t{string.Join(' ', body.Functions)}\t{body.Since}\t{body.Until}\t{string.Join(' ', body.Successors)}\t{string.Join(' ', current)}\n");
        }

        Approvals.Check(Path.Combine(Folder, "bodies.tsv"), text.ToString());
    }

    /// <summary>The bodies that places of every kind have.</summary>
    [Fact]
    public void Places_have_their_bodies_as_before()
    {
        var text = new StringBuilder("place\tbody\n");
        foreach (var place in new[] { "", "天津市", "广东省", "内蒙古自治区", "新疆生产建设兵团", "石家庄市", "湘西土家族苗族自治州", "锡林郭勒盟", "喀什地区", "宁波市镇海区", "天津市滨海新区", "安吉县", "台山市", "鄂温克族自治旗", "神农架林区", "虚构市" })
        {
            foreach (var body in DepartmentRegistry.Default.GetDepartments(place.Length == 0 ? null : Place.Parse(place)))
                text.Append($"{place}\t{body.Name}\n");
        }

        Approvals.Check(Path.Combine(Folder, "places.tsv"), text.ToString());
    }

    private static DepartmentMatch Ask(string place, string name) => DepartmentNormalizer.Default.Normalize(name, place.Length == 0 ? null : Place.Parse(place));

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
            var answer = Ask(place, name);
            var relation = $"{answer.Relation}{answer.RelationYear?.ToString(CultureInfo.InvariantCulture)}";
            text.Append($"{place}\t{name}\t{answer.Department}\t{answer.Match}\t{answer.Kind}\t{answer.Rule}\t{relation}\t{answer.Plate}\t{string.Join(' ', answer.Candidates.Select(body => body.Name))}\n");
        }

        return text.ToString();
    }
}
