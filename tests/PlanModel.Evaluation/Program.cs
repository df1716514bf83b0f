using System.Text;
using PlanModel.Evaluation;

Console.OutputEncoding = Encoding.UTF8;

if (!EvaluationOptions.TryParse(args, out var options))
{
    Console.Error.WriteLine(EvaluationOptions.Usage);
    return 2;
}

var passed = true;
foreach (var path in options.Paths)
{
    LabelledFile file;
    try
    {
        file = LabelledFile.Read(path);
    }
    catch (Exception e) when (e is IOException or UnauthorizedAccessException or FormatException)
    {
        Console.Error.WriteLine($"{path}: {e.Message}");
        return 2;
    }

    passed &= file.HasPairs
        ? PairEvaluation.Run(file, options, Console.Out)
        : file.HasTargets ? TargetEvaluation.Run(file, options, Console.Out)
        : LegalNameEvaluation.Run(file, options, Console.Out);
}

return passed ? 0 : 1;
