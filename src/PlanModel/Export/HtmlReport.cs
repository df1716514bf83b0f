using System.Globalization;
using System.Text;
using PlanModel.Queries;
using PlanModel.Serialization;

namespace PlanModel.Export;

/// <summary>Writes the report page of one plan; its style and its script are files of their own beside it.</summary>
internal sealed class HtmlReport(Plan plan)
{
    private readonly StringBuilder _html = new();
    private readonly ValueList<PlanBody> _bodies = plan.Bodies();
    private readonly bool _hasHeadings = plan.Sections.Any(section => section.Heading.Length > 0);
    private readonly bool _hasDeadlines = plan.Tasks.Any(task => task.Deadline is not null);
    private readonly List<(string Section, PlanTask Task)> _tasks = plan.Sections.SelectMany(section => Flatten(section, section.Heading)).ToList();

    public string Write()
    {
        _html.Append("<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        _html.Append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'\">\n");
        _html.Append("<title>").Text(plan.Title).Append("</title>\n<style>\n").Append(Resource("report.css")).Append("</style>\n</head>\n<body>\n");
        _html.Append("<a class=\"skip\" href=\"#list\">跳到任务清单</a>\n");
        WriteHeader();
        _html.Append("<main>\n");
        WriteList();
        WriteTargets();
        WriteBars();
        WriteMatrix();
        HtmlReportGraph.Write(_html, plan);
        _html.Append("</main>\n<footer>由 PlanModel 生成</footer>\n<script>\n").Append(Resource("report.js")).Append("</script>\n</body>\n</html>\n");
        return _html.ToString();
    }

    private static IEnumerable<(string Section, PlanTask Task)> Flatten(PlanSection section, string path)
    {
        foreach (var task in section.Tasks)
        {
            yield return (path, task);
        }

        foreach (var inner in section.Sections)
        {
            foreach (var pair in Flatten(inner, $"{path} › {inner.Heading}"))
            {
                yield return pair;
            }
        }
    }

    private void WriteHeader()
    {
        _html.Append("<header>\n");
        if (plan.Annex is not null)
        {
            _html.Append("<p>").Text(plan.Annex).Append("</p>\n");
        }

        _html.Append("<h1>").Text(plan.Title).Append("</h1>\n<ul class=\"facts\">\n");
        if (plan.Place is not null)
        {
            _html.Append("<li>").Text(plan.Place.Name).Append("</li>\n");
        }

        _html.Append("<li><b>").Number(_tasks.Count).Append("</b> 项任务</li>\n");
        if (_hasHeadings)
        {
            _html.Append("<li><b>").Number(plan.Sections.Count).Append("</b> 个部分</li>\n");
        }

        _html.Append("<li><b>").Number(_bodies.Count).Append("</b> 个单位</li>\n</ul>\n");
        foreach (var note in plan.Notes)
        {
            _html.Append("<p>").Text(note).Append("</p>\n");
        }

        _html.Append("</header>\n");
    }

    private void WriteList()
    {
        _html.Append("<h2 id=\"tasks\">任务清单</h2>\n<div class=\"tools\" id=\"tools\" role=\"search\" hidden>\n");
        _html.Append("<label for=\"words\">查找<input id=\"words\" type=\"search\" aria-controls=\"list\"></label>\n");
        _html.Append("<label for=\"body\">单位<select id=\"body\" aria-controls=\"list\"><option value=\"\">全部</option>");
        foreach (var body in _bodies)
        {
            _html.Append("<option value=\"").Text(body.Name).Append("\">").Text(body.Name).Append(" (").Number(body.TaskCount).Append(")</option>");
        }

        _html.Append("</select></label>\n<output id=\"count\" aria-live=\"polite\"></output>\n</div>\n<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-labelledby=\"tasks\">\n");
        _html.Append("<table class=\"list\" id=\"list\" aria-labelledby=\"tasks\">\n<thead><tr>").Append(_hasHeadings ? "<th scope=\"col\">部分</th>" : "");
        _html.Append("<th scope=\"col\"><button type=\"button\" data-key=\"order\">序号</button></th><th scope=\"col\"><button type=\"button\" data-key=\"title\">任务</button></th>");
        _html.Append("<th scope=\"col\">举措</th><th scope=\"col\"><button type=\"button\" data-key=\"bodies\">责任单位</button></th>");
        _html.Append(_hasDeadlines ? "<th scope=\"col\"><button type=\"button\" data-key=\"deadline\">时限</button></th>" : "").Append("</tr></thead>\n<tbody>\n");
        for (var index = 0; index < _tasks.Count; index++)
        {
            WriteRow(index);
        }

        _html.Append("</tbody>\n</table>\n</div>\n");
    }

