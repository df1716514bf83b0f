using PlanModel.Diagnostics;
using PlanModel.Interpretation;
using PlanModel.Tables;

namespace PlanModel.Validation;

/// <summary>Checks all text of a document, what stands around the list included: numbers that lost digits, text decoded wrongly.</summary>
internal static class DocumentTextCheck
{
    public static void Run(DocumentReading reading, DiagnosticBag findings)
    {
        foreach (var block in reading.Document.Blocks)
        {
            CheckBlock(reading.Document.Source.Content, block, findings);
        }

        // Where the loader has said so, once is enough.
        if (!reading.Result.Diagnostics.Any(diagnostic => diagnostic.Code == EncodingFindings.GarbledCode)
            && GarbledScan.Find(reading.Document.Source.Content) is >= 0 and var start)
        {
            findings.Add(EncodingFindings.Garbled(start));
        }
    }

    private static void CheckBlock(string source, SourceBlock block, DiagnosticBag findings)
    {
        if (block is SourceParagraph paragraph)
        {
            LostDigits.Check(source, paragraph.Text, null, JsonTree.None, findings);
        }
        else if (block is SourceTable table)
        {
            foreach (ref readonly var cell in table.Cells)
            {
                LostDigits.Check(source, cell.Text, null, JsonTree.None, findings);
                foreach (var inner in cell.Blocks ?? [])
                {
                    CheckBlock(source, inner, findings);
                }
            }
        }
    }
}
