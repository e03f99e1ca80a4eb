package dev.backstop.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.content.Rule;
import dev.backstop.content.Vocabulary.AdviceTerm;
import dev.backstop.decision.AdviceKind;
import dev.backstop.decision.SetAside;
import dev.backstop.decision.SourceReference;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Statements that a rule does not follow, scenarios that show why, and advice that says where it comes from. */
class SetAsideTest {
    private static final String FEVER = "triage/fever/fever.drl";
    private static final String SCENARIOS = "triage/fever/fever.scenarios.yaml";
    private static final String STATEMENTS = "@statements( \"S002-45 C-07\" )";

    @TempDir
    private Path directory;

    private PackCopy pack;

    @BeforeEach
    void copy() throws IOException {
        pack = PackCopy.in(directory);
    }

    private PackCopy annotated(String setAside) throws IOException {
        return pack.replace(FEVER, STATEMENTS, STATEMENTS + "\n    @setAside( \"" + setAside + "\" )");
    }

    private List<String> faultsOf(String setAside) throws IOException {
        return annotated(setAside).faults();
    }

    @Test
    void a_rule_says_what_it_does_not_follow_and_why() throws IOException {
        PackReading reading = annotated("S002-46 fever comes first").read();

        Rule rule = reading.orThrow().rules().stream()
                .filter(one -> one.id().equals("triage.fever.present"))
                .findFirst()
                .orElseThrow();
        assertThat(rule.setAside()).containsExactly(new SetAside("S002-46", "fever comes first"));
    }

    @Test
    void several_statements_are_joined_by_semicolons() throws IOException {
        pack.write("statements.txt", "S002-45\nC-07\nS002-46\nS002-47\n");

        assertThat(annotated("S002-46 fever comes first; S002-47 so does heat")
                        .read()
                        .orThrow()
                        .rules())
                .flatExtracting(Rule::setAside)
                .containsExactly(new SetAside("S002-46", "fever comes first"), new SetAside("S002-47", "so does heat"));
    }

    @Test
    void the_statement_has_to_exist() throws IOException {
        assertThat(faultsOf("S002-47 fever comes first"))
                .containsExactly("triage/fever/fever.drl:13:16: rule \"triage.fever.present\" sets aside the statement"
                        + " \"S002-47\", which statements.txt does not list.\nMaybe you meant \"S002-45\""
                        + " (statements.txt:2).");
    }

    @Test
    void there_has_to_be_a_reason() throws IOException {
        assertThat(faultsOf("S002-46"))
                .containsExactly("triage/fever/fever.drl:13:16: rule \"triage.fever.present\" sets \"S002-46\" aside"
                        + " without a reason; write \"<statement> <why>\", several joined by \";\".");
    }

    @Test
    void nothing_is_both_carried_and_set_aside() throws IOException {
        assertThat(faultsOf("S002-45 fever comes first"))
                .containsExactly("triage/fever/fever.drl:13:16: rule \"triage.fever.present\" both carries the"
                        + " statement \"S002-45\" and sets it aside.");
    }

    @Test
    void setting_aside_is_told_and_does_not_carry() throws IOException {
        Catalogue catalogue =
                Catalogue.of(annotated("S002-46 fever | comes first").read());

        assertThat(catalogue.carriers("S002-46")).isEmpty();
        assertThat(catalogue.markdown())
                .contains("- **Sets aside** S002-46: fever \\| comes first\n")
                .contains("- **S002-46** set aside by: [triage.fever.present](#triage.fever.present)\n")
                .contains("- Not yet carried: S002-46\n");
    }

    private PackCopy resolving(String conflicts) throws IOException {
        return pack.replace(SCENARIOS, "\n  given", "\n  resolves: " + conflicts + "\n  given");
    }

    @Test
    void a_scenario_shows_how_a_conflict_is_resolved() throws IOException {
        PackReading reading = resolving("C-07").read();

        assertThat(reading.faults()).isEmpty();
        assertThat(reading.scenarios())
                .filteredOn(one -> !one.resolves().isEmpty())
                .hasSize(1);
        assertThat(Catalogue.of(reading).markdown())
                .contains("; resolution shown in: ")
                .contains("(`" + SCENARIOS + "`)\n");
    }

    @Test
    void a_scenario_may_show_several() throws IOException {
        assertThat(resolving("[C-07, S002-45]").read().scenarios())
                .flatExtracting(Scenario::resolves)
                .containsExactly("C-07", "S002-45");
    }

    @Test
    void a_rule_that_fires_has_to_name_the_conflict() throws IOException {
        assertThat(resolving("S002-46").faults())
                .singleElement()
                .asString()
                .startsWith(SCENARIOS + ":2:13: scenario \"")
                .endsWith("\" resolves \"S002-46\", which no rule under its \"because\" names.");
    }

    @Test
    void the_conflict_has_to_exist() throws IOException {
        assertThat(resolving("[C-70]").faults())
                .singleElement()
                .asString()
                .endsWith(" resolves the statement \"C-70\", which statements.txt does not list.\nMaybe you meant"
                        + " \"C-07\" (statements.txt:4).");
    }

    private PackCopy advice(String more) throws IOException {
        return pack.replace("vocabulary/findings.yaml", "{ kind: movement }", "{ kind: movement" + more + " }");
    }

    @Test
    void advice_may_say_where_it_comes_from() throws IOException {
        PackReading reading =
                advice(", source: SRC-S002 line 7, statements: [S002-46]").read();
        AdviceTerm term =
                Objects.requireNonNull(reading.orThrow().vocabulary().advice().get("keep-walking"));
        Catalogue catalogue = Catalogue.of(reading);

        assertThat(term)
                .isEqualTo(new AdviceTerm(
                        "keep-walking",
                        AdviceKind.MOVEMENT,
                        List.of(new SourceReference("SRC-S002", "line 7")),
                        List.of("S002-46")));
        assertThat(catalogue.carriers("S002-46")).containsExactly("keep-walking");
        assertThat(catalogue.markdown().replaceAll("\\s+", " "))
                .contains("- **S002-46** advice: [keep-walking](#advice-keep-walking) ")
                .contains("<a id=\"advice-keep-walking\"></a>`keep-walking` movement: The text of"
                        + " advice.keep-walking; [SRC-S002](#SRC-S002) line 7 (article); statements S002-46");
    }

    @Test
    void advice_names_what_is_there() throws IOException {
        assertThat(advice(", source: SRC-S003").faults())
                .singleElement()
                .asString()
                .contains("advice \"keep-walking\" names the source \"SRC-S003\"");
    }

    @Test
    void advice_that_carries_statements_has_a_source() throws IOException {
        assertThat(advice(", statements: [S002-46]").faults())
                .singleElement()
                .asString()
                .endsWith("advice \"keep-walking\" carries statements and has no \"source\".");
    }
}
