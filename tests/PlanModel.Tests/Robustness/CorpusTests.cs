namespace PlanModel.Tests.Robustness;

/// <summary>Small nasty inputs through every door: those of the folder, and those that broke a promise once or that no UTF-8 file can hold.</summary>
public class CorpusTests
{
    private static readonly (string Reason, string Input)[] Rows =
    [
        ("nothing", ""),
        ("a byte order mark and nothing", "\uFEFF"),
        ("half a surrogate pair alone", "\uD842"),
        ("halves in the wrong order", "序号\t任务\t责任单位\n1\t\uDFB7\uD842\t市教委\uD842\n"),
        ("half a pair at a cut of cells", "<table><tr><td>序号<td>任务<tr><td>1<td>\uD842</table>\uDFB7"),
        ("characters that are none", "序号\t任务\n1\t\uFFFE\uFFFF\n"),
        ("a line with more bars than the border has", "|-|\n|甲|\u0085|||"),
        ("a head that goes on behind its end", "<title></title><script></script\n></head><meta >"),
        ("parts of a head behind its end", "<html><head></head><script>a</script><link rel=a><style>a</style><meta charset=utf-8><title>甲</title><body><table><tr><td>序号<td>任务<tr><td>1<td>乙"),
        ("a number inside what the number before it counts", "\t\t在\t政厅\t\t\n6\t护\t检查2次改率到0\t省委\t\t"),
        ("a name of 局 only: a body in a body in a body", new string('局', 96)),
        ("a member with a name of 3,000 characters", $"{{\"schema\":\"planmodel/plan/1\",\"{new string('甲', 3000)}\":{{\"a\":[}}"),
    ];

    public static TheoryData<string> Reasons() =>
        [.. Rows.Select(row => row.Reason), .. Directory.GetFiles(FuzzCorpus.Folder).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Reasons))]
    public void A_nasty_input_breaks_no_promise(string reason)
    {
        var row = Array.Find(Rows, row => row.Reason == reason);
        var input = row.Reason is null ? File.ReadAllText(Path.Combine(FuzzCorpus.Folder, reason)) : row.Input;
        foreach (var door in Doors.All)
        {
            door.Check(door.Kind == InputKind.Bytes ? Bytes(input) : input).Should().BeNull($"{door} keeps its promises for {reason}");
        }
    }

    private static string Bytes(string text) => System.Text.Encoding.Latin1.GetString(System.Text.Encoding.UTF8.GetBytes(text));
}
