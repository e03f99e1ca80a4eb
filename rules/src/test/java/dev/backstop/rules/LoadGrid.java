package dev.backstop.rules;

import dev.backstop.content.PackContent;
import dev.backstop.content.Vocabulary.FindingTerm;
import dev.backstop.model.Answer;
import dev.backstop.model.Assessment;
import dev.backstop.model.DayLog;
import dev.backstop.model.Episode;
import dev.backstop.model.Finding;
import dev.backstop.model.NextMorning;
import dev.backstop.model.PainScore;
import dev.backstop.model.Phase;
import dev.backstop.model.Plan;
import dev.backstop.model.Technique;
import dev.backstop.model.TrainingSession;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Somebody for whom everything else allows more load, over all values of what the load decision turns on: pain before
 * and during the last session, time to settle, phase, fear, sleep, and the change that the plan asks for.
 */
final class LoadGrid {
    static final List<Double> PAIN = halves();
    /** Hours until pain was back where it was; null where nobody told. */
    static final List<@Nullable Integer> SETTLING = Arrays.asList(0, 12, 24, 25, 48, 49, null);

    static final List<Phase> PHASES = List.of(Phase.values());
    /** From the calmest to the worst answer; null is not asked, which never counts for less than a "no". */
    static final List<@Nullable Answer> FEAR = Arrays.asList(Answer.ABSENT, null, Answer.PRESENT);

    static final List<Sleep> SLEEP = List.of(Sleep.values());
    /** Both sides of every limit of a planned change of load, in percent. */
    static final List<Integer> PROPOSED = List.of(-50, 0, 5, 6, 10, 11, 29, 30, 50);

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private final Assessment.Builder clear;

    LoadGrid(PackContent content) {
        clear = Assessment.on(TODAY)
                .age(35)
                .episode(new Episode(TODAY.minusDays(47), PainScore.of(1), 1, null))
                .measure("raise.days-ago", 14)
                .absent(content.vocabulary().findings().values().stream()
                        .filter(FindingTerm::required)
                        .map(FindingTerm::id)
                        .toArray(String[]::new));
    }

    /** What is known of the nights of the last week. */
    enum Sleep {
        GOOD,
        NOT_LOGGED,
        SHORT_NIGHTS
    }

    /**
     * One cell.
     *
     * @param hours to settle
     * @param proposed change of load in percent
     */
    record Cell(
            double before,
            double during,
            @Nullable Integer hours,
            Phase phase,
            @Nullable Answer fear,
            Sleep sleep,
            int proposed) {}

    Assessment assessment(Cell cell) {
        Assessment.Builder assessment = clear.build().toBuilder()
                .plan(Plan.builder()
                        .phase(cell.phase())
                        .since(TODAY.minusDays(40))
                        .sessionsPerWeek(2)
                        .proposedLoadChange((double) cell.proposed())
                        .build())
                .sessions(sessions(cell))
                .days(days(cell.sleep()));
        if (cell.fear() != null) {
            assessment.finding("high-fear-of-movement", new Finding(cell.fear(), null, null));
        }
        return assessment.build();
    }

    private static List<TrainingSession> sessions(Cell cell) {
        List<TrainingSession> sessions = new ArrayList<>();
        // Long enough ago for the slowest settling to be over.
        sessions.add(session(3, cell.before(), cell.during(), cell.hours()));
        for (int daysAgo : new int[] {6, 9, 12}) {
            sessions.add(session(daysAgo, 1, 2, 10));
        }
        return sessions;
    }

    private static TrainingSession session(int daysAgo, double before, double during, @Nullable Integer hours) {
        TrainingSession.Builder session = TrainingSession.on(TODAY.minusDays(daysAgo))
                .pain(before, during)
                .nextMorning(NextMorning.SAME)
                .effort(5)
                .minutes(40)
                .technique(Technique.CONTROLLED);
        return (hours == null ? session : session.settledAfter(Duration.ofHours(hours))).build();
    }

    private static List<DayLog> days(Sleep sleep) {
        return IntStream.range(0, 7)
                .mapToObj(daysAgo -> {
                    DayLog day = DayLog.of(TODAY.minusDays(daysAgo)).withPain(1);
                    return switch (sleep) {
                        case NOT_LOGGED -> day;
                        case GOOD -> day.withSleep(7.5, 7);
                        case SHORT_NIGHTS -> day.withSleep(daysAgo < 3 ? 5.5 : 7.5, 7);
                    };
                })
                .toList();
    }

    private static List<Double> halves() {
        return IntStream.rangeClosed(0, 20).mapToObj(half -> half / 2.0).toList();
    }
}
