package dev.backstop.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.content.PackContent;
import dev.backstop.content.Rule;
import dev.backstop.content.Stage;
import dev.backstop.decision.AdviceKind;
import dev.backstop.decision.Decision;
import dev.backstop.decision.Guidance.Advice;
import dev.backstop.decision.Message;
import dev.backstop.decision.TrainingLimit;
import dev.backstop.decision.Urgency;
import dev.backstop.engine.Backstop;
import dev.backstop.model.Assessment;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a person reads in an emergency: where to go, calmly, and nothing that could make them stay. */
class EmergencyTextsTest {
    private static final Backstop BACKSTOP = Backstop.bundled();
    private static final PackContent CONTENT = BACKSTOP.content();
    private static final Pattern WHERE = Pattern.compile("emergency (number|department)", Pattern.CASE_INSENSITIVE);
    private static final Pattern NOW = Pattern.compile("\\b(now|at once)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern CALMING = Pattern.compile(
            "don.t worry|do not worry|not dangerous|harmless|probably|usually (fine|settles|passes)|wait and see|most people",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ALARMING =
            Pattern.compile("!|\\b(paralys|die|death|deadly|wheelchair|cripple)", Pattern.CASE_INSENSITIVE);

    private static final Pattern CALMING_GERMAN = Pattern.compile(
            "keine Sorge|nicht gefährlich|harmlos|wahrscheinlich nur|meist (harmlos|von selbst)|abwarten|die meisten Menschen",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern ALARMING_GERMAN = Pattern.compile(
            "!|\\b(gelähmt|sterben|Tod|tödlich|Rollstuhl)", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    @AfterAll
    static void close() {
        BACKSTOP.close();
    }

    /** Suspicions that some rule calls an emergency. */
    static Stream<String> emergencies() {
        TreeSet<String> ids = new TreeSet<>();
        for (Rule rule : CONTENT.rules(Stage.TRIAGE)) {
            List<String> arguments = rule.conclusion().arguments();
            if (rule.conclusion().call().equals("suspicion") && arguments.get(1).endsWith("EMERGENCY")) {
                ids.add(arguments.get(0));
            }
        }
        return ids.stream();
    }

    @ParameterizedTest
    @MethodSource("emergencies")
    void say_calmly_what_to_do(String suspicion) {
        Message message = Objects.requireNonNull(CONTENT.messages().get("suspicion." + suspicion));

        assertThat(message.person()).doesNotContainPattern(CALMING).doesNotContainPattern(ALARMING);
        assertThat(message.clinician()).doesNotContainPattern(CALMING);
    }

    @ParameterizedTest
    @MethodSource("emergencies")
    void say_it_as_calmly_in_german(String suspicion) {
        Message message = german("suspicion." + suspicion);

        assertThat(message.person()).doesNotContainPattern(CALMING_GERMAN).doesNotContainPattern(ALARMING_GERMAN);
        assertThat(message.clinician()).doesNotContainPattern(CALMING_GERMAN);
    }

    @Test
    void what_to_do_names_a_place_and_says_now_in_german() {
        assertThat(german("urgency.emergency").person())
                .containsPattern("Notruf|Notaufnahme")
                .containsPattern("jetzt|sofort");
    }

    private static Message german(String id) {
        return Objects.requireNonNull(
                Objects.requireNonNull(CONTENT.translations().get("de"))
                        .messages()
                        .get(id));
    }

    @Test
    void what_to_do_names_a_place_and_says_now() {
        String action = Objects.requireNonNull(CONTENT.messages().get("urgency.emergency"))
                .person();

        assertThat(action).containsPattern(WHERE).containsPattern(NOW);
    }

    @ParameterizedTest
    @MethodSource("emergencyFindings")
    void never_stand_beside_reassurance_or_a_permission_to_train(String finding) {
        Decision decision = only(finding);

        assertThat(decision.triage().urgency()).isEqualTo(Urgency.EMERGENCY);
        assertThat(decision.triage().trainingLimit()).isEqualTo(TrainingLimit.BLOCKED);
        assertThat(decision.triage().clearedBy()).isEmpty();
        assertThat(decision.triage().safetyNet().watchFor()).isEmpty();
        assertThat(decision.guidance().advice())
                .extracting(Advice::kind)
                .isSubsetOf(AdviceKind.REVIEW, AdviceKind.IMAGING);
    }

    /** Findings that are an emergency on their own, everything else answered "no". */
    static Stream<String> emergencyFindings() {
        return CONTENT.vocabulary().findings().keySet().stream()
                .filter(id -> only(id).triage().urgency() == Urgency.EMERGENCY);
    }

    /** For somebody of 35 who has this finding and nothing else that is required. */
    private static Decision only(String finding) {
        return BACKSTOP.decide(Assessment.on(LocalDate.of(2026, 11, 21))
                .age(35)
                .absent(required(finding))
                .present(finding)
                .build());
    }

    private static String[] required(String butNot) {
        return CONTENT.vocabulary().findings().values().stream()
                .filter(term -> term.required() && !term.id().equals(butNot))
                .map(term -> term.id())
                .toArray(String[]::new);
    }
}
