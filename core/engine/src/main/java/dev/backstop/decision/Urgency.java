package dev.backstop.decision;

/** How soon somebody has to be seen, from the calmest to the most urgent; the order of the constants is that order. */
public enum Urgency {
    /** No flag, and every required question answered "no". */
    SELF_MANAGE,
    /** A planned review within 4 weeks. */
    ROUTINE_REVIEW,
    /** An appointment within 14 days. */
    SOON,
    /** An urgent appointment within 7 days. */
    URGENT,
    /** Contact with a clinician on the same day. */
    SAME_DAY,
    /** Emergency services or department, now. */
    EMERGENCY;

    public boolean isAtLeast(Urgency other) {
        return compareTo(other) >= 0;
    }

    /** The more urgent of the two. */
    public Urgency or(Urgency other) {
        return isAtLeast(other) ? this : other;
    }
}
