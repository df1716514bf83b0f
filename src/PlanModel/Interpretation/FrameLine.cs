namespace PlanModel.Interpretation;

/// <summary>What a line around the list is for.</summary>
internal enum FrameLine : byte
{
    /// <summary>Text of a notice or of a preamble: a sentence.</summary>
    Text = 0,

    /// <summary>A line that reads as the title of a document: it ends in 清单, 方案, 通知 …, or names a place, a year or 关于.</summary>
    Title,

    /// <summary>A short line without punctuation that is not clearly a title.</summary>
    Phrase,

    /// <summary>A line in brackets that belongs to the title above it: （征求意见稿）, （试行）.</summary>
    Version,

    /// <summary>附件2, alone or before a title.</summary>
    Annex,

    /// <summary>附件：XX清单.docx.</summary>
    Attachment,

    /// <summary>A line with a numeral: 一、…, 1.….</summary>
    Numbered,

    /// <summary>A body that signs: 天津市人民政府办公厅.</summary>
    Issuer,

    /// <summary>各区人民政府，各有关单位：.</summary>
    Salutation,

    /// <summary>Dates, document numbers, units of measure, counts of pages and readers, 索引号.</summary>
    Data,

    /// <summary>A note in brackets or behind 注：.</summary>
    Note,

    /// <summary>Navigation, page numbers and the like.</summary>
    Furniture,
}
