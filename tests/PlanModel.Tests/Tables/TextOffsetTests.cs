using PlanModel.Source;
using PlanModel.Tables;
using PlanModel.Tests.Support;

namespace PlanModel.Tests.Tables;

/// <summary>Every character of a paragraph and a cell is found where the fragment says that it stands.</summary>
public class TextOffsetTests
{
    public static TheoryData<string> Files() =>
    [
        .. Directory.GetFiles(TestFiles.Documents, "input.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Concat(Directory.GetFiles(TestFiles.Seeds, "*.txt").Order(StringComparer.Ordinal))
            .Select(file => Path.GetRelativePath(TestFiles.Root, file)),
    ];

    [Theory]
    [MemberData(nameof(Files))]
    public void Characters_stand_where_they_came_from(string file) => Check(File.ReadAllText(Path.Combine(TestFiles.Root, file)));

    [Theory]
    [MemberData(nameof(Files))]
    public void With_Windows_line_ends_and_odd_characters_they_still_do(string file)
    {
        var text = File.ReadAllText(Path.Combine(TestFiles.Root, file));
        text = text.Replace("\n", "\r\n", StringComparison.Ordinal).Replace("市", "市\u200B", StringComparison.Ordinal).Replace("、", "、\0\u00A0", StringComparison.Ordinal);
        Check(text);
    }

    private static void Check(string text)
    {
        var document = SourceDump.Read(text);
        foreach (var fragment in Fragments(document))
        {
            for (var i = 0; i < fragment.Length; i++)
            {
                var character = fragment[i];
                var source = document.Source.Content[fragment.SourceOffsetAt(i)];
                // Line breaks and spaces may stand for something else.
                if (!char.IsWhiteSpace(character))
                {
                    source.Should().Be(character, "that is in '{0}'", fragment.ToString());
                }
            }
        }
    }

    private static IEnumerable<TextFragment> Fragments(SourceDocument document)
    {
        foreach (var block in document.Blocks)
        {
            if (block is SourceParagraph paragraph)
            {
                yield return paragraph.Text;
            }
            else if (block is SourceTable table)
            {
                for (var row = 0; row < table.RowCount; row++)
                {
                    foreach (var cell in table.CellsOf(row).ToArray())
                    {
                        yield return cell.Text;
                    }
                }
            }
        }
    }
}
