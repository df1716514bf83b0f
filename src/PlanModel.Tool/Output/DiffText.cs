using System.Globalization;

namespace PlanModel.Tool.Output;

/// <summary>Writes the changes from one plan to another for people: as text, or as Markdown with the words marked.</summary>
internal sealed class DiffText(TextWriter output, bool isMarkdown)
{
    public void Write(PlanComparison comparison)
    {
        if (!comparison.HasChanges)
        {
            output.WriteLine("no changes");
            return;
        }

        foreach (var member in comparison.Plan)
        {
            Heading($"plan: {member.Member}");
            Words(member);
        }

        foreach (var task in comparison.Tasks)
        {
            Heading(TitleOf(task));
            WriteChange(task);
        }

        if (!comparison.BodiesGained.IsEmpty || !comparison.BodiesLost.IsEmpty)
        {
            Heading("plan: bodies");
            Bodies("bodies gained", comparison.BodiesGained);
            Bodies("bodies lost", comparison.BodiesLost);
        }

        Summary(comparison);
    }

    private void WriteChange(TaskChange task)
    {
        if (task.IsRenumbered)
        {
            Item($"renumbered: {Number(task.Old!)} → {Number(task.New!)}");
        }

        if (task.IsMoved)
        {
            Item($"moved: {Path(task.OldPath)} → {Path(task.NewPath)}");
        }

        foreach (var member in task.Members)
        {
            Item($"{member.Member}:");
            Words(member);
        }

        Bodies("bodies gained", task.BodiesGained);
        Bodies("bodies lost", task.BodiesLost);
    }

    private static string TitleOf(TaskChange task)
    {
        var kind = task.IsAdded ? "added" : task.IsRemoved ? "removed" : "changed";
        var shown = task.New ?? task.Old!;
        return $"{kind}: {Number(shown)} {DisplayText.Clean(shown.Title)}";
    }

    private void Summary(PlanComparison comparison)
    {
        var added = comparison.Tasks.Count(task => task.IsAdded);
        var removed = comparison.Tasks.Count(task => task.IsRemoved);
        Heading(string.Create(
            CultureInfo.InvariantCulture,
            $"{added} added, {removed} removed, {comparison.Tasks.Count - added - removed} changed"));
    }

    private void Heading(string text)
    {
        output.WriteLine(isMarkdown ? $"\n## {Escape(text)}" : text);
        if (isMarkdown)
        {
            output.WriteLine();
        }
    }

    private void Item(string text) => output.WriteLine(isMarkdown ? $"- {Escape(text)}" : $"  {text}");

    private void Bodies(string label, ValueList<string> names)
    {
        if (!names.IsEmpty)
        {
            Item($"{label}: {string.Join("、", names)}");
        }
    }

    /// <summary>Both texts in one: [-what went-] and {+what came+}, struck and bold in Markdown.</summary>
    private void Words(MemberChange member)
    {
        var text = string.Concat(member.Words.Select(word => (word.Kind, isMarkdown) switch
        {
            (TextChangeKind.Removed, false) => $"[-{word.Text}-]",
            (TextChangeKind.Added, false) => $"{{+{word.Text}+}}",
            (TextChangeKind.Removed, true) => $"~~{Escape(word.Text)}~~",
            (TextChangeKind.Added, true) => $"**{Escape(word.Text)}**",
            (_, true) => Escape(word.Text),
            _ => word.Text,
        }));
        output.WriteLine(isMarkdown
            ? $"  {text.Replace("\n", "<br>", StringComparison.Ordinal)}"
            : $"    {DisplayText.Clean(text.Replace("\n", " ⏎ ", StringComparison.Ordinal))}");
    }

    private static string Number(PlanTask task) => task.NumberText ?? task.Number.ToString(CultureInfo.InvariantCulture);

    private static string Path(ValueList<string> headings) => headings.IsEmpty ? "-" : DisplayText.Clean(string.Join(" › ", headings));

    private static string Escape(string text) =>
        string.Concat(text.Select(letter => letter is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '#' or '~' or '|' ? $"\\{letter}" : letter.ToString()));
}
