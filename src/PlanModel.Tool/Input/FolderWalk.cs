namespace PlanModel.Tool.Input;

/// <summary>Looks through a folder and all below it.</summary>
internal static class FolderWalk
{
    /// <summary>The files that could be plans, in no order. Links to folders are not followed: they may lead back.</summary>
    public static IEnumerable<string> FilesBelow(string folder, List<string> problems)
    {
        var open = new Stack<string>();
        open.Push(folder);
        while (open.TryPop(out var next))
        {
            foreach (var entry in FolderEntry.In(next, problems))
            {
                if (!entry.IsFolder)
                {
                    if (KnownFiles.CouldBePlan(entry.Name))
                    {
                        yield return FolderEntry.Join(next, entry.Name);
                    }
                }
                else if (!entry.IsLink && !KnownFiles.IsPassedOver(entry.Name))
                {
                    open.Push(FolderEntry.Join(next, entry.Name));
                }
            }
        }
    }
}
