package dev.backstop.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.authoring.overlay.Overlay;
import dev.backstop.content.PackContent;
import dev.backstop.content.Rule;
import dev.backstop.decision.Urgency;
import dev.backstop.engine.Backstop;
import dev.backstop.engine.RulePack;
import dev.backstop.model.Assessment;
import dev.backstop.model.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OverlayTest {
    static final String PACK = """
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

            rule "triage.clinic.fall"
                @title( "A fall at work" )
                @source( "SRC-CLINIC page 3" )
                @statements( "CLINIC-1" )
                @status( "active" )
                @reviewed( "2026-11-21" )
            when
                Finding( id == "fall-at-work", present )
            then
                conclude.suspicion( "fall", Urgency.URGENT, TrainingLimit.NO_RESISTANCE );
            end
            """;

    private static PackContent base;

    @TempDir
    Path folder;

    @BeforeAll
    static void readBase() throws IOException {
        base = PackReader.read(PackCopy.VALID).orThrow();
    }

    @BeforeEach
    void writeOverlay() throws IOException {
        write("pack.yaml", PACK);
    }

    @Test
    void an_overlay_that_says_nothing_changes_nothing_but_the_name() throws IOException {
        PackContent merged = read().orThrow();

        assertThat(merged.id().id()).isEqualTo("clinic");
        assertThat(merged.id().digest()).isNotEqualTo(base.id().digest());
        assertThat(merged.manifest().over()).isEqualTo(base.id());
        assertThat(merged.rules()).isEqualTo(base.rules());
        assertThat(merged.parameters()).isEqualTo(base.parameters());
        assertThat(merged.vocabulary()).isEqualTo(base.vocabulary());
        assertThat(merged.messages()).isEqualTo(base.messages());
    }

    @Test
    void an_added_finding_and_rule_decide_with_the_rules_below() throws IOException {
        addFall();

        PackReading reading = read();
        PackContent merged = reading.orThrow();
        assertThat(merged.rules()).hasSize(base.rules().size() + 1).containsAll(base.rules());
        assertThat(reading.scenarios()).hasSize(3);
        try (Backstop backstop = Backstop.of(RulePack.of(merged))) {
            assertThat(new ScenarioRunner(backstop).run(reading.scenarios())).isEmpty();
            Assessment assessment = Assessment.on(LocalDate.of(2026, 11, 21))
                    .finding("fall-at-work", Finding.PRESENT)
                    .finding("fever", Finding.PRESENT)
                    .build();
            assertThat(backstop.decide(assessment).triage().urgency()).isEqualTo(Urgency.SAME_DAY);
            assertThat(backstop.decide(assessment).triage().suspicions())
                    .extracting(one -> one.id())
                    .containsExactly("infection", "fall");
            assertThat(backstop.decide(assessment).pack()).isEqualTo(merged.id());
        }
    }

    @Test
    void an_added_rule_needs_its_scenarios_and_its_sources() throws IOException {
        addFall();
        Files.delete(folder.resolve("triage/clinic/clinic.scenarios.yaml"));
        write("sources.yaml", source("SRC-OTHER"));

        assertThat(faults())
                .contains("triage/clinic/clinic.drl:9:6: rule \"triage.clinic.fall\" has no scenario in which it fires"
                        + " (\"because\").")
                .anyMatch(
                        fault -> fault.contains("names the source \"SRC-CLINIC\", which sources.yaml does not define"));
    }

    @Test
    void what_the_pack_below_has_cannot_be_defined_again() throws IOException {
        write("vocabulary/clinic.yaml", """
                findings:
                  fever: { group: general, question: Hot?, label: Hot, polarity: neutral }
                """);

        assertThat(faults())
                .containsExactly("vocabulary/clinic.yaml:2:3: finding \"fever\" is defined twice, first in"
                        + " example-pack 2026.1.");
    }

    @Test
    void a_parameter_moves_to_the_safe_side_freely() throws IOException {
        moveFever("37.5");

        PackContent merged = read().orThrow();
        assertThat(Objects.requireNonNull(merged.parameters().get("triage.fever-temperature"))
                        .value())
                .isEqualTo(37.5);
        assertThat(Objects.requireNonNull(merged.parameters().get("triage.fever-temperature"))
                        .unit())
                .isEqualTo(Objects.requireNonNull(base.parameters().get("triage.fever-temperature"))
                        .unit());
    }

    @Test
    void a_parameter_moves_to_the_other_side_with_a_waiver_only() throws IOException {
        moveFever("39.5");

        assertThat(faults())
                .containsExactly(
                        "parameters/clinic.yaml:1:1: The parameter \"triage.fever-temperature\" goes from 38 to"
                                + " 39.5 degrees, and the pack below says host-may: lower; that needs a waiver.\n"
                                + "Write \"triage.fever-temperature: { reason: …, reviewer: …, day: … }\" in waivers.yaml, or"
                                + " take it back.");

        waive("triage.fever-temperature");
        assertThat(faults()).isEmpty();
    }

    @Test
    void a_parameter_that_nobody_may_move_needs_a_waiver_either_way() throws IOException {
        for (String value : List.of("1", "47")) {
            write(
                    "parameters/clinic.yaml",
                    "load.settling-window: { value: " + value
                            + ", source: SRC-EXAMPLE page 1, reviewed: 2026-11-21, review-by: 2027-11-21 }\n");
            assertThat(faults()).singleElement().asString().contains("load.settling-window", "needs a waiver");
        }
    }

    @Test
    void only_the_number_of_a_parameter_can_be_changed() throws IOException {
        write(
                "parameters/clinic.yaml",
                "load.settling-window: { value: 24, unit: days, host-may: raise, source: SRC-EXAMPLE page 1, reviewed:"
                        + " 2026-11-21, review-by: 2027-11-21 }\n");

        assertThat(faults())
                .hasSize(2)
                .allMatch(fault -> fault.contains("unknown key"))
                .anyMatch(fault -> fault.contains("\"unit\""))
                .anyMatch(fault -> fault.contains("\"host-may\""));
    }

    @Test
    void a_danger_rule_is_switched_off_with_a_waiver_only() throws IOException {
        switchOff("triage.fever.present");

        assertThat(faults())
                .containsExactly("pack.yaml:10:3: The rule \"triage.fever.present\" is switched off, which concludes"
                        + " suspicion; that needs a waiver.\nWrite \"triage.fever.present: { reason: …, reviewer: …,"
                        + " day: … }\" in waivers.yaml, or take it back.");

        waive("triage.fever.present");
        assertThat(read().orThrow().rules()).extracting(Rule::id).doesNotContain("triage.fever.present");
    }

    @Test
    void a_rule_that_only_permits_is_switched_off_with_a_reason() throws IOException {
        switchOff("load.settling.two-green");

        assertThat(read().orThrow().rules()).extracting(Rule::id).doesNotContain("load.settling.two-green");
    }

    @Test
    void a_switch_needs_a_rule_a_reason_and_a_reviewer() throws IOException {
        write("pack.yaml", PACK + "switched-off:\n  triage.fever.presnt: { reason: \"\" }\n");

        assertThat(faults())
                .containsExactly(
                        "pack.yaml:10:3: pack.yaml switches off the rule \"triage.fever.presnt\", which the pack below"
                                + " does not have.\nMaybe you meant \"triage.fever.present\" (example-pack 2026.1).",
                        "pack.yaml:10:3: switched-off \"triage.fever.presnt\" has no \"reviewer\".",
                        "pack.yaml:10:34: switched-off \"triage.fever.presnt\" has an empty \"reason\".");
    }

    @Test
    void a_scenario_cannot_count_on_a_rule_that_is_switched_off() throws IOException {
        addFall();
        switchOff("triage.fever.present");
        waive("triage.fever.present");
        append(
                "triage/clinic/clinic.scenarios.yaml",
                "- name: A fever\n  given: { findings: { fever: present } }\n  expect: { because: [triage.fever.present]"
                        + " }\n");

        assertThat(faults()).singleElement().asString().contains("which is not active");
    }

    @Test
    void a_text_that_tells_what_to_do_in_an_emergency_is_replaced_with_a_waiver_only() throws IOException {
        message("urgency.emergency", "Ring the clinic's own number.");

        assertThat(faults())
                .containsExactly("messages/person.properties:1:1: The message \"urgency.emergency\" is replaced, which"
                        + " tells of a danger; that needs a waiver.\nWrite \"urgency.emergency: { reason: …, reviewer:"
                        + " …, day: … }\" in waivers.yaml, or take it back.");

        waive("urgency.emergency");
        assertThat(Objects.requireNonNull(read().orThrow().messages().get("urgency.emergency"))
                        .person())
                .isEqualTo("Ring the clinic's own number.");
    }

    @Test
    void other_texts_are_replaced_freely() throws IOException {
        message("load-verdict.hold", "Stay where you are.");
        write("messages/vocabulary.properties", "label.fever = High temperature\n");

        PackContent merged = read().orThrow();
        assertThat(Objects.requireNonNull(merged.messages().get("load-verdict.hold"))
                        .person())
                .isEqualTo("Stay where you are.");
        assertThat(Objects.requireNonNull(merged.vocabulary().findings().get("fever"))
                        .label())
                .isEqualTo("High temperature");
    }

    @Test
    void a_question_about_a_danger_is_asked_otherwise_with_a_waiver_only() throws IOException {
        write("messages/vocabulary.properties", "question.saddle-numbness = Numb at all?\nquestion.none = Well?\n");

        assertThat(faults())
                .hasSize(2)
                .anyMatch(fault -> fault.startsWith("messages/vocabulary.properties:1:1: The text"
                        + " \"question.saddle-numbness\" is replaced, which asks about a danger; that needs a waiver."))
                .anyMatch(fault -> fault.startsWith(
                        "messages/vocabulary.properties:2:1: text \"question.none\" is of nothing in the vocabulary"));
    }

    @Test
    void a_waiver_of_nothing_is_a_fault() throws IOException {
        waive("load.setling-window");

        assertThat(faults())
                .containsExactly("waivers.yaml:1:1: waiver \"load.setling-window\" names the rule, parameter, term or"
                        + " text \"load.setling-window\", which neither the overlay nor the pack below has.\n"
                        + "Maybe you meant \"load.settling-window\" (example-pack 2026.1).");
    }

    @Test
    void a_second_way_to_meet_a_criterion_needs_a_waiver() throws IOException {
        write("sources.yaml", source("SRC-CLINIC"));
        write("statements.txt", "CLINIC-1\n");
        write(
                "load/clinic/clinic.drl",
                RULE.replace("triage", "load")
                        .replace("import dev.backstop.decision.Urgency\n", "")
                        .replace("import dev.backstop.decision.TrainingLimit\n", "")
                        .replace("TriageConclusions", "LoadConclusions")
                        .replace("\"fall-at-work\", present", "\"fever\", absent")
                        .replace(
                                "suspicion( \"fall\", Urgency.URGENT, TrainingLimit.NO_RESISTANCE )",
                                "met( \"progress.two-green-sessions\" )"));

        assertThat(faults())
                .anyMatch(fault -> fault.contains("The rule \"load.clinic.fall\" is added and meets the criterion"
                        + " \"progress.two-green-sessions\" of the pack below; that needs a waiver."));
    }

    @Test
    void an_overlay_is_for_one_pack_and_one_version_of_it() throws IOException {
        write("pack.yaml", PACK.replace("version: \"2026.1\" }", "version: \"2025.2\" }") + "rubbish: yes\n");
        assertThat(faults())
                .contains("pack.yaml:8:7: The overlay is for the pack example-pack 2025.2, and the pack below it is"
                        + " example-pack 2026.1.");

        write("pack.yaml", PACK.replace("\"2026.1\" }", "\"2026.1\", digest: \"00\" }"));
        assertThat(faults())
                .containsExactly(
                        "pack.yaml:8:7: The overlay is for the pack example-pack 2026.1 (00), and the pack below"
                                + " it is example-pack 2026.1 (" + base.id().digest() + ").");
    }

    @Test
    void an_overlay_is_not_read_alone_and_a_whole_pack_not_over_another() throws IOException {
        assertThat(PackReader.read(folder).faults())
                .singleElement()
                .asString()
                .isEqualTo("pack.yaml:8:7: pack.yaml has \"over\", as an overlay has; an overlay is read together with"
                        + " the pack below it.\nMaybe name that pack: --over bundled, or --over and its directory.");
        assertThat(Overlay.read(PackCopy.VALID, base).faults())
                .anyMatch(fault -> fault.message().contains("has no \"over\""));
    }

    @Test
    void an_overlay_has_no_exercises_and_no_report_of_progress_of_its_own() throws IOException {
        write("exercises/mine.yaml", "exercises: {}\n");
        write("vocabulary/clinic.yaml", "progress: {}\n");

        assertThat(faults())
                .anyMatch(fault -> fault.startsWith("exercises/mine.yaml: An overlay has no place for this file"))
                .anyMatch(fault -> fault.contains("unknown key \"progress\""));
    }

    @Test
    void every_byte_of_the_overlay_and_of_the_pack_below_is_in_the_digest() throws IOException {
        String before = read().orThrow().id().digest();
        waive("load.settling-window");
        String waived = read().orThrow().id().digest();
        PackContent other = PackReader.read(PackCopy.in(folder.resolve("target/base"))
                        .replace("load/settling/settling.drl", "\"After\"", "After")
                        .directory())
                .orThrow();

        assertThat(waived).isNotEqualTo(before);
        assertThat(Overlay.read(folder, other).orThrow().id().digest()).isNotEqualTo(waived);
    }

    private void addFall() throws IOException {
        write("sources.yaml", source("SRC-CLINIC"));
        write("statements.txt", "# The clinic's agreement\nCLINIC-1\n");
        write("vocabulary/clinic.yaml", """
                findings:
                  fall-at-work: { group: general, question: Did you fall at work?, label: Fall at work, polarity: danger }
                choices:
                  triage.suspicion: { values: { fall: After a fall } }
                """);
        message("suspicion.fall", "See the works doctor.");
        write("triage/clinic/clinic.drl", RULE);
        write("triage/clinic/clinic.scenarios.yaml", """
                - name: A fall at work
                  given: { screen: clear, findings: { fall-at-work: present } }
                  expect: { outcome: urgent, because: [triage.clinic.fall] }
                - name: No fall
                  given: { screen: clear, findings: { fall-at-work: absent } }
                  near-miss: [triage.clinic.fall]
                - name: Nobody asked for a fall
                  given: {}
                  unknown: [triage.clinic.fall]
                """);
    }

    private static String source(String id) {
        return id + """
                :
                  title: Agreement of the clinic
                  publisher: The clinic
                  edition: "2026"
                  link: ""
                  licence: own
                  status: proposal
                  note: An agreement of the clinic's own.
                  checked: 2026-11-21
                """;
    }

    private void moveFever(String value) throws IOException {
        write(
                "parameters/clinic.yaml",
                "triage.fever-temperature: { value: " + value
                        + ", source: SRC-EXAMPLE page 1, reviewed: 2026-11-21, review-by: 2027-11-21 }\n");
    }

    private void switchOff(String rule) throws IOException {
        write(
                "pack.yaml",
                PACK + "switched-off:\n  " + rule
                        + ": { reason: Seen in person, reviewer: clinical safety officer }\n");
    }

    private void waive(String id) throws IOException {
        write(
                "waivers.yaml",
                id + ": { reason: Seen in person, reviewer: clinical safety officer, day: 2026-11-20 }\n");
    }

    private void message(String key, String text) throws IOException {
        write("messages/person.properties", key + " = " + text + "\n");
        write("messages/clinician.properties", key + " = " + text + "\n");
    }

    private void append(String file, String text) throws IOException {
        write(file, Files.readString(folder.resolve(file)) + text);
    }

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private PackReading read() throws IOException {
        return Overlay.read(folder, base);
    }

    private List<String> faults() throws IOException {
        return read().faults().stream().map(Fault::toString).toList();
    }
}
