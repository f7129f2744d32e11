namespace OgpKosovo.Content.Plans;

public enum PlanPhase
{
    /// <summary>Not adopted, or its period has not begun.</summary>
    Upcoming,

    Running,

    /// <summary>Its period is over; that says nothing about how much of it was done.</summary>
    Ended,
}
