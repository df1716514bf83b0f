using System.Globalization;
using PlanModel.Serialization;

namespace PlanModel.Notebooks;

/// <summary>Shows bodies, and which body a name means.</summary>
internal static class DepartmentViews
{
    public static NotebookView Of(DepartmentMatch match)
    {
        var view = new NotebookView($"{match.Input} → {match.Department?.Name ?? "?"}");
        view.Facts.Add(Words.Matches.Word((int)match.Match));
        if (match.Department is null && !match.Candidates.IsEmpty)
        {
            var label = match.Match == MatchKind.Ambiguous ? "may be" : "known names near it";
            view.Facts.Add($"{label}: {string.Join("、", match.Candidates.Take(NotebookTable.MostRows).Select(candidate => candidate.Name))}");
        }

        var facts = Facts(match.Department);
        facts.AddFact("Rule", match.Rule == DepartmentRule.None ? "" : Words.Rules.Word((int)match.Rule));
        facts.AddFact("Relation", match.Department is null ? "" : $"{Words.Relations.Word((int)match.Relation)} {match.RelationYear?.ToString(CultureInfo.InvariantCulture)}".TrimEnd());
        facts.AddFact("Plate", match.Plate);
        view.Tables.Add(facts);
        return view;
    }

    public static NotebookView Of(Department department)
    {
        var view = new NotebookView(department.Name);
        view.Tables.Add(Facts(department));
        return view;
    }

    private static NotebookTable Facts(Department? department)
    {
        var facts = new NotebookTable();
        if (department is not null)
        {
            facts.AddFact("Short name", department.ShortName);
            facts.AddFact("Place", department.Place?.Name);
            facts.AddFact("Branch", department.Branch.ToString());
            facts.AddFact("Functions", string.Join(", ", department.Functions));
            facts.AddFact("Since", department.Since?.ToString(CultureInfo.InvariantCulture));
            facts.AddFact("Until", department.Until?.ToString(CultureInfo.InvariantCulture));
            facts.AddFact("Successors", string.Join("、", department.Successors));
        }

        return facts;
    }
}
