using System.Collections.Immutable;
using PlanModel.Tests.Support;

namespace PlanModel.Tests;

/// <summary>The throwing door: a plan without errors, or an exception that says what they are.</summary>
public class LoadResultTests
{
    private const string Page = "<html><body><table><tr><td>序号<td>重点任务<td>责任单位<tr><td>1<td>稳定就业<td>市人社局";

    [Fact]
    public void The_plan_of_a_document_that_was_read_with_repairs_is_given()
    {
        var result = PlanLoader.Default.LoadFile(Path.Combine(TestFiles.Seeds, "tianjin-population-plan.txt"));

        result.Diagnostics.Should().Contain(diagnostic => diagnostic.Severity == DiagnosticSeverity.Warning);
        result.GetPlanOrThrow().Should().BeSameAs(result.Plan);
    }

    [Theory]
    [InlineData("", "list.txt(1,1): error PM1002: The document is empty.")]
    [InlineData("今天天气很好。", "list.txt(1,1): error PM1001: No list of tasks was found in the document.")]
    public void A_document_without_a_list_throws(string text, string message) =>
        PlanLoader.Default.LoadText(text, "list.txt").Invoking(result => result.GetPlanOrThrow()).Should().Throw<FormatException>().Which.Message.Should().Be(message);

    [Fact]
    public void A_document_of_which_a_part_was_read_throws()
    {
        var result = PlanLoader.Default.LoadHtml(Page);

        result.Plan.Tasks.Should().ContainSingle();
        result.Invoking(result => result.GetPlanOrThrow()).Should().Throw<FormatException>().WithMessage("*error PM1070*");
    }

    [Fact]
    public void The_message_holds_every_error_and_nothing_else()
    {
        ImmutableArray<Diagnostic> findings =
        [
            new() { Code = "PM1070", Severity = DiagnosticSeverity.Error, Message = "One.", Location = new SourceLocation { Line = 2, Column = 3, SourceName = "a.html" } },
            new() { Code = "PM2001", Severity = DiagnosticSeverity.Warning, Message = "Two." },
            new() { Code = "PM1026", Severity = DiagnosticSeverity.Error, Message = "Three." },
        ];

        new LoadResult { Plan = Plan.Empty, Diagnostics = findings }.Invoking(result => result.GetPlanOrThrow())
            .Should().Throw<FormatException>().Which.Message.Should().Be("a.html(2,3): error PM1070: One.\nerror PM1026: Three.");
    }
}
