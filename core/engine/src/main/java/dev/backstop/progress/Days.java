package dev.backstop.progress;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Days in a row, both ends included. */
public record Days(LocalDate first, LocalDate last) {
    public Days {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("The last day (" + last + ") is before the first (" + first + ").");
        }
    }

    /** How many days they are, at least 1. */
    public int count() {
        return (int) ChronoUnit.DAYS.between(first, last) + 1;
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
