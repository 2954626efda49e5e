using System.Numerics;

namespace Simulator.Model;

/// <summary>A set of members by their index in the alliance (0 to 63).</summary>
/// <param name="Bits">Bit i is set where member i belongs to the set.</param>
public readonly record struct MemberSet(ulong Bits)
{
    /// <summary>The set without a member.</summary>
    public static readonly MemberSet Empty;

    /// <summary>Number of members in the set.</summary>
    public int Count => BitOperations.PopCount(Bits);

    /// <summary>True where no member belongs to the set.</summary>
    public bool IsEmpty => Bits == 0;

    /// <summary>The first <paramref name="count"/> members of an alliance.</summary>
    public static MemberSet All(int count) => new(count == 64 ? ulong.MaxValue : (1UL << count) - 1);

    /// <summary>The set of the given member indices.</summary>
    public static MemberSet Of(params ReadOnlySpan<int> members)
    {
        var bits = 0UL;
        foreach (var member in members) bits |= 1UL << member;
        return new(bits);
    }

    /// <summary>Whether the member with this index belongs to the set.</summary>
    public bool Contains(int member) => (Bits >> member & 1) != 0;

    /// <summary>This set and one more member.</summary>
    public MemberSet With(int member) => new(Bits | 1UL << member);

    /// <summary>This set less one member.</summary>
    public MemberSet Without(int member) => new(Bits & ~(1UL << member));

    /// <summary>Members of both sets.</summary>
    public MemberSet And(MemberSet other) => new(Bits & other.Bits);
}
