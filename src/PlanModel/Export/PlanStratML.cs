using System.Globalization;
using System.Xml;
using PlanModel.Export;
using PlanModel.Queries;

namespace PlanModel;

/// <summary>
/// Writes a plan as StratML Part 2 (the ISO 17469 family): a section is a Goal, a task an Objective, an actor a Stakeholder with
/// the role Performer, a target a PerformanceIndicator.
/// </summary>
/// <remarks>
/// Identifiers are made of positions, so the same plan gives the same bytes. Goals do not nest in StratML: an inner section is a
/// goal of its own, its number a path (1.2). A section that only holds others stands before them as a goal without objectives.
/// </remarks>
public static class PlanStratML
{
    private const string Namespace = "urn:ISO:std:iso:17469:tech:xsd:PerformancePlanOrReport";

    /// <summary>The plan as an XML document, UTF-8 declared, lines end in LF. Characters that XML cannot hold are left out.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is null.</exception>
    public static string Serialize(Plan plan)
    {
        Guard.NotNull(plan);
        return XmlDocumentText.Write(writer =>
        {
            writer.WriteStartElement("PerformancePlanOrReport", Namespace);
            writer.WriteAttributeString("Type", "Performance_Plan");
            Write(writer, "Name", plan.Title);
            Write(writer, "Description", plan.Annex ?? "");
            Write(writer, "OtherInformation", string.Join("\n", plan.Notes));
            writer.WriteStartElement("StrategicPlanCore", Namespace);
            WriteOrganization(writer, plan);
            WriteEmpty(writer, "Vision", "_vision");
            WriteEmpty(writer, "Mission", "_mission");
            writer.WriteStartElement("Value", Namespace);
            Write(writer, "Name", "");
            Write(writer, "Description", "");
            writer.WriteEndElement();
            for (var index = 0; index < plan.Sections.Count; index++)
            {
                WriteGoal(writer, plan.Sections[index], Number(index));
            }

            if (plan.Sections.IsEmpty)
            {
                // A plan without a goal is none by the schema.
                WriteGoal(writer, new PlanSection(), Number(0));
            }

            writer.WriteEndElement();
            writer.WriteStartElement("AdministrativeInformation", Namespace);
            Write(writer, "Identifier", "_plan");
            writer.WriteEndElement();
            writer.WriteEndElement();
        });
    }

    private static void WriteOrganization(XmlWriter writer, Plan plan)
    {
        writer.WriteStartElement("Organization", Namespace);
        Write(writer, "Name", plan.Place is null ? plan.Title : $"{plan.Place.Name}人民政府");
        Write(writer, "Acronym", "");
        Write(writer, "Identifier", "_organization");
        Write(writer, "Description", "");
        foreach (var body in plan.Bodies())
        {
            WriteStakeholder(writer, body.Name, "", body.Kind, null);
        }

        writer.WriteEndElement();
    }

    private static void WriteGoal(XmlWriter writer, PlanSection section, string path)
    {
        writer.WriteStartElement("Goal", Namespace);
        Write(writer, "Name", section.Title);
        Write(writer, "Description", section.Heading);
        Write(writer, "Identifier", $"_goal-{path}");
        Write(writer, "SequenceIndicator", path);
        Write(writer, "OtherInformation", "");
        foreach (var task in section.Tasks)
        {
            WriteObjective(writer, task);
        }

        writer.WriteEndElement();
        for (var index = 0; index < section.Sections.Count; index++)
        {
            WriteGoal(writer, section.Sections[index], $"{path}.{Number(index)}");
        }
    }

    private static void WriteObjective(XmlWriter writer, PlanTask task)
    {
        writer.WriteStartElement("Objective", Namespace);
        Write(writer, "Name", task.Title);
        Write(writer, "Description", string.Concat(task.Measures));
        Write(writer, "Identifier", $"_objective-{task.Id}");
        Write(writer, "SequenceIndicator", task.NumberText ?? task.Number.ToString(CultureInfo.InvariantCulture));
        foreach (var mention in task.Mentions())
        {
            if (mention.Kind is not (MentionKind.Open or MentionKind.None))
            {
                WriteStakeholder(writer, mention.BodyName(), mention.Text, mention.Kind, mention.Role);
            }
        }

        foreach (var leader in task.Leaders)
        {
            WriteStakeholder(writer, leader, "", MentionKind.Person, MentionRole.Guide);
        }

        List<string> more = [task.Responsibility?.Text ?? "", task.Deadline ?? "", .. task.Fields.Select(field => $"{field.Key}：{field.Value}")];
        Write(writer, "OtherInformation", string.Join("\n", more.Where(text => text.Length > 0)));
        for (var index = 0; index < task.Targets.Count; index++)
        {
            WriteIndicator(writer, task.Targets[index], $"{task.Id}-{Number(index)}");
        }

        writer.WriteEndElement();
    }

    private static void WriteStakeholder(XmlWriter writer, string name, string description, MentionKind kind, MentionRole? role)
    {
        writer.WriteStartElement("Stakeholder", Namespace);
        writer.WriteAttributeString("StakeholderTypeType", kind switch
        {
            MentionKind.Person => "Person",
            MentionKind.Territory or MentionKind.Group => "Generic_Group",
            _ => "Organization",
        });
        Write(writer, "Name", name);
        Write(writer, "Description", description == name ? "" : description);
        writer.WriteStartElement("Role", Namespace);
        Write(writer, "Name", role switch
        {
            MentionRole.Lead => "牵头",
            MentionRole.Support => "配合",
            MentionRole.Guide => "指导",
            MentionRole.Implement => "落实",
            _ => "负责",
        });
        Write(writer, "Description", "");
        Write(writer, "RoleType", "Performer");
        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    private static void WriteIndicator(XmlWriter writer, Target target, string path)
    {
        writer.WriteStartElement("PerformanceIndicator", Namespace);
        writer.WriteAttributeString("PerformanceIndicatorType", target.Comparison == TargetComparison.All ? "Qualitative" : "Quantitative");
        Write(writer, "MeasurementDimension", target.Indicator);
        Write(writer, "UnitOfMeasurement", target.Unit ?? "");
        Write(writer, "Identifier", $"_indicator-{path}");
        writer.WriteStartElement("MeasurementInstance", Namespace);
        writer.WriteStartElement("TargetResult", Namespace);
        if (target.Year is { } year)
        {
            Write(writer, "EndDate", year.ToString("0000", CultureInfo.InvariantCulture) + "-12-31");
        }

        if ((target.Value ?? target.High) is { } value)
        {
            Write(writer, "NumberOfUnits", value.ToString(CultureInfo.InvariantCulture));
        }

        Write(writer, "Description", target.Text);
        writer.WriteEndElement();
        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    private static void WriteEmpty(XmlWriter writer, string name, string identifier)
    {
        writer.WriteStartElement(name, Namespace);
        Write(writer, "Description", "");
        Write(writer, "Identifier", identifier);
        writer.WriteEndElement();
    }

    private static void Write(XmlWriter writer, string name, string value) => writer.WriteElementString(name, Namespace, XmlDocumentText.Valid(value));

    private static string Number(int index) => (index + 1).ToString(CultureInfo.InvariantCulture);
}
