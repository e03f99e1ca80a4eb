package dev.backstop.testkit;

import dev.backstop.content.PackContent;
import dev.backstop.model.Assessment;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Assessments for one rule pack, limits and unknowns included. Every valid assessment of the last weeks can come out of
 * {@link #assessments()}; the named kinds say which are likely. All of them shrink towards the assessment of which
 * nothing is known.
 */
public final class AssessmentArbitraries {
    private static final Latest<AssessmentArbitraries> LATEST = new Latest<>(AssessmentArbitraries::new);
    private static final LocalDate USUAL = LocalDate.of(2026, 11, 21);

    private final PackContent content;
    private final Arbitrary<Assessment> all;
    private final Implications implications;
    private final Edits edits;
    private final Aim aim;
    private final GoodCourse goodCourse;

    private AssessmentArbitraries(PackContent content) {
        this.content = content;
        this.implications = Implications.of(content);
        Boundaries boundaries = new Boundaries(content);
        this.edits = new Edits(content, boundaries);
        this.aim = new Aim(content, boundaries);
        this.goodCourse = new GoodCourse(content, aim);
        this.all = new Made<>(everyKind());
    }

    /** Generators for the ids, ranges and limits of this rule pack. */
    public static AssessmentArbitraries of(PackContent content) {
        return LATEST.of(content);
    }

    /** Valid assessments of every kind. */
    public Arbitrary<Assessment> assessments() {
        return all;
    }

    private Arbitrary<Assessment> everyKind() {
        return Arbitraries.frequencyOf(
                Tuple.of(3, sparse()),
                Tuple.of(4, clean()),
                Tuple.of(5, trained()),
                Tuple.of(4, aimed()),
                Tuple.of(2, wild()));
    }

    /** Few answers, anywhere. */
    public Arbitrary<Assessment> sparse() {
        return assessments(Arbitraries.just(Edit.NOTHING), edits(0, 8));
    }

    /** Every required question answered "no", and then up to three changes. */
    public Arbitrary<Assessment> clean() {
        return assessments(goodCourse.clearScreen(), edits(0, 3));
    }

    /** A clear screen, good sessions and good nights, and then up to three changes. */
    public Arbitrary<Assessment> trained() {
        return assessments(goodCourse.trained(), edits(0, 3));
    }

    /** What one rule of the pack needs, on its own or on top of a good course, and then up to two changes. */
    public Arbitrary<Assessment> aimed() {
        Arbitrary<Edit> base = Arbitraries.oneOf(
                List.of(Arbitraries.just(Edit.NOTHING), goodCourse.clearScreen(), goodCourse.trained()));
        if (content.rules().isEmpty()) {
            return assessments(base, edits(0, 2));
        }
        Arbitrary<Edit> aimed =
                Arbitraries.oneOf(content.rules().stream().map(aim::at).toList());
        return assessments(
                Combinators.combine(base, aimed).as((first, then) -> Edit.all(List.of(first, then))), edits(0, 2));
    }

    /** Answers all over the place. */
    public Arbitrary<Assessment> wild() {
        return assessments(Arbitraries.just(Edit.NOTHING), edits(10, 60));
    }

    /** Assessments with at least one fault: ids that nobody knows, days to come, numbers out of range. */
    public Arbitrary<Assessment> faulty() {
        return new Faults(content).in(assessments());
    }

    private Arbitrary<List<Edit>> edits(int least, int most) {
        return edits.any().list().ofMinSize(least).ofMaxSize(most);
    }

    private Arbitrary<Assessment> assessments(Arbitrary<Edit> base, Arbitrary<List<Edit>> changes) {
        return Combinators.combine(days(), base, changes)
                .as((day, first, then) -> {
                    Draft draft = new Draft(day);
                    first.apply(draft);
                    then.forEach(edit -> edit.apply(draft));
                    return draft.build(implications);
                })
                .withoutEdgeCases();
    }

    /** Ordinary days, and the ends of years and of Februaries. */
    private static Arbitrary<LocalDate> days() {
        return Arbitraries.of(
                USUAL,
                LocalDate.of(2024, 2, 29),
                LocalDate.of(2025, 3, 1),
                LocalDate.of(2027, 1, 1),
                LocalDate.of(2027, 12, 31));
    }
}
