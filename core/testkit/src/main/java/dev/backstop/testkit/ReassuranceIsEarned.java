package dev.backstop.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.content.PackContent;
import dev.backstop.content.Vocabulary.CriterionTerm;
import dev.backstop.content.Vocabulary.FindingTerm;
import dev.backstop.decision.AdviceKind;
import dev.backstop.decision.Criterion;
import dev.backstop.decision.Decision;
import dev.backstop.decision.LoadDecision;
import dev.backstop.decision.OverrideOutcome;
import dev.backstop.decision.PhaseDecision;
import dev.backstop.decision.Urgency;
import dev.backstop.model.Answer;
import dev.backstop.model.Assessment;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;

/** Law 1: a good answer needs every answer that it rests on. What nobody asked is never taken for a "no". */
public interface ReassuranceIsEarned extends SafetyLaw {

    @Law
    default void self_management_needs_a_no_to_every_required_question(@ForAll("assessments") Assessment assessment) {
        Decision decision = decider().decide(assessment);
        Seen.answers(decision, decider().content());
        if (decision.triage().urgency() == Urgency.SELF_MANAGE) {
            assertScreenIsClear(assessment, decider().content());
            assertThat(decision.triage().needsInformation())
                    .as("needs information")
                    .isFalse();
            assertThat(decision.triage().suspicions()).as("suspicions").isEmpty();
            assertThat(decision.triage().clearedBy()).as("cleared by").isNotEmpty();
        }
    }

    @Law
    default void calming_advice_needs_a_no_to_every_required_question(@ForAll("assessments") Assessment assessment) {
        Decision decision = decider().decide(assessment);
        boolean calms =
                decision.guidance().advice().stream().anyMatch(advice -> advice.kind() == AdviceKind.REASSURANCE);
        if (calms) {
            assertScreenIsClear(assessment, decider().content());
        }
    }

    @Law
    default void more_load_needs_every_criterion_met(@ForAll("assessments") Assessment assessment) {
        Decision decision = decider().decide(assessment);
        Seen.answers(decision, decider().content());
        if (decision.load() instanceof LoadDecision.Progress progress) {
            assertGateIsMet("load.progress", progress.criteria(), decider().content());
        }
    }

    @Law
    default void the_next_phase_needs_every_criterion_met(@ForAll("assessments") Assessment assessment) {
        Decision decision = decider().decide(assessment);
        Seen.answers(decision, decider().content());
        OverrideOutcome override = decision.phase().override();
        if (decision.phase() instanceof PhaseDecision.Complete complete) {
            assertGateIsMet(
                    "phase.self-management", complete.criteria(), decider().content());
        } else if (decision.phase() instanceof PhaseDecision.Advance advance
                && (override == null || !override.followed())) {
            String gate = "phase." + advance.phase().name().toLowerCase(Locale.ROOT);
            assertGateIsMet(gate, advance.criteria(), decider().content());
        }
    }

    @Example
    default void knowing_nothing_reassures_nobody() {
        Decision decision =
                decider().decide(Assessment.on(LocalDate.of(2026, 11, 21)).build());
        assertThat(decision.triage().urgency()).isNotEqualTo(Urgency.SELF_MANAGE);
        assertThat(decision.triage().needsInformation()).isTrue();
        assertThat(decision.load().change().most()).isNotPositive();
        assertThat(decision.phase()).isNotInstanceOf(PhaseDecision.Advance.class);
    }

    private static void assertScreenIsClear(Assessment assessment, PackContent content) {
        List<String> notDenied = content.vocabulary().findings().values().stream()
                .filter(FindingTerm::required)
                .map(FindingTerm::id)
                .filter(id -> !Implications.isAnswered(assessment, id, Answer.ABSENT))
                .toList();
        assertThat(notDenied).as("required findings not answered \"no\"").isEmpty();
    }

    private static void assertGateIsMet(String gate, List<Criterion> criteria, PackContent content) {
        assertThat(criteria)
                .as("criteria of %s", gate)
                .isNotEmpty()
                .allSatisfy(criterion ->
                        assertThat(criterion.status()).as(criterion.id()).isEqualTo(Criterion.Status.MET));
        assertThat(criteria)
                .extracting(Criterion::id)
                .containsExactlyElementsOf(content.vocabulary().criteria().values().stream()
                        .filter(term -> term.gate().equals(gate))
                        .map(CriterionTerm::id)
                        .toList());
    }
}
