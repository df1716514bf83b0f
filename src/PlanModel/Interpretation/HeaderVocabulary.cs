using PlanModel.Departments;

namespace PlanModel.Interpretation;

/// <summary>The words that head columns, as one table of data: a header has the role of the longest word that it ends in.</summary>
/// <remarks>
/// Headers come without white space, a leading year, and brackets at the end (see <see cref="HeaderText"/>). A word in the
/// <see cref="Whole"/> table must be the whole header, since too much else ends in it (单位 alone is the unit of a number).
/// </remarks>
internal static class HeaderVocabulary
{
    private static readonly WordTable<ColumnRole> Endings = WordTable<ColumnRole>.ByEnd(
    [
        (ColumnRole.Number, "序号 编号 项次 顺序号 任务号"),
        (ColumnRole.Section, "类别 领域 板块 版块 方面 专项 大类 分类 类型 章节 层面 维度 环节 部分 一级指标 二级指标 一级任务 一级目录 二级任务 任务来源分类"),
        (ColumnRole.Task, "任务 事项 项目 名称 任务清单 任务内容 测评内容 民生实事 实事 重点工作 主要工作 日常工作 改革举措 创新举措 目标与任务 目标及任务 工作要点 要点 重点 工程 " +
            "问题 短板 议题 建议 提案 任务书 三级指标 三级任务 行动 政策 条款 工作任务及目标 任务及目标"),
        (ColumnRole.Content, "措施 举措 要求 内容 细化分工 任务分工 工作分工 工作分解 任务分解 目标分解 任务细化 实施计划 工作计划 推进计划 工作安排 具体工作任务 具体任务 细化任务 分解任务 " +
            "具体工作 具体事项 任务描述 描述 做法 路径 抓手 办法 任务要点 工作思路 主要做法 重点内容 工作步骤 实施步骤 具体安排 工作举措及实施计划 任务措施"),
        (ColumnRole.WeakContent, "标准 指标说明 指标解释 评价要点 评分标准"),
        (ColumnRole.Target, "目标 年度目标任务 全年目标任务 季度目标任务 阶段目标任务 月目标任务 量化指标 考核指标 任务指标 " +
            "目标要求 年度计划 年度任务"),
        (ColumnRole.Indicator, "指标 指标名称 主要指标 指标项"),
        (ColumnRole.Leader, "领导 市长 县长 区长 州长 镇长 责任人 负责人 牵头人 领办人 分管人 包联人 包保人 负责同志 责任同志 分管同志 县级干部 责任领导及责任人 秘书长"),
        (ColumnRole.Deadline, "时限 期限 时间 时间节点 节点 完成日期 年限 时限要求 时间要求 时间安排 工期 周期 时间表 办结日期 截止日期 完成年度 时间期限 时间进度 时序安排 时间计划 时限目标"),
        (ColumnRole.DeadlineOrStatus, "进度安排 进度要求 进度计划 工作进度 推进进度 实施进度 时序进度 序时进度"),
        (ColumnRole.Field, "备注 说明 附注 注释 成果形式 预期成果 工作成果 成果 预期成效 预期效果 目标值 预期值 计划值 基期水平 基期值 现状值 情况 成效 评价 达序 进展 进度 状态 完成率 结果 效果 是否完成 得分 分值 权重 评分 电话 联系人 联络员 联络人 联系方式 邮箱 手机 号码 范围 指标性质 性质 属性 " +
            "信息类别 依据 来源 出处 资金 投资 投资额 经费 地点 地址 位置 级别 层级 文号 频次 频率 密级 数量 规模 主题分类 发布时间 成文日期 发布日期 更新时间 发布机构 填报单位 制表单位 " +
            "填表单位 审核单位 公开方式 公开时间 督办单位 督查单位 督办领导 监督单位 监管单位 验收单位 考核单位 服务对象 受益对象 实施对象 对象 困难 存在问题及建议 下步打算 下一步工作 工作亮点 签字"),
        (ColumnRole.Responsible, "责任 责任分工 分工 职责分工 单位 部门 主体 处室 科室 股室 司局 机构 站所 室所 责任落实 单位及个人 单位和责任人 单位及责任人 单位及负责人 单位和负责人 单位责任人 部门及责任人 " +
            "部门和责任人 责任处 责任科 责任股 承办处 承办科 承办人 经办人 牵头 配合 参与 协办 主办 " +
            "牵头处 牵头科 牵头股 配合处 配合科 配合股 处（科）室 科（处）室 科（股）室 处(科)室 责任乡镇 责任镇街 责任镇 责任街道 责任县区 责任区县 责任县市区 责任企业 责任园区"),
    ]);

