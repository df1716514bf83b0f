using PlanModel.Source;

namespace PlanModel.Interpretation;

/// <summary>A column of a list: its header, and what the column is taken for once its body has been seen.</summary>
internal struct ListColumn
{
    public ColumnRole Role;

    /// <summary>The words above it; empty when the header has none for it.</summary>
    public TextFragment Header;

    /// <summary>The group above those words (完成时限 over 2024年); empty without one.</summary>
    public TextFragment Group;

    /// <summary>The header is a year or a quarter below a group.</summary>
    public bool IsPeriod;

    private string? _key;

    /// <summary>The key of a field: the header words without inner white space.</summary>
    public string Key
    {
        get
        {
            if (_key is null)
            {
                var words = HeaderText.KeyOf(Header);
                _key = Group.IsEmpty ? words : HeaderText.KeyOf(Group) + words;
            }

            return _key;
        }
    }
}
