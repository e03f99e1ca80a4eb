package dev.backstop.internal;

import dev.backstop.facts.Finding;

/** What a finding can be once nothing is open, as bits, the calmest lowest: then its onset and course are known too. */
final class AnswerStates {
    static final long ABSENT = 1;
    static final long STEADY = 2;
    private static final long RECENT_ONLY = 4;
    private static final long WORSENING_ONLY = 8;
    private static final long RECENT_AND_WORSENING = 16;

    static final long RECENT = RECENT_ONLY | RECENT_AND_WORSENING;
    static final long WORSENING = WORSENING_ONLY | RECENT_AND_WORSENING;
    static final long STABLE = STEADY | RECENT_ONLY;
    static final long PRESENT = STEADY | RECENT | WORSENING;
    static final long ANY = ABSENT | PRESENT;

    private static final long[] IMPLIED = new long[(int) ANY + 1];
    private static final long[] IMPLYING = new long[(int) ANY + 1];

    static {
        for (int states = 0; states <= ANY; states++) {
            for (long one = ABSENT; one <= ANY; one <<= 1) {
                for (long other = ABSENT; other <= ANY; other <<= 1) {
                    if (agree(one, other)) {
                        IMPLIED[states] |= (states & one) == 0 ? 0 : other;
                        IMPLYING[states] |= (states & other) == 0 ? 0 : one;
                    }
                }
            }
        }
    }

    private AnswerStates() {}

    /** Whether a finding may be so while another that it implies is so: that one is at least as alarming. */
    private static boolean agree(long implying, long implied) {
        return implying == ABSENT
                || ((implied & PRESENT) != 0
                        && ((implying & RECENT) == 0 || (implied & RECENT) != 0)
                        && ((implying & WORSENING) == 0 || (implied & WORSENING) != 0));
    }

    /** What a finding can be that is implied by one that is in one of these states. */
    static long implied(long states) {
        return IMPLIED[(int) states];
    }

    /** What a finding can be that implies one that is in one of these states. */
    static long implying(long states) {
        return IMPLYING[(int) states];
    }

    /** What a person's own answer leaves open. */
    static long of(Finding answer, boolean sinceIsKnown, boolean courseIsKnown) {
        if (answer.absent()) {
            return ABSENT;
        }
        long states = answer.present() ? PRESENT : ANY;
        if (sinceIsKnown) {
            states &= ABSENT | (answer.recent() ? RECENT : ~RECENT);
        }
        if (courseIsKnown) {
            states &= ABSENT | (answer.worsening() ? WORSENING : ~WORSENING);
        }
        return states;
    }

    /** Whether a trait alone decides for some of the states whether they are among those that are wanted. */
    static boolean turnsOn(long trait, long states, long wanted) {
        int shift = trait == RECENT ? 1 : 2;
        long either = PRESENT & ~trait & states & (states >> shift);
        return (either & (wanted ^ (wanted >> shift))) != 0;
    }

    /** The finding in one state. */
    static Finding fact(FindingTerms terms, int index, long state) {
        return state == ABSENT
                ? terms.absent(index)
                : terms.suspected(index, true, (state & RECENT) != 0, (state & WORSENING) != 0, (state & STEADY) != 0);
    }
}
