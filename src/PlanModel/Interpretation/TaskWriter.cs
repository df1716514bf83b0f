using System.Globalization;
using PlanModel.Departments;
using PlanModel.Diagnostics;
using PlanModel.Interpretation.Targets;
using PlanModel.Source;

namespace PlanModel.Interpretation;

/// <summary>Makes tasks of drafts: sentences, mentions, leaders, targets; carries along what notes say of later rows.</summary>
internal sealed class TaskWriter(SectionTreeBuilder sections, ResponsibilityParser parser, DiagnosticBag findings, ReadingRecord? record)
{
    private readonly List<string> _notes = [];
    private readonly List<TextFragment> _sentences = [];
    private ResponsibilityPart[] _parts = new ResponsibilityPart[4];

    public Place? Place { get; set; }

    /// <summary>The year in which the plan begins.</summary>
    public int PlanStart { get; init; } = Targets.PlanStart.Usual;

    /// <summary>The rule that notes of earlier rows set.</summary>
    public LeadRule Rule { get; set; }

    public IReadOnlyList<string> Notes => _notes;

    public void AddNote(string note)
    {
        if (note.Length > 0 && !_notes.Contains(note))
        {
            _notes.Add(note);
        }
    }

    public void Write(TaskDraft draft, bool hasLead)
    {
        var title = draft.Title;
        TextFragment rest = default;
        var measures = ValueList<string>.Empty;
        if (draft.IsOneText)
        {
            SentenceReader.SplitFirst(draft.Title, out title, out rest);
            record?.Use(draft.Title);
            measures = rest.IsEmpty ? default : SentenceReader.Split(rest);
        }
        else if (draft.Measures.Count == 1)
        {
            measures = SentenceReader.Split(draft.Measures[0]);
        }
        else if (draft.Measures.Count > 1)
        {
            _sentences.Clear();
            foreach (var text in draft.Measures)
            {
                SentenceReader.Split(text, _sentences);
            }

            var strings = new string[_sentences.Count];
            for (var i = 0; i < strings.Length; i++)
            {
                strings[i] = _sentences[i].ToString();
            }

            measures = ValueList.Wrap(strings);
        }

        var reading = ReadResponsibility(draft, hasLead);
        var id = sections.NextTaskId();
        sections.Add(new PlanTask
        {
            Id = id,
            Number = draft.Number,
            NumberText = NumberText(draft),
            Title = title.Span.IndexOf('\n') < 0 ? title.ToString() : HeadingText.Join(title.Span),
            Measures = measures,
            Responsibility = reading?.Responsibility,
            Leaders = Leaders(draft.Leaders, reading),
            Deadline = draft.Deadline.IsEmpty ? reading?.Deadline : draft.Deadline.ToString(),
            Targets = measures.IsEmpty ? default : TargetReader.Read(measures, PlanStart),
            Fields = Fields(draft),
        });
        if (record is not null)
        {
            Record(record, id, draft, title, rest);
        }
    }

    private static string? NumberText(TaskDraft draft)
    {
        if (draft.NumberText.IsEmpty)
        {
            return null;
        }

        // The runtime keeps the strings of small numbers.
        var number = draft.Number.ToString(CultureInfo.InvariantCulture);
        return draft.NumberText.Span.SequenceEqual(number.AsSpan()) ? number : draft.NumberText.ToString();
    }

    private ResponsibilityReading? ReadResponsibility(TaskDraft draft, bool hasLead)
    {
        if (draft.Parts.Count == 0)
        {
            return null;
        }

        if (_parts.Length < draft.Parts.Count)
        {
            _parts = new ResponsibilityPart[draft.Parts.Count];
        }

        for (var i = 0; i < draft.Parts.Count; i++)
        {
            var (text, role) = draft.Parts[i];
            var isBesideLead = role == ColumnRole.Responsible && hasLead;
            _parts[i] = new ResponsibilityPart(text.Memory, isBesideLead ? MentionRole.Support : role.ToMentionRole(), IsNeutral: isBesideLead);
        }

        var reading = parser.Parse(_parts.AsSpan(0, draft.Parts.Count), Place, Rule);
        if (reading.Findings is { } own)
        {
            foreach (var finding in own)
            {
                findings.Add(finding with { Start = SourceOffsetOf(draft, finding.Start) });
            }
        }

        foreach (var note in reading.Notes)
        {
            AddNote(note);
        }

        Rule = reading.LeadRule ?? Rule;
        return reading;
    }

    /// <summary>The offset in the source of a character of the responsibility's text, which joins the parts by \n.</summary>
    private static int SourceOffsetOf(TaskDraft draft, int index)
    {
        foreach (var (text, _) in draft.Parts)
        {
            if (index <= text.Length)
            {
                return text.SourceOffsetAt(Math.Max(index, 0));
            }

            index -= text.Length + 1;
        }

        return draft.Anchor;
    }

    private static ValueList<string> Leaders(TextFragment text, ResponsibilityReading? reading)
    {
        var labelled = reading?.Leaders ?? default;
        if (text.IsEmpty)
        {
            return labelled;
        }

        var names = LeaderNames.Split(text);
        if (labelled.IsEmpty)
        {
            return names.ToValueList();
        }

        foreach (var name in labelled)
        {
            if (!names.Contains(name))
            {
                names.Add(name);
            }
        }

        return names.ToValueList();
    }

    private static FieldMap Fields(TaskDraft draft)
    {
        if (draft.Fields.Count == 0)
        {
            return FieldMap.Empty;
        }

        var fields = new List<KeyValuePair<string, string>>(draft.Fields.Count);
        foreach (var (key, text) in draft.Fields)
        {
            // Two columns of one name are one field of two lines.
            var same = fields.FindIndex(pair => pair.Key == key);
            if (same >= 0)
            {
                fields[same] = new(key, fields[same].Value + "\n" + text);
            }
            else
            {
                fields.Add(new(key, text.ToString()));
            }
        }

        return FieldMap.Create(fields);
    }

    private static void Record(ReadingRecord record, string id, TaskDraft draft, TextFragment title, TextFragment rest)
    {
        record.Use(draft.NumberText);
        record.Use(draft.Title);
        record.Use(draft.Deadline);
        record.Use(draft.Leaders);
        draft.Measures.ForEach(record.Use);
        draft.Parts.ForEach(part => record.Use(part.Text));
        draft.Fields.ForEach(field => record.Use(field.Text));
        record.Locate(id, new TaskTrace(draft.Start, draft.End)
        {
            Title = title,
            Measures = draft.IsOneText ? [rest] : [.. draft.Measures],
            Responsibilities = [.. draft.Parts.Select(part => part.Text)],
            Deadline = draft.Deadline,
            NumberText = draft.NumberText,
        });
    }
}
