namespace PlanModel.Serialization;

/// <summary>One kind of object of plan JSON: its members in the order in which they are written.</summary>
/// <param name="Name">Its name among the definitions of the schema.</param>
/// <param name="Owner">What it is, with its article, for messages.</param>
/// <param name="Description">What it is, in English.</param>
/// <param name="Members">Its members; no others are possible.</param>
internal sealed record ObjectContract(string Name, string Owner, string Description, MemberContract[] Members)
{
    public string MemberNames => string.Join(", ", Members.Select(member => member.Name));

    public MemberContract? Find(string name) => Array.Find(Members, member => member.Name == name);
}
