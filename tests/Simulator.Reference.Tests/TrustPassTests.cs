using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Simulator.Model;

namespace Simulator.Reference.Tests;

public class TrustPassTests
{
    [Fact]
    public void Without_a_bold_signal_holding_ties_in_their_range_changes_nothing()
    {
        Vector512<float>[] signals = [.. Enumerable.Range(0, TrustNetwork.Members).Select(j => Vector512.Create(j % 3 == 0 ? 11.6f : j % 3 == 1 ? -3.7f : 0.1f))];
        Heard.IsBold(Vector512.Create(-3.7f), Vector512.Create(11.6f)).ShouldBeFalse();
        Moved(signals, bound: true).ShouldBe(Moved(signals, bound: false));
    }

    [Fact]
    public void A_bold_signal_drives_ties_out_of_their_range_unless_they_are_held()
    {
        Vector512<float>[] signals = [.. Enumerable.Repeat(Vector512.Create(-8f), TrustNetwork.Members)];
        Heard.IsBold(Vector512.Create(-8f), Vector512<float>.Zero).ShouldBeTrue();
        Moved(signals, bound: false).ShouldContain(tie => tie < 0);
        Moved(signals, bound: true).ShouldAllBe(tie => tie >= 0 && tie <= 1);
    }

    [Fact]
    public void Sums_are_those_of_the_ties_that_a_member_holds()
    {
        var (trust, heard) = Network([.. Enumerable.Range(0, TrustNetwork.Members).Select(j => Vector512.Create(j * 0.05f - 0.5f))]);
        TrustPass.Move(trust.Span, ref Unsafe.As<Vector512<float>, Heard>(ref heard[0]), bound: false);
        var held = 0.0;
        foreach (var tie in trust.Span) held += tie[0];
        var sums = 0.0;
        for (var i = 0; i < TrustNetwork.Members; i++) sums += heard[4 * i + 3][0];
        sums.ShouldBe(held, 1e-3);
    }

    private static List<float> Moved(Vector512<float>[] signals, bool bound)
    {
        var (trust, heard) = Network(signals);
        for (var tie = 0; tie < TrustNetwork.Ties; tie++) trust[tie] = Vector512.Create(tie % 4 / 3f); // 0 and 1 among them
        TrustPass.Move(trust.Span, ref Unsafe.As<Vector512<float>, Heard>(ref heard[0]), bound);
        var ties = new List<float>();
        foreach (var tie in trust.Span) ties.Add(tie[0]);
        return ties;
    }

    private static (LaneMemory Trust, LaneMemory Heard) Network(Vector512<float>[] signals)
    {
        var (trust, heard) = (new LaneMemory(TrustNetwork.Ties), new LaneMemory(4 * TrustNetwork.Members));
        TrustPass.Begin(trust.Span);
        for (var j = 0; j < signals.Length; j++) Unsafe.As<Vector512<float>, Heard>(ref heard[4 * j]) = Heard.Of(signals[j]);
        return (trust, heard);
    }
}
