using PlanModel.Places;

namespace PlanModel.Departments;

/// <content>From rows to answers.</content>
internal sealed partial class NameResolver
{
    /// <summary>The department of a row in a place; null place for central bodies.</summary>
    public KnownDepartment DepartmentOf(RegistryEntry entry, PlaceScope? scope) =>
        scope is null ? Make(entry, null) : scope.DepartmentOf(entry, _make);

    private Answer Judge(PlaceScope? scope, NameHits hits, ReadOnlySpan<char> before, ReadOnlySpan<char> rest, PlaceForm? form, int depth)
    {
        if (hits.First is ChangeEntry)
        {
            return JudgeFormer(scope, ChooseChange(hits, scope), hits.Class, before, rest, form, depth);
        }

        if (ChooseBody(scope, hits, rest) is not { } chosen)
        {
            var candidates = new List<Department> { DepartmentOf(hits.First!, scope).Department };
            candidates.AddRange(hits.More.Select(entry => DepartmentOf(entry, scope).Department));
            return Answer.Ambiguous(DepartmentRule.SeveralBodies, [.. candidates]);
        }

        var known = DepartmentOf(chosen, scope);
        if (form != PlaceForm.Stem && hits.Class != NameClass.Legal && known.ByStem && known.Department.Branch == DepartmentBranch.Vertical
            && LocalNamesake(scope, rest, depth) is { } local)
        {
            return Answer.Ambiguous(DepartmentRule.SeveralBodies, [local, known.Department]);
        }

        if (hits.Score >= NameHits.Elsewhere)
        {
            return new Answer(known.Department, MatchKind.Derived, DepartmentRule.OtherHabit, DepartmentRelation.Derived, null, chosen);
        }

        if (scope is { IsLevelOnly: false, Place.IsKnown: false })
        {
            return new Answer(known.Department, MatchKind.Derived, DepartmentRule.UnknownPlace, DepartmentRelation.Derived, null, chosen);
        }

        if (hits.Class == NameClass.Legal
            && ((known.IsLegal(before, rest) && (form != PlaceForm.Stem || known.ByStem)) || (before.IsEmpty && rest.SequenceEqual(known.Department.Name.AsSpan()))))
        {
            return new Answer(known.Department, MatchKind.Exact, DepartmentRule.LegalName, DepartmentRelation.LegalName, null, chosen);
        }

        var (rule, relation) = hits.Class switch
        {
            NameClass.Short => (DepartmentRule.ShortName, DepartmentRelation.Spelling),
            NameClass.Alias => (DepartmentRule.Alias, DepartmentRelation.Spelling),
            NameClass.Plate => (DepartmentRule.Plate, DepartmentRelation.Plate),
            _ => (DepartmentRule.Shortened, DepartmentRelation.Spelling),
        };
        return new Answer(known.Department, MatchKind.Alias, rule, relation, null, chosen);
    }

    /// <summary>
    /// The place's own body that a name may mean as well as the one led from the centre: 北京金融监管局 is the centre's, but 市金融监管局 may
    /// be the 市地方金融监管局. Null where the place has none.
    /// </summary>
    private Department? LocalNamesake(PlaceScope? scope, ReadOnlySpan<char> rest, int depth)
    {
        const string local = "地方";
        if (scope is null || rest.Length > NameFolding.MaximumLength - local.Length)
        {
            return null;
        }

        Span<char> name = stackalloc char[rest.Length + local.Length];
        local.AsSpan().CopyTo(name);
        rest.CopyTo(name.Slice(local.Length));
        Span<char> key = stackalloc char[KeyLength];
        var hits = scope.Find(key.Slice(0, _index.Keys.Write(default, name, key)));
        return hits.IsEmpty ? null : Judge(scope, hits, default, name, null, depth + NamesOnly).Department;
    }

