package dev.backstop.testkit;

import dev.backstop.content.Condition;
import dev.backstop.content.PackContent;
import dev.backstop.content.Rule;
import dev.backstop.content.Stage;
import dev.backstop.content.Vocabulary.FindingTerm;
import dev.backstop.content.Vocabulary.MeasureTerm;
import dev.backstop.content.Vocabulary.Polarity;
import dev.backstop.content.Vocabulary.Worse;
import dev.backstop.model.Finding;
import dev.backstop.model.Phase;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * People who do well: a clear screen, good sessions, good nights. Most of it can be left out, which is how it shrinks.
 */
final class GoodCourse {
    private static final int USUALLY = 300;

    private final PackContent content;
    private final Aim aim;

    GoodCourse(PackContent content, Aim aim) {
        this.content = content;
        this.aim = aim;
    }

    /** Every required finding answered "no". */
    Arbitrary<Edit> clearScreen() {
        return together(content.vocabulary().findings().values().stream()
                .filter(FindingTerm::required)
                .map(term -> usually(draft -> draft.findings.put(term.id(), Finding.ABSENT)))
                .toList());
    }

    /** Everything that can be in favour of more load and of the next phase. */
    Arbitrary<Edit> trained() {
        List<Arbitrary<Edit>> parts = new ArrayList<>();
        parts.add(usually(person()));
        parts.add(sessions());
        parts.add(diary());
        content.vocabulary().findings().values().forEach(term -> parts.add(usually(good(term))));
        content.vocabulary().measures().values().forEach(term -> parts.add(good(term)));
        content.rules().stream()
                .filter(rule -> rule.conclusion().call().equals("met"))
                .forEach(rule -> parts.add(towards(rule)));
        parts.add(usually(plan()));
        return together(parts);
    }

    private static Edit good(FindingTerm term) {
        Finding answer = !term.required() && term.polarity() == Polarity.REASSURING ? Finding.PRESENT : Finding.ABSENT;
        return draft -> draft.findings.put(term.id(), answer);
    }

    private Arbitrary<Edit> good(MeasureTerm term) {
        boolean given = !term.isDerived() || term.id().startsWith(Edits.CAPACITY);
        if (!given || term.worse() == Worse.NEITHER) {
            return Arbitraries.just(Edit.NOTHING);
        }
        return usually(aim.set(term, term.worse() == Worse.HIGHER ? term.min() : term.max()));
    }

    /** What a criterion needs beside good sessions and nights, unless it is a phase. */
    private Arbitrary<Edit> towards(Rule rule) {
        return together(rule.conditions().stream()
                .filter(condition -> condition.kind() != Condition.FactKind.MEASURE)
                .filter(condition -> !condition.ids().contains("plan.phase"))
                .filter(condition -> condition.ids().stream().noneMatch(GoodCourse::isDecided))
                .map(aim::at)
                .toList());
    }

    /** Whether it is the answer of an earlier stage, which a good course does not force. */
    private static boolean isDecided(String choiceId) {
        return Arrays.stream(Stage.values()).anyMatch(stage -> choiceId.startsWith(stage.id() + "."));
    }

    private static Arbitrary<Edit> person() {
        return Combinators.combine(
                        Arbitraries.integers().between(20, 49),
                        Arbitraries.of(20, 30, 60, 120),
                        Arbitraries.of(0.0, 0.5, 1.0, 2.0))
                .as((age, onset, pain) -> draft -> {
                    draft.age = age;
                    draft.onsetDaysAgo = onset;
                    draft.pain = pain;
                    draft.episodesInYear = 1;
                    draft.painfulDaysShare = 0.2;
                });
    }

    private static Arbitrary<Edit> sessions() {
        return Combinators.combine(
                        Arbitraries.of(0, 1, 2, 4, 6, 8, 10, 12, 12, 16),
                        Arbitraries.of(1, 2, 2, 2, 2, 3),
                        Arbitraries.of(1, 1, 2, 2, 3),
                        Arbitraries.of(0.0, 0.5, 1.0))
                .as((count, gap, lastDaysAgo, pain) -> draft -> {
                    for (int i = 0; i < count; i++) {
                        int daysAgo = lastDaysAgo + i * gap;
                        DerivedFacts.green(draft, daysAgo);
                        Draft.SessionDraft session = draft.session(daysAgo);
                        session.before = pain;
                        session.peak = pain;
                        session.effort = 5.0;
                        session.minutes = 30;
                    }
                });
    }

    private static Arbitrary<Edit> diary() {
        return Combinators.combine(Arbitraries.of(0, 3, 7, 14, 14, 14, 14, 14), Arbitraries.of(0.0, 1.0, 2.0))
                .as((days, pain) -> draft -> {
                    for (int i = 0; i < days; i++) {
                        Draft.DayDraft day = draft.day(i);
                        day.pain = pain;
                        day.sleepHours = 8.0;
                        day.sleepQuality = 8.0;
                        day.stress = 1.0;
                        day.walkingMinutes = 45;
                        day.sittingHours = 4.0;
                        day.stiffness = 1.0;
                    }
                });
    }

    private Arbitrary<Edit> plan() {
        return Combinators.combine(
                        Arbitraries.of(Phase.values()),
                        Arbitraries.of(14, 28, 60, 120),
                        Arbitraries.of(2, 3, 3),
                        usually(PlanEdits.exercises(
                                content.vocabulary().exercises().exercises().keySet())))
                .as((phase, days, perWeek, exercises) -> draft -> {
                    exercises.apply(draft);
                    draft.phase = phase;
                    draft.phaseDaysAgo = days;
                    draft.stepsBack = 0;
                    draft.sessionsPerWeek = perWeek;
                });
    }

    private static Arbitrary<Edit> usually(Edit edit) {
        return Arbitraries.frequency(Tuple.of(1, Edit.NOTHING), Tuple.of(USUALLY, edit));
    }

    private static Arbitrary<Edit> usually(Arbitrary<Edit> edits) {
        return Arbitraries.frequencyOf(Tuple.of(1, Arbitraries.just(Edit.NOTHING)), Tuple.of(USUALLY, edits));
    }

    private static Arbitrary<Edit> together(List<Arbitrary<Edit>> parts) {
        return Combinators.combine(parts).as(Edit::all);
    }
}
