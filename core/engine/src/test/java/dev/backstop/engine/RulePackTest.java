package dev.backstop.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.backstop.content.RuleContentException;
import dev.backstop.internal.PackCodec;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulePackTest {
    @Test
    void without_a_pack_on_the_class_path_the_message_names_the_dependency() {
        assertThat(RulePack.onClassPath(RulePackTest.class.getClassLoader())).isEmpty();
        assertThatExceptionOfType(RuleContentException.class)
                .isThrownBy(Backstop::bundled)
                .withMessage("There is no rule pack on the class path.\nMaybe add the dependency"
                        + " dev.backstop:backstop-rules.");
    }

    @Test
    void a_damaged_pack_on_the_class_path_is_refused(@TempDir Path directory) throws IOException {
        Path file = directory.resolve(PackCodec.RESOURCE);
        Files.createDirectories(file.getParent());
        Files.write(file, new byte[] {0x42, 0x53, 0x50, 0x4B, 0, 0});

        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {directory.toUri().toURL()})) {
            assertThatExceptionOfType(RuleContentException.class)
                    .isThrownBy(() -> RulePack.onClassPath(loader))
                    .withMessage("The built rule pack is damaged: it ends too early.");
        }
    }
}