    private Answer JudgeFormer(
        PlaceScope? scope, ChangeEntry change, NameClass nameClass, ReadOnlySpan<char> before, ReadOnlySpan<char> rest, PlaceForm? form, int depth)
    {
        if (change.Kind == ChangeKind.Rename && depth % NamesOnly < MaximumDepth)
        {
            var now = ResolveTarget(change.To, scope, depth);
            if (now.Department is { } current && now.Entry != change && (now.IsRegistered || now.Rule == DepartmentRule.UnknownPlace))
            {
                return new Answer(current, MatchKind.Former, DepartmentRule.FormerName, DepartmentRelation.Former, change.Year, change);
            }
        }

        var known = depth >= NamesOnly ? DepartmentFactory.FromChange(change, scope, default) : DepartmentOf(change, scope);
        var exact = nameClass == NameClass.Legal && known.IsLegal(before, rest) && (form != PlaceForm.Stem || known.ByStem);
        return new Answer(
            known.Department, exact ? MatchKind.Exact : MatchKind.Alias, DepartmentRule.EndedBody, DepartmentRelation.Predecessor, change.Year, change);
    }

    /// <summary>
    /// A name that an ended body bore to the letter is that body's, where a body of today has it only by a rule: 人民银行天津分行, the branch for four
    /// provinces, is not 人民银行天津市分行.
    /// </summary>
    private Answer EndedOr(Answer answer, ReadOnlySpan<char> name)
    {
        var use = _index.EndedNames.Find(name);
        if (use == 0 || _index.EndedNames[use].Entry is not ChangeEntry change || (answer.Entry is BodyEntry body && IsListed(body, name)))
        {
            return answer;
        }

        var scope = change.Place is null || PlaceParser.Parse(change.Place.AsSpan()) is not { } place ? null : _scopes.Of(place);
        return new Answer(
            DepartmentOf(change, scope).Department, _index.EndedNames[use].Class == NameClass.Legal ? MatchKind.Exact : MatchKind.Alias,
            DepartmentRule.EndedBody, DepartmentRelation.Predecessor, change.Year, change);
    }

    /// <summary>Whether a row lists a spelling as it stands: 交通部 is said of 交通运输部 today, whatever the body of that name was.</summary>
    private static bool IsListed(BodyEntry entry, ReadOnlySpan<char> name)
    {
        var aliases = entry.Aliases;
        while (!aliases.IsEmpty)
        {
            var end = aliases.IndexOf(';');
            if ((end < 0 ? aliases : aliases.Slice(0, end)).SequenceEqual(name))
            {
                return true;
            }

            aliases = end < 0 ? default : aliases.Slice(end + 1);
        }

        return false;
    }

    /// <summary>Of several changes of one name the one that fits the level: counties' bureaus became branches of the city's.</summary>
    private static ChangeEntry ChooseChange(NameHits hits, PlaceScope? scope)
    {
        var best = (ChangeEntry)hits.First!;
        foreach (var entry in hits.More)
        {
            if (entry is ChangeEntry change && Fit(change) > Fit(best))
            {
                best = change;
            }
        }

        return best;

        int Fit(ChangeEntry change)
        {
            var forCounties = change.To.IndexOf("{upper}".AsSpan(), StringComparison.Ordinal) >= 0;
            var toDepartment = change.To.EndsWith("厅".AsSpan(), StringComparison.Ordinal);
            return (forCounties == (scope?.Level == RegistryLevel.County && scope.Place.Parent is not null) ? 10_000 : 0)
                + (toDepartment == (scope?.Level == RegistryLevel.Province) ? 5_000 : 0) + (change.Year ?? 0);
        }
    }

    /// <summary>
    /// Of several rows of one key the one whose legal name is written out (文化广播电视和旅游局, not 文化广电和旅游局); shorter spellings of rows
    /// that differ in 和 and 与 alone mean one body, for which the first row stands. Null when they are several.
    /// </summary>
    private RegistryEntry? ChooseBody(PlaceScope? scope, NameHits hits, ReadOnlySpan<char> rest)
    {
        if (hits.More.Count == 0)
        {
            return hits.First;
        }

        Span<char> written = stackalloc char[NameFolding.MaximumLength];
        written = written.Slice(0, NameCanon.Elide(rest, written));
        RegistryEntry? first = null;
        RegistryEntry? chosen = null;
        var isOne = true;
        Span<char> one = stackalloc char[KeyLength];
        Span<char> other = stackalloc char[KeyLength];
        for (var i = -1; i < hits.More.Count; i++)
        {
            var entry = i < 0 ? hits.First! : hits.More[i];
            var known = DepartmentOf(entry, scope);
            var legal = known.Department.Name.AsSpan(known.BeforeLength + known.PlaceLength);
            if (legal.Length > other.Length)
            {
                continue;
            }

            var elided = other.Slice(0, NameCanon.Elide(legal, other));
            if (legal.SequenceEqual(rest))
            {
                return entry;
            }

            if (elided.SequenceEqual(written) && (chosen is null || entry.Line.Number < chosen.Line.Number))
            {
                chosen = entry;
            }

            if (first is null)
            {
                first = entry;
                elided.CopyTo(one);
                one = one.Slice(0, elided.Length);
            }
            else
            {
                isOne &= elided.SequenceEqual(one);
                first = entry.Line.Number < first.Line.Number ? entry : first;
            }
        }

        return chosen ?? (isOne ? first : hits.Class == NameClass.Legal ? Shortest(hits, scope, written) : null);
    }

