package dev.backstop.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.backstop.content.Manifest;
import dev.backstop.content.PackContent;
import dev.backstop.content.RuleContentException;
import dev.backstop.content.VersionRange;
import dev.backstop.engine.Backstop;
import dev.backstop.engine.RulePack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EngineVersionTest {
    @Test
    void the_engine_knows_its_own_version() throws IOException {
        assertThat(Files.readString(Path.of("../../pom.xml")))
                .contains("<artifactId>backstop-parent</artifactId>\n  <version>" + Backstop.version() + "</version>");
    }

    @ParameterizedTest
    @CsvSource({
        ">=0.1 <0.2, 0.1.0, true",
        ">=0.1 <0.2, 0.1.99, true",
        ">=0.1 <0.2, 0.2.0, false",
        ">=0.1 <0.2, 0.2.0-SNAPSHOT, false",
        ">=0.1 <0.2, 0.0.9, false",
        ">=0.9, 0.10, true",
        ">0.1, 0.1.0, false",
        "<=0.1, 0.1.0, true",
        "=0.1.0, 0.1, true",
        "=0.1.0, 0.1.1, false"
    })
    void a_range_holds_where_all_of_its_comparisons_do(String range, String version, boolean included) {
        assertThat(new VersionRange(range).includes(version)).isEqualTo(included);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0.1", "~0.1", ">=0.1,<0.2", ">=0.1  <0.2", ">= 0.1", ">=0.1.x", ">=1.2.3.4.5"})
    void anything_else_is_no_range(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new VersionRange(text))
                .withMessage("\"" + text + "\" is no range of versions such as \">=0.1 <0.2\".");
    }

    @Test
    void a_pack_for_other_engines_is_not_opened() {
        PackContent pack = TestPack.standard().content;
        PackContent later = new PackContent(
                pack.id(),
                pack.title(),
                new Manifest(new VersionRange(">=7.5"), List.of(), null),
                pack.language(),
                pack.languages(),
                pack.vocabulary(),
                pack.parameters(),
                pack.sources(),
                pack.messages(),
                Map.of(),
                pack.rules());

        assertThatExceptionOfType(RuleContentException.class)
                .isThrownBy(() -> Backstop.of(RulePack.of(later)))
                .withMessage("The rule pack test-pack 2026.1 is for engines >=7.5, and this is " + Backstop.version()
                        + ".\nMaybe use a version of the pack that was made for this engine.");
    }
}
