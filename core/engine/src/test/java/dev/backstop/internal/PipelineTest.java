package dev.backstop.internal;

import static dev.backstop.internal.TestPack.TODAY;
import static dev.backstop.internal.TestPack.clear;
import static dev.backstop.internal.TestPack.today;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.backstop.content.Limits;
import dev.backstop.content.RuleContentException;
import dev.backstop.content.Stage;
import dev.backstop.decision.Classification.Label;
import dev.backstop.decision.Decision;
import dev.backstop.decision.Guidance.Advice;
import dev.backstop.decision.LoadDecision;
import dev.backstop.decision.MatchedFact;
import dev.backstop.decision.Suspicion;
import dev.backstop.decision.Urgency;
import dev.backstop.engine.DecisionFailedException;
import dev.backstop.facts.Choice;
import dev.backstop.model.Assessment;
import dev.backstop.model.Finding;
import dev.backstop.model.InvalidAssessmentException;
import dev.backstop.model.Phase;
import dev.backstop.model.Plan;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class PipelineTest {
    private final TestPack pack = TestPack.standard();

    @Test
    void nothing_known_needs_information_and_is_never_reassured() {
        Decision decision = pack.decide(today().build());

        assertThat(decision.triage().outcome()).isEqualTo("NEEDS_INFORMATION");
        assertThat(decision.triage().urgency()).isEqualTo(Urgency.SAME_DAY);
        assertThat(decision.triage().unanswered()).containsExactly("numbness", "weakness", "fever");
        assertThat(decision.triage().isComplete()).isFalse();
        assertThat(decision.load().verdict()).isEqualTo("refer");
        assertThat(decision.phase().phase()).isEqualTo(Phase.PROTECT);
        assertThat(decision.guidance().advice()).extracting(Advice::id).containsExactly("keep-moving");
    }

    @Test
    void a_clear_screen_earns_self_management() {
        Decision decision = pack.decide(clear().build());

        assertThat(decision.triage().outcome()).isEqualTo("SELF_MANAGE");
        assertThat(decision.triage().clearedBy()).extracting("rule").containsExactly("triage.screen.clear");
        assertThat(decision.guidance().advice()).extracting(Advice::id).containsExactly("keep-moving", "all-is-well");
    }

    @Test
    void the_answer_of_a_stage_is_a_fact_for_the_next() {
        Decision decision = pack.decide(clear().present("fever")
                .onset(TODAY.minusDays(84))
                .plan(Plan.in(Phase.RESTORE, TODAY))
                .build());

        assertThat(decision.triage().suspicions()).extracting(Suspicion::id).containsExactly("fever");
        assertThat(decision.classification().labels()).extracting(Label::value).containsExactly("chronic");
        assertThat(decision.load()).isInstanceOf(LoadDecision.Hold.class);
        assertThat(decision.load().reasons().get(0).facts())
                .containsExactly(new MatchedFact("triage.training-limit", "no-progression"));
        assertThat(decision.phase().verdict()).isEqualTo("stay");
        assertThat(decision.guidance().advice()).extracting(Advice::id).containsExactly("see-somebody", "keep-moving");
        assertThat(decision.guidance().advice().get(0).reasons().get(0).facts())
                .as("what an exists-condition found stands in the reason")
                .containsExactly(new MatchedFact("triage.suspicion", "fever"));
    }

    @Test
    void an_outline_says_what_the_decision_comes_to() {
        List<Assessment> people = List.of(
                today().build(),
                clear().build(),
                clear().present("fever")
                        .onset(TODAY.minusDays(84))
                        .plan(Plan.in(Phase.RESTORE, TODAY))
                        .build());
        for (Assessment person : people) {
            Pipeline.Trace trace = pack.pipeline().trace(person);
            Decision decision = trace.decision();

            assertThat(pack.pipeline().outline(person))
                    .isEqualTo(Outline.of(decision.triage(), decision.load(), decision.phase(), trace.logs()));
        }
        assertThat(pack.pipeline().outline(people.get(1)).rules()).contains("triage.screen.clear");
    }

    @Test
    void what_is_known_sets_a_limit_of_its_own_beside_that_of_the_open_screen() {
        FactSet facts = pack.pipeline().trace(today().present("fever").build()).facts();

        assertThat(facts.choices("triage.training-limit"))
                .containsExactly(new Choice("triage.training-limit", "no-resistance"));
        assertThat(facts.choices("triage.known-training-limit"))
                .containsExactly(new Choice("triage.known-training-limit", "no-progression"));
    }

    @Test
    void every_decision_names_its_day_its_pack_and_that_it_is_no_diagnosis() {
        Decision decision = pack.decide(clear().build());

        assertThat(decision.asOf()).isEqualTo(TODAY);
        assertThat(decision.pack()).isEqualTo(pack.content.id());
        assertThat(decision.statement().id()).isEqualTo("statement.not-a-diagnosis");
    }

    @Test
    void faults_are_thrown_before_any_rule_runs() {
        AtomicBoolean ran = new AtomicBoolean();
        Pipeline pipeline = new Pipeline(pack.content, pack.limits, rules -> new IndexEngine(rules) {
            @Override
            public void run(Stage stage, FactSet facts, Limits limits, ConclusionLog log) {
                ran.set(true);
            }
        });

        assertThatExceptionOfType(InvalidAssessmentException.class)
                .isThrownBy(() -> pipeline.decide(today().present("nonsense").build()))
                .satisfies(thrown -> assertThat(thrown.faults()).hasSize(1))
                .withMessageContaining("findings.nonsense: is no finding of this rule pack.");
        assertThat(ran).isFalse();
    }

    @Test
    void an_engine_that_breaks_gives_no_decision_instead_of_a_calm_one() {
        Pipeline pipeline = new Pipeline(pack.content, pack.limits, rules -> new IndexEngine(rules) {
            @Override
            public void run(Stage stage, FactSet facts, Limits limits, ConclusionLog log) {
                throw new IllegalStateException("the network is broken");
            }
        });

        assertThatExceptionOfType(DecisionFailedException.class)
                .isThrownBy(() -> pipeline.decide(clear().build()))
                .withMessage("No decision could be made: the network is broken")
                .withCauseInstanceOf(IllegalStateException.class);
    }

    @Test
    void an_engine_that_fires_nothing_gives_no_decision() {
        TestPack silent = TestPack.of();

        assertThatExceptionOfType(DecisionFailedException.class)
                .isThrownBy(() -> silent.decide(today().build()))
                .withMessageContaining("\"numbness\" is not answered \"no\"");
    }

    @Test
    void a_text_that_the_pack_lacks_is_a_failure_that_names_the_nearest() {
        TestPack misspelt = pack.with(Rules.rule("triage.fever.also")
                .when(Rules.finding("fever").is("present"))
                .then("suspicion", "fevr", "SOON", "NONE"));

        assertThatExceptionOfType(DecisionFailedException.class)
                .isThrownBy(() -> misspelt.decide(clear().present("fever").build()))
                .withMessageContaining(
                        "The pack has no message \"suspicion.fevr\".\nMaybe you meant \"suspicion.fever\".")
                .withCauseInstanceOf(RuleContentException.class);
    }

    @Test
    void equal_assessments_get_equal_decisions() {
        Assessment assessment = clear().finding("tingling", Finding.present(LocalDate.of(2026, 1, 1), null))
                .build();

        assertThat(pack.decide(assessment))
                .isEqualTo(pack.decide(assessment.toBuilder().build()));
    }

    @Test
    void the_next_phase_is_a_fact_for_guidance_and_unknown_when_it_cannot_be_told() {
        TestPack asking = pack.without("phase.limit.protect")
                .with(Rules.rule("guidance.next.restore")
                        .when(Rules.choice("phase.next").oneOf("restore"))
                        .then("advise", "see-somebody"));

        assertThat(asking.decide(clear().build()).guidance().advice())
                .extracting(Advice::id)
                .contains("see-somebody");
        assertThat(asking.decide(clear().plan(Plan.in(Phase.REBUILD, TODAY)).build())
                        .guidance()
                        .advice())
                .extracting(Advice::id)
                .doesNotContain("see-somebody");
    }
}
