using System.Globalization;
using PlanModel.Tool.Output.Findings;

namespace PlanModel.Tool.Tests.Output;

/// <summary>A difference gives the text after when it is applied to the text before, and is small where edits are few.</summary>
public class UnifiedDiffTests
{
    /// <summary>Both texts, lines joined by |, and the lines that go and come.</summary>
    [Theory]
    [InlineData("a|b|c|", "a|B|c|", "-b +B")]
    [InlineData("{|a|}|,|{|b|}|", "{|a|}|,|{|x|b|}|", "+x")]
    [InlineData("{|a|}|,|{|b|}|", "{|}|,|{|b|}|", "-a")]
    [InlineData("a|", "", "-a")]
    [InlineData("", "a", "+a")]
    [InlineData("a", "a|", "-a +a")] // the end of the last line came
    [InlineData("a|b|c|d|e|f|g|h|i|j|", "A|b|c|d|e|f|g|h|i|J|", "-a +A -j +J")]
    [InlineData("a\r|b|", "a|b|", "-a\r +a")]
    public void Changes_are_small(string before, string after, string expected)
    {
        before = before.Replace('|', '\n');
        after = after.Replace('|', '\n');

        var lines = Diff(before, after).Split('\n').Skip(2);

        string.Join(' ', lines.Where(line => line.StartsWith('-') || line.StartsWith('+'))).Should().Be(expected);
        Apply(before, Diff(before, after)).Should().Be(after);
    }

    [Fact]
    public void A_difference_gives_the_other_text_back()
    {
        var random = new Random(20260101);
        for (var round = 0; round < 500; round++)
        {
            var before = Lines(random, random.Next(120));
            var after = before.ToList();
            for (var edit = random.Next(1, 12); edit > 0; edit--)
            {
                var place = random.Next(after.Count + 1);
                if (place < after.Count && random.Next(3) > 0)
                {
                    after.RemoveRange(place, Math.Min(random.Next(random.Next(2) == 0 ? 3 : 60), after.Count - place));
                }

                after.InsertRange(place, Lines(random, random.Next(random.Next(2) == 0 ? 3 : 60)));
            }

            var old = string.Join('\n', before) + (random.Next(2) == 0 ? "" : "\n");
            var @new = string.Join('\n', after) + (random.Next(2) == 0 ? "" : "\n");
            Apply(old, Diff(old, @new)).Should().Be(@new);
        }
    }

    [Fact]
    public void Texts_that_share_nothing_end_soon()
    {
        var before = string.Concat(Enumerable.Range(0, 20_000).Select(number => $"a{number}\n"));
        var after = string.Concat(Enumerable.Range(0, 20_001).Select(number => $"b{number}\n"));

        Apply(before, Diff(before, after)).Should().Be(after);
    }

    private static List<string> Lines(Random random, int count) => [.. Enumerable.Range(0, count).Select(_ => ((char)('a' + random.Next(6))).ToString())];

    private static string Diff(string before, string after)
    {
        var writer = new StringWriter { NewLine = "\n" };
        UnifiedDiff.Write(writer, "x", before, after);
        return writer.ToString();
    }

    /// <summary>Applies a patch as its format is described, and checks every line and count that it names.</summary>
    private static string Apply(string text, string patch)
    {
        var old = SplitLines(text);
        var lines = SplitLines(patch);
        var result = new List<string>();
        var position = 0;
        for (var i = 2; i < lines.Count;)
        {
            var numbers = lines[i].Split(' ', ',', '-', '+').Where(part => int.TryParse(part, CultureInfo.InvariantCulture, out _)).Select(part => int.Parse(part, CultureInfo.InvariantCulture)).ToArray();
            var start = numbers[1] == 0 ? numbers[0] : numbers[0] - 1;
            result.AddRange(old[position..start]);
            position = start;
            var came = 0;
            for (i++; i < lines.Count && !lines[i].StartsWith('@'); i++)
            {
                var line = i + 1 < lines.Count && lines[i + 1].StartsWith('\\') ? lines[i][1..^1] : lines[i][1..];
                switch (lines[i][0])
                {
                    case ' ' or '-':
                        line.Should().Be(old[position++]);
                        break;
                    case '\\':
                        continue;
                }

                if (lines[i][0] is ' ' or '+')
                {
                    result.Add(line);
                    came++;
                }
            }

            (position - start, came).Should().Be((numbers[1], numbers[3]));
        }

        result.AddRange(old[position..]);
        return string.Concat(result);
    }

    private static List<string> SplitLines(string text) =>
        [.. text.Split('\n').Select((line, index) => (line, index)).Select(pair => pair.line + "\n").SkipLast(1), .. text.EndsWith('\n') || text.Length == 0 ? Array.Empty<string>() : [text[(text.LastIndexOf('\n') + 1)..]]];
}
