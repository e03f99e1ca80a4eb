package dev.backstop.progress;

import org.jspecify.annotations.Nullable;

/**
 * How regularly somebody trained. Regularity counts for more than effort, so it comes first in a report.
 *
 * @param sessions sessions told
 * @param done those of them on days for which a plan is known
 * @param planned sessions that were planned for these days
 * @param plannedDays days for which a plan is known
 * @param stoppedDays days on which nothing was planned because training had to wait for a check
 * @param weeksTrained weeks with a session
 * @param weeks weeks of the report, the last of which may be shorter
 * @param longestGap the longest time without a session after the first one; absent when there was no session, or none
 *     between two days in a row
 */
public record Adherence(
        int sessions,
        int done,
        double planned,
        int plannedDays,
        int stoppedDays,
        int weeksTrained,
        int weeks,
        @Nullable Days longestGap) {

    /** Sessions done of those planned, in percent; absent when not even one was planned. More than 100 is possible. */
    public @Nullable Double percent() {
        return planned < 1 ? null : done / planned * 100;
    }
}
