package dev.backstop.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.content.Approval;
import dev.backstop.content.Manifest;
import dev.backstop.content.Rule;
import dev.backstop.content.VersionRange;
import dev.backstop.engine.Backstop;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManifestCheckTest {
    private static final String SLOW = "load/settling/settling.drl";

    @TempDir
    Path folder;

    private PackCopy pack;

    @BeforeEach
    void copy() throws IOException {
        pack = PackCopy.in(folder);
    }

    @Test
    void a_pack_says_for_which_engines_it_is_and_that_nobody_approved_it() {
        assertThat(pack.read().orThrow().manifest())
                .isEqualTo(new Manifest(new VersionRange(">=0.1 <0.2"), List.of(), null));
    }

    @Test
    void an_approval_says_who_answers_for_which_version_since_when() throws IOException {
        pack.replace("pack.yaml", "approvals: []", """
                approvals:
                  - { role: clinical safety officer, by: "Dr R. Example, 1234567", version: "2026.1", day: 2026-11-20 }
                """);

        Manifest manifest = pack.read().orThrow().manifest();
        Approval approval =
                new Approval("clinical safety officer", "Dr R. Example, 1234567", "2026.1", LocalDate.of(2026, 11, 20));
        assertThat(manifest.approvals()).containsExactly(approval);
        assertThat(manifest.approvals("2026.1", LocalDate.of(2026, 11, 20))).containsExactly(approval);
        assertThat(manifest.approvals("2026.1", LocalDate.of(2026, 11, 19))).isEmpty();
        assertThat(manifest.approvals("2026.2", LocalDate.of(2026, 11, 20))).isEmpty();
    }

    @Test
    void what_is_wrong_in_the_manifest_is_told_at_once() throws IOException {
        pack.write("pack.yaml", """
                id: example-pack
                title: An example pack
                version: 2026.1
                language: en
                engine: ~0.1
                review-months: 0.5
                approvals:
                  - { role: physiotherapist, on: 2026-11-20 }
                  - everybody
                """);

        assertThat(pack.faults())
                .containsExactly(
                        "pack.yaml:5:9: pack.yaml has \"~0.1\" as \"engine\"; it has to be comparisons with versions,"
                                + " such as \">=0.1 <0.2\".",
                        "pack.yaml:6:16: pack.yaml has \"0.5\" as \"review-months\"; it has to be a whole number of"
                                + " months, 1 to 60.",
                        "pack.yaml:8:5: An approval has no \"by\".",
                        "pack.yaml:8:5: An approval has no \"day\".",
                        "pack.yaml:8:5: An approval has no \"version\".",
                        "pack.yaml:8:30: An approval has an unknown key \"on\"; allowed are role, by, version, day.",
                        "pack.yaml:9:5: An approval has to be a mapping of keys and values.");
    }

    @Test
    void nothing_of_it_may_be_left_out() throws IOException {
        pack.write("pack.yaml", "id: example-pack\ntitle: An example pack\nversion: 2026.1\nlanguage: en\n");

        assertThat(pack.faults())
                .containsExactly(
                        "pack.yaml:1:1: pack.yaml has no \"approvals\"; write [] when nobody has approved it.",
                        "pack.yaml:1:1: pack.yaml has no \"engine\".",
                        "pack.yaml:1:1: pack.yaml has no \"review-months\".");
    }

    @Test
    void a_pack_for_other_engines_names_both() throws IOException {
        pack.replace("pack.yaml", ">=0.1 <0.2", ">=7.5");

        assertThat(pack.faults())
                .containsExactly("pack.yaml:5:9: The pack is for engines \">=7.5\", and this one is "
                        + Backstop.version() + ".");
    }

    @Test
    void a_rule_is_due_after_the_months_of_its_pack_or_on_its_own_day() throws IOException {
        pack.replace("pack.yaml", "review-months: 12", "review-months: 6");
        assertThat(slow().reviewBy()).isEqualTo(LocalDate.of(2027, 5, 21));

        pack.replace(SLOW, "@reviewed( \"2026-11-21\" )", "@reviewed( \"2026-11-21\" )  @reviewBy( \"2027-01-31\" )");
        assertThat(slow().reviewBy()).isEqualTo(LocalDate.of(2027, 1, 31));
    }

    @Test
    void a_rule_is_not_due_before_it_was_read() throws IOException {
        pack.replace(SLOW, "@reviewed( \"2026-11-21\" )", "@reviewed( \"2026-11-21\" )  @reviewBy( \"2026-11-20\" )");

        assertThat(pack.faults())
                .singleElement()
                .asString()
                .startsWith(SLOW)
                .endsWith("rule \"load.settling.slow\" has to be read again before it was last read.");
    }

    private Rule slow() {
        return pack.read().orThrow().rules().stream()
                .filter(rule -> rule.id().equals("load.settling.slow"))
                .findFirst()
                .orElseThrow();
    }
}
