package dev.backstop.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How one finding of the vocabulary was answered.
 *
 * @param answer present, absent or unsure; a finding that was not asked is simply not in the assessment
 * @param since the day on which it began; absent means unknown, which rules treat as recent
 * @param course how it has been changing; absent means unknown, which rules never treat as stable
 */
public record Finding(
        Answer answer, @Nullable LocalDate since, @Nullable Course course) {

    public static final Finding PRESENT = new Finding(Answer.PRESENT, null, null);
    public static final Finding ABSENT = new Finding(Answer.ABSENT, null, null);
    public static final Finding UNSURE = new Finding(Answer.UNSURE, null, null);

    public static Finding present(@Nullable LocalDate since, @Nullable Course course) {
        return new Finding(Answer.PRESENT, since, course);
    }
}
