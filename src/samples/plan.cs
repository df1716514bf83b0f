#:package PlanModel@0.1.0

// A walk through a task division list: load it, look at it, ask it, write it. The same walk as plan.ipynb, as one file:
//
//     dotnet run plan.cs              reads the seed beside it
//     dotnet run plan.cs -- FILE      reads a list of yours: text, a page, or plan JSON of `planmodel convert`
using PlanModel;

string folder = AppContext.GetData("EntryPointFileDirectoryPath") as string ?? ".";
string file = args.Length > 0 ? args[0] : Path.Combine(folder, "..", "..", "seeds", "tianjin-population-plan.txt");

// Load. A document never throws: what could be understood is the plan, what could not is a finding.
LoadResult result = PlanLoader.Default.LoadFile(file);
Plan plan = result.Plan;
Console.WriteLine(plan.Title);
Console.WriteLine($"{plan.Place}: {plan.Tasks.Count()} tasks in {plan.Sections.Count} sections, read as {result.Format}");
Console.WriteLine($"{result.Diagnostics.Count(finding => finding.Severity == DiagnosticSeverity.Warning)} warnings");

// Look. Everything that the list says is there, next to what it means.
PlanTask look = plan.Tasks.ElementAt(2);
Console.WriteLine($"\n{look.Id} {look.Title}");
foreach (Mention mention in look.Responsibility?.Mentions ?? [])
{
    Console.WriteLine($"  {mention.Text} → {mention.Department ?? mention.Kind.ToString()}");
}

// Ask: who has most to do, what one body has to do (in any spelling), who works together, what is to be reached when.
Console.WriteLine("\nMost tasks");
foreach (PlanBody body in plan.Bodies().Take(3))
{
    Console.WriteLine($"  {body.TaskCount} {body.Name}");
}

Console.WriteLine("\nTasks of 市文旅局");
foreach (PlanTask task in plan.TasksOf("市文旅局"))
{
    Console.WriteLine($"  {task.Id} {task.Title}");
}

Console.WriteLine("\nWork together");
foreach (Cooperation pair in plan.Cooperations().Take(3))
{
    Console.WriteLine($"  {pair.TaskCount} {pair.First} – {pair.Second}");
}

Console.WriteLine("\nTargets");
foreach (var year in plan.TargetsByYear())
{
    foreach (var (task, target) in year)
    {
        Console.WriteLine($"  {year.Key} {target.Indicator} {target.Comparison} {target.Value}{target.Unit} ({task.Id})");
    }
}

// Names alone, without a plan.
Console.WriteLine("\nNames");
foreach (string name in new[] { "市教委", "市商务委", "市文化旅游局", "市教育" })
{
    DepartmentMatch match = DepartmentNormalizer.Default.Normalize(name, Place.Parse("天津市"));
    Console.WriteLine($"  {name} → {match.Department?.Name ?? "?"} ({match.Match})");
}

// Write: a report for people, a table for spreadsheets, JSON for programs. No reflection, so it can be compiled ahead of time.
string output = Path.Combine(folder, "out");
Directory.CreateDirectory(output);
File.WriteAllText(Path.Combine(output, "plan.html"), PlanHtml.Serialize(plan));
File.WriteAllText(Path.Combine(output, "plan.csv"), PlanCsv.Serialize(plan, CsvOptions.Default with { ByteOrderMark = true }));
File.WriteAllText(Path.Combine(output, "plan.json"), PlanJson.Serialize(plan));
Console.WriteLine($"\n{PlanJson.Deserialize(File.ReadAllText(Path.Combine(output, "plan.json"))) == plan}: the JSON gives the plan back");
