namespace PlanModel.Departments;

/// <summary>Judges whether what was read in a bracket says who is responsible. A text is taken for an explanation unless all of it was understood.</summary>
internal static class ResponsibilityEvidence
{
    public static bool IsEnough(ReadOnlySpan<ResponsibilityDraft> drafts, ReadOnlySpan<char> text, bool hasLabel, bool hasVerb)
    {
        var actors = 0;
        var named = 0;
        foreach (ref readonly var draft in drafts)
        {
            var name = text.Slice(draft.Start, draft.Length);
            switch (draft.Kind)
            {
                case MentionKind.Unknown when !hasLabel:
                    return false;
                case MentionKind.Unknown:
                case MentionKind.Open:
                    break;
                case MentionKind.None:
                    actors += hasLabel ? 1 : 0;
                    break;
                case MentionKind.Group:
                    actors += IsPlainClass(name) ? 0 : 1;
                    break;
                case MentionKind.Territory:
                    actors += name.Length > 2 ? 1 : 0;
                    named += (name[0] is '各' || name[name.Length - 1] is '府' or '会' or '委') && name.IndexOf('的') < 0 ? 1 : 0;
                    break;
                case MentionKind.Department:
                    actors++;
                    named += SpeaksForItself(name) ? 1 : 0;
                    break;
                case MentionKind.Unit:
                    actors++;
                    named++;
                    break;
                default:
                    actors++;
                    break;
            }
        }

        return hasLabel || hasVerb ? actors > 0 : named > 0;
    }

    /// <summary>企业负责 and 学校负责 explain how something works; 各有关部门负责 and 市场监管部门负责 name somebody.</summary>
    private static bool IsPlainClass(ReadOnlySpan<char> name) =>
        name.Length <= 4 && name[0] is not ('各' or '有' or '相') && !name.EndsWith("部门".AsSpan());

    /// <summary>图书馆、文化馆 may explain; 市图书馆, 教育局 and 滨海新区人民政府 name bodies.</summary>
    private static bool SpeaksForItself(ReadOnlySpan<char> name)
    {
        var core = ResponsibilityActors.WithoutBrackets(name);
        if (core[0] == '原' && ResponsibilityActors.LevelLength(core.Slice(1)) > 0)
        {
            return false;
        }

        return ResponsibilityActors.LevelLength(core) > 0 || core[core.Length - 1] is '局' or '委' or '办' or '部' or '厅' or '署' or '府' || core.EndsWith("办公室".AsSpan())
            || core.EndsWith("委员会".AsSpan()) || core.EndsWith("管委会".AsSpan()) || core.EndsWith("指挥部".AsSpan()) || core.EndsWith("支队".AsSpan()) || core.EndsWith("总队".AsSpan());
    }
}
