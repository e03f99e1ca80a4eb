package dev.backstop.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HtmlCatalogueTest {
    private static final Pattern ID = Pattern.compile("id=\"([^\"]+)\"");
    private static final Pattern LINK = Pattern.compile("href=\"#([^\"]+)\"");

    @TempDir
    private Path directory;

    private String page(PackCopy pack) {
        return Catalogue.of(pack.read()).html(directory);
    }

    @Test
    void the_same_pack_gives_the_same_page() throws IOException {
        PackCopy pack = PackCopy.in(directory);

        assertThat(page(pack)).isEqualTo(page(pack));
    }

    @Test
    void links_lead_to_one_place() throws IOException {
        String page = page(PackCopy.in(directory));

        assertThat(ID.matcher(page).results().map((MatchResult found) -> found.group(1)))
                .doesNotHaveDuplicates()
                .containsAll(LINK.matcher(page)
                        .results()
                        .map((MatchResult found) -> found.group(1))
                        .toList());
    }

    @Test
    void every_rule_can_be_filtered_by_stage_tier_source_and_status() throws IOException {
        String page = page(PackCopy.in(directory));

        assertThat(page)
                .contains(
                        "id=\"triage.fever.present\" aria-labelledby=\"title-triage.fever.present\" data-stage=\"triage\" data-tier=\"same-day\"")
                .contains("data-status=\"draft\"", "data-status=\"retired\"", "data-status=\"active\"")
                .contains("<option value=\"retired\">retired</option>");
    }

    @Test
    void it_says_for_which_engines_it_is_and_who_approved_it() throws IOException {
        PackCopy pack = PackCopy.in(directory);

        assertThat(page(pack)).contains("<p>For engines &gt;=0.1 &lt;0.2.</p>", "Not approved by a clinician.");

        pack.replace("pack.yaml", "approvals: []", """
                approvals:
                  - { role: safety officer, by: R. Example, version: "2026.1", day: 2026-11-20 }
                """);
        assertThat(page(pack))
                .contains("<li>Approved by R. Example, safety officer, on 2026-11-20.</li>")
                .doesNotContain("Not approved");
    }

    @Test
    void texts_of_the_pack_are_texts_and_no_markup() throws IOException {
        PackCopy pack = PackCopy.in(directory)
                .replace("triage/fever/fever.drl", "A fever", "A <script>alert(1)</script> fever");

        assertThat(page(pack))
                .doesNotContain("<script>alert(1)")
                .contains("A &lt;script&gt;alert(1)&lt;/script&gt; fever");
    }
}
