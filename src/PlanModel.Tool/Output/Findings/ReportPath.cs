using PlanModel.Tool.Checking;
using PlanModel.Tool.Files;

namespace PlanModel.Tool.Output.Findings;

/// <summary>How reports for other programs call a file.</summary>
internal static class ReportPath
{
    /// <summary>
    /// The way from the working folder, with / on every system, so that a report is the same wherever the repository lies; the full
    /// path of a file outside; stdin for standard input.
    /// </summary>
    public static string Of(FileReport report) => From(Directory.GetCurrentDirectory(), report);

    public static string From(string folder, FileReport report)
    {
        if (report.File.IsStandardInput)
        {
            return report.Name;
        }

        try
        {
            var full = Path.GetFullPath(report.Name);
            var way = RelativePath.From(folder, full);
            return RelativePath.LeadsOut(way) ? full.Replace(Path.DirectorySeparatorChar, '/') : way;
        }
        catch (Exception exception) when (exception is ArgumentException or NotSupportedException or IOException)
        {
            return report.Name;
        }
    }
}
