using static PlanModel.Departments.ResponsibilityCharacters;

namespace PlanModel.Departments;

/// <summary>Reads deadlines among actors: 6月底前完成, 年内持续推进, 长期坚持. A deadline fills its clause, and has a word of time.</summary>
internal static class ResponsibilityDeadlines
{
    private const int MaximumLength = 60;

    private enum Part
    {
        Filler,
        Numeral,
        Time,
        Action,
    }

    private static readonly WordTable<Part> Words = WordTable<Part>.ByStart(
        [
            (Part.Numeral, "0 1 2 3 4 5 6 7 8 9 ０ １ ２ ３ ４ ５ ６ ７ ８ ９ 一 二 三 四 五 六 七 八 九 十 〇 ○ 零 两"),
            (
                Part.Time,
                "年 月 日 号 季度 季 周 旬 上旬 中旬 下旬 上半年 下半年 半年 年度 年底 月底 全年 年内 月内 当年 今年 明年 本年 近期 远期 中期 长期 短期 长远 持续 常态化 常态 长效 "
                + "立即 即时 即行 即刻 尽快 尽早 适时 逐年 逐步 分年度 分批 分阶段 按月 按季 按年 按时 按期 按进度 按计划 按序时进度 按时序进度 工作日 个工作日 十四五 十五五 十三五 每年 每月 每季 每季度 每周 每年度 每日 每半年 "
                + "规划期 限时 随时 贯穿全年 阶段性 长年 常年 年初 年中 年终 月初 月末 年末 季末 动态"),
            (
                Part.Filler,
                "底 末 初 前 后 内 间 期间 时期 之前 以前 以内 之内 每 各 第 至 到 起 — – - ~ ～ . / 于 并于 在 力争 确保 争取 原则上 “ ” ‘ ’ \" 并 且 "
                + "个 基本 全面 全部 有序 稳步 深入 扎实 加快 更新 大力 有力 分别 取得 成效 实效 到位 明显 阶段性成效 要求 约 限 的 中 开始 首个 首次 其中 工作 相关工作 任务 并长期"),
            (
                Part.Action,
                "完成 推进 坚持 落实 实施 开展 推动 启动 见效 建成 投用 抓好 执行 进行 报送 办结 出台 印发 保持 建立 投入使用 开工 竣工 验收 整改 调整 结束 达标 运行 上线 深化 巩固"),
        ]);

    private static readonly CharSet First = new(Words.Keys);

    /// <summary>The characters that one may start with.</summary>
    public static string FirstCharacters => Words.Keys;

    /// <summary>Whether a deadline may start with <paramref name="c"/>.</summary>
    public static bool MayStart(char c) => First.Contains(c);

    /// <summary>The length of the deadline that fills the clause at the start of <paramref name="text"/>; 0 when it is none.</summary>
    public static int Scan(ReadOnlySpan<char> text)
    {
        var position = 0;
        var hasTime = false;
        while (position < text.Length && position <= MaximumLength)
        {
            var c = text[position];
            if (IsSeparator(c) || IsCloser(c) && c is not ('”' or '’'))
            {
                break;
            }

            if (IsSpace(c))
            {
                position++;
                continue;
            }

            var length = Words.Match(text.Slice(position), out var part);
            if (length == 0)
            {
                return 0;
            }

            hasTime |= part == Part.Time;
            position += length;
        }

        return hasTime && position <= MaximumLength ? position : 0;
    }
}
