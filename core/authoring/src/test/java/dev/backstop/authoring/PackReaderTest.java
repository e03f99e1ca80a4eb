package dev.backstop.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import dev.backstop.content.Conclusion;
import dev.backstop.content.Condition;
import dev.backstop.content.Condition.Constraint;
import dev.backstop.content.Condition.FactKind;
import dev.backstop.content.Condition.Operand;
import dev.backstop.content.Condition.Operator;
import dev.backstop.content.Condition.Quantifier;
import dev.backstop.content.PackContent;
import dev.backstop.content.Rule;
import dev.backstop.content.RuleContentException;
import dev.backstop.content.Stage;
import dev.backstop.content.Vocabulary;
import dev.backstop.content.Vocabulary.Bound;
import dev.backstop.content.Vocabulary.ChoiceTerm;
import dev.backstop.content.Vocabulary.Counted;
import dev.backstop.content.Vocabulary.MeasureTerm;
import dev.backstop.decision.Message;
import dev.backstop.decision.SourceReference;
import dev.backstop.model.Assessment;
import dev.backstop.model.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackReaderTest {
    private static final List<String> STAGES = List.of("triage", "classification", "load", "phase", "guidance");

    @TempDir
    Path directory;

    private static PackContent valid() throws IOException {
        return PackReader.read(PackCopy.VALID).orThrow();
    }

    private static Rule rule(String id) throws IOException {
        return valid().rules().stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void reads_a_rule_into_the_index() throws IOException {
        Rule rule = rule("load.settling.slow");

        assertThat(rule)
                .isEqualTo(new Rule(
                        "load.settling.slow",
                        Stage.LOAD,
                        "Pain took longer than the settling window",
                        List.of(new SourceReference("SRC-S002", "line 203"), new SourceReference("SRC-EXAMPLE", "")),
                        List.of("S002-45", "C-07"),
                        List.of(),
                        LocalDate.of(2026, 11, 21),
                        LocalDate.of(2027, 11, 21),
                        List.of(new Condition(
                                Quantifier.EACH,
                                FactKind.MEASURE,
                                List.of(
                                        new Constraint(
                                                "id",
                                                Operator.EQUAL,
                                                List.of(new Operand.Text("session.hours-to-settle"))),
                                        new Constraint(
                                                "value",
                                                Operator.MORE,
                                                List.of(new Operand.Limit("load.settling-window")))),
                                16)),
                        new Conclusion("hold", List.of("settles-slowly")),
                        "load/settling/settling.drl",
                        9));
    }

    @Test
    void reads_every_form_of_condition_and_conclusion() throws IOException {
        assertThat(rule("triage.cauda-equina.numb").conditions().get(0).constraints())
                .contains(new Constraint("present", Operator.EQUAL, List.of(new Operand.Flag(true))))
                .contains(new Constraint("steady", Operator.EQUAL, List.of(new Operand.Flag(false))));
        assertThat(rule("triage.cauda-equina.open").conditions().get(0).quantifier())
                .isEqualTo(Quantifier.EXISTS);
        assertThat(rule("load.settling.unknown").conditions())
                .extracting(Condition::quantifier)
                .containsExactly(Quantifier.NOT, Quantifier.EACH);
        assertThat(rule("triage.clear.all")
                        .conditions()
                        .get(0)
                        .constraints()
                        .get(1)
                        .operands())
                .containsExactly(new Operand.Amount(0));
        assertThat(rule("triage.cauda-equina.numb").conclusion().arguments())
                .containsExactly("cauda-equina", "EMERGENCY", "BLOCKED");
        assertThat(rule("load.settling.lower").conclusion().arguments())
                .containsExactly("lower", "limit.of(\"load.cut-least\")", "limit.of(\"load.cut-most\")");
    }

    @Test
    void reads_what_measures_count_and_what_numbers_and_answers_imply() throws IOException {
        Vocabulary vocabulary = PackReader.read(PackCopy.VALID).orThrow().vocabulary();
        MeasureTerm sure = Objects.requireNonNull(vocabulary.measures().get("signs.sure"));
        MeasureTerm possible = Objects.requireNonNull(vocabulary.measures().get("signs.possible"));
        MeasureTerm temperature = Objects.requireNonNull(vocabulary.measures().get("temperature"));
        ChoiceTerm fall = Objects.requireNonNull(vocabulary.choices().get("fall"));

        assertThat(sure.counts())
                .containsExactly(
                        new Counted("fever", null),
                        new Counted("saddle-numbness", null),
                        new Counted("sitting-tolerance", new Bound(Operator.LESS, "load.settling-window")));
        assertThat(possible.upperBoundOf()).isEqualTo("signs.sure");
        assertThat(vocabulary.counted(possible)).isEqualTo(sure.counts());
        assertThat(List.of(sure, possible)).allMatch(MeasureTerm::isDerived).allMatch(MeasureTerm::isCount);
        assertThat(temperature.implies())
                .containsExactly(entry("fever", new Bound(Operator.AT_LEAST, "triage.fever-temperature")));
        assertThat(temperature.statements()).containsExactly("S002-45");
        assertThat(temperature.codes()).containsExactly("LOINC 8310-5");
        assertThat(fall.implies()).containsExactly(entry("hard", List.of("fever")));
        assertThat(fall.statements()).containsExactly("C-07");
        assertThat(fall.codes()).containsExactly("SNOMED-CT 1912002");
    }

    @Test
    void a_clear_screen_answers_no_to_nothing_that_a_stated_number_or_choice_implies() throws IOException {
        List<Scenario> scenarios =
                PackCopy.in(directory).write("triage/fever/fever.scenarios.yaml", """
                        - name: A fever is seen on the same day
                          given: { screen: clear, measures: { temperature: 38 } }
                          expect: { outcome: same-day, because: [triage.fever.present] }
                        - name: Just below
                          given: { screen: clear, measures: { temperature: 37.9 } }
                          near-miss: [triage.fever.present]
                        - name: Nobody asked for a fever
                          given: { screen: clear, choices: { fall: hard } }
                          expect: { outcome: same-day }
                        - name: Nobody asked for anything
                          given: {}
                          unknown: [triage.fever.present]
                        """).read().scenarios().stream()
                        .filter(scenario -> scenario.file().equals("triage/fever/fever.scenarios.yaml"))
                        .toList();

        assertThat(scenarios)
                .extracting(scenario -> scenario.assessment().findings().containsKey("fever"))
                .containsExactly(false, true, false, false);
    }

    @Test
    void orders_rules_by_stage_and_id_and_leaves_out_what_is_not_active() throws IOException {
        PackReading reading = PackReader.read(PackCopy.VALID);

        assertThat(reading.orThrow().rules())
                .extracting(Rule::id)
                .startsWith("triage.cauda-equina.numb", "triage.cauda-equina.open", "triage.clear.all")
                .endsWith("guidance.aims.walking", "guidance.aims.walking-by-sitting", "guidance.walking.keep")
                .doesNotContain("load.settling.old", "load.settling.idea");
        assertThat(reading.drafts()).extracting(Rule::id).containsExactly("load.settling.idea");
        assertThat(reading.retired())
                .extracting(one -> one.rule().id(), RetiredRule::replacedBy)
                .containsExactly(tuple("load.settling.old", "load.settling.slow"));
    }

    @Test
    void keeps_the_order_of_the_files() throws IOException {
        PackContent content = valid();

        assertThat(content.vocabulary().findings().keySet()).containsExactly("saddle-numbness", "fever", "numbness");
        assertThat(content.messages().get("clear.screen"))
                .isEqualTo(
                        new Message("clear.screen", "The text of clear.screen", "The text of clear.screen, in short"));
    }

    @Test
    void digests_content_and_nothing_else() throws IOException {
        String digest = valid().id().digest();
        PackCopy copy = PackCopy.in(directory)
                .write("README.md", "Hello")
                .write("pom.xml", "<project/>")
                .write("target/classes/x", "x")
                .write("src/test/java/X.java", "class X {}");

        assertThat(copy.read().orThrow().id().digest()).isEqualTo(digest).hasSize(64);
        assertThat(copy.replace("pack.yaml", "An example", "The example")
                        .read()
                        .orThrow()
                        .id()
                        .digest())
                .isNotEqualTo(digest);
    }

    @Test
    void reads_scenarios_over_their_base_and_a_clear_screen() throws IOException {
        List<Scenario> scenarios = PackReader.read(PackCopy.VALID).scenarios();

        assertThat(scenarios).hasSizeGreaterThan(10);
        Assessment fever = scenarios.stream()
                .filter(scenario -> scenario.name().startsWith("A fever"))
                .findFirst()
                .orElseThrow()
                .assessment();
        assertThat(fever.asOf()).isEqualTo("2026-11-21");
        assertThat(fever.findings())
                .containsEntry("fever", Finding.PRESENT)
                .containsEntry("saddle-numbness", Finding.ABSENT)
                .doesNotContainKey("numbness");
        Scenario settled = scenarios.stream()
                .filter(scenario -> scenario.name().startsWith("Pain that"))
                .findFirst()
                .orElseThrow();
        assertThat(settled.assessment().person().age()).isEqualTo(40);
        assertThat(settled.assessment().sessions()).hasSize(2);
        assertThat(settled.line()).isEqualTo(1);
        assertThat(settled.nearMiss()).containsExactly("load.settling.slow", "load.settling.unknown");
    }

    @Test
    void takes_back_what_a_base_says_with_null() throws IOException {
        PackCopy copy = PackCopy.in(directory)
                .replace(
                        "triage/cauda-equina/cauda-equina.scenarios.yaml",
                        "given: { base: clear-screen }",
                        "given: { base: clear-screen, screen: clear, person: { age: null }, findings: { fever: null } }");

        Assessment assessment = copy.read().scenarios().get(2).assessment();

        assertThat(assessment.findings()).doesNotContainKey("fever").containsKey("saddle-numbness");
        assertThat(assessment.person().age()).isNull();
        assertThat(assessment.person().sex()).isNotNull();
    }

    @Test
    void refuses_bytes_that_are_not_text() throws IOException {
        PackCopy copy =
                PackCopy.in(directory).write("pack.yaml", new byte[] {'i', 'd', ':', '\n', ' ', (byte) 0xC3, '('});

        assertThat(copy.faults())
                .containsExactly(
                        "pack.yaml:2:2: This is not UTF-8 text: the byte C3, in Latin-1 \"Ã\"; save the file as UTF-8.");
    }

    @Test
    void refuses_an_empty_pack() throws IOException {
        assertThat(PackReader.read(directory).faults())
                .extracting(Fault::toString)
                .contains("pack.yaml: The file is missing; every pack needs it.")
                .contains("triage: The stage matched no rule file; allowed are triage/<topic>/<topic>.drl.")
                .contains("messages/person.properties: The file is missing; every pack needs it.")
                .contains("parameters: The pack has no parameter \"session.red-hours\", which the engine needs.");
    }

    @Test
    void refuses_a_stage_without_rules() throws IOException {
        for (String stage : STAGES) {
            Path pack = Files.createDirectory(directory.resolve(stage));
            PackCopy copy = PackCopy.in(pack);
            try (var files = Files.walk(pack.resolve(stage))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Files.delete(file);
                }
            }
            assertThat(copy.faults())
                    .contains(
                            stage + ": The stage matched no rule file; allowed are " + stage + "/<topic>/<topic>.drl.");
        }
    }

    @Test
    void refuses_a_stage_whose_rules_are_all_drafts() throws IOException {
        PackCopy copy =
                PackCopy.in(directory).replace("classification/duration/duration.drl", "\"active\"", "\"draft\"");

        assertThat(copy.faults()).contains("classification: The stage has no active rule.");
    }

    @Test
    void refuses_files_that_do_not_belong_there() throws IOException {
        PackCopy copy = PackCopy.in(directory)
                .write("load/settling/settled.drl", "package x")
                .write("load/settling/notes.md", "x")
                .write("source.yaml", "{}");

        assertThat(copy.read().faults())
                .extracting(Fault::file)
                .containsExactly("load/settling/notes.md", "load/settling/settled.drl", "source.yaml");
        assertThat(copy.faults().get(2))
                .startsWith("source.yaml: A pack has no place for this file; allowed are pack.yaml, sources.yaml,")
                .endsWith("Maybe you meant \"sources.yaml\".");
    }

    @Test
    void refuses_links() throws IOException {
        PackCopy copy = PackCopy.in(directory.resolve("pack"));
        Path outside = Files.writeString(directory.resolve("outside.yaml"), "findings: {}");
        Files.createSymbolicLink(copy.directory().resolve("vocabulary/more.yaml"), outside);

        assertThat(copy.faults())
                .containsExactly("vocabulary/more.yaml: A symbolic link; a pack holds its files itself.");
    }

    @Test
    void tells_every_fault_at_once_in_the_order_of_the_files() throws IOException {
        PackCopy copy = PackCopy.in(directory)
                .replace("triage/clear/clear.drl", "conclude.clear( \"screen\" )", "conclude.clear( \"scren\" )")
                .replace("load/settling/settling.drl", "@status( \"active\" )", "")
                .replace("pack.yaml", "language: en", "lang: en");

        assertThat(copy.read().faults())
                .extracting(Fault::file)
                .containsExactly("load/settling/settling.drl", "pack.yaml", "pack.yaml", "triage/clear/clear.drl");
        assertThatThrownBy(() -> copy.read().orThrow())
                .isInstanceOf(RuleContentException.class)
                .hasMessageStartingWith("The pack has 4 faults.\nload/settling/settling.drl:9:6: ")
                .hasMessageContaining("Maybe you meant \"clear.screen\" (messages/person.properties:30).");
    }
}
