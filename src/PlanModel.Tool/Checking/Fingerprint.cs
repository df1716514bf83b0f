namespace PlanModel.Tool.Checking;

/// <summary>Tells a finding from others of its file, wherever in the file it moves.</summary>
/// <param name="Hash">Of the code and of the words it is about: 16 hexadecimal digits.</param>
/// <param name="Occurrence">From 1 among those of its file with the same hash, in order.</param>
internal readonly record struct Fingerprint(string Hash, int Occurrence)
{
    public override string ToString() => FormattableString.Invariant($"{Hash}:{Occurrence}");
}
