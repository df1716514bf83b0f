using PlanModel.Diagnostics;
using PlanModel.Interpretation;
using PlanModel.Source;

namespace PlanModel.Tests.Interpretation;

public class SectionTreeBuilderTests
{
    private readonly SectionTreeBuilder _builder = new(ReadingLimits.Default.MaximumSectionDepth, new DiagnosticBag());

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
    }

    [Fact]
    public void Styles_nest_and_ids_are_paths_of_positions()
    {
        Open("一、甲");
        Open("（一）乙");
        Task();
        Task();
        Open("（二）丙");
        Task();
        Open("三、丁");
        Task();
        Open("（一）戊");
        Task();

        var sections = _builder.Build();
        sections.Select(section => (section.Number, section.Title)).Should().Equal((1, "甲"), (3, "丁"));
        sections[0].Sections.Select(section => section.Heading).Should().Equal("（一）乙", "（二）丙");
        sections.SelectMany(section => section.AllTasks).Select(task => task.Id).Should().Equal("1-1-1", "1-1-2", "1-2-1", "2-1", "2-1-1");
    }

    [Fact]
    public void A_style_that_was_not_open_stands_inside_the_higher_ones()
    {
        Open("（一）甲");
        Open("一、乙");
        Open("1.丙");
        Open("（一）丁");

        var sections = _builder.Build();
        sections.Select(section => section.Title).Should().Equal("甲", "乙");
        sections[1].Sections.Select(section => section.Title).Should().Equal("丙", "丁");
    }

    [Fact]
    public void A_heading_printed_again_is_the_same_section()
    {
        Open("一、优化 布局").Should().BeTrue();
        Task();
        Open("一、优化布\n局").Should().BeFalse();
        Task();
        Open("二、其他").Should().BeTrue();
        Open("一、优化布局").Should().BeTrue();

        _builder.Build().Select(section => section.Tasks.Count).Should().Equal(2, 0, 0);
    }

    [Fact]
    public void A_heading_cut_into_lines_is_one_line()
    {
        Open("一、推进卫生\n健康 5G\n2期（共2项）");

        var section = _builder.Build()[0];
        section.Heading.Should().Be("一、推进卫生健康 5G 2期（共2项）");
        section.Title.Should().Be("推进卫生健康 5G 2期");
    }

    [Fact]
    public void Depth_is_bounded()
    {
        for (var i = 0; i < 100_000; i++)
        {
            _builder.OpenAt(i, new TextFragment($"标题{i}", 0), default);
        }

        _builder.Depth.Should().Be(16);
        _builder.Build().Should().ContainSingle();
    }

    private bool Open(string heading)
    {
        if (!HeadingReader.TryRead(heading.Replace("\n", "", StringComparison.Ordinal), out var reading))
        {
            reading = HeadingReader.ReadUnnumbered(heading);
        }

        return _builder.Open(new TextFragment(heading, 0), reading);
    }

    private void Task() => _builder.Add(new PlanTask { Id = _builder.NextTaskId(), Number = _builder.InferNumber() });
}
