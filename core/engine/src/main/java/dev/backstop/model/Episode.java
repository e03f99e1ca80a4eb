package dev.backstop.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The present episode of back pain and those before it.
 *
 * @param onset first day of the present episode; absent means unknown
 * @param pain pain at rest now
 * @param episodesInYear episodes in the last twelve months, this one included, each separated from the next by at least
 *     30 pain-free days
 * @param painfulDaysShare share of days with pain since the onset, 0 (none) to 1 (every day)
 */
public record Episode(
        @Nullable LocalDate onset,
        @Nullable PainScore pain,
        @Nullable Integer episodesInYear,
        @Nullable Double painfulDaysShare) {
    public static final Episode UNKNOWN = new Episode(null, null, null, null);
}