    private void WriteRow(int index)
    {
        var (section, task) = _tasks[index];
        _html.Append("<tr id=\"task-").Text(task.Id).Append("\" data-order=\"").Number(index).Append("\" data-section=\"").Text(section)
            .Append("\" data-title=\"").Text(task.Title).Append("\" data-deadline=\"").Text(task.Deadline ?? "").Append("\" data-bodies=\"")
            .Text(string.Join("|", task.Mentions().Where(mention => mention.IsBody()).Select(mention => mention.BodyName()))).Append("\">");
        if (_hasHeadings && (index == 0 || _tasks[index - 1].Section != section))
        {
            var span = 1;
            while (index + span < _tasks.Count && _tasks[index + span].Section == section)
            {
                span++;
            }

            _html.Append("<th scope=\"rowgroup\" rowspan=\"").Number(span).Append("\">").Text(section).Append("</th>");
        }

        _html.Append("<td class=\"number\" data-label=\"序号\">").Text(task.NumberText ?? task.Number.ToString(CultureInfo.InvariantCulture));
        _html.Append("</td><td class=\"title\" data-label=\"任务\">").Text(task.Title).Append("</td><td class=\"measures\" data-label=\"举措\">");
        foreach (var measure in task.Measures)
        {
            _html.Append("<p>").Text(measure).Append("</p>");
        }

        foreach (var field in task.Fields)
        {
            _html.Append("<p><span class=\"role\">").Text(field.Key).Append("：</span>").Text(field.Value).Append("</p>");
        }

        _html.Append("</td><td data-label=\"责任单位\">");
        foreach (var mention in task.Mentions())
        {
            WriteMention(mention);
        }

        foreach (var leader in task.Leaders)
        {
            _html.Append("<span class=\"body\">").Text(leader).Append("</span>");
        }

        _html.Append("</td>");
        if (_hasDeadlines)
        {
            _html.Append("<td data-label=\"时限\">").Text(task.Deadline ?? "").Append("</td>");
        }

        _html.Append("</tr>\n");
    }

    private void WriteMention(Mention mention)
    {
        _html.Append("<span class=\"body").Append(mention.Role == MentionRole.Lead ? " lead" : "").Append('"');
        if (mention.Department is not null)
        {
            _html.Append(" title=\"").Text(mention.Department).Append('"');
        }

        _html.Append('>').Text(mention.Text);
        if (mention.Role != MentionRole.Responsible)
        {
            _html.Append(" <span class=\"role\">").Append(RoleWord(mention.Role)).Append("</span>");
        }

        _html.Append("</span>");
    }

    private static string RoleWord(MentionRole role) => role switch
    {
        MentionRole.Lead => "牵头",
        MentionRole.Support => "配合",
        MentionRole.Guide => "指导",
        MentionRole.Implement => "落实",
        _ => Words.Roles.Word((int)role),
    };

    private void WriteTargets()
    {
        var targets = plan.TargetsByYear();
        if (targets.Count == 0)
        {
            return;
        }

        _html.Append("<h2 id=\"targets\">目标</h2>\n<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-labelledby=\"targets\">\n<table aria-labelledby=\"targets\">\n");
        var hasYears = targets.Any(year => year.Key is not null);
        _html.Append("<thead><tr>").Append(hasYears ? "<th scope=\"col\">年份</th>" : "").Append("<th scope=\"col\">指标</th><th scope=\"col\">原文</th><th scope=\"col\">任务</th></tr></thead>\n<tbody>\n");
        foreach (var year in targets)
        {
            foreach (var (task, target) in year)
            {
                _html.Append("<tr>").Append(hasYears ? $"<td>{year.Key?.ToString(CultureInfo.InvariantCulture)}</td>" : "").Append("<td>").Text(target.Indicator).Append("</td><td>").Text(target.Text)
                    .Append("</td><td><a href=\"#task-").Text(task.Id).Append("\">").Text(task.Title).Append("</a></td></tr>\n");
            }
        }

        _html.Append("</tbody>\n</table>\n</div>\n");
    }

    private void WriteBars()
    {
        if (_bodies.IsEmpty)
        {
            return;
        }

        _html.Append("<h2>各单位任务数</h2>\n<ol class=\"bars\">\n");
        foreach (var body in _bodies)
        {
            _html.Append("<li><span>").Text(body.Name).Append("</span><i style=\"width:")
                .Append(Math.Round(100.0 * body.TaskCount / _bodies[0].TaskCount, 1).ToString(CultureInfo.InvariantCulture))
                .Append("%\" aria-hidden=\"true\"></i><span>").Number(body.TaskCount).Append("</span></li>\n");
        }

        _html.Append("</ol>\n");
    }

    private void WriteMatrix()
    {
        if (_bodies.IsEmpty || plan.Sections.Count < 2)
        {
            return;
        }

        _html.Append("<h2 id=\"matrix\">单位与部分</h2>\n<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-labelledby=\"matrix\">\n<table class=\"matrix\" aria-labelledby=\"matrix\">\n<thead><tr><td></td>");
        foreach (var section in plan.Sections)
        {
            _html.Append("<th scope=\"col\">").Text(section.Heading).Append("</th>");
        }

        _html.Append("</tr></thead>\n<tbody>\n");
        foreach (var body in _bodies)
        {
            _html.Append("<tr><th scope=\"row\">").Text(body.Name).Append("</th>");
            foreach (var section in plan.Sections)
            {
                var count = section.AllTasks.Count(task => task.Mentions().Any(mention => mention.Kind == body.Kind && mention.BodyName() == body.Name));
                _html.Append("<td>").Append(count == 0 ? "" : count.ToString(CultureInfo.InvariantCulture)).Append("</td>");
            }

            _html.Append("</tr>\n");
        }

        _html.Append("</tbody>\n</table>\n</div>\n");
    }

    private static string Resource(string name)
    {
        using var stream = typeof(HtmlReport).Assembly.GetManifestResourceStream($"PlanModel.Export.Report.{name}")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
