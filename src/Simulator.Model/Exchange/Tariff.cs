namespace Simulator.Model;

/// <summary>Tariffs that stand from an event on, between the guarantor and others; those of an earlier event on the same trade end.</summary>
/// <param name="Rate">Rate as a share of the price, in [0, 1]; 0 ends a tariff.</param>
/// <param name="By">Members that impose it on the targets of the event: the guarantor alone, or others on the guarantor alone.</param>
public sealed record Tariff(float Rate, MemberSet By);
