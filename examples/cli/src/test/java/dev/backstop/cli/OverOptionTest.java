package dev.backstop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An overlay over the small valid pack, in the commands that work on the files of a pack. */
class OverOptionTest {
    private static final String BELOW = "../../core/authoring/src/test/resources/packs/valid";
    private static final String PACK = """
            id: clinic
            title: The clinic's own
            version: "7"
            language: en
            engine: ">=0.1 <0.2"
            review-months: 12
            approvals: []
            over: { id: example-pack, version: "2026.1" }
            """;
    private static final String RULE = """
            package dev.backstop.rules.triage

            import dev.backstop.facts.Finding
            import dev.backstop.decision.Urgency
            import dev.backstop.decision.TrainingLimit
            global dev.backstop.content.Limits limit
            global dev.backstop.content.TriageConclusions conclude

            rule "triage.fever.fall"
                @title( "A fall at work" )
                @source( "SRC-EXAMPLE" )
                @statements( "S002-45" )
                @status( "active" )
                @reviewed( "2026-11-21" )
            when
                Finding( id == "fall-at-work", present )
            then
                conclude.suspicion( "fall", Urgency.URGENT, TrainingLimit.NO_RESISTANCE );
            end
            """;

    @TempDir
    private Path overlay;

    /** Its rule stands in a file that the pack below has as well. */
    @BeforeEach
    void write() throws IOException {
        write("pack.yaml", PACK);
        write("vocabulary/clinic.yaml", """
                findings:
                  fall-at-work: { group: general, question: Did you fall at work?, label: Fall at work, polarity: danger }
                choices:
                  triage.suspicion: { values: { fall: After a fall } }
                """);
        write("messages/person.properties", "suspicion.fall = See the works doctor.\n");
        write("messages/clinician.properties", "suspicion.fall = See the works doctor.\n");
        write("triage/fever/fever.drl", RULE);
        write("triage/fever/fever.scenarios.yaml", """
                - name: A fall at work
                  given: { screen: clear, findings: { fall-at-work: present } }
                  expect: { outcome: urgent, because: [triage.fever.fall] }
                - name: No fall
                  given: { screen: clear, findings: { fall-at-work: absent } }
                  near-miss: [triage.fever.fall]
                - name: Nobody asked for a fall
                  given: {}
                  unknown: [triage.fever.fall]
                """);
    }

    private void write(String file, String text) throws IOException {
        Path path = overlay.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private Call over(String command, String... options) {
        return Call.of(Stream.concat(Stream.of(command, overlay.toString(), "--over", BELOW), Stream.of(options))
                .toArray(String[]::new));
    }

    private Call check() {
        return over("check", "--on", "2026-11-21");
    }

    @Test
    void its_own_scenarios_are_run_by_both_packs() {
        Call call = over("test");

        assertThat(call.err()).isEmpty();
        assertThat(call.out())
                .isEqualTo("3 scenarios, all as expected.\n"
                        + "Scenarios were run of the overlay alone, not of example-pack 2026.1 below it.\n");
        assertThat(call.exitCode()).isEqualTo(Cli.DONE);
    }

    @Test
    void its_own_rules_are_covered() {
        Call call = over("cover", "--least", "100");

        assertThat(call.err()).isEmpty();
        assertThat(call.out())
                .contains("triage.fever  1 ", "all           1 ", "not of example-pack 2026.1 below it")
                .doesNotContain("classification", "triage.fever.present");
        assertThat(call.exitCode()).isEqualTo(Cli.DONE);
    }

    @Test
    void what_the_pack_below_warns_of_by_itself_is_not_told() {
        assertThat(Call.of("check", BELOW, "--on", "2026-11-21").out()).contains(" warning");

        Call call = check();

        assertThat(call.out())
                .isEqualTo("0 errors, 0 warnings.\nReviews were looked at for 2026-11-21.\n"
                        + "Findings are of the overlay alone, not of example-pack 2026.1 below it.\n");
    }

    private void addTwin() throws IOException {
        write(
                "triage/fever/fever.drl",
                RULE.replace("\"fall-at-work\"", "\"fever\"").replace("\"fall\"", "\"infection\""));
        write("triage/fever/fever.scenarios.yaml", """
                - name: A fever
                  given: { screen: clear, findings: { fever: present } }
                  expect: { because: [triage.fever.fall] }
                - name: No fever
                  given: { screen: clear }
                  near-miss: [triage.fever.fall]
                - name: Nobody asked
                  given: {}
                  unknown: [triage.fever.fall]
                """);
    }

    @Test
    void a_rule_like_one_of_the_pack_below_is_told_at_its_line() throws IOException {
        addTwin();

        assertThat(check().out())
                .contains(
                        overlay.resolve("triage/fever/fever.drl") + ":9:6: warning [same-condition]:",
                        "rule \"triage.fever.present\" (example-pack 2026.1)");
    }

    @Test
    void what_it_takes_from_the_pack_below_is_told_at_its_manifest() throws IOException {
        write(
                "pack.yaml",
                PACK + "switched-off:\n  triage.clear.watch: { reason: We tell ourselves, reviewer: safety lead }\n");
        write("waivers.yaml", "triage.clear.watch: { reason: Told, reviewer: safety lead, day: 2026-11-21 }\n");

        Call call = check();

        assertThat(call.out())
                .contains(
                        overlay.resolve("pack.yaml")
                                + ": warning [missing-safety-net]: rule \"triage.clear.all\" clears",
                        "0 errors, 1 warning.");
    }

    @Test
    void only_problems_that_it_brings_are_found() throws IOException {
        Call calm = over("verify", "--pairs", "20");
        assertThat(calm.err()).isEmpty();
        assertThat(calm.out()).contains("Verification found nothing.", "not of example-pack 2026.1 below it");
        assertThat(calm.exitCode()).isEqualTo(Cli.DONE);

        addTwin();
        Call twin = over("verify", "--pairs", "20");
        assertThat(twin.out()).contains("Verification found 1 problem.", "redundant: ", "triage.fever.fall");
        assertThat(twin.exitCode()).isEqualTo(Cli.NO);
    }

    @Test
    void an_overlay_is_compared_as_it_lies_over_its_pack() {
        Call call = Call.of("diff", BELOW, overlay.toString(), "--over", BELOW, "--people", "200");

        assertThat(call.err()).isEmpty();
        assertThat(call.out()).contains("triage.fever.fall", "urgent");
        assertThat(call.exitCode()).isEqualTo(Cli.DONE);
    }

    @Test
    void a_difference_needs_to_know_what_an_overlay_is_over() {
        Call call = Call.of("diff", BELOW, overlay.toString());

        assertThat(call.exitCode()).isEqualTo(Cli.FAULTY);
        assertThat(call.err()).contains("--over bundled");
    }

    @Test
    void whole_packs_lie_over_nothing() {
        assertThat(Call.of("diff", BELOW, BELOW, "--over", BELOW).err()).contains("neither OLD nor NEW is an overlay");
        assertThat(Call.of("test", BELOW, "--over", BELOW).err()).contains("has no \"over\"");
    }
}
