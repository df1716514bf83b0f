using System.Text;
using PlanModel.Tests.Departments.Data;
using PlanModel.Tests.Support;

namespace PlanModel.Tests.Departments;

/// <summary>
/// Everything that is read out of the responsibilities of the gold set and of responsibilities.txt, and out of the same texts as converters and hasty
/// writers spoil them: places in the text, bodies, notes, findings. What stands in these files is what the library says, right or not; a change is to be
/// read in the diff.
/// </summary>
public sealed class ResponsibilityAnswerTests
{
    private static readonly string Folder = Path.Combine(TestFiles.Root, "tests/PlanModel.Tests/Departments");

    /// <summary>Texts that do not say where they were written are read in these in turn.</summary>
    private static readonly string[] Places = ["天津市", "广东省佛山市", "浙江省湖州市安吉县", "内蒙古自治区", "", "河北省石家庄市长安区", "湘西土家族苗族自治州"];

    [Fact]
    public void Texts_are_answered_as_before() => Approvals.Check(Path.Combine(Folder, "Gold", "answers-responsibilities.txt"), Dump(Texts()));

    [Fact]
    public void Spoiled_texts_are_answered_as_before() =>
        Approvals.Check(Path.Combine(Folder, "Gold", "answers-responsibilities-spoiled.txt"), Dump(Texts().SelectMany((row, i) => Spoil(row.Text, i).Select(text => (row.Place, text)))));

    private static IEnumerable<(string Place, string Text)> Texts()
    {
        var written = File.ReadAllLines(Path.Combine(Folder, "responsibilities.txt"))
            .Where(line => line.Length > 0 && line[0] is not ('#' or ' '))
            .Select(line => line.Length > 1 && line[1] == '>' ? line[2..] : line)
            .Select((line, i) => (Places[i % Places.Length], Unescape(line)));
        var gold = DataFile.Read(Path.Combine(Folder, "Gold", "responsibilities.tsv")).Rows.Select(row => (row[0], Unescape(row[1])));
        return written.Concat(gold).Distinct();
    }

    private static IEnumerable<string> Spoil(string text, int turn)
    {
        var middle = text.Length / 2;
        yield return (turn % 6) switch
        {
            0 => text.Replace("、", "", StringComparison.Ordinal),
            1 => text.Replace("、", " ", StringComparison.Ordinal),
            2 => text.Insert(middle, "\n"),
            3 => text.Replace("，", "", StringComparison.Ordinal).Replace("；", "", StringComparison.Ordinal),
            4 => text.Remove(middle, Math.Min(1, text.Length - middle)),
            _ => text.Replace("、", "和", StringComparison.Ordinal),
        };
        yield return (turn % 7) switch
        {
            0 => $"（{text}）",
            1 => $"责任单位：{text}",
            2 => $"{text}等有关单位，2025年底前完成",
            3 => $"由{text}",
            4 => text.Replace("负责", "負責", StringComparison.Ordinal).Replace("单位", "單位", StringComparison.Ordinal).Replace("厅", "廳", StringComparison.Ordinal),
            5 => $"{text}（列第一位者为牵头单位，下同）",
            _ => $"★{text}会同有关部门",
        };
    }

    private static string Dump(IEnumerable<(string Place, string Text)> texts)
    {
        var dump = new StringBuilder();
        foreach (var (place, text) in texts)
        {
            var where = place.Length == 0 ? null : Place.Parse(place);
            var reading = ResponsibilityDump.Read(text, place: where);
            dump.Append($"{place}: {Escape(text)}\n");
            foreach (var mention in reading.Responsibility.Mentions)
                dump.Append($"    {mention.Start} {Escape(mention.Text)} {mention.Kind} {mention.Role} {mention.Department} {mention.Match}\n");
            var more = ResponsibilityDump.MoreOf(reading);
            if (more.Length > 0)
                dump.Append($"    {Escape(more)}\n");
            foreach (var finding in reading.Findings ?? [])
                dump.Append($"    {finding.Code} {finding.Start}+{finding.Length} {Escape(finding.Message)}\n");
            if (ResponsibilityDump.Parser.IsResponsibility(text, where))
                dump.Append("    in brackets a responsibility\n");
            if (ResponsibilityDump.Parser.LabelOf(text) is { } label)
                dump.Append($"    label {label.Meaning} {label.Role} {(label.IsNeutral ? "neutral " : "")}{label.ValueStart}\n");
        }

        return dump.ToString();
    }

    private static string Escape(string text) => text.Replace("\r", "\\r", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal).Replace("\t", "\\t", StringComparison.Ordinal);

    private static string Unescape(string text) => text.Replace("\\r", "\r", StringComparison.Ordinal).Replace("\\n", "\n", StringComparison.Ordinal);
}
