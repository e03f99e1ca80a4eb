package dev.backstop.decision;

/** Sorts of advice. */
public enum AdviceKind {
    /** Whom to see and what to tell them. */
    REVIEW,
    /** Training and exercise; withheld while resistance training is not allowed. */
    TRAINING,
    /** Movement in daily life; withheld while all training is blocked. */
    MOVEMENT,
    /** Sleep, stress, food and fluid. */
    RECOVERY,
    /** What helps to understand what is going on; withheld when somebody has to be seen the same day. */
    EDUCATION,
    /** Whether a scan is worth thinking of: at most one answer in a decision. Never an order for one. */
    IMAGING,
    /** What calms; never given unless the screen is complete and clear. */
    REASSURANCE,
    /** What to ask a clinician at a visit. */
    ASK
}
