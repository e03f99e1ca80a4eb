package dev.backstop.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.backstop.content.RuleContentException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogueTest {
    private static final Pattern ANCHOR = Pattern.compile("<a id=\"([^\"]+)\"></a>");
    private static final Pattern LINK = Pattern.compile("]\\(#([^)]+)\\)");

    @TempDir
    Path directory;

    private static String page(PackCopy pack) {
        return Catalogue.of(pack.read()).markdown();
    }

    /** The lines from a heading to the next one that is not deeper. */
    private static String section(String page, String anchor) {
        int start = page.indexOf("## <a id=\"" + anchor + "\">");
        assertThat(start).as(anchor).isNotNegative();
        int end = page.indexOf("\n## ", start + 1);
        return page.substring(start, end < 0 ? page.length() : end);
    }

    private static List<String> all(Pattern pattern, String page) {
        return pattern.matcher(page)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    // After a change that is meant: Catalogue.main with the pack's directory writes the page anew.
    @Test
    void writes_the_page_of_the_example_pack() throws IOException {
        String page = Catalogue.of(PackReader.read(PackCopy.VALID)).markdown();

        assertThat(page).isEqualTo(Files.readString(PackCopy.VALID.resolve(Catalogue.FILE)));
    }

    @Test
    void links_lead_to_one_place() throws IOException {
        String page = page(PackCopy.in(directory));

        assertThat(all(ANCHOR, page)).doesNotHaveDuplicates().containsAll(all(LINK, page));
    }

    @Test
    void shows_texts_of_the_pack_as_they_are() throws IOException {
        PackCopy pack = PackCopy.in(directory)
                .replace("triage/fever/fever.drl", "A fever", "A <b>fever</b> | *high* & [here](x)")
                .replace("vocabulary/findings.yaml", "label: Fever", "label: 'Fever | 38 * < 40'")
                .replace("sources.yaml", "note: Made up for tests.", "note: 'Made | up'")
                .replace("triage/fever/fever.scenarios.yaml", "No fever", "No _fever_");
        String page = page(pack);

        assertThat(page)
                .contains("</a>A \\<b\\>fever\\</b\\> \\| \\*high\\* \\& \\[here\\](x)\n")
                .contains("- **When** Fever \\| 38 \\* \\< 40 is present\n")
                .contains("| `fever` | Fever \\| 38 \\* \\< 40 | infection |")
                .contains("| proposal | Made \\| up |")
                .contains("- **Near miss in** No \\_fever\\_\n");
    }

    @Test
    void lists_drafts_and_retired_rules_apart() throws IOException {
        PackCopy pack = PackCopy.in(directory);
        String page = page(pack);
        String notUsed = section(page, "not-used");

        assertThat(notUsed)
                .contains("`load.settling.idea`, draft")
                .contains("`load.settling.old`, retired, replaced by [load.settling.slow](#load.settling.slow)");
        assertThat(page.replace(notUsed, "")).doesNotContain("load.settling.idea", "load.settling.old");

        String why = "none: nobody | needs it";
        assertThat(page(pack.replace(
                        "load/settling/settling.drl",
                        "@replacedBy( \"load.settling.slow\" )",
                        "@replacedBy( \"" + why + "\" )")))
                .contains("retired, replaced by none: nobody \\| needs it");
    }

    @Test
    void what_only_a_draft_names_is_not_carried() throws IOException {
        String draft = "@title( \"An idea\" )\n    @source( \"SRC-S002 line 203; SRC-EXAMPLE\" )\n    @statements( \"";
        PackCopy pack = PackCopy.in(directory).replace("load/settling/settling.drl", draft, draft + "S002-46 ");
        Catalogue catalogue = Catalogue.of(pack.read());

        assertThat(catalogue.carriers("S002-46")).isEmpty();
        assertThat(section(catalogue.markdown(), "statements")).contains("\n- Not yet carried: S002-46\n");
        assertThat(section(catalogue.markdown(), "coverage")).contains("\n| S002 | 1 of 2 | 1 |\n");
    }

    @Test
    void knows_what_carries_a_statement() throws IOException {
        PackCopy pack = PackCopy.in(directory)
                .replace("triage/fever/fever.drl", "@statements( \"S002-45 C-07\" )", "@statements( \"S002-46\" )")
                .replace("parameters/limits.yaml", "statements: [S002-45]", "statements: [S002-46]")
                .replace("vocabulary/findings.yaml", "label: Numbness", "label: Numbness\n    statements: [S002-46]")
                .replace("vocabulary/measures.yaml", "statements: [S002-45]", "statements: [S002-46]")
                .replace("vocabulary/measures.yaml", "statements: [C-07]", "statements: [S002-46]");
        Catalogue catalogue = Catalogue.of(pack.read());

        assertThat(catalogue.carriers("S002-46"))
                .containsExactly("triage.fever.present", "finding.recent-days", "numbness", "temperature", "fall");
        assertThat(section(catalogue.markdown(), "statements").replaceAll("\\s+", " "))
                .contains("- **S002-46** rules: [triage.fever.present](#triage.fever.present); parameters:"
                        + " [finding.recent-days](#parameter-finding.recent-days); findings:"
                        + " [numbness](#finding-numbness); measures: [temperature](#measure-temperature); choices:"
                        + " [fall](#choice-fall) ")
                .doesNotContain("Not yet carried");
    }

    @Test
    void groups_statements_by_the_comments_above_them() throws IOException {
        PackCopy pack = PackCopy.in(directory)
                .write("statements.txt", "S002-45\n# Conflicts.\nC-07\n\n# The rest.\n# Rows.\nS002-46\n# Nothing.\n");

        assertThat(pack.read().statements())
                .containsExactly(
                        new StatementGroup("", List.of("S002-45")),
                        new StatementGroup("Conflicts.", List.of("C-07")),
                        new StatementGroup("Rows.", List.of("S002-46")));
        assertThat(section(page(pack), "statements"))
                .contains("</a>Statements\n", "</a>Conflicts\n", "</a>Rows\n")
                .doesNotContain("Nothing");
    }

    @Test
    void the_main_method_writes_the_page_beside_the_pack() throws IOException {
        PackCopy pack = PackCopy.in(directory).write(Catalogue.FILE, "stale");

        Catalogue.main(new String[] {directory.toString()});

        assertThat(directory.resolve(Catalogue.FILE)).hasContent(page(pack));
    }

    @Test
    void a_pack_with_faults_has_no_page() throws IOException {
        PackCopy pack = PackCopy.in(directory).delete("pack.yaml").write(Catalogue.FILE, "as it was");

        assertThatThrownBy(() -> Catalogue.of(pack.read())).isInstanceOf(RuleContentException.class);
        assertThatThrownBy(() -> Catalogue.main(new String[] {directory.toString()}))
                .isInstanceOf(RuleContentException.class);
        assertThat(directory.resolve(Catalogue.FILE)).hasContent("as it was");
    }

    @Test
    void wants_one_argument() {
        assertThatThrownBy(() -> Catalogue.main(new String[0]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("one argument");
    }
}
