package dev.backstop.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.backstop.content.Condition.Operator;
import dev.backstop.content.PackContent;
import dev.backstop.content.RuleContentException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackCodecTest {
    private final PackContent content = TestPack.standard()
            .with(TestExercises.catalogue())
            .with(Rules.rule("load.every.operand")
                    .when(
                            Rules.measure("weight").not(),
                            Rules.choice("work").exists().other("desk"),
                            Rules.measure("weight", "episode.days").compared(Operator.EQUAL, -0.5))
                    .then("hold", "wait"))
            .content;

    @Test
    void what_is_written_is_read_back() throws IOException {
        PackContent read = PackCodec.read(new ByteArrayInputStream(written(content)));

        assertThat(read).isEqualTo(content);
    }

    @Test
    void the_order_of_the_vocabulary_survives() throws IOException {
        PackContent read = PackCodec.read(new ByteArrayInputStream(written(content)));

        assertThat(ids(read)).isEqualTo(ids(content));
        assertThat(Objects.requireNonNull(read.vocabulary().choices().get("work"))
                        .values()
                        .keySet())
                .containsExactly("desk", "heavy");
    }

    @Test
    void equal_contents_give_equal_bytes() throws IOException {
        assertThat(written(TestPack.standard().content)).isEqualTo(written(TestPack.standard().content));
    }

    @Test
    void something_else_is_not_taken_for_a_pack() {
        assertRefused("PK, a zip file".getBytes(StandardCharsets.UTF_8), "This is not a built rule pack.");
    }

    @Test
    void a_pack_of_another_format_says_so() throws IOException {
        byte[] bytes = written(content);
        bytes[7] = 1;

        assertRefused(
                bytes,
                "The rule pack was built in format 1, this engine reads format 5.\nMaybe build the pack with the"
                        + " backstop-authoring of this engine's version.");
    }

    @ParameterizedTest(name = "cut to {0} bytes")
    @ValueSource(ints = {0, 3, 4, 7, 8, 20, 2000})
    void a_pack_that_ends_too_early_is_damaged(int length) throws IOException {
        assertRefused(Arrays.copyOf(written(content), length), "The built rule pack is damaged: it ends too early.");
    }

    @Test
    void a_pack_with_something_behind_its_end_is_damaged() throws IOException {
        byte[] bytes = written(content);

        assertRefused(
                Arrays.copyOf(bytes, bytes.length + 1),
                "The built rule pack is damaged: there is more behind its end.");
    }

    @Test
    void a_damaged_byte_is_refused_or_read_as_another_pack_but_never_breaks_the_reader() throws IOException {
        byte[] good = written(content);
        // Every seventh byte falls on every byte of each kind of thing, for there are many of each.
        for (int i = 0; i < good.length; i += 7) {
            byte[] damaged = good.clone();
            damaged[i] = (byte) (damaged[i] ^ 0x80);
            try {
                assertThat(PackCodec.read(new ByteArrayInputStream(damaged)))
                        .as("byte %d", i)
                        .isNotEqualTo(content);
            } catch (RuleContentException e) {
                assertThat(e).as("byte %d", i).hasMessageContaining("built");
            }
        }
    }

    private static void assertRefused(byte[] bytes, String message) {
        assertThatExceptionOfType(RuleContentException.class)
                .isThrownBy(() -> PackCodec.read(new ByteArrayInputStream(bytes)))
                .withMessage(message);
    }

    private static List<String> ids(PackContent content) {
        List<String> ids = new ArrayList<>(content.vocabulary().findings().keySet());
        ids.addAll(content.vocabulary().measures().keySet());
        ids.addAll(content.vocabulary().choices().keySet());
        ids.addAll(content.vocabulary().criteria().keySet());
        ids.addAll(content.vocabulary().advice().keySet());
        ids.addAll(content.vocabulary().exercises().exercises().keySet());
        ids.addAll(content.vocabulary().targets().keySet());
        ids.addAll(content.parameters().keySet());
        ids.addAll(content.messages().keySet());
        return ids;
    }

    private static byte[] written(PackContent content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PackCodec.write(content, out);
        return out.toByteArray();
    }
}
