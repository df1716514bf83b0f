using System.Net;
using System.Text;
using PlanModel.Tests.Support;

namespace PlanModel.Tests.Interpretation;

/// <summary>Random plans, written as prose in every style of numerals, brackets and labels, read back as what was written.</summary>
public class ProsePropertyTests
{
    private static readonly string[] Subjects = ["托育服务", "老旧小区改造", "“一网通办”", "普惠养老（社区）", "5G基站", "《条例》宣传", "数字乡村", "水库除险加固"];
    private static readonly string[] Verbs = ["推进", "扩大", "规范", "加强", "完善", "实施"];
    private static readonly string[] Sentences =
    [
        "新建项目40个，优先覆盖城区", "落实“四个一批”机制；建立台账", "培训合格率不低于90%", "支持园区利用场地（含临时场地）提供服务", "到2025年底投资达到3.5亿元", "开展“你好！家乡。”活动", "清理1、2号线沿线广告",
    ];

    private static readonly string[] Bodies = ["市教育局", "市发展改革委", "市委宣传部", "市人力资源社会保障局", "市住房城乡建设局", "市交通运输局", "市公安局", "市文化和旅游局"];
    private static readonly string[][] Brackets = [["（", "）"], ["(", ")"], ["〔", "〕"], ["[", "]"], ["【", "】"]];
    private const string Digits = "零一二三四五六七八九十";

    [Fact]
    public void Plans_written_as_prose_are_read_as_written()
    {
        for (var seed = 0; seed < 400; seed++)
        {
            var (text, expected) = new Writer(seed).Write();

            var html = "<html><head><title>政策文件</title></head><body>" + string.Concat(text.Split('\n').Select(line => $"<p><span>{WebUtility.HtmlEncode(line)}</span></p>\n")) + "</body></html>";

            var plan = PlanLoader.Default.LoadText(text).Plan;

            string.Join("\n", PlanDump.Of(plan, PlanDump.Detail.Reading).Where(line => !line.Contains("      '", StringComparison.Ordinal)))
                .Should().Be(expected, "seed {0} wrote\n{1}", seed, text);
            PlanLoader.Default.LoadHtml(html).Plan.Should().Be(plan, "seed {0} wrote\n{1}", seed, text);
        }
    }

    private sealed class Writer(int seed)
    {
#pragma warning disable CA5394 // the same plans on every run are wanted
        private readonly Random _random = new(seed);
        private readonly StringBuilder _text = new();
        private readonly List<string> _expected = [];
        private readonly HashSet<string> _titles = [];
        private string[] _bracket = [];
        private bool _labels;
        private string _indent = "";
        private int _taskStyle;
        private int _number;

        public (string Text, string Expected) Write()
        {
            _bracket = Pick(Brackets);
            _labels = _random.Next(2) == 0;
            _indent = Pick(["", "　　", "    "]);
            _taskStyle = _random.Next(4);
            var nested = _taskStyle != 0 && _random.Next(2) == 0;
            Line("湘潭市2024年重点任务分工方案", "");
            _expected.AddRange(["title 湘潭市2024年重点任务分工方案", "annex ", "place 湘潭市"]);
            for (var i = 1; i <= _random.Next(1, 4); i++)
            {
                var title = Title();
                Line($"{Digits[i]}、{title}");
                _expected.Add($"section {i} '{Digits[i]}、{title}' '{title}'");
                if (!nested)
                {
                    Tasks("");
                    continue;
                }

                for (var j = 1; j <= _random.Next(1, 3); j++)
                {
                    var inner = Title();
                    Line($"（{Digits[j]}）{inner}");
                    _expected.Add($"  section {j} '（{Digits[j]}）{inner}' '{inner}'");
                    Tasks("  ");
                }
            }

            return (_text.ToString(), string.Join("\n", _expected));
        }

