using System.Text.Json.Nodes;
using PlanModel.Tests.Support;

namespace PlanModel.Tests.Export;

/// <summary>The report as a reader meets it: in a real browser.</summary>
public class ReportInBrowserTests(Browser browser) : IClassFixture<Browser>
{
    private const string ShownIds = "[...document.querySelectorAll('#list tbody tr')].filter(row => !row.hidden).map(row => row.id.slice(5))";

    private static readonly Plan Seed = PlanJson.Deserialize(File.ReadAllText(Path.Combine(TestFiles.Seeds, "tianjin-population-plan.expected.json")));

    private static readonly string Report = PlanHtml.Serialize(Seed);

    [Fact]
    public async Task Page_opens_without_a_complaint_and_asks_nobody()
    {
        var page = await browser.Open(Report);
        await page.Evaluate<int>("new Promise(done => setTimeout(() => done(1), 200))");

        page.Complaints.Should().BeEmpty();
        page.Requests.Should().ContainSingle().Which.Should().StartWith("file:");
        (await page.Evaluate<string>("document.title")).Should().Be(Seed.Title);
        (await page.Evaluate<string[]>(ShownIds)).Should().Equal(Seed.Tasks.Select(task => task.Id));
        (await page.Evaluate<string>("document.getElementById('count').textContent")).Should().Be("45 / 45");
    }

