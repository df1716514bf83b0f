using System.Text;

namespace PlanModel.Tests.Properties;

/// <summary>Writes a list in every form in which such lists come.</summary>
internal static class SimplePlanWriter
{
    public static string PortalHtml(SimplePlan plan)
    {
        var html = new StringBuilder();
        html.Append("<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>").Append(plan.Title).Append("_政务公开</title></head>\n<body>\n");
        html.Append("<div class=\"nav\"><a href=\"/\">首页</a></div>\n<h1>").Append(plan.Title).Append("</h1>\n<table>\n");
        html.Append("<tr><th>领域</th><th>序号</th><th>重点任务</th><th>工作措施</th><th>责任单位</th></tr>\n");
        foreach (var section in plan.Sections)
        {
            var first = true;
            foreach (var task in section.Tasks)
            {
                html.Append("<tr>");
                if (first)
                {
                    html.Append("<td rowspan=\"").Append(section.Tasks.Count).Append("\">").Append(section.Heading).Append("</td>");
                }

                first = false;
                html.Append("<td>").Append(task.Number).Append("</td><td>").Append(task.Title).Append("</td><td>").Append(task.Content)
                    .Append("</td><td>").Append(task.Responsibility).Append("</td></tr>\n");
            }
        }

        return html.Append("</table>\n<div class=\"foot\">主办单位：市政府办公室</div>\n</body></html>\n").ToString();
    }

    public static string WordHtml(SimplePlan plan)
    {
        static string Paragraph(string text) =>
            $"<p class=MsoNormal style='line-height:18.0pt'><span style='font-size:12.0pt;\nfont-family:仿宋_GB2312'>{text}</span><span lang=EN-US><o:p></o:p></span></p>";

        var html = new StringBuilder("<html xmlns:o=\"urn:schemas-microsoft-com:office:office\">\n<body lang=ZH-CN>\n<div class=WordSection1>\n");
        html.Append(Paragraph(plan.Title)).Append("\n<p class=MsoNormal><span lang=EN-US><o:p>&nbsp;</o:p></span></p>\n<table class=MsoNormalTable border=1>\n");
        html.Append(" <tr>\n");
        foreach (var header in new[] { "序&nbsp;号", "重 点 任 务", "工 作 措 施", "责 任 单 位" })
        {
            html.Append("  <td>\n  ").Append(Paragraph(header)).Append("\n  </td>\n");
        }

        html.Append(" </tr>\n");
        foreach (var section in plan.Sections)
        {
            html.Append(" <tr>\n  <td colspan=4>\n  ").Append(Paragraph(section.Heading)).Append("\n  </td>\n </tr>\n");
            foreach (var task in section.Tasks)
            {
                html.Append(" <tr>\n");
                foreach (var cell in new[] { $"{task.Number}", task.Title, "　　" + task.Content, task.Responsibility })
                {
                    html.Append("  <td>\n  ").Append(Paragraph(cell)).Append("\n  </td>\n");
                }

                html.Append(" </tr>\n");
            }
        }

        return html.Append("</table>\n</div>\n</body>\n</html>\n").ToString();
    }

    public static string TabbedText(SimplePlan plan)
    {
        var text = new StringBuilder(plan.Title).Append("\n\t领域\n\t序号\n\t重点任务\n\t工作措施\n\t责任单位\n\n");
        foreach (var section in plan.Sections)
        {
            var heading = section.Heading;
            foreach (var task in section.Tasks)
            {
                text.Append($"\t{heading}\n\t{task.Number}\n\t{task.Title}\n\t{task.Content}\n\t{task.Responsibility}\n\n");
                heading = "";
            }
        }

        return text.ToString();
    }

    public static string TabSeparated(SimplePlan plan)
    {
        var text = new StringBuilder(plan.Title).Append("\t\t\t\n序号\t重点任务\t工作措施\t责任单位\n");
        foreach (var section in plan.Sections)
        {
            text.Append($"{section.Heading}\t\t\t\n");
            foreach (var task in section.Tasks)
            {
                text.Append($"{task.Number}\t{task.Title}\t{task.Content}\t{task.Responsibility}\n");
            }
        }

        return text.ToString();
    }

    public static string Markdown(SimplePlan plan)
    {
        var text = new StringBuilder($"# {plan.Title}\n");
        foreach (var section in plan.Sections)
        {
            text.Append($"\n## {section.Heading}\n\n| 序号 | 重点任务 | 工作措施 | 责任单位 |\n|:---:|---|---|---|\n");
            foreach (var task in section.Tasks)
            {
                text.Append($"| {task.Number} | {task.Title} | {task.Content} | {task.Responsibility} |\n");
            }
        }

        return text.ToString();
    }

    public static string CellPerLine(SimplePlan plan)
    {
        var text = new StringBuilder($"{plan.Title}\n序号\n重点任务\n工作措施\n责任单位\n");
        foreach (var section in plan.Sections)
        {
            text.Append($"{section.Heading}\n");
            foreach (var task in section.Tasks)
            {
                text.Append($"{task.Number}\n{task.Title}\n{task.Content}\n{task.Responsibility}\n");
            }
        }

        return text.ToString();
    }

    public static string Prose(SimplePlan plan)
    {
        var text = new StringBuilder($"{plan.Title}\n\n");
        foreach (var section in plan.Sections)
        {
            text.Append($"　　{section.Heading}\n");
            foreach (var task in section.Tasks)
            {
                text.Append($"　　{task.Number}.{task.Title}。{task.Content}（{task.Responsibility}）\n");
            }
        }

        return text.ToString();
    }
}
