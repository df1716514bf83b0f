namespace PlanModel.Departments;

/// <summary>Makes the public answer: takes a plate in brackets apart, says the kind, and looks for suggestions only when somebody asks.</summary>
internal static class MatchMaker
{
    public static DepartmentMatch Make(
        ReadOnlySpan<char> name, string? text, PlaceScope? scope, RegistryIndex index, ScopeCache scopes, NameResolver resolver)
    {
        text ??= name.ToString();
        Span<char> buffer = stackalloc char[NameFolding.MaximumLength];
        var length = NameFolding.Fold(name, buffer);
        if (length < 2)
        {
            return new DepartmentMatch { Input = text, Kind = length == 1 ? ResponsibilityActors.KindOf(buffer.Slice(0, 1)) : MentionKind.Unknown };
        }

        var folded = buffer.Slice(0, length);
        while (folded.Length > 4 && folded[0] == '（' && PlateStart(folded) == 0)
        {
            // （市教委）: brackets around the whole.
            folded = folded.Slice(1, folded.Length - 2);
        }

        var answer = resolver.Resolve(folded, scope);
        string? plate = null;
        if (!answer.IsRegistered && PlateStart(folded) is > 0 and var open)
        {
            var inside = folded.Slice(open + 1, folded.Length - open - 2);
            var outside = resolver.Resolve(folded.Slice(0, open), scope);
            var isPlate = IsPlate(inside);
            if (isPlate ? !outside.IsNone : outside.IsRegistered && IsRemark(inside))
            {
                answer = outside.Match == MatchKind.Exact
                    ? outside with { Match = MatchKind.Alias, Relation = DepartmentRelation.Spelling }
                    : outside;
                plate = isPlate ? inside.ToString() : null;
            }
        }

        // What is formed like a body may be something else: a class of bodies, a unit inside one.
        var kind = answer.IsNone || answer.Rule == DepartmentRule.WellFormed ? ResponsibilityActors.KindOf(folded) : MentionKind.Department;
        if (answer.IsNone || kind is not (MentionKind.Department or MentionKind.Unknown))
        {
            var kept = folded.ToString();
            return new DepartmentMatch
            {
                Input = text,
                Kind = kind,
                Suggest = () => Suggestions.For(kept.AsSpan(), scope, index, scopes, resolver),
            };
        }

        return new DepartmentMatch
        {
            Input = text,
            Match = answer.Match,
            Kind = answer.Department?.Branch == DepartmentBranch.Enterprise ? MentionKind.Enterprise : MentionKind.Department,
            Department = answer.Department,
            Rule = answer.Rule,
            Relation = answer.Relation,
            RelationYear = answer.Year,
            Entry = answer.Entry?.ToString(),
            Plate = plate,
            IsNameKeptInPlaces = answer.Entry is ChangeEntry { IsEverywhere: false },
            Candidates = answer.Candidates is null ? default : ValueList.Create<Department>(answer.Candidates),
        };
    }

    /// <summary>Where the bracket at the end opens: 5 in 市场监管局（知识产权局）; -1 without one.</summary>
    private static int PlateStart(ReadOnlySpan<char> name)
    {
        if (name[name.Length - 1] != '）')
        {
            return -1;
        }

        var depth = 0;
        for (var i = name.Length - 1; i >= 0; i--)
        {
            depth += name[i] == '）' ? 1 : name[i] == '（' ? -1 : 0;
            if (depth == 0)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Whether what stands in brackets is another name (市道运局), rather than an explanation.</summary>
    private static bool IsPlate(ReadOnlySpan<char> inside) => inside.Length >= 3 && NameTails.LengthOf(inside) > 0;

    /// <summary>A few plain words tell for what, or in whose person, the body acts: 市工商联（非公领域）, 市发展改革委（张三）.</summary>
    private static bool IsRemark(ReadOnlySpan<char> inside)
    {
        foreach (var c in inside)
        {
            if (c is < '\u4E00' or > '\u9FFF')
            {
                return false;
            }
        }

        return inside.Length is >= 2 and <= 8;
    }
}
