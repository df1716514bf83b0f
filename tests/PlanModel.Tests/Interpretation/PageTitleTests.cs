using PlanModel.Interpretation;
using PlanModel.Source;

namespace PlanModel.Tests.Interpretation;

public class PageTitleTests
{
    [Theory]
    [InlineData("天津市任务清单_政策文件_天津市人民政府", "天津市任务清单")]
    [InlineData("天津市人民政府-天津市任务清单", "天津市任务清单")]
    [InlineData("天津市人民政府|天津市任务清单", "天津市任务清单")]
    [InlineData("天津市人民政府 » 天津市任务清单", "天津市任务清单")]
    [InlineData("首页>天津市任务清单", "天津市任务清单")]
    [InlineData("天津市人民政府 — 天津市任务清单", "天津市任务清单")]
    [InlineData("天津市人民政府\n天津市任务清单", "天津市任务清单")]
    [InlineData("天津市2022-2024年任务清单", "天津市2022-2024年任务清单")]
    [InlineData("2022年—2024年任务清单", "2022年—2024年任务清单")]
    [InlineData("A-B任务清单", "A-B任务清单")]
    [InlineData("“双减”-“双增”任务清单", "“双减”-“双增”任务清单")]
    [InlineData("水——生命之源任务清单", "水——生命之源任务清单")]
    [InlineData("-任务清单", "任务清单")]
    [InlineData("任务清单-", "任务清单")]
    [InlineData("供水_节水", "供水")] // no title among them: the first
    [InlineData("__供水", "供水")]
    [InlineData("", "")]
    public void Title_of_the_document(string page, string title) => PageTitle.Read(new TextFragment(page, 0)).ToString().Should().Be(title);
}
