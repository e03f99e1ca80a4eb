package dev.backstop.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.decision.Decision;
import dev.backstop.decision.Suspicion;
import dev.backstop.decision.Urgency;
import dev.backstop.engine.Backstop;
import dev.backstop.model.Assessment;
import dev.backstop.model.Finding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/**
 * The guideline on spondyloarthritis, worked out here a second time: back pain that began before 45 and has lasted more
 * than three months, then nine criteria. Four send to rheumatology, exactly three to a blood test.
 */
class AxialSpondyloarthritisTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final int MONTHS = 200;
    private static final int WEEKS = 60;
    private static final int BEGAN_BEFORE_35 = 30;
    private static final int BEGAN_BEFORE_45 = 40;
    private static final int BEGAN_LATER = 60;

    /** All criteria but the first, which follows from age and onset. */
    private static final List<String> ASKED = List.of(
            "wakes-in-second-half-of-night",
            "buttock-pain",
            "eases-with-movement",
            "better-within-two-days-of-nsaid",
            "relative-with-spondyloarthritis",
            "arthritis-history",
            "enthesitis-history",
            "psoriasis");

    private static final Backstop BACKSTOP = Backstop.bundled();

    private enum Result {
        NOTHING,
        BLOOD_TEST,
        REFERRAL,
        OPEN
    }

    @AfterAll
    static void close() {
        BACKSTOP.close();
    }

    @Test
    void every_combination_of_the_nine_criteria_behind_the_gate() {
        for (int combination = 0; combination < 512; combination++) {
            boolean early = (combination & 1) == 1;
            Assessment given = answered(early ? BEGAN_BEFORE_35 : BEGAN_BEFORE_45, MONTHS, combination >> 1);

            Result expected = published(Integer.bitCount(combination));

            assertThat(result(given)).as("criteria %s", nine(combination)).isEqualTo(expected);
        }
    }

    @Test
    void no_combination_counts_when_the_pain_has_not_lasted_long_enough() {
        for (int combination = 0; combination < 512; combination++) {
            boolean early = (combination & 1) == 1;
            Assessment given = answered(early ? BEGAN_BEFORE_35 : BEGAN_BEFORE_45, WEEKS, combination >> 1);

            assertThat(result(given)).as("criteria %s", nine(combination)).isEqualTo(Result.NOTHING);
        }
    }

    @Test
    void no_combination_counts_when_the_pain_began_late() {
        for (int combination = 0; combination < 256; combination++) {
            assertThat(result(answered(BEGAN_LATER, MONTHS, combination)))
                    .as("criteria %s", nine(combination << 1))
                    .isEqualTo(Result.NOTHING);
        }
    }

    @Test
    void a_blood_test_decides_when_exactly_three_are_there() {
        for (int combination = 0; combination < 512; combination++) {
            boolean early = (combination & 1) == 1;
            Assessment given = answered(early ? BEGAN_BEFORE_35 : BEGAN_BEFORE_45, MONTHS, combination >> 1);
            Result published = published(Integer.bitCount(combination));
            boolean undecided = published == Result.BLOOD_TEST;

            assertThat(result(
                            given.toBuilder().choice("lab.hla-b27", "positive").build()))
                    .as("positive, criteria %s", nine(combination))
                    .isEqualTo(undecided ? Result.REFERRAL : published);
            assertThat(result(
                            given.toBuilder().choice("lab.hla-b27", "negative").build()))
                    .as("negative, criteria %s", nine(combination))
                    .isEqualTo(undecided ? Result.NOTHING : published);
        }
    }

    /** An answer is given as long as it is the same however the missing answers turn out. */
    @Test
    void every_number_of_missing_answers_behind_the_gate() {
        for (boolean early : new boolean[] {true, false}) {
            for (int present = 0; present <= ASKED.size(); present++) {
                for (int missing = 0; present + missing <= ASKED.size(); missing++) {
                    int sure = present + (early ? 1 : 0);
                    Set<Result> possible = IntStream.rangeClosed(sure, sure + missing)
                            .mapToObj(AxialSpondyloarthritisTest::published)
                            .collect(Collectors.toSet());
                    Result expected = possible.size() == 1 ? possible.iterator().next() : Result.OPEN;
                    int age = early ? BEGAN_BEFORE_35 : BEGAN_BEFORE_45;
                    for (Assessment given : patterns(age, MONTHS, present, missing)) {
                        assertThat(result(given))
                                .as("%d sure, %d missing: %s", sure, missing, given.findings())
                                .isEqualTo(expected);
                    }
                }
            }
        }
    }

    @Test
    void three_criteria_wait_for_an_onset_or_an_age_that_nobody_knows() {
        for (int present = 0; present <= ASKED.size(); present++) {
            for (int missing = 0; present + missing <= ASKED.size(); missing++) {
                Result expected = present >= 3 ? Result.OPEN : Result.NOTHING;
                List<Assessment> waiting = new ArrayList<>(patterns(null, MONTHS, present, missing));
                waiting.addAll(patterns(BEGAN_BEFORE_45, null, present, missing));
                waiting.addAll(patterns(BEGAN_LATER, null, present, missing));
                for (Assessment given : waiting) {
                    assertThat(result(given)).as("%s", given).isEqualTo(expected);
                }
                for (Assessment given : patterns(null, WEEKS, present, missing)) {
                    assertThat(result(given)).as("%s", given).isEqualTo(Result.NOTHING);
                }
            }
        }
    }

    private static Result published(int criteria) {
        return criteria >= 4 ? Result.REFERRAL : criteria == 3 ? Result.BLOOD_TEST : Result.NOTHING;
    }

    private static Result result(Assessment given) {
        Decision decision = BACKSTOP.decide(given);
        for (Suspicion suspicion : decision.triage().suspicions()) {
            if (suspicion.id().equals("axial-spondyloarthritis")) {
                assertThat(suspicion.urgency()).isEqualTo(Urgency.SOON);
                return Result.REFERRAL;
            }
            if (suspicion.id().equals("axial-spondyloarthritis-test")) {
                assertThat(suspicion.urgency()).isEqualTo(Urgency.ROUTINE_REVIEW);
                return Result.BLOOD_TEST;
            }
        }
        for (Suspicion open : decision.triage().openScreens()) {
            if (open.id().equals("axial-spondyloarthritis")) {
                assertThat(open.urgency()).isEqualTo(Urgency.ROUTINE_REVIEW);
                return Result.OPEN;
            }
        }
        return Result.NOTHING;
    }

    /** Every one of the eight answered, "yes" where the combination has a bit. */
    private static Assessment answered(int age, int days, int combination) {
        Assessment.Builder builder = Assessment.on(TODAY).age(age).onset(TODAY.minusDays(days));
        for (int i = 0; i < ASKED.size(); i++) {
            builder.finding(ASKED.get(i), (combination >> i & 1) == 1 ? Finding.PRESENT : Finding.ABSENT);
        }
        return builder.build();
    }

    /** So many "yes", then so many not asked or not sure, then "no", beginning at each of the eight in turn. */
    private static List<Assessment> patterns(@Nullable Integer age, @Nullable Integer days, int present, int missing) {
        List<Assessment> patterns = new ArrayList<>();
        for (int first = 0; first < ASKED.size(); first++) {
            Assessment.Builder builder = Assessment.on(TODAY);
            if (age != null) {
                builder.age(age);
            }
            if (days != null) {
                builder.onset(TODAY.minusDays(days));
            }
            for (int i = 0; i < ASKED.size(); i++) {
                String id = ASKED.get((first + i) % ASKED.size());
                if (i < present) {
                    builder.present(id);
                } else if (i >= present + missing) {
                    builder.absent(id);
                } else if (i % 2 == 0) {
                    builder.unsure(id);
                }
            }
            patterns.add(builder.build());
        }
        return patterns;
    }

    private static String nine(int combination) {
        return "%9s".formatted(Integer.toBinaryString(combination)).replace(' ', '0');
    }
}
