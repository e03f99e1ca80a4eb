package dev.backstop.content;

import dev.backstop.decision.TrainingLimit;
import dev.backstop.decision.Urgency;

/** What a rule of the triage stage may conclude. */
public interface TriageConclusions {
    /** Something has to be checked. Its text is message {@code suspicion.<id>}. */
    void suspicion(String id, Urgency urgency, TrainingLimit limit);

    /** A screen is incomplete; this applies if it stays so. Its text is message {@code incomplete.<id>}. */
    void incomplete(String id, Urgency urgency, TrainingLimit limit);

    /** Signs to watch for, and for how many days the screen holds. The text is message {@code watch-for.<id>}. */
    void watchFor(String id, double days);

    /** The screen is complete and clear, so that self-management is allowed. The text is message {@code clear.<id>}. */
    void clear(String id);
}
