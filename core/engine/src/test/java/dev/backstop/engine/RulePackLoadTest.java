package dev.backstop.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.backstop.content.PackContent;
import dev.backstop.content.RuleContentException;
import dev.backstop.internal.PackCodec;
import dev.backstop.internal.TestPack;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A built pack that comes as a file while an app runs. */
class RulePackLoadTest {
    private static final String ENTRY = "META-INF/backstop/pack.bin";

    private final PackContent content = TestPack.standard().content;

    @TempDir
    Path directory;

    @Test
    void a_jar_and_a_directory_hold_the_same_pack() throws IOException {
        assertThat(RulePack.load(jar(ENTRY, bytes())).content()).isEqualTo(content);
        assertThat(RulePack.load(classes(bytes())).content()).isEqualTo(content);
    }

    @Test
    void no_class_of_the_jar_is_loaded() throws IOException {
        Path jar = directory.resolve("hostile.jar");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar))) {
            put(out, ENTRY, bytes());
            put(out, "META-INF/backstop/drools-model", "hostile.Model".getBytes(StandardCharsets.UTF_8));
            put(out, "hostile/Model.class", new byte[] {1, 2, 3});
        }

        try (Backstop backstop = Backstop.of(RulePack.load(jar))) {
            assertThat(backstop.decide(TestPack.today().build()).pack()).isEqualTo(content.id());
        }
    }

    @Test
    void a_file_that_is_not_there_and_one_without_a_pack_say_what_was_expected() throws IOException {
        String expected = ": there is no built rule pack, which is a jar or a directory that holds " + ENTRY + ".";
        Path missing = directory.resolve("missing.jar");
        Path foreign = jar("some/other/file", bytes());

        assertRefused(missing, missing + expected);
        assertRefused(foreign, foreign + expected);
        assertRefused(directory, directory + expected);
    }

    @Test
    void something_else_than_a_jar_is_refused_by_name() throws IOException {
        Path text = Files.writeString(directory.resolve("notes.jar"), "Not a jar.");

        assertThatExceptionOfType(RuleContentException.class)
                .isThrownBy(() -> RulePack.load(text))
                .withMessageStartingWith(text + ": ");
    }

    @Test
    void a_pack_that_is_cut_off_or_of_another_format_is_refused_by_name() throws IOException {
        Path cut = classes(Arrays.copyOf(bytes(), bytes().length / 2));
        assertRefused(cut, cut + ": The built rule pack is damaged: it ends too early.");

        byte[] old = bytes();
        old[7] = 1;
        Path older = jar(ENTRY, old);
        assertThatExceptionOfType(RuleContentException.class)
                .isThrownBy(() -> RulePack.load(older))
                .withMessageStartingWith(older + ": The rule pack was built in format 1, this engine reads format ");
    }

    private static void assertRefused(Path path, String message) {
        assertThatExceptionOfType(RuleContentException.class)
                .isThrownBy(() -> RulePack.load(path))
                .withMessage(message);
    }

    private byte[] bytes() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PackCodec.write(content, out);
        return out.toByteArray();
    }

    private Path classes(byte[] pack) throws IOException {
        Path classes = directory.resolve("classes");
        Files.createDirectories(classes.resolve(ENTRY).getParent());
        Files.write(classes.resolve(ENTRY), pack);
        return classes;
    }

    private Path jar(String entry, byte[] pack) throws IOException {
        Path jar = directory.resolve("pack.jar");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar))) {
            put(out, entry, pack);
        }
        return jar;
    }

    private static void put(ZipOutputStream out, String entry, byte[] bytes) throws IOException {
        out.putNextEntry(new ZipEntry(entry));
        out.write(bytes);
        out.closeEntry();
    }
}
