package dev.backstop.progress;

import dev.backstop.model.PainScore;
import org.jspecify.annotations.Nullable;

/**
 * One week of the record, counted from its first day.
 *
 * @param days its days; the last week may be shorter
 * @param sessions sessions told
 * @param load minutes times effort of all of them together; absent when either is missing for one, 0 without sessions
 * @param worstPain the worst pain in a session; absent when none is known
 * @param meanPain mean of the diary's pain; absent when no day has one
 * @param painDays of how many days that is the mean
 */
public record Week(
        Days days,
        int sessions,
        @Nullable Double load,
        @Nullable PainScore worstPain,
        @Nullable Double meanPain,
        int painDays) {}
