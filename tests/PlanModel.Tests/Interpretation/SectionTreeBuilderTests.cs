using PlanModel.Diagnostics;
using PlanModel.Interpretation;
using PlanModel.Source;

namespace PlanModel.Tests.Interpretation;

public class SectionTreeBuilderTests
{
    private readonly DiagnosticBag _findings = new();
    private readonly SectionTreeBuilder _builder;

    public SectionTreeBuilderTests() => _builder = new(ReadingLimits.Default.MaximumSectionDepth, _findings);

    [Fact]
    public void A_plan_without_headings_has_one_section()
    {
        Task();
        Task();

        var section = _builder.Build().Should().ContainSingle().Subject;
        section.Heading.Should().BeEmpty();
        section.Title.Should().BeEmpty();
        section.Number.Should().BeNull();
        section.Tasks.Select(task => task.Id).Should().Equal("1-1", "1-2");
        _builder.TaskCount.Should().Be(2);
    }

    [Fact]
    public void Sections_nest_and_ids_are_paths_of_positions()
    {
        Open(0, "一、甲");
        Open(1, "（一）乙");
        Task();
        Task();
        Open(1, "（二）丙");
        Task();
        Open(0, "三、丁");
        Task();
        Open(7, "（一）戊"); // deeper than what is open: just inside it
        Task();

        var sections = _builder.Build();
        sections.Select(section => (section.Number, section.Title)).Should().Equal((1, "甲"), (3, "丁"));
        sections[0].Sections.Select(section => section.Heading).Should().Equal("（一）乙", "（二）丙");
        sections.SelectMany(section => section.AllTasks).Select(task => task.Id).Should().Equal("1-1-1", "1-1-2", "1-2-1", "2-1", "2-1-1");
    }

    [Fact]
    public void A_heading_printed_again_is_the_same_section()
    {
        Open(0, "一、优化 布局").Should().BeTrue();
        Task();
        Open(0, "一、优化布\n局").Should().BeFalse();
        Task();
        Open(0, "二、其他").Should().BeTrue();
        Open(0, "一、优化布局").Should().BeTrue();

        _builder.Build().Select(section => section.Tasks.Count).Should().Equal(2, 0, 0);
    }

    [Fact]
    public void A_heading_printed_again_keeps_what_is_open_in_it()
    {
        Open(0, "一、甲");
        Open(1, "（一）乙");
        Open(0, "一、甲").Should().BeFalse();
        Open(1, "（一）乙").Should().BeFalse();
        Task();

        _builder.Build()[0].Sections.Should().ContainSingle().Which.Tasks.Should().ContainSingle();
    }

    [Theory]
    [InlineData(2, "1-1-1")]
    [InlineData(1, "1-1")]
    [InlineData(9, "1-1-1-1")]
    [InlineData(0, "2-1")]
    public void Tasks_stand_where_sections_are_closed_to(int depth, string id)
    {
        Open(0, "一、甲");
        Open(1, "（一）乙");
        Open(2, "1.丙");
        _builder.CloseTo(depth);

        _builder.NextTaskId().Should().Be(id);
    }

    [Fact]
    public void Tasks_without_heading_go_on_with_those_before()
    {
        Task();
        _builder.CloseTo(0);
        Task();
        Open(0, "一、甲");
        _builder.CloseTo(0);
        Task();

        _builder.Build().SelectMany(section => section.Tasks).Select(task => task.Id).Should().Equal("1-1", "1-2", "3-1");
    }

    [Fact]
    public void A_heading_cut_into_lines_is_one_line()
    {
        Open(0, "一、推进卫生\n健康 5G\n2期（共2项）");

        var section = _builder.Build()[0];
        section.Heading.Should().Be("一、推进卫生健康 5G 2期（共2项）");
        section.Title.Should().Be("推进卫生健康 5G 2期");
    }

    [Theory]
    [InlineData("一、推进卫生。", "推进卫生")] // as a task's
    [InlineData("一、。", "。")]
    [InlineData("推进卫生。", "推进卫生。")]
    public void The_full_stop_of_a_line_is_not_in_its_title(string heading, string title)
    {
        Open(0, heading);

        _builder.Build()[0].Title.Should().Be(title);
    }

    [Fact]
    public void Depth_is_bounded()
    {
        for (var i = 0; i < 100_000; i++)
        {
            _builder.OpenAt(i, new TextFragment($"标题{i}", 0), default);
        }

        var depth = 0;
        for (var sections = _builder.Build(); sections.Count > 0; sections = sections[0].Sections)
        {
            depth++;
        }

        depth.Should().Be(16);
        _findings.Findings.Should().ContainSingle(); // of the first heading alone
    }

    private bool Open(int depth, string heading)
    {
        if (!HeadingReader.TryRead(heading.Replace("\n", "", StringComparison.Ordinal), out var reading))
        {
            reading = HeadingReader.ReadUnnumbered(heading);
        }

        return _builder.OpenAt(depth, new TextFragment(heading, 0), reading);
    }

    private void Task() => _builder.Add(new PlanTask { Id = _builder.NextTaskId(), Number = 1 });
}
