package dev.backstop.progress;

import java.time.LocalDate;
import java.util.List;

/**
 * What nobody wrote down.
 *
 * @param withoutEntry days without an entry in the diary, in runs
 * @param withoutSession weeks without a session
 * @param notRepeated questionnaires that were filled in only once
 */
public record RecordGaps(List<Days> withoutEntry, List<Days> withoutSession, List<NotRepeated> notRepeated) {
    public RecordGaps {
        withoutEntry = List.copyOf(withoutEntry);
        withoutSession = List.copyOf(withoutSession);
        notRepeated = List.copyOf(notRepeated);
    }

    /** How many days have no entry. */
    public int daysWithoutEntry() {
        return withoutEntry.stream().mapToInt(Days::count).sum();
    }

    /** A questionnaire that was filled in only once, so that it shows no change. */
    public record NotRepeated(String instrument, String label, LocalDate day) {}
}
