package dev.backstop.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.backstop.content.PackContent;
import dev.backstop.content.RuleContentException;
import dev.backstop.internal.PackCodec;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildPackTest {
    private static final String RESOURCES = "src/main/resources/";

    @TempDir
    Path staging;

    @TempDir
    Path broken;

    @Test
    void stages_the_content_for_the_compiler() throws IOException {
        BuildPack.main(new String[] {PackCopy.VALID.toString(), staging.toString()});

        Path index = staging.resolve(RESOURCES + PackCodec.RESOURCE);
        try (InputStream stream = Files.newInputStream(index)) {
            PackContent staged = PackCodec.read(stream);
            assertThat(staged).isEqualTo(PackReader.read(PackCopy.VALID).orThrow());
        }
        assertThat(staging.resolve(RESOURCES + "dev/backstop/rules/triage/clear.drl"))
                .hasSameTextualContentAs(PackCopy.VALID.resolve("triage/clear/clear.drl"));
    }

    @Test
    void leaves_out_rules_that_are_not_active_and_keeps_line_numbers() throws IOException {
        BuildPack.main(new String[] {PackCopy.VALID.toString(), staging.toString()});

        String source = Files.readString(PackCopy.VALID.resolve("load/settling/settling.drl"));
        String staged = Files.readString(staging.resolve(RESOURCES + "dev/backstop/rules/load/settling.drl"));
        assertThat(staged.lines().count()).isEqualTo(source.lines().count());
        assertThat(staged)
                .contains("rule \"load.settling.unknown\"")
                .doesNotContain("load.settling.old")
                .doesNotContain("load.settling.idea");
    }

    @Test
    void writes_out_what_is_one_of_several() throws IOException {
        BuildPack.main(new String[] {PackCopy.VALID.toString(), staging.toString()});

        assertThat(Files.readString(staging.resolve(RESOURCES + "dev/backstop/rules/load/settling.drl")))
                .contains("Choice( ( id == \"plan.phase\" ), ( value == \"restore\" || value == \"rebuild\" ) )")
                .doesNotContain(" in (");
    }

    @Test
    void touches_nothing_when_nothing_changed_and_deletes_what_is_stale() throws IOException {
        String[] arguments = {PackCopy.VALID.toString(), staging.toString()};
        BuildPack.main(arguments);
        Path stale = staging.resolve(RESOURCES + "dev/backstop/rules/load/gone.drl");
        Files.writeString(stale, "package gone");
        Path kept = staging.resolve(RESOURCES + "dev/backstop/rules/load/settling.drl");
        FileTime old = FileTime.fromMillis(1_000_000);
        Files.setLastModifiedTime(kept, old);

        BuildPack.main(arguments);

        assertThat(stale).doesNotExist();
        assertThat(Files.getLastModifiedTime(kept)).isEqualTo(old);
    }

    @Test
    void prints_every_fault_and_refuses_a_broken_pack() throws IOException {
        PackCopy pack = PackCopy.in(broken)
                .replace("load/settling/settling.drl", "load.settling-window", "load.setling-window")
                .delete("pack.yaml");
        ByteArrayOutputStream errors = new ByteArrayOutputStream();

        assertThatThrownBy(() -> BuildPack.stage(
                        pack.directory(), staging, new PrintStream(errors, true, StandardCharsets.UTF_8)))
                .isInstanceOf(RuleContentException.class)
                .hasMessage("The pack has 2 faults. See the messages above.");
        assertThat(errors.toString(StandardCharsets.UTF_8))
                .contains(broken.resolve("load/settling/settling.drl") + ":16:64: error [unknown-id]: rule")
                .contains(broken.resolve("pack.yaml") + ": error [missing-file]: The file is missing");
        assertThat(staging.resolve("src")).doesNotExist();
    }

    @Test
    void wants_two_arguments() {
        assertThatThrownBy(() -> BuildPack.main(new String[] {"one"}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("two arguments");
    }
}
