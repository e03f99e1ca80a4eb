package dev.backstop.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.authoring.population.KnownTo;
import dev.backstop.authoring.population.Population;
import dev.backstop.authoring.population.Shrink;
import dev.backstop.content.PackContent;
import dev.backstop.decision.Urgency;
import dev.backstop.engine.Backstop;
import dev.backstop.engine.DecisionFailedException;
import dev.backstop.engine.RulePack;
import dev.backstop.model.Answer;
import dev.backstop.model.Assessment;
import dev.backstop.model.Finding;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PopulationTest {
    private static final int SOME = 300;

    private static final String COLD_FEET = """
              cold-feet:
                group: circulation
                question: Are your feet cold?
                label: Cold feet
                polarity: danger
            """;

    @TempDir
    Path directory;

    @Test
    void a_seed_always_gives_the_same_people() throws IOException {
        PackContent pack = PackCopy.in(directory).read().orThrow();
        List<Assessment> people = Population.of(pack).people(SOME).toList();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            Population again = Population.of(pack);

            assertThat(IntStream.range(0, SOME)
                            .parallel()
                            .mapToObj(again::person)
                            .toList())
                    .isEqualTo(people);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        assertThat(people).doesNotHaveDuplicates();
        assertThat(Population.of(1, pack).people(SOME)).doesNotContainAnyElementsOf(people);
    }

    @Test
    void nobody_says_what_the_pack_does_not_understand() throws IOException {
        PackContent pack = PackCopy.in(directory).read().orThrow();
        try (Backstop backstop = Backstop.of(RulePack.of(pack))) {
            Set<Urgency> urgencies = Population.of(pack)
                    .people(SOME)
                    .map(one -> urgency(backstop, one))
                    .flatMap(Optional::stream)
                    .collect(Collectors.toSet());

            assertThat(urgencies).contains(Urgency.EMERGENCY, Urgency.SELF_MANAGE);
        }
    }

    @Test
    void people_of_two_packs_answer_what_either_asks_and_are_known_to_each() throws IOException {
        PackContent older = PackCopy.in(directory.resolve("older")).read().orThrow();
        PackContent newer = PackCopy.in(directory.resolve("newer"))
                .replace("vocabulary/findings.yaml", "findings:\n", "findings:\n" + COLD_FEET)
                .read()
                .orThrow();
        Population population = Population.of(Population.SEED, older, newer);
        KnownTo inOlder = KnownTo.pack(older);
        try (Backstop first = Backstop.of(RulePack.of(older));
                Backstop second = Backstop.of(RulePack.of(newer))) {
            assertThat(population.people(SOME)).allSatisfy(one -> {
                urgency(second, KnownTo.pack(newer).of(one));
                urgency(first, inOlder.of(one));
            });
        }
        assertThat(population.people(SOME)).anySatisfy(one -> {
            assertThat(one.findings()).containsKey("cold-feet");
            assertThat(inOlder.of(one).findings())
                    .doesNotContainKey("cold-feet")
                    .isNotEmpty();
            assertThat(KnownTo.pack(newer).of(one)).isSameAs(one);
        });
    }

    @Test
    void an_example_shrinks_to_what_it_needs() throws IOException {
        PackContent pack = PackCopy.in(directory).read().orThrow();
        try (Backstop backstop = Backstop.of(RulePack.of(pack))) {
            Assessment emergency = Population.of(pack)
                    .people(SOME)
                    .filter(one -> isEmergency(backstop, one))
                    .filter(one -> one.findings().values().stream().anyMatch(PopulationTest::isPresent))
                    .findFirst()
                    .orElseThrow();

            Assessment smallest = Shrink.smallest(emergency, one -> isEmergency(backstop, one));

            assertThat(isEmergency(backstop, smallest)).isTrue();
            assertThat(smallest.findings()).hasSizeLessThanOrEqualTo(1);
            assertThat(smallest.sessions()).isEmpty();
            assertThat(smallest.days()).isEmpty();
            assertThat(smallest.person().age()).isNull();
        }
    }

    @Test
    void what_an_example_needs_stays() {
        Assessment full = Assessment.on(LocalDate.of(2026, 11, 21))
                .age(40)
                .present("one", "two", "three")
                .absent("four")
                .measure("number", 5)
                .build();

        Assessment smallest = Shrink.smallest(
                full, one -> one.findings().containsKey("two") && one.findings().containsKey("four"));

        assertThat(smallest)
                .isEqualTo(
                        Assessment.on(full.asOf()).present("two").absent("four").build());
    }

    private static boolean isPresent(Finding finding) {
        return finding.answer() == Answer.PRESENT;
    }

    private static boolean isEmergency(Backstop backstop, Assessment assessment) {
        return urgency(backstop, assessment).equals(Optional.of(Urgency.EMERGENCY));
    }

    /** Empty where the pack is too small to say anything about somebody; whoever is faulty fails the test. */
    private static Optional<Urgency> urgency(Backstop backstop, Assessment assessment) {
        try {
            return Optional.of(backstop.decide(assessment).triage().urgency());
        } catch (DecisionFailedException noRule) {
            return Optional.empty();
        }
    }
}
