package dev.backstop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.decision.Decision;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class DecisionTextTest {
    @Test
    void an_emergency_comes_first_and_nothing_in_it_reassures() {
        String text = text(Samples.emergency());

        assertThat(text)
                .startsWith("EMERGENCY\nThis is what to do now.\n\nWhy\n")
                .contains("Training limit: blocked", "Load: REFER", "Next load: none.", "Phase: PROTECT")
                .doesNotContain(
                        "Your back is strong", "green", "Walking total", "minutes a day", "Still to be answered");
    }

    @Test
    void missing_answers_are_asked_for_right_below_the_headline() {
        assertThat(text(Samples.needsInformation()))
                .startsWith("""
                        NEEDS INFORMATION
                        This is what to do now.

                        Please answer these first
                           1. Is there numbness between your legs? [could mean EMERGENCY]
                              Asked because of: Numbness that is not ruled out
                        """)
                .contains("As long as they are not answered: SAME DAY. Speak to a clinician today.")
                .containsSubsequence("Please answer these again", "Ask again about the saddle or the fall.", "Why")
                .doesNotContain("SELF");
    }

    @Test
    void a_decision_reads_from_urgency_to_sources() {
        assertThat(text(Samples.selfManage()))
                .startsWith("SELF-MANAGE\nThis is what to do now.")
                .containsSubsequence(
                        "Why",
                        "Numbness that is not ruled out",
                        "Is there numbness between your legs? not sure",
                        "triage.sample.numb; S002-19; SRC-SAMPLE line 3",
                        "sets aside S002-46: numbness comes first",
                        "Questionnaires",
                        "Walking total: not known, 2 to 7 points (2026-11-21, 8 of 9 items)",
                        "possible: low or high",
                        "Walking total: 4 points (2026-11-21, 9 of 9 items)",
                        "Training limit: none",
                        "Load: PROGRESS",
                        "Next load: +5 % (from no change to at most +7.5 %). Change the weight only.",
                        "This holds until 28 November.",
                        "Goblet squat: up to 21 kg (20 kg last time), sets and repetitions as before,",
                        "until 28 November [planned: accepted]",
                        "Goblet squat: up to 18 kg with 3 sets of 8 and 2 repetitions more",
                        "[planned: cut to this]",
                        "Goblet squat: no more than last time (20 minutes), until 28 November",
                        "Your plan: too much at once; do no more than what stands above.",
                        "Ask again in a week.",
                        "✓ The last two sessions were green",
                        "How long did it take to settle? 26 hours",
                        "✗ The last two sessions were green",
                        "? The last two sessions were green",
                        "not known: How was your back the next morning?",
                        "Phase: ADVANCE from rebuild to reload",
                        "Guidance",
                        "Numbers to aim for",
                        "Walking: 15 to 30 minutes a day. In short walks, often.",
                        "Still to be answered",
                        "Watch for",
                        "until 2026-11-28",
                        "Sources",
                        "SRC-SAMPLE: A sample guideline. Nobody, 2026 [secondary] Not read in the",
                        "This is not a diagnosis.",
                        "sample 1.2 (0123456789ab)");
    }

    @Test
    void a_clinician_gets_labels_and_the_clinicians_texts() {
        assertThat(DecisionText.of(Samples.selfManage(), Samples.content(), Audience.clinician, Call.PLAIN))
                .contains("To a clinician: This is what to do now.", "Saddle sensory change: not sure");
    }

    @Test
    void no_line_is_wider_than_the_terminal() {
        for (int width : new int[] {40, 80}) {
            Terminal narrow = new Terminal(width, false, StandardCharsets.UTF_8);
            assertThat(DecisionText.of(Samples.selfManage(), Samples.content(), Audience.person, narrow)
                            .lines())
                    .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(width));
        }
    }

    @Test
    void a_terminal_without_symbols_gets_ascii() {
        Terminal ascii = new Terminal(80, false, StandardCharsets.US_ASCII);
        assertThat(DecisionText.of(Samples.selfManage(), Samples.content(), Audience.person, ascii))
                .contains("[x] The last two", "[ ] The last two", "[?] The last two")
                .isEqualTo(new String(
                        DecisionText.of(Samples.selfManage(), Samples.content(), Audience.person, ascii)
                                .getBytes(StandardCharsets.US_ASCII),
                        StandardCharsets.US_ASCII));
    }

    @Test
    void only_a_terminal_with_colour_gets_colour() {
        Terminal colour = new Terminal(80, true, StandardCharsets.UTF_8);
        assertThat(DecisionText.of(Samples.emergency(), Samples.content(), Audience.person, colour))
                .startsWith("\u001b[1m\u001b[31mEMERGENCY\u001b[0m\n");
        assertThat(text(Samples.emergency())).doesNotContain("\u001b");
    }

    private static String text(Decision decision) {
        return DecisionText.of(decision, Samples.content(), Audience.person, Call.PLAIN);
    }
}
