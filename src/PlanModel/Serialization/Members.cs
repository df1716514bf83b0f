using System.Text.Json;

namespace PlanModel.Serialization;

/// <summary>The members of one kind of object, in the order in which they are written.</summary>
internal sealed class Members
{
    private readonly JsonEncodedText[] _names;
    private readonly uint _required;

    /// <param name="owner">What the object is, with its article, for messages.</param>
    /// <param name="names">The names; a question mark behind one says that it may be absent.</param>
    public Members(string owner, params string[] names)
    {
        Owner = owner;
        _names = Array.ConvertAll(names, name => JsonEncodedText.Encode(name.TrimEnd('?')));
        for (var i = 0; i < names.Length; i++)
        {
            _required |= names[i][names[i].Length - 1] == '?' ? 0 : 1u << i;
        }
    }

    /// <param name="contract">What the members are.</param>
    public Members(ObjectContract contract)
        : this(contract.Owner, Array.ConvertAll(contract.Members, member => member.IsRequired ? member.Name : member.Name + "?"))
    {
    }

    public string Owner { get; }

    public JsonEncodedText this[int member] => _names[member];

    /// <summary>Starts to walk the object that the reader stands on.</summary>
    /// <exception cref="JsonException">It is no object.</exception>
    public Walk Enter(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.StartObject ? new Walk(this) : throw JsonErrors.WrongType(reader.TokenType, $"{Owner} as an object");

    private int Find(ref Utf8JsonReader reader, int likely)
    {
        // Files are written in order: the next member is nearly always the one behind the last, or a few further on.
        for (var i = 0; i < _names.Length; i++)
        {
            var member = likely + i < _names.Length ? likely + i : likely + i - _names.Length;
            if (reader.ValueTextEquals(_names[member].EncodedUtf8Bytes))
            {
                return member;
            }
        }

        throw JsonErrors.UnknownMember(Owner, reader.GetString()!, string.Join(", ", _names));
    }

    /// <summary>One walk over an object: each step stands on the value of a member.</summary>
    internal struct Walk(Members members)
    {
        private uint _seen;

        /// <summary>The index of the member whose value the reader stands on.</summary>
        public int Member { get; private set; }

        /// <summary>Moves to the next value; false at the end of the object.</summary>
        /// <exception cref="JsonException">A member is unknown or there twice; at the end: a required one is missing.</exception>
        public bool Next(ref Utf8JsonReader reader)
        {
            reader.Read();
            if (reader.TokenType == JsonTokenType.EndObject)
            {
                var missing = members._required & ~_seen;
                return missing == 0 ? false : throw JsonErrors.MissingMember(members.Owner, members.FirstOf(missing));
            }

            Member = members.Find(ref reader, _seen == 0 ? 0 : Member + 1);
            if ((_seen & (1u << Member)) != 0)
            {
                throw JsonErrors.DoubledMember(members.Owner, members._names[Member].ToString());
            }

            _seen |= 1u << Member;
            reader.Read();
            return true;
        }
    }

    private string FirstOf(uint set)
    {
        var member = 0;
        while ((set & (1u << member)) == 0)
        {
            member++;
        }

        return _names[member].ToString();
    }
}
