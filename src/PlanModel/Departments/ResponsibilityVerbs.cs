namespace PlanModel.Departments;

/// <summary>A verb phrase: 牵头负责, 按职责分工落实, 积极配合.</summary>
/// <param name="Length">Its length; 0 when there is none.</param>
/// <param name="Role">What it makes of the actors before it.</param>
/// <param name="ByDuty">Whether 职责分工 or 职能分工 is in it.</param>
/// <param name="IsClear">Whether it is no part of a name wherever it stands (牵头); 指导 and others occur in names (就业指导中心).</param>
internal readonly record struct ResponsibilityVerb(int Length, MentionRole Role, bool ByDuty, bool IsClear);

/// <summary>Reads verb phrases: any sequence of adverbs and cores with at least one core; the most telling core decides.</summary>
internal static class ResponsibilityVerbs
{
    /// <summary>No phrase is longer; the limit keeps what is looked ahead bounded.</summary>
    private const int MaximumLength = 40;

    /// <summary>The commonest, tried first.</summary>
    private const string Usual = "按职责分工负责";

    /// <summary>What a word of a verb phrase tells, the weakest first.</summary>
    private enum Core
    {
        Adverb,
        Responsible,
        Implement,

        /// <summary>按职责: with 落实 too it says no more than 负责.</summary>
        Duty,
        Guide,
        Support,
        Lead,
    }

    private static readonly WordTable<Verb> Words = WordTable<Verb>.ByStart(
        [
            (new Verb(Core.Lead, true), "牵头 总牵头 主办 主责 抓总 领衔 为主"),
            (new Verb(Core.Lead, true), "为牵头单位 作为牵头单位 为牵头部门 作为牵头部门 为主办单位 为主要责任单位 为主责单位"),
            (new Verb(Core.Responsible, true), "为责任单位 作为责任单位 为责任部门"),
            (new Verb(Core.Support, true), "为配合单位 作为配合单位 为配合部门 为协办单位 为参与单位"),
            (new Verb(Core.Support, true), "配合 参与 协办 协助"),
            (new Verb(Core.Support, false), "协同 参加 协作 支持 会办"),
            (new Verb(Core.Guide, false), "指导 督导 督促 监督指导 指导监督"),
            (new Verb(Core.Implement, false), "落实 实施 执行 贯彻 落细"),
            (new Verb(Core.Responsible, true), "负责 负总责 各负其责 承办 分级负责 做好 抓好"),
            (new Verb(Core.Responsible, false), "制定 制订 出台 推进 推动 办理 承担 完成 抓 主抓 主管 开展 统筹 统筹协调"),
            (
                new Verb(Core.Adverb, false),
                "共同 分别 具体 积极 密切 组织 联合 各自 分工 主动 认真 结合实际 结合工作实际 参照 按要求 分级 全面 协调 切实 加强 予以 给予 一起 同步 "
                + "全力 继续 持续 分头 协力 通力 主要 全程 严格 依法 到位 工作 相关工作 有关工作 具体工作 相应工作 各项工作 职责 各自职责 抓 统一 牢牢 深入 自行 分块"),
        ]);

    /// <summary>The first two characters of the words, hashed into a set.</summary>
    private static readonly ulong[] Pairs = MakePairs();

    private static readonly WordTable<bool> DutyPrefixes = WordTable<bool>.ByStart("按 按照 依 依照 依据 根据 结合");

    private static readonly WordTable<bool> DutyWords = WordTable<bool>.ByStart(
        (false, "各自 自身 本部门 部门 本单位 单位 工作 其 的 相关 有关 相应 法定 既定 规定"),
        (true, "职责 职能 职权 权限 责任 任务 分工 要求 规划"));

    /// <summary>The characters that a verb phrase may start with.</summary>
    public static string FirstCharacters => Words.Keys + DutyPrefixes.Keys;

    /// <summary>Whether a verb phrase may start here: quick, and sometimes wrong with yes. Most characters of verbs stand in names too.</summary>
    public static bool MayStart(ReadOnlySpan<char> text) =>
        text[0] is '按' or '依' or '根' or '结' or '抓' or '商' || (text.Length > 1 && (Pairs[PairOf(text[0], text[1]) >> 6] >> (PairOf(text[0], text[1]) & 63) & 1) != 0);

