package dev.backstop.progress;

import dev.backstop.model.PainScore;
import org.jspecify.annotations.Nullable;

/**
 * One flare-up: days that somebody called one, or days with clearly more pain than usual.
 *
 * @param days from the first to the last day that is known to belong to it
 * @param mostDays how long it can have lasted at most, given what nobody wrote down; absent when it is not known when
 *     it began or whether it is over
 * @param over whether it is known to be over
 * @param peak the worst usual pain of a day in it; absent when no pain was written down
 * @param daysWithPain how many of its days have an entry of pain
 * @param stated whether somebody said that it was one, however strong the pain
 */
public record Flare(
        Days days,
        @Nullable Integer mostDays,
        boolean over,
        @Nullable PainScore peak,
        int daysWithPain,
        boolean stated) {}
