package dev.backstop.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.decision.Triage;
import dev.backstop.model.Answer;
import dev.backstop.model.Assessment;
import dev.backstop.model.Finding;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** It makes no difference who says that a finding is there, and a contradiction is never the calmer answer. */
class ImplicationsProperties {
    private final TestPack pack = TestPack.standard();

    @Property
    void a_finding_counts_the_same_whether_it_was_answered_or_a_number_says_it(
            @ForAll("assessments") Assessment assessment) {
        Assessment open = without(assessment, "fever").build();
        Triage answered = pack.decide(
                        open.toBuilder().present("fever").measure("heat", 50).build())
                .triage();
        Triage measured =
                pack.decide(open.toBuilder().measure("heat", 84).build()).triage();

        assertThat(measured.urgency()).isEqualTo(answered.urgency());
        assertThat(measured.trainingLimit()).isEqualTo(answered.trainingLimit());
        assertThat(measured.range()).isEqualTo(answered.range());
    }

    @Property
    void a_contradicted_no_is_no_calmer_than_no_answer_at_all(
            @ForAll("assessments") Assessment assessment, @ForAll("ids") String id) {
        Assessment contradictory = assessment.toBuilder().absent(id).build();
        Assume.that(pack.facts(contradictory).contradictions().stream()
                .anyMatch(one -> one.finding().equals(id)));
        Triage with = pack.decide(contradictory).triage();
        Triage open = pack.decide(without(assessment, id).build()).triage();

        assertThat(with.urgency()).isGreaterThanOrEqualTo(open.urgency());
        assertThat(with.trainingLimit()).isGreaterThanOrEqualTo(open.trainingLimit());
        assertThat(Objects.requireNonNull(pack.facts(contradictory).finding(pack.terms.index(id)))
                        .present())
                .isTrue();
    }

    @Property
    void more_that_is_present_is_no_calmer_even_where_it_contradicts_a_no(
            @ForAll("assessments") Assessment assessment, @ForAll("ids") String id) {
        Finding answer = assessment.findings().get(id);
        Assume.that(answer == null || answer.answer() != Answer.PRESENT);
        Triage before = pack.decide(without(assessment, id).absent(id).build()).triage();
        Assume.that(before.contradictions().isEmpty());
        Triage after = pack.decide(without(assessment, id).present(id).build()).triage();

        assertThat(after.urgency()).isGreaterThanOrEqualTo(before.urgency());
        assertThat(after.trainingLimit()).isGreaterThanOrEqualTo(before.trainingLimit());
    }

    private static Assessment.Builder without(Assessment assessment, String id) {
        Assessment.Builder builder = Assessment.on(assessment.asOf());
        assessment.findings().forEach((other, answer) -> {
            if (!other.equals(id)) {
                builder.finding(other, answer);
            }
        });
        assessment.measures().forEach(builder::measure);
        assessment.choices().forEach(builder::choice);
        return builder;
    }

    @Provide
    Arbitrary<Assessment> assessments() {
        return TestAssessments.any();
    }

    @Provide
    Arbitrary<String> ids() {
        return Arbitraries.of("fever", "numbness", "tingling", "odd-feeling");
    }
}