    [Fact]
    public async Task Words_filter_the_list()
    {
        var page = await browser.Open(Report);

        var shown = await Type(page, "老年");

        shown.Should().Equal(Seed.Tasks.Where(HasWords).Select(task => task.Id)).And.NotBeEmpty();
        (await Spans(page)).Sum().Should().Be(shown.Length, "the spans are those of the rows that are shown");
        (await Type(page, "没有这样的任务")).Should().BeEmpty();
        (await Type(page, "")).Should().HaveCount(45);
        (await Spans(page)).Should().Equal(5, 4, 6, 6, 7, 7, 4, 6);
        page.Complaints.Should().BeEmpty();

        bool HasWords(PlanTask task) => SectionOf(task).Contains("老年", StringComparison.Ordinal) || task.Title.Contains("老年", StringComparison.Ordinal)
            || string.Concat(task.Measures).Contains("老年", StringComparison.Ordinal) || task.Responsibility!.Text.Contains("老年", StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_body_filters_the_list_in_all_its_spellings()
    {
        var page = await browser.Open(Report);

        await page.Evaluate<int>("document.getElementById('body').value = '天津市文化和旅游局', document.getElementById('body').dispatchEvent(new Event('change')), 1");

        (await page.Evaluate<string[]>(ShownIds)).Should().Equal(Seed.TasksOf("市文旅局").Select(task => task.Id));
    }

    [Fact]
    public async Task Headers_sort_the_list()
    {
        var page = await browser.Open(Report);

        var ascending = await Click(page, "bodies");
        (await page.Evaluate<string>("document.querySelector('[data-key=bodies]').parentNode.getAttribute('aria-sort')")).Should().Be("ascending");
        var descending = await Click(page, "bodies");

        ascending.Should().BeEquivalentTo(Seed.Tasks.Select(task => task.Id)).And.NotEqual(Seed.Tasks.Select(task => task.Id));
        descending.First().Should().NotBe(ascending.First());
        (await Spans(page)).Sum().Should().Be(45);
        (await Click(page, "order")).Should().Equal(Seed.Tasks.Select(task => task.Id));
        page.Complaints.Should().BeEmpty();
    }

    [Theory]
    [InlineData(320)]
    [InlineData(390)]
    [InlineData(768)]
    [InlineData(1280)]
    public async Task Page_is_never_wider_than_the_window(int width)
    {
        var page = await browser.Open(Report, width);

        (await page.Evaluate<int>("document.documentElement.scrollWidth")).Should().BeLessThanOrEqualTo(width);
    }

    public static TheoryData<string> Layouts() => [.. Directory.EnumerateFiles(TestFiles.Documents, "input.html", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(TestFiles.Documents, Path.GetDirectoryName(file)!)).Order(StringComparer.Ordinal)];

    /// <summary>Nested sections, leaders, deadlines, fields of their own, no sections at all.</summary>
    [Theory]
    [MemberData(nameof(Layouts))]
    public async Task Plans_of_all_layouts_open_on_a_phone(string layout)
    {
        var plan = PlanLoader.Default.LoadFile(Path.Combine(TestFiles.Documents, layout, "input.html")).Plan;

        var page = await browser.Open(PlanHtml.Serialize(plan), 390);

        page.Complaints.Should().BeEmpty();
        (await page.Evaluate<int>("document.documentElement.scrollWidth")).Should().BeLessThanOrEqualTo(390);
        (await page.Evaluate<string[]>(ShownIds)).Should().Equal(plan.Tasks.Select(task => task.Id));
        (await Spans(page)).Sum().Should().Be(plan.Sections.Any(section => section.Heading.Length > 0) ? plan.Tasks.Count() : 0, "there is no column of headings without headings");
        (await page.Evaluate<int>("new Set([...document.querySelectorAll('[id]')].map(element => element.id)).size - document.querySelectorAll('[id]').length"))
            .Should().Be(0, "an id is given once");
    }

    [Theory]
    [InlineData("light")]
    [InlineData("dark")]
    public async Task Text_stands_out_from_its_ground(string scheme)
    {
        var page = await browser.Open(Report, 1280, 900, ("Emulation.setEmulatedMedia", Scheme(scheme)));

        var contrasts = await page.Evaluate<Dictionary<string, double>>(
            """
            (() => {
              const light = colour => {
                const [r, g, b] = colour.match(/[\d.]+/g).slice(0, 3).map(Number).map(v => v / 255).map(v => v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
                return 0.2126 * r + 0.7152 * g + 0.0722 * b;
              };
              const ground = element => {
                for (let e = element; e; e = e.parentElement) {
                  const colour = getComputedStyle(e).backgroundColor;
                  if (!colour.startsWith("rgba(0, 0, 0, 0")) { return colour; }
                }
                return "rgb(255, 255, 255)";
              };
              const found = {};
              for (const selector of ["h1", "h2", ".facts", "td", "thead th", ".body", ".bars span", "#tools label", "footer"]) {
                const element = document.querySelector(selector);
                const [a, b] = [light(getComputedStyle(element).color), light(ground(element))];
                found[selector] = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
              }
              found.ground = light(ground(document.body));
              return found;
            })()
            """);

        contrasts.Where(pair => pair.Key != "ground").Should().OnlyContain(pair => pair.Value >= 4.5, "WCAG asks for it");
        (contrasts["ground"] > 0.5).Should().Be(scheme == "light");
    }

    [Fact]
    public async Task A_screen_reader_is_told_what_there_is()
    {
        var page = await browser.Open(Report);

        var tree = (await page.Send("Accessibility.getFullAXTree"))["nodes"]!.AsArray()
            .Where(node => !(bool)node!["ignored"]!)
            .Select(node => $"{node!["role"]?["value"]}: {node["name"]?["value"]}")
            .ToHashSet();

        tree.Should().Contain([
            "link: 跳到任务清单", $"heading: {Seed.Title}", "searchbox: 查找", "combobox: 单位", "region: 任务清单", "button: 任务", "button: 责任单位",
            "columnheader: 举措", "rowheader: 一、多措并举增强人口集聚能力", "cell: 提升城市魅力", "table: 任务清单", "table: 目标", "table: 单位与部分",
        ]);
        tree.Should().Contain(node => node.StartsWith("image: 合作关系", StringComparison.Ordinal) || node.StartsWith("img: 合作关系", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Page_is_whole_without_scripts()
    {
        var page = await browser.Open(Report, 1280, 900, ("Emulation.setScriptExecutionDisabled", new JsonObject { ["value"] = true }));

        // Scripts of the page are off; those of the test are not.
        (await page.Evaluate<string[]>(ShownIds)).Should().HaveCount(45);
        (await page.Evaluate<bool>("document.getElementById('tools').hidden")).Should().BeTrue("what cannot work is not shown");
    }

    [Fact]
    public async Task Text_of_a_document_does_nothing()
    {
        const string Evil = "</script><script>document.title='changed'</script><img src=x onerror=\"document.title='changed'\">\"'|";
        var page = await browser.Open(PlanHtml.Serialize(new Plan
        {
            Title = Evil,
            Notes = [Evil],
            Sections = [new PlanSection { Heading = Evil, Title = Evil, Tasks = [new PlanTask { Id = "1-1", Title = Evil, Measures = [Evil], Deadline = Evil, Responsibility = new Responsibility { Text = Evil, Mentions = [new Mention { Text = Evil, Kind = MentionKind.Department, Department = Evil }] } }] }],
        }));

        (await page.Evaluate<string>("document.title")).Should().Be(Evil);
        (await page.Evaluate<int>("document.querySelectorAll('img').length")).Should().Be(0);
        page.Requests.Should().ContainSingle();
        page.Complaints.Should().BeEmpty();
    }

    /// <summary>The pictures that the README shows; made anew with PLANMODEL_APPROVE=1, and made smaller with pngquant by whoever commits them.</summary>
    [Theory]
    [InlineData("report.png", 1100, 720, "light")]
    [InlineData("report-phone.png", 390, 720, "dark")]
    public async Task Pictures_are_there_and_small(string name, int width, int height, string scheme)
    {
        var path = Path.Combine(TestFiles.Root, "src", "docs", "images", name);
        if (Approvals.IsOn)
        {
            var page = await browser.Open(Report, width, height, ("Emulation.setEmulatedMedia", Scheme(scheme)));
            var picture = await page.Send("Page.captureScreenshot", new JsonObject { ["format"] = "png" });
            await File.WriteAllBytesAsync(path, Convert.FromBase64String((string)picture["data"]!), TestContext.Current.CancellationToken);
        }

        var bytes = await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken);
        bytes.Take(8).Should().Equal(0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A);
        bytes.Length.Should().BeLessThan(150 * 1024);
    }

    private static JsonObject Scheme(string scheme) => new()
    {
        ["features"] = new JsonArray(new JsonObject { ["name"] = "prefers-color-scheme", ["value"] = scheme }),
    };

    private static string SectionOf(PlanTask task) => Seed.Sections.Single(section => section.Tasks.Contains(task)).Heading;

    private static async Task<string[]> Type(BrowserPage page, string words)
    {
        await page.Evaluate<int>($"document.getElementById('words').value = '{words}', document.getElementById('words').dispatchEvent(new Event('input')), 1");
        return await page.Evaluate<string[]>(ShownIds);
    }

    private static async Task<string[]> Click(BrowserPage page, string key)
    {
        await page.Evaluate<int>($"document.querySelector('[data-key={key}]').click(), 1");
        return await page.Evaluate<string[]>(ShownIds);
    }

    private static Task<int[]> Spans(BrowserPage page) => page.Evaluate<int[]>("[...document.querySelectorAll('#list tbody th')].map(cell => cell.rowSpan)");
}