    /// <summary>
    /// Of rows whose legal names all shorten to what is written (城管综合执法局) the one that adds least: 城市管理综合执法局 rather than
    /// 城市管理综合行政执法局, which would have its 行政.
    /// </summary>
    private RegistryEntry? Shortest(NameHits hits, PlaceScope? scope, ReadOnlySpan<char> written)
    {
        Span<char> buffer = stackalloc char[KeyLength];
        RegistryEntry? best = null;
        var length = int.MaxValue;
        for (var i = -1; i < hits.More.Count; i++)
        {
            var entry = i < 0 ? hits.First! : hits.More[i];
            var name = DepartmentOf(entry, scope).Department.Name;
            var elided = NameCanon.Elide(name.AsSpan(), buffer);
            if (!IsSpread(written, buffer.Slice(0, elided)))
            {
                continue;
            }

            if (elided < length || (elided == length && entry.Line.Number < best!.Line.Number))
            {
                best = entry;
                length = elided;
            }
        }

        return best;
    }

    /// <summary>Whether all characters of one text are in another, in their order.</summary>
    private static bool IsSpread(ReadOnlySpan<char> text, ReadOnlySpan<char> longer)
    {
        var at = 0;
        foreach (var c in longer)
        {
            at += at < text.Length && text[at] == c ? 1 : 0;
        }

        return at == text.Length;
    }

    private Answer ResolveTarget(ReadOnlySpan<char> template, PlaceScope? scope, int depth)
    {
        var end = template.IndexOf(';');
        var name = DepartmentFactory.Expand(end < 0 ? template : template.Slice(0, end), scope?.Place);
        return Resolve(name.AsSpan(), scope is null || scope.IsLevelOnly ? null : scope, depth + 1);
    }

    private KnownDepartment Make(RegistryEntry entry, PlaceScope? scope)
    {
        if (entry is BodyEntry body)
        {
            return DepartmentFactory.FromBody(body, scope);
        }

        var change = (ChangeEntry)entry;
        var successors = new List<Department>();
        var to = change.To;
        while (!to.IsEmpty)
        {
            var end = to.IndexOf(';');
            if (SuccessorOf(end < 0 ? to : to.Slice(0, end), scope) is { } successor)
            {
                successors.Add(successor);
            }

            to = end < 0 ? default : to.Slice(end + 1);
        }

        return DepartmentFactory.FromChange(change, scope, successors.ToArray());
    }

    /// <summary>The body that took over, with the tail that it has in this place: {place}司法局 is 司法厅 in a province.</summary>
    private Department? SuccessorOf(ReadOnlySpan<char> template, PlaceScope? scope)
    {
        var name = DepartmentFactory.Expand(template, scope?.Place);
        var context = scope is null || scope.IsLevelOnly ? null : scope;
        var answer = Resolve(name.AsSpan(), context, NamesOnly);
        if (answer.IsRegistered || answer.Rule == DepartmentRule.UnknownPlace)
        {
            return answer.Department;
        }

        foreach (var (tail, others) in ((string, string[])[])[("局", ["厅", "委员会"]), ("委员会", ["局", "厅"]), ("厅", ["局", "委员会"])])
        {
            if (!name.EndsWith(tail, StringComparison.Ordinal))
            {
                continue;
            }

            foreach (var other in others)
            {
                var swapped = Resolve($"{name.Remove(name.Length - tail.Length)}{other}".AsSpan(), context, NamesOnly);
                if (swapped.IsRegistered && swapped.Department is not null)
                {
                    return swapped.Department;
                }
            }
        }

        return answer.Department ?? new Department { Name = name, Place = context?.Place.Place };
    }
}
