namespace Simulator.Scenarios;

/// <summary>A number that is known of each member: how scenario files and the tables of seeds name and measure it.</summary>
/// <param name="Name">Key in scenario files.</param>
/// <param name="Unit">Unit in scenario files.</param>
/// <param name="Min">Smallest admissible value.</param>
/// <param name="Max">Largest admissible value.</param>
/// <param name="Yearly">True where every year has its own.</param>
/// <param name="Help">One line for editors.</param>
/// <param name="Column">Quantity in members.csv, editions from old to new; empty where the seeds have none.</param>
/// <param name="ColumnUnit">Unit there.</param>
/// <param name="Scale">Value in scenario files for 1 there.</param>
internal sealed record MemberQuantity(
    string Name, string Unit, double Min, double Max, bool Yearly, string Help, string[] Column, string ColumnUnit, double Scale = 1);

/// <summary>All numbers of a member.</summary>
internal static class MemberQuantities
{
    public static readonly MemberQuantity Core = new("spending.core", "% GDP", 0, 10, true, "Core defence spending; years after the first are projections.", ["spending.core", "spending.core.edition2026"], "% GDP");
    public static readonly MemberQuantity Equipment = new("spending.equipment_share", "%", 0, 100, true, "Share of equipment in defence spending.", ["spending.equipment_share"], "% of defence spending");
    public static readonly MemberQuantity Gdp = new("gdp", "bn USD", 0.001, 1e6, true, "Gross domestic product, nominal.", ["gdp"], "bn USD");
    public static readonly MemberQuantity Debt = new("debt", "% GDP", 0, 500, true, "Public debt.", ["debt"], "% GDP");
    public static readonly MemberQuantity Personnel = new("personnel", "thousand", 0, 10_000, false, "Military personnel.", ["personnel"], "thousand");
    public static readonly MemberQuantity Frontline = new("frontline", "1", 0, 1, false, "Exposure to the adversary.", ["frontline"], "index 0..1");
    public static readonly MemberQuantity IdealPoint = new("ideal_point", "1", -5, 5, false, "Ideal point of votes in the United Nations.", ["ideal_point"], "ideal point");
    public static readonly MemberQuantity Aid = new("aid", "% GDP", 0, 20, false, "Aid to the attacked partner.", ["aid.ukraine"], "% GDP");
    public static readonly MemberQuantity Troops = new("troops", "person", 0, 1e6, false, "Guarantor's troops in the country at the first month.", ["troops.us.presence"], "people");
    public static readonly MemberQuantity Willingness = new("willingness", "1", 0, 1, false, "Share of the public that would defend an ally.", ["willingness"], "%", 0.01);
    public static readonly MemberQuantity EscapeClause = new("escape_clause", "1", 0, 1, false, "1 where the EU's fiscal escape clause halves the drag of debt.", ["escape_clause"], "flag 0/1");
    public static readonly MemberQuantity OwnTarget = new("own_target", "% GDP", 0, 10, false, "A core target of the member's own, below the pledge.", [], "");
    public static readonly MemberQuantity ComplianceShift = new("compliance_shift", "1", -5, 5, false, "Shift of the compliance logit.", [], "");

    public static readonly IReadOnlyList<MemberQuantity> All =
        [Core, Equipment, Gdp, Debt, Personnel, Frontline, IdealPoint, Aid, Troops, Willingness, EscapeClause, OwnTarget, ComplianceShift];

    public static MemberQuantity? Find(string name) => All.FirstOrDefault(q => q.Name == name);
}
