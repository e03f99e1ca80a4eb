package dev.backstop.examples.propertysuite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.content.Parameter;
import dev.backstop.model.Phase;
import dev.backstop.testkit.Programme;
import dev.backstop.testkit.Programme.Step;
import dev.backstop.testkit.Programme.Week;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;

/** Twelve weeks by the bundled rules: the laws hold all along, and who does well is not kept waiting. */
class TwelveWeeksProperties extends TwelveWeeksProofProperties {

    /** A sample; the class above tries as many as other laws are tried with. */
    @Override
    @Property(tries = 40, generation = GenerationMode.RANDOMIZED, edgeCases = EdgeCasesMode.NONE)
    public void a_programme_of_twelve_weeks_keeps_the_laws(
            @ForAll("programmes") List<Week> weeks, @ForAll Random random) {
        super.a_programme_of_twelve_weeks_keeps_the_laws(weeks, random);
    }

    /** Asked every day and training every day, one moves on as soon as the minimum times and sessions are over. */
    @Example
    void who_does_well_reloads_as_soon_as_the_minimum_times_allow() {
        List<Step> steps = Programme.play(RULES, TRAINEE, Collections.nCopies(12, Week.good(7)), 1);

        int restore = firstDay(steps, Phase.RESTORE);
        int rebuild = firstDay(steps, Phase.REBUILD);
        int reload = firstDay(steps, Phase.RELOAD);

        // A green session can be told on the morning after, and a diary of five nights is needed for sleep.
        assertThat(rebuild - restore)
                .isBetween((int) limit("phase.rebuild-days"), (int) Math.max(limit("phase.rebuild-sessions"), 7));
        assertThat(reload - rebuild).isEqualTo((int) limit("phase.reload-days"));
    }

    @Example
    void who_does_well_gets_stronger_within_the_weekly_cap() {
        List<Step> steps = Programme.play(RULES, TRAINEE, Collections.nCopies(12, Week.good(3)), 7);

        assertThat(steps.get(steps.size() - 1).load()).isBetween(1.2, Math.pow(1.1, 12));
    }

    private static int firstDay(List<Step> steps, Phase phase) {
        return IntStream.range(0, steps.size())
                .filter(day -> steps.get(day).decision().phase().phase() == phase)
                .findFirst()
                .orElseThrow(() -> new AssertionError("Nobody got to " + phase + ": "
                        + steps.get(steps.size() - 1).decision().phase().criteria()));
    }

    private static double limit(String parameter) {
        Parameter limit = Objects.requireNonNull(BACKSTOP.content().parameters().get(parameter));
        return limit.value();
    }
}
