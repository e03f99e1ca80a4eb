package dev.backstop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.authoring.change.SmallestChange;
import dev.backstop.authoring.change.SmallestChange.Changed;
import dev.backstop.authoring.change.SmallestChange.Kind;
import dev.backstop.cli.ExplainCommand.Explained;
import dev.backstop.decision.MatchedFact;
import dev.backstop.engine.RuleExplanation;
import dev.backstop.engine.RuleExplanation.ConditionExplanation;
import dev.backstop.engine.RuleExplanation.Outcome;
import dev.backstop.engine.RuleExplanation.Status;
import dev.backstop.model.Assessment;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExplanationTest {
    private static final ConditionExplanation MET = new ConditionExplanation(
            "Saddle sensory change is not sure",
            Status.MET,
            List.of(new MatchedFact("saddle", "unsure")),
            List.of(),
            9);
    private static final ConditionExplanation FAILED = new ConditionExplanation(
            "Time to settle is more than 24 hours",
            Status.FAILED,
            List.of(new MatchedFact("session.hours-to-settle", "6")),
            List.of(),
            10);
    private static final ConditionExplanation UNKNOWN = new ConditionExplanation(
            "Next morning is Better", Status.UNKNOWN, List.of(), List.of("session.next-morning"), 11);
    private static final Explained ALL = new Explained(
            Samples.needsInformation(),
            List.of(
                    new RuleExplanation(Samples.RULE, Outcome.FIRED, List.of(MET)),
                    new RuleExplanation(Samples.RULE, Outcome.NOT_FIRED, List.of(MET, FAILED)),
                    new RuleExplanation(Samples.RULE, Outcome.UNKNOWN, List.of(MET, UNKNOWN))),
            List.of(new SmallestChange(
                    SmallestChange.Goal.PROGRESS,
                    List.of(
                            new Changed("fever", "Fever", "Do you have a fever?", "absent", Kind.OTHERWISE),
                            new Changed("session.pain-peak", "Peak", "How bad was it?", "2 points", Kind.DO)),
                    Assessment.on(LocalDate.of(2026, 11, 21)).build())));
    private static final Explained ONE = new Explained(
            null,
            List.of(new RuleExplanation(Samples.RULE, Outcome.NOT_FIRED, List.of(MET, FAILED, UNKNOWN))),
            List.of());

    @Test
    void it_says_what_counted_what_waits_and_what_did_not_count() {
        assertThat(text(ALL))
                .startsWith("NEEDS INFORMATION\n")
                .containsSubsequence(
                        "What counted: triage",
                        "✓ Numbness that is not ruled out",
                        "- Is there numbness between your legs? not sure",
                        "triage.sample.numb; S002-19; SRC-SAMPLE line 3",
                        "What would change it",
                        "stays between SAME DAY and",
                        "More load would be open with",
                        "• Do you have a fever? – absent",
                        "it would have to have been otherwise",
                        "• How bad was it? – 2 points",
                        "can become so",
                        "Rules that wait for an answer",
                        "triage.sample.numb waits for session.next-morning",
                        "Rules that did not count",
                        "triage.sample.numb; not so: Time to settle is more than 24 hours");
    }

    @Test
    void one_rule_is_shown_with_every_condition() {
        assertThat(text(ONE))
                .startsWith("Numbness that is not ruled out\ntriage.sample.numb (triage/sample/sample.drl:7)\n")
                .containsSubsequence(
                        "It did not count.",
                        "✓ Saddle sensory change is not sure",
                        "✗ Time to settle is more than 24 hours",
                        "- How long did it take to settle? 6 hours",
                        "? Next morning is Better",
                        "- not known: How was your back the next morning? (session.next-morning)",
                        "When it counts: suspicion numb, EMERGENCY, BLOCKED");
    }

    @Test
    void the_json_obeys_the_schema() {
        for (Explained explained : List.of(ALL, ONE)) {
            JsonSchemas.assertValid(
                    SchemaCommand.Schema.explanation, Json.write(ExplanationJson.of(explained, Samples.content())));
        }
    }

    private static String text(Explained explained) {
        return ExplanationText.of(explained, Samples.content(), Audience.person, Call.PLAIN);
    }
}
