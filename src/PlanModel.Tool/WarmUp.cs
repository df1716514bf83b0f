using PlanModel.Tool.Output;

namespace PlanModel.Tool;

/// <summary>
/// Lets a second processor prepare what a call needs late: the registry, the reading of responsibilities, the view. Most of a short call is
/// the runtime's work before the first execution of each method, and that can be done for several at once.
/// </summary>
internal static class WarmUp
{
    /// <summary>Starts it, where there is a second processor; nobody waits for its end.</summary>
    public static void Start()
    {
        if (Environment.ProcessorCount > 1)
        {
            new Thread(Run) { IsBackground = true }.UnsafeStart();
        }
    }

    private static void Run()
    {
        try
        {
            var place = Place.Parse("天津市");
            var responsibility = DepartmentNormalizer.Default.Parse("市教委牵头，市财政局、市数字发展局等相关单位按职责分工负责", place);
            var task = new PlanTask { Id = "1-1", Number = 1, Title = "题", Responsibility = responsibility };
            var section = new PlanSection { Heading = "一、题", Title = "题", Tasks = [task] };
            var plan = new Plan { Title = "清单", Place = place, Notes = ["注"], Sections = [section] };
            PlanView.Write(TextWriter.Null, new LoadResult { Plan = plan }, width: 20, new Styles(usesColour: false));
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // What is wrong will be wrong again where it is asked for, and is said there.
        }
    }
}