    private static readonly WordTable<ColumnRole> Whole = WordTable<ColumnRole>.ByEnd(
    [
        (ColumnRole.Number, "条目 No. NO. NO No № #"),
        (ColumnRole.Section, "目录 分类 主题 一级 二级"),
        (ColumnRole.Task, "工作 目标任务 工作目标任务 举措名称 三级"),
        (ColumnRole.Content, "分工 主要工作任务及措施"),
        (ColumnRole.Target, "目标任务及要求"),
        (ColumnRole.Unit, "单位 计量单位 指标单位"),
        (ColumnRole.Field, "部门名称 单位名称 姓名 职务 职称 日期 年份 年度 主题分类"),
        (ColumnRole.Leader, "领导"),
    ]);

    /// <summary>What, within a header that ends in a word for bodies, tells what the bodies do.</summary>
    private static readonly (ColumnRole Role, string[] Words)[] BodyMarks =
    [
        (ColumnRole.Lead, ["牵头", "主办", "主责", "主要责任", "主要负责", "第一责任", "首要责任", "总负责"]),
        (ColumnRole.Support, ["配合", "协同", "协办", "参与", "会办", "协作", "协助", "参加", "联办", "支持", "支撑", "联合"]),
        (ColumnRole.Guide, ["指导", "督导"]),
        (ColumnRole.Implement, ["落实"]),
    ];

    private static readonly string[] ResponsibleMarks =
    [
        "责任", "负责", "承办", "实施", "承担", "执行", "办理", "主管", "分管", "完成", "建设", "推进", "业主", "职责", "分工", "主体", "成员", "相关", "有关", "落实", "管理", "承接", "经办",
    ];

    /// <summary>The role of a header that <see cref="HeaderText"/> has stripped.</summary>
    public static ColumnRole RoleOf(ReadOnlySpan<char> header)
    {
        if (header.IsEmpty)
        {
            return ColumnRole.None;
        }

        if (Whole.Match(header, out var whole) == header.Length)
        {
            return whole;
        }

        var length = Endings.Match(header, out var role);
        return length == 0 ? ColumnRole.None : role == ColumnRole.Responsible ? RoleOfBodies(header, length) : role;
    }

    /// <summary>The role of a header that ends in a word for bodies: 牵头单位, 配合部门; none where it says nothing of duty.</summary>
    private static ColumnRole RoleOfBodies(ReadOnlySpan<char> header, int wordLength)
    {
        var found = ColumnRole.None;
        foreach (var (role, marks) in BodyMarks)
        {
            if (ContainsAny(header, marks))
            {
                if (found != ColumnRole.None)
                {
                    // 牵头及配合单位: the cells tell which is which.
                    return ColumnRole.Responsible;
                }

                found = role;
            }
        }

        if (found != ColumnRole.None)
        {
            return found;
        }

        return header.Length == wordLength || ContainsAny(header, ResponsibleMarks) ? ColumnRole.Responsible : ColumnRole.None;
    }

    private static bool ContainsAny(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
        {
            if (text.IndexOf(word.AsSpan(), StringComparison.Ordinal) >= 0)
            {
                return true;
            }
        }

        return false;
    }
}
