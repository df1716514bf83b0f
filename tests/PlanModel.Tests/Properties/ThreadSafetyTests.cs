using System.Collections.Concurrent;
using PlanModel.Tests.Support;

namespace PlanModel.Tests.Properties;

/// <summary>
/// One loader, one normalizer, one registry for all threads. Each comes fresh, so that the threads meet at what is made once, and every
/// answer is compared with that of a thread alone, which has a loader, normalizer and registry of its own.
/// </summary>
public class ThreadSafetyTests
{
    private const int Threads = 8;
    private const int Rounds = 3;

    private static readonly string[] Documents =
    [
        .. Directory.GetFiles(TestFiles.Documents, "input.*", SearchOption.AllDirectories).Order(StringComparer.Ordinal),
        .. Directory.GetFiles(TestFiles.Seeds, "*.txt").Order(StringComparer.Ordinal),
        .. Directory.GetFiles(TestFiles.Seeds, "*.html").Order(StringComparer.Ordinal),
    ];

    private static readonly Place[] Places =
        [.. new[] { "天津市", "宁波市", "安吉县", "宁波市镇海区", "浙江省", "内蒙古自治区", "北京市", "虚构市" }.Select(name => Place.Parse(name))];

    private static readonly string[] Names =
    [
        "市教委", "市发展改革委", "市文旅局", "市文化旅游局", "市商务委", "省教育厅", "教育局", "区教育局", "县财政局", "市公安局镇海分局", "国家税务总局天津市税务局",
        "中共天津市委宣传部", "市委宣传部", "团市委", "海关", "教肓局", "虚构市教育局", "市数字发展局", "市委网信办", "人民银行天津分行", "各有关部门", "市旅游局", "鼓楼区教育局",
        "发改委", "自治区党委宣传部", "临港新片区管委会", "天津海关", "", "局", "市市教育局",
    ];

    private static readonly string[] Responsibilities =
    [
        "市教委牵头，市财政局、市人社局配合", "市委宣传部、市商务委、市文化和旅游局等相关单位按职责分工负责", "责任单位：省科技厅、工业和信息化厅", "各区人民政府，市级有关部门",
        "牵头单位：市发展改革委；配合单位：市住房城乡建设委、各县（市、区）政府", "（市卫生健康委牵头，市医保局、市民政局参与，2022年底前完成）",
    ];

    [Fact]
    public void Documents_give_the_same_on_many_threads()
    {
        var bytes = Documents.ToDictionary(file => file, File.ReadAllBytes);
        var alone = NewLoader();
        var expected = Documents.ToDictionary(file => file, file => alone.Load(bytes[file], file));
        var shared = NewLoader();

        Check(Documents, file =>
        {
            var result = shared.Load(bytes[file], file);
            // What is made of a plan later must not depend on who asks first.
            return (result.Plan.Equals(expected[file].Plan)
                && result.Diagnostics.SequenceEqual(expected[file].Diagnostics)
                && PlanJson.Serialize(result.Plan) == PlanJson.Serialize(expected[file].Plan)
                && result.Plan.Bodies().Equals(expected[file].Plan.Bodies()))
                ? null
                : file;
        });
    }

    [Fact]
    public void Names_give_the_same_on_many_threads()
    {
        var questions = (from place in Places.Append(null) from name in Names select (Name: name, Place: place)).ToArray();
        var alone = new DepartmentNormalizer(NewRegistry());
        var expected = questions.ToDictionary(question => question, question => Describe(alone.Normalize(question.Name, question.Place)));
        var shared = new DepartmentNormalizer(NewRegistry());

        Check(questions, question => Describe(shared.Normalize(question.Name, question.Place)) is var answer && answer == expected[question]
            ? null
            : $"{question}: {answer}, not {expected[question]}");
    }

    [Fact]
    public void Responsibilities_give_the_same_on_many_threads()
    {
        var questions = (from place in Places from text in Responsibilities select (Text: text, Place: place)).ToArray();
        var alone = new DepartmentNormalizer(NewRegistry());
        var expected = questions.ToDictionary(question => question, question => alone.Parse(question.Text, question.Place));
        var shared = new DepartmentNormalizer(NewRegistry());

        Check(questions, question => shared.Parse(question.Text, question.Place).Equals(expected[question]) ? null : $"{question}");
    }

    [Fact]
    public void A_registry_gives_the_same_on_many_threads()
    {
        var alone = NewRegistry();
        var expected = Places.Select(alone.GetDepartments).ToArray();
        var shared = NewRegistry();

        Check(Places, place => shared.GetDepartments(place).Equals(expected[Array.IndexOf(Places, place)]) && shared.Validate().IsEmpty ? null : place.Name);
    }

    /// <summary>The answer with its candidates; those that are mere suggestions are looked for when somebody asks.</summary>
    private static string Describe(DepartmentMatch match) =>
        $"{match} {match.Department?.Name} {string.Join(',', match.Candidates.Select(candidate => candidate.Name))}";

    /// <summary>Asks every question on every thread, each thread in an order of its own; all of them begin at once.</summary>
    private static void Check<T>(T[] questions, Func<T, string?> complain)
    {
        var complaints = new ConcurrentQueue<string>();
        using var start = new Barrier(Threads);
        var threads = Enumerable.Range(0, Threads).Select(number => new Thread(() =>
        {
            try
            {
                var order = new Random(number);
                for (var round = 0; round < Rounds; round++)
                {
                    var mine = questions.ToArray();
                    order.Shuffle(mine);
                    start.SignalAndWait();
                    foreach (var question in mine)
                    {
                        if (complain(question) is { } complaint)
                        {
                            complaints.Enqueue(complaint);
                        }
                    }
                }
            }
            catch (Exception exception)
            {
                complaints.Enqueue(exception.ToString());
                start.RemoveParticipant();
            }
        })).ToArray();
        foreach (var thread in threads)
        {
            thread.Start();
        }

        foreach (var thread in threads)
        {
            thread.Join();
        }

        complaints.Should().BeEmpty();
    }

    private static PlanLoader NewLoader() => new(PlanLoaderOptions.Default with { Registry = NewRegistry() });

    private static DepartmentRegistry NewRegistry()
    {
        var folder = Path.Combine(TestFiles.Root, "src", "PlanModel", "Departments", "Data");
        using var bodies = File.OpenRead(Path.Combine(folder, "bodies.tsv"));
        using var history = File.OpenRead(Path.Combine(folder, "history.tsv"));
        using var abbreviations = File.OpenRead(Path.Combine(folder, "abbreviations.tsv"));
        return DepartmentRegistry.Load(bodies, history, abbreviations);
    }
}
