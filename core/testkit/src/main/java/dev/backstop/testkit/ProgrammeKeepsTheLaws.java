package dev.backstop.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.decision.Decision;
import dev.backstop.model.Phase;
import dev.backstop.testkit.Programme.Person;
import dev.backstop.testkit.Programme.Step;
import dev.backstop.testkit.Programme.Week;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/**
 * Laws 6, 7 and 10 over twelve weeks of somebody who does what the decisions say: with flare-ups, weeks missed, bad
 * sleep, fear, and weeks of which nothing is told.
 */
public interface ProgrammeKeepsTheLaws extends SafetyLaw {
    int WEEKS = 12;

    /** How the person of this rule pack answers its questions. */
    Person person();

    /** The most by which load may rise in a week, in percent. */
    double weeklyCap();

    @Law
    default void a_programme_of_twelve_weeks_keeps_the_laws(
            @ForAll("programmes") List<Week> weeks, @ForAll Random random) {
        List<Step> steps = Programme.play(decider(), person(), weeks, 7);
        Seen.atLeastOnce("programme", furthest(steps).name(), List.of());
        double load = 1;
        Phase phase = Phase.PROTECT;
        for (Step step : steps) {
            assertThat(step.load()).as("load of the next week").isLessThanOrEqualTo(load * (1 + weeklyCap() / 100));
            Phase next = step.decision().phase().phase();
            if (next != null) {
                assertThat(next.ordinal()).as("the phase after %s", phase).isLessThanOrEqualTo(phase.ordinal() + 1);
                phase = next;
            }
            load = step.load();
            TrainingLimitIsObeyed.assertObeyed(step.decision());
            worsen(step, random);
        }
    }

    private void worsen(Step step, Random random) {
        List<Worsening> all = Worsening.of(step.assessment(), decider().content(), random);
        if (!all.isEmpty()) {
            Worsening worsening = all.get(random.nextInt(all.size()));
            Decision after = decider().decide(worsening.after());
            Caution.assertNoMoreLoad(worsening.what(), step.decision().load(), after.load());
        }
    }

    private static Phase furthest(List<Step> steps) {
        return steps.stream()
                .map(step -> step.decision().phase().phase())
                .filter(phase -> phase != null)
                .max(Phase::compareTo)
                .orElse(Phase.PROTECT);
    }

    /** Twelve weeks, most of them good. */
    @Provide
    default Arbitrary<List<Week>> programmes() {
        Arbitrary<Week> good = Arbitraries.of(1, 2, 3, 3, 3, 4, 5).map(Week::good);
        Arbitrary<Double> halves = Arbitraries.integers().between(0, 12).map(points -> points / 2.0);
        Arbitrary<Week> any = Combinators.combine(
                        Arbitraries.integers().between(0, 7),
                        halves,
                        halves.map(points -> Math.min(4, points)),
                        Arbitraries.of(0, 10, 24, 25, 40, 48, 49, 72),
                        Arbitraries.of(4.5, 5.5, 6.0, 7.0, 8.0),
                        Arbitraries.of(false, false, true),
                        Arbitraries.of(false, false, false, true),
                        Arbitraries.of(true, true, true, true, false))
                .as(Week::new);
        Arbitrary<Week> missed = Arbitraries.just(new Week(0, 1, 0, 0, 7.5, false, false, true));
        return Arbitraries.frequencyOf(Tuple.of(7, good), Tuple.of(2, any), Tuple.of(1, missed))
                .list()
                .ofSize(WEEKS);
    }
}