        private void Tasks(string indent)
        {
            for (var i = 0; i < _random.Next(1, 4); i++)
            {
                _number++;
                var (printed, numeral) = _taskStyle switch
                {
                    0 => ($"（{Chinese(_number)}）", $"（{Chinese(_number)}）"),
                    1 => ($"{_number}.", $"{_number}"),
                    2 => ($"{_number}、", $"{_number}"),
                    _ => ($"（{_number}）", $"（{_number}）"),
                };
                var title = Title();
                var isOwnLine = _labels && _random.Next(2) == 0;
                var line = printed + title + (isOwnLine ? "" : "。");
                var units = _labels ? 1 : _random.Next(1, 4);
                for (var unit = 0; unit < units; unit++)
                {
                    _expected.Add($"{indent}  task  {_number} ({numeral}) '{title}'");
                    var sentences = Enumerable.Range(0, _random.Next(unit == 0 && !isOwnLine ? 0 : 1, 4)).Select(_ => Pick(Sentences) + "。").ToList();
                    foreach (var sentence in sentences)
                    {
                        var parts = sentence.Split('；');
                        _expected.AddRange(parts.Select((part, index) => $"{indent}    measure '{part}{(index < parts.Length - 1 ? "；" : "")}'"));
                    }

                    if (isOwnLine)
                    {
                        Line(line);
                        line = "";
                    }

                    if (_labels)
                    {
                        line += string.Concat(sentences);
                        Line(line);
                        Labels(indent);
                    }
                    else
                    {
                        var text = Responsibility();
                        var deadline = _random.Next(4) == 0 ? "，6月底前完成" : "";
                        var joined = string.Concat(sentences);
                        var isBefore = sentences.Count > 0 && _random.Next(2) == 0;
                        line += isBefore ? joined.Substring(0, joined.Length - 1) + _bracket[0] + text + deadline + _bracket[1] + "。" : joined + _bracket[0] + text + deadline + _bracket[1];
                        _expected.Add($"{indent}    responsibility '{text}{deadline}'");
                        if (deadline.Length > 0)
                        {
                            _expected.Add($"{indent}    deadline '6月底前完成'");
                        }
                    }
                }

                if (!_labels)
                {
                    Line(line);
                }
            }
        }

        private void Labels(string indent)
        {
            var lines = new List<string> { $"牵头单位：{Names()}" };
            if (_random.Next(2) == 0)
            {
                lines.Add($"责任单位：{Names()}，各县（市、区）人民政府");
            }

            lines.ForEach(line => Line(line));
            _expected.Add($"{indent}    responsibility '{string.Join("⏎", lines)}'");
            if (_random.Next(2) == 0)
            {
                Line("完成时限：2024年12月底");
                _expected.Add($"{indent}    deadline '2024年12月底'");
            }
        }

        private string Responsibility() => _random.Next(4) switch
        {
            0 => $"{Names()}按职责分工负责",
            1 => $"{Pick(Bodies)}牵头，{Names()}配合",
            2 => $"牵头单位：{Pick(Bodies)}；责任单位：{Names()}",
            _ => Names(),
        };

        private string Names() => string.Join("、", Bodies.OrderBy(_ => _random.Next()).Take(_random.Next(1, 4)));

        /// <summary>A title that no other part of the plan has.</summary>
        private string Title()
        {
            while (true)
            {
                var title = Pick(Verbs) + Pick(Subjects) + (_titles.Count > 30 ? $"第{_titles.Count}期" : "");
                if (_titles.Add(title))
                {
                    return title;
                }
            }
        }

        private void Line(string text, string? indent = null) => _text.Append(indent ?? _indent).Append(text).Append('\n');

        private static string Chinese(int number) =>
            number <= 10 ? Digits[number].ToString() : (number < 20 ? "" : Digits[number / 10].ToString()) + "十" + (number % 10 == 0 ? "" : Digits[number % 10]);

        private T Pick<T>(T[] items) => items[_random.Next(items.Length)];
#pragma warning restore CA5394
    }
}
