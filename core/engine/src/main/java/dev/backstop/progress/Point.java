package dev.backstop.progress;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One value of a series. It may be known only within bounds: a score with missing answers, a flare-up that lasts.
 *
 * @param least the least that it can be; the value itself when that is known
 * @param most the most that it can be; absent when there is no telling
 */
public record Point(LocalDate day, double least, @Nullable Double most) {
    public static Point of(LocalDate day, double value) {
        return new Point(day, value, value);
    }

    public boolean isKnown() {
        return most != null && most == least;
    }
}
