namespace PlanModel.Departments;

/// <summary>Splits responsibility texts into mentions by the grammar in README.md of this folder.</summary>
/// <remarks>Safe to share between threads; an answer does not depend on what was asked before.</remarks>
internal sealed class ResponsibilityParser(DepartmentNormalizer normalizer)
{
    private const int ExpectedMentions = 16;

    private readonly ResponsibilityMemo _memo = new();

    /// <summary>Reads all parts of one task's responsibility.</summary>
    /// <param name="parts">Columns or labelled lines, in document order.</param>
    /// <param name="place">The jurisdiction; null when none is known.</param>
    /// <param name="rule">The rule that notes of earlier rows set.</param>
    public ResponsibilityReading Parse(ReadOnlySpan<ResponsibilityPart> parts, Place? place, LeadRule rule)
    {
        if (_memo.Find(parts, place, rule) is { } known)
        {
            return known;
        }

        var reading = Read(parts, place, rule);
        _memo.Add(parts, place, rule, reading);
        return reading;
    }

    private ResponsibilityReading Read(ReadOnlySpan<ResponsibilityPart> parts, Place? place, LeadRule rule)
    {
        Span<ResponsibilityDraft> buffer = stackalloc ResponsibilityDraft[ExpectedMentions];
        var scanner = new ResponsibilityScanner(normalizer, place, buffer);
        var text = Join(parts);
        var offset = 0;
        foreach (var part in parts)
        {
            var span = part.Text.Span.Trim();
            if (span.IsEmpty)
            {
                continue;
            }

            scanner.Read(text.AsSpan(offset, span.Length), offset, part.Role, part.IsNeutral);
            offset += span.Length + 1;
        }

        var drafts = scanner.Drafts;
        ResponsibilityRoles.Settle(drafts, scanner.HasLeadLabel, scanner.Rule ?? rule);
        var findings = scanner.Findings;
        var mentions = ResponsibilityMentions.Make(drafts, text, normalizer, place, ref findings);
        return new ResponsibilityReading
        {
            Responsibility = new Responsibility { Text = text, ByDuty = scanner.ByDuty, Mentions = mentions },
            Deadline = scanner.Deadline,
            Leaders = scanner.Leaders is { } leaders ? leaders.ToValueList() : default,
            Notes = scanner.Notes is { } notes ? notes.ToValueList() : default,
            LeadRule = scanner.Rule,
            Findings = findings,
        };
    }

    /// <summary>
    /// Whether the content of a bracket says who is responsible (市教委牵头), rather than explaining something (含临时托管): a label
    /// or a verb with actors, or a list of bodies and nothing else.
    /// </summary>
    public bool IsResponsibility(ReadOnlySpan<char> bracketContent, Place? place)
    {
        const int longest = 4000;
        var content = bracketContent.Trim();
        if (content.IsEmpty || content.Length > longest)
        {
            return false;
        }

        Span<ResponsibilityDraft> buffer = stackalloc ResponsibilityDraft[ExpectedMentions];
        var scanner = new ResponsibilityScanner(null, place, buffer);
        scanner.Read(content, 0, MentionRole.Responsible, isNeutral: false);
        return scanner.Leaders is not null || ResponsibilityEvidence.IsEnough(scanner.Drafts, content, scanner.HasLabel, scanner.HasVerb);
    }

    /// <summary>Whether a line is a labelled responsibility (牵头单位：市教委) or deadline (完成时限：6月底).</summary>
    public bool IsLabelledLine(ReadOnlySpan<char> line) => LabelOf(line) is not null;

    /// <summary>The label that a line or a bracket starts with (牵头单位：), and where its value begins in <paramref name="line"/>; null when there is none.</summary>
    public ResponsibilityLabel? LabelOf(ReadOnlySpan<char> line)
    {
        var start = 0;
        while (start < line.Length && (ResponsibilityCharacters.IsSpace(line[start]) || ResponsibilityCharacters.IsBullet(line[start])))
        {
            start++;
        }

        var rest = line.Slice(start);
        return ResponsibilityLabels.Scan(rest) is { } label ? label with { ValueStart = start + label.ValueStart } : null;
    }

    /// <summary>The lead rule that a sentence of a notice or of a row sets (列第一位者为牵头单位，下同); null when it sets none.</summary>
    public LeadRule? RuleOf(ReadOnlySpan<char> sentence) => ResponsibilityNotes.RuleOf(sentence);

    private static string Join(ReadOnlySpan<ResponsibilityPart> parts)
    {
        if (parts.Length == 1)
        {
            return parts[0].Text.Span.Trim().ToString();
        }

        var length = 0;
        foreach (var part in parts)
        {
            length += part.Text.Length + 1;
        }

        var buffer = new char[length];
        length = 0;
        foreach (var part in parts)
        {
            var span = part.Text.Span.Trim();
            if (span.IsEmpty)
            {
                continue;
            }

            if (length > 0)
            {
                buffer[length++] = '\n';
            }

            span.CopyTo(buffer.AsSpan(length));
            length += span.Length;
        }

        return new string(buffer, 0, length);
    }
}