    /// <summary>The verb phrase at the start of <paramref name="text"/>.</summary>
    public static ResponsibilityVerb Scan(ReadOnlySpan<char> text)
    {
        if (text.StartsWith(Usual.AsSpan()) && (text.Length == Usual.Length || ResponsibilityCharacters.IsSeparator(text[Usual.Length])))
        {
            return new ResponsibilityVerb(Usual.Length, MentionRole.Responsible, ByDuty: true, IsClear: true);
        }

        text = text.Slice(0, Math.Min(text.Length, MaximumLength));
        var position = 0;
        var strongest = Core.Adverb;
        var clear = false;
        var byDuty = false;
        while (position < text.Length)
        {
            var rest = text.Slice(position);
            var isDivision = false;
            var duty = rest[0] is '按' or '依' or '根' or '结' ? ScanDuty(rest, out isDivision) : 0;
            if (duty > 0)
            {
                byDuty |= isDivision;
                clear = true;
                strongest = Max(strongest, Core.Duty);
                position += duty;
                continue;
            }

            var length = Words.Match(rest, out var word);
            if (length == 0 || IsNoun(rest, length, word.Core))
            {
                break;
            }

            strongest = Max(strongest, word.Core);
            clear |= word.Clear;
            position += length;
        }

        return strongest is Core.Adverb ? default : new ResponsibilityVerb(position, RoleOf(strongest), byDuty, clear);
    }

    private static int PairOf(char first, char second) => ((first * 31) ^ (second * 7)) & 4095;

    private static ulong[] MakePairs()
    {
        var pairs = new ulong[4096 / 64];
        foreach (var word in Words.Entries)
        {
            if (word.Length > 1)
            {
                var pair = PairOf(word[0], word[1]);
                pairs[pair >> 6] |= 1UL << (pair & 63);
            }
        }

        return pairs;
    }

    /// <summary>Whether a phrase in a bracket is about more than the name before it: （分别牵头）, （按职责分工负责）.</summary>
    public static bool IsShared(ReadOnlySpan<char> phrase) =>
        phrase.StartsWith("分别".AsSpan()) || phrase.StartsWith("共同".AsSpan()) || phrase.StartsWith("联合".AsSpan()) || phrase.StartsWith("按".AsSpan()) || phrase.StartsWith("各".AsSpan());

    /// <summary>牵头单位, 配合部门 and 负责人 name actors.</summary>
    private static bool IsNoun(ReadOnlySpan<char> text, int length, Core core)
    {
        if (core == Core.Adverb || text.Length <= length)
        {
            return false;
        }

        var next = text.Slice(length);
        return next.StartsWith("单位".AsSpan()) || next.StartsWith("部门".AsSpan()) || next.StartsWith("科室".AsSpan())
            || next.StartsWith("处室".AsSpan()) || next[0] == '制' || (next[0] == '人' && !next.StartsWith("人民".AsSpan())) || next.StartsWith("领导".AsSpan());
    }

    /// <summary>按照各自职责分工: a preposition, then words of duty.</summary>
    private static int ScanDuty(ReadOnlySpan<char> text, out bool isDivision)
    {
        isDivision = false;
        var position = DutyPrefixes.Match(text);
        if (position == 0)
        {
            return 0;
        }

        var end = 0;
        var previousWasDuty = false;
        while (position < text.Length)
        {
            var rest = text.Slice(position);
            var length = DutyWords.Match(rest, out var isDuty);
            if (length == 0)
            {
                break;
            }

            isDivision |= previousWasDuty && rest.StartsWith("分工".AsSpan());
            position += length;
            previousWasDuty = isDuty;
            end = isDuty ? position : end;
        }

        return end;
    }

    private static MentionRole RoleOf(Core core) => core switch
    {
        Core.Lead => MentionRole.Lead,
        Core.Support => MentionRole.Support,
        Core.Guide => MentionRole.Guide,
        Core.Implement => MentionRole.Implement,
        _ => MentionRole.Responsible,
    };

    private static Core Max(Core left, Core right) => left > right ? left : right;

    /// <summary>What a word says, and whether it says so wherever it stands.</summary>
    private readonly record struct Verb(Core Core, bool Clear);
}
