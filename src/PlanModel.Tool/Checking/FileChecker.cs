using System.Collections.Immutable;
using PlanModel.Tool.Files;
using PlanModel.Tool.Input;

namespace PlanModel.Tool.Checking;

/// <summary>Checks one file. Safe to share between threads.</summary>
/// <param name="contexts">The context of each file.</param>
/// <param name="fixMode">What happens with edits.</param>
/// <param name="ignoresBaseline">Whether findings count that a baseline holds: when it is made anew.</param>
internal sealed class FileChecker(IReadOnlyDictionary<InputFile, FileContext> contexts, FixMode fixMode, bool ignoresBaseline)
{
    private static readonly Dictionary<string, DiagnosticRule> Rules = DiagnosticRules.All.ToDictionary(rule => rule.Code);

    public FileReport Check(InputFile file)
    {
        byte[] bytes;
        try
        {
            bytes = FileBytes.Read(file.Name);
        }
        catch (ToolException exception)
        {
            return FileReport.Unreadable(file, exception.Message);
        }

        var context = contexts[file];
        var name = file.IsStandardInput ? "stdin" : file.Name;
        var mending = new Mending(context.Validator.Validate(bytes, name));
        var before = mending.Result.Text;
        var fixable = mending.Result.Fixes.Count(edit => context.Policy.IsOn(edit.Code));
        if (fixMode != FixMode.None)
        {
            mending = Mender.Mend(mending.Result, bytes, name, context.Validator, context.Policy);
        }

        if (fixMode == FixMode.Write && mending.Bytes is not null)
        {
            try
            {
                Replace(file.Name, bytes, mending.Bytes);
            }
            catch (ToolException exception)
            {
                return FileReport.Unreadable(file, exception.Message);
            }
        }

        return Judge(mending.Result, context, file) with
        {
            FixCount = fixMode == FixMode.None ? fixable : mending.Count,
            IsFixed = fixMode == FixMode.Write && mending.Bytes is not null,
            FixRefusal = mending.Refusal is null ? null : $"{name}: {mending.Refusal}",
            Change = fixMode == FixMode.Show && mending.Bytes is not null ? (before, mending.Result.Text) : null,
        };
    }

    private FileReport Judge(ValidationResult result, FileContext context, InputFile file)
    {
        var baseline = ignoresBaseline || file.IsStandardInput ? null : context.Baseline;
        var known = baseline?.KnownIn(baseline.KeyOf(file.Name));
        var prints = new Fingerprints(result.Text);
        var findings = ImmutableArray.CreateBuilder<Finding>(result.Diagnostics.Length);
        var knownCount = 0;
        foreach (var diagnostic in result.Diagnostics)
        {
            // What is no text could not be read, whatever settings say of the finding that tells it.
            var severity = context.Policy.SeverityOf(diagnostic.Code, diagnostic.Severity)
                ?? (result.Input == ValidationInput.None ? diagnostic.Severity : null);
            if (severity is not { } counted)
            {
                continue;
            }

            var print = prints.Of(diagnostic);
            if (known is not null && known.TryGetValue(print.Hash, out var count) && print.Occurrence <= count)
            {
                knownCount++;
                continue;
            }

            findings.Add(new Finding(diagnostic with { Severity = counted }, Rules[diagnostic.Code], print, counted >= context.Policy.FailOn));
        }

        return new FileReport
        {
            File = file,
            Input = result.Input,
            Encoding = result.Input == ValidationInput.None ? null : result.Encoding,
            PlanCount = result.Plans.Count,
            Findings = findings.DrainToImmutable(),
            KnownCount = knownCount,
            OutdatedCount = known is null ? 0 : known.Values.Sum() - knownCount,
            Failure = result.Input == ValidationInput.None ? $"{(file.IsStandardInput ? "stdin" : file.Name)}: is no text, so nothing in it was checked" : null,
        };
    }

    /// <summary>Writes the mended file, unless somebody else wrote it meanwhile.</summary>
    private static void Replace(string path, ReadOnlySpan<byte> expected, ReadOnlySpan<byte> bytes)
    {
        if (!FileBytes.Read(path).AsSpan().SequenceEqual(expected))
        {
            throw new ToolException($"{path}: was changed by somebody else meanwhile, and is left as it is");
        }

        AtomicFile.Write(path, bytes);
    }
}
