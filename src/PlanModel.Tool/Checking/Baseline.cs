using PlanModel.Tool.Files;

namespace PlanModel.Tool.Checking;

/// <summary>
/// The findings that are known and not reported again. They are told by fingerprints, so they stay known wherever they move in their
/// file. Checks of several files may ask at once; only one at a time may record.
/// </summary>
/// <param name="path">The full path of its file.</param>
internal sealed class Baseline(string path)
{
    private readonly Dictionary<string, List<BaselineEntry>> _files = new(StringComparer.Ordinal);

    public string FilePath => path;

    /// <summary>The files that have entries, with these.</summary>
    public IEnumerable<KeyValuePair<string, List<BaselineEntry>>> Files => _files.OrderBy(file => file.Key, StringComparer.Ordinal);

    /// <summary>The name of a file in the baseline: its way from the baseline's folder, so that both may move together.</summary>
    public string KeyOf(string file) => RelativePath.From(Path.GetDirectoryName(path)!, Path.GetFullPath(file));

    /// <summary>How often findings of a file are known, by hash.</summary>
    public Dictionary<string, int> KnownIn(string key)
    {
        var known = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var entry in _files.GetValueOrDefault(key) ?? [])
        {
            known[entry.Hash] = known.GetValueOrDefault(entry.Hash) + entry.Count;
        }

        return known;
    }

    public void Set(string key, List<BaselineEntry> entries)
    {
        if (entries.Count > 0)
        {
            _files[key] = entries;
        }
        else
        {
            _files.Remove(key);
        }
    }

    /// <summary>Records what was found in a file, instead of what was known.</summary>
    public void Record(string key, IEnumerable<Finding> findings) => Set(key,
    [
        .. findings.GroupBy(finding => finding.Fingerprint.Hash)
            .Select(group => new BaselineEntry(group.First().Rule.Code, group.Key, group.Count(), group.First().Diagnostic.Message))
            .OrderBy(entry => entry.Code, StringComparer.Ordinal).ThenBy(entry => entry.Hash, StringComparer.Ordinal),
    ]);

    /// <summary>Forgets files that are gone.</summary>
    public void ForgetMissing()
    {
        foreach (var key in _files.Keys.Where(key => !File.Exists(Path.Combine(Path.GetDirectoryName(path)!, key))).ToList())
        {
            _files.Remove(key);
        }
    }
}
