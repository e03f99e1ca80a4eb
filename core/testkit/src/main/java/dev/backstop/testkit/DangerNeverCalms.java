package dev.backstop.testkit;

import dev.backstop.content.Vocabulary.FindingTerm;
import dev.backstop.content.Vocabulary.Polarity;
import dev.backstop.decision.Decision;
import dev.backstop.model.Answer;
import dev.backstop.model.Assessment;
import dev.backstop.model.Course;
import dev.backstop.model.Finding;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;

/**
 * Law 2: one more danger never lowers the urgency, loosens the training limit or gives more load. A danger is held
 * against its "no": while a question is open, that alone may call for more than either answer to it.
 */
public interface DangerNeverCalms extends SafetyLaw {

    @Law
    default void one_more_danger_is_no_calmer(
            @ForAll("assessments") Assessment assessment, @ForAll("dangers") String danger) {
        Assume.that(!Implications.isAnswered(assessment, danger, Answer.PRESENT));
        Implications implications = Implications.of(decider().content());
        Decision before = decider().decide(assessment.with(danger, Finding.ABSENT));
        Assume.that(before.triage().contradictions().isEmpty());
        Decision after = decider().decide(implications.withPresent(assessment, danger));
        boolean raised = after.triage().urgency() != before.triage().urgency();
        Seen.atLeastOnce("urgency", raised ? "raised" : "the same", List.of("raised"));
        Caution.assertNoCalmer("also " + danger, before, after);
    }

    @Law
    default void one_more_danger_beside_the_no_that_it_contradicts_is_no_calmer(
            @ForAll("assessments") Assessment assessment, @ForAll("dangers") String danger) {
        Assume.that(!Implications.isAnswered(assessment, danger, Answer.PRESENT));
        Decision before = decider().decide(assessment.with(danger, Finding.ABSENT));
        Decision after = decider().decide(assessment.with(danger, Finding.PRESENT));
        Caution.assertNoCalmer("also " + danger, before, after);
    }

    @Law
    default void doubt_about_a_danger_is_no_calmer_than_no(
            @ForAll("assessments") Assessment assessment, @ForAll("dangers") String danger) {
        Implications implications = Implications.of(decider().content());
        Assume.that(!implications.isImplied(assessment, danger));
        Decision before = decider().decide(assessment.with(danger, Finding.ABSENT));
        Assume.that(before.triage().contradictions().isEmpty());
        Decision after = decider().decide(assessment.with(danger, Finding.UNSURE));
        Caution.assertNoCalmer("not sure of " + danger, before, after);
    }

    @Law
    default void a_danger_that_grows_is_no_calmer_than_a_steady_one(
            @ForAll("assessments") Assessment assessment, @ForAll("dangers") String danger) {
        Implications implications = Implications.of(decider().content());
        Assessment present = implications.withPresent(assessment, danger);
        Decision steady = decider()
                .decide(present.with(danger, Finding.present(present.asOf().minusYears(2), Course.STABLE)));
        Decision growing = decider().decide(present.with(danger, Finding.present(null, Course.WORSENING)));
        Caution.assertNoCalmer(danger + " getting worse", steady, growing);
    }

    /** The findings of which a "yes" is the worrying answer. */
    @Provide
    default Arbitrary<String> dangers() {
        List<String> dangers = decider().content().vocabulary().findings().values().stream()
                .filter(term -> term.polarity() == Polarity.DANGER)
                .map(FindingTerm::id)
                .toList();
        return Arbitraries.of(dangers);
    }
}
