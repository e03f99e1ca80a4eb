package dev.backstop.benchmarks;

import dev.backstop.content.Vocabulary;
import dev.backstop.model.Answer;
import dev.backstop.model.Assessment;
import dev.backstop.model.CapacityTest;
import dev.backstop.model.Course;
import dev.backstop.model.DayLog;
import dev.backstop.model.Episode;
import dev.backstop.model.Finding;
import dev.backstop.model.NextMorning;
import dev.backstop.model.PainScore;
import dev.backstop.model.Person;
import dev.backstop.model.Phase;
import dev.backstop.model.Plan;
import dev.backstop.model.Sex;
import dev.backstop.model.Technique;
import dev.backstop.model.TrainingSession;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * The people whose assessments are decided on: six of ten come back with a complete form and a training diary, two fill
 * in the form for the first time, one leaves most of it out, one has a red flag. Always the same ones.
 */
final class Sample {
    private static final long SEED = 20_261_121;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final List<Sign> GOOD = List.of(
            Sign.CHANGES_WITH_POSTURE_OR_LOAD,
            Sign.EASES_WITH_MOVEMENT,
            Sign.CONFIDENT_IN_MOVEMENT,
            Sign.HINGE_WITH_CONTROL,
            Sign.SIT_TO_STAND_WITHOUT_HANDS,
            Sign.LOADED_SQUAT_AND_HINGE);

    private static final List<Sign> ORDINARY =
            Arrays.stream(Sign.values()).filter(sign -> !sign.isRequired()).toList();

    private final Random random = new Random(SEED);

    private Sample() {}

    static List<Assessment> of(int size, Vocabulary vocabulary) {
        Sample sample = new Sample();
        Slice slice = new Slice(vocabulary);
        List<Assessment> assessments = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            assessments.add(slice.of(sample.next(i % 10)));
        }
        return assessments;
    }

    private Assessment next(int kind) {
        Assessment.Builder person = Assessment.on(TODAY);
        if (kind < 9) {
            about(person);
            form(person);
        }
        if (kind < 6) {
            training(person);
            diary(person);
        }
        if (kind == 8) {
            redFlag(person);
        }
        if (kind == 9) {
            sparse(person);
        }
        return person.build();
    }

    private void about(Assessment.Builder person) {
        person.person(new Person(between(20, 75), random.nextBoolean() ? Sex.FEMALE : Sex.MALE));
        person.episode(
                new Episode(TODAY.minusDays(between(3, 200)), PainScore.of(between(0, 4) / 2.0), between(1, 3), 0.3));
    }

    private void form(Assessment.Builder person) {
        for (Sign sign : Sign.values()) {
            person.finding(sign.id(), GOOD.contains(sign) ? Finding.PRESENT : Finding.ABSENT);
        }
        if (random.nextInt(3) == 0) {
            // The later ones are about coping and training; the earlier ones are red flags.
            Sign one = ORDINARY.get(between(ORDINARY.size() / 2, ORDINARY.size() - 1));
            person.finding(one.id(), Finding.PRESENT);
        }
    }

    private void training(Assessment.Builder person) {
        Phase phase = Phase.values()[between(1, 3)];
        Plan plan = Plan.in(phase, TODAY.minusDays(between(10, 60)))
                .withSessionsPerWeek(3)
                .proposing(random.nextInt(4) == 0 ? 15 : 5, 0);
        person.plan(plan).measure("confidence", between(5, 10)).measure("raise.days-ago", between(5, 30));
        for (String test : List.of("biering-sorensen", "side-plank-left", "side-plank-right")) {
            person.capacityTest(new CapacityTest(test, TODAY.minusDays(5), between(20, 120)));
        }
        for (String test : List.of("sit-to-stand-pain", "worst-pain")) {
            person.capacityTest(new CapacityTest(test, TODAY.minusDays(5), between(0, 3)));
        }
        for (int i = 0; i < 8; i++) {
            boolean bad = random.nextInt(12) == 0;
            double before = between(0, 2) / 2.0;
            person.session(TrainingSession.on(TODAY.minusDays(1 + 2L * i))
                    .pain(before, before + (bad ? 3 : random.nextInt(2)))
                    .settledAfter(Duration.ofHours(bad ? 30 : between(1, 20)))
                    .nextMorning(NextMorning.SAME)
                    .effort(between(4, 7))
                    .minutes(between(30, 40))
                    .technique(Technique.CONTROLLED)
                    .build());
        }
    }

    private void diary(Assessment.Builder person) {
        for (int i = 0; i < 14; i++) {
            person.day(DayLog.of(TODAY.minusDays(i))
                    .withPain(between(0, 4) / 2.0)
                    .withSleep(random.nextInt(10) == 0 ? 5.5 : 7.5, between(4, 9))
                    .withWalking(between(10, 60)));
        }
    }

    private void redFlag(Assessment.Builder person) {
        Sign sign = Sign.REQUIRED.get(random.nextInt(Sign.REQUIRED.size()));
        Sign other = Sign.REQUIRED.get(random.nextInt(Sign.REQUIRED.size()));
        person.finding(sign.id(), Finding.present(TODAY.minusDays(between(1, 40)), Course.WORSENING));
        person.finding(other.id(), new Finding(Answer.UNSURE, null, null));
        // What comes with the sign is not denied beside it.
        Sign implied = Sign.IMPLIED.get(sign);
        if (implied != null) {
            person.finding(implied.id(), Finding.UNSURE);
        }
    }

    private void sparse(Assessment.Builder person) {
        person.episode(new Episode(null, PainScore.of(between(1, 5)), null, null));
        for (int i = 0; i < 5; i++) {
            person.finding(Sign.values()[random.nextInt(Sign.COUNT)].id(), Finding.UNSURE);
        }
    }

    private int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }
}
