namespace Simulator.Model;

/// <summary>Equipment in the pipeline and in the stock, bn USD of 2025.</summary>
internal sealed class Arsenal
{
    /// <summary>Content of the three stages of procurement.</summary>
    public Lanes Ordered, Built, Delivered;

    /// <summary>Share of this year's spending that buys equipment.</summary>
    public float EquipmentShare;

    /// <summary>Natural logarithm of personnel.</summary>
    public Lanes LogPersonnel;

    /// <summary>Stock in service.</summary>
    public Lanes Stock;
}
