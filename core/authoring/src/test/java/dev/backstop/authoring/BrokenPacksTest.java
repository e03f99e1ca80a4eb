package dev.backstop.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every broken pack says what is wrong with it and where, soon, and without running anything that stands in it. */
class BrokenPacksTest {
    @TempDir
    Path directory;

    static List<BrokenPack> packs() throws IOException {
        return BrokenPack.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("packs")
    void says_what_is_wrong(BrokenPack pack) {
        String said = Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> pack.read(directory));

        assertThat(said).matches(pack.says());
    }

    @Test
    void nothing_is_said_in_the_words_of_a_parser() throws IOException {
        assertThat(packs())
                .hasSizeGreaterThanOrEqualTo(40)
                .allSatisfy(pack -> assertThat(pack.text("says"))
                        .doesNotContain("[ERR", "mismatched", "scalar", "block end", "Exception"));
    }

    @Test
    void every_check_that_warns_has_a_pack() throws IOException {
        String said = packs().stream().map(pack -> pack.text("says")).collect(Collectors.joining());

        assertThat(Stream.of(Check.values())
                        .filter(check -> check.severity() == Severity.WARNING)
                        .map(check -> "[" + check.id() + "] ")
                        .filter(id -> !said.contains(id)))
                .isEmpty();
    }

    @Test
    void a_folder_that_is_no_pack_is_not_read_to_its_end() throws IOException {
        PackCopy pack = PackCopy.in(directory);
        for (int i = 0; i < 5_000; i++) {
            Files.createDirectory(directory.resolve("folder-" + i));
        }

        assertThat(pack.faults())
                .contains(
                        ".: The pack has more than 5000 files and folders, the most that is allowed. Is this the folder of a pack?");
    }

    @Test
    void a_long_chain_of_implications_is_followed_to_its_end() throws IOException {
        StringBuilder chain = new StringBuilder("findings:\n");
        for (int i = 1; i <= 3_000; i++) {
            chain.append("  f-" + i + ": { group: g, question: q, label: l, polarity: neutral, implies: [f-" + (i + 1)
                    + "] }\n");
        }
        String last = "  f-%d: { group: g, question: q, label: l, polarity: neutral }\n";
        PackCopy pack = PackCopy.in(directory);

        assertThat(pack.write("vocabulary/more.yaml", chain + last.formatted(3_001))
                        .faults())
                .containsExactly("vocabulary: The pack has 3004 findings; at most 3000 are allowed.");
        chain.setLength(chain.indexOf("  f-2900"));
        assertThat(pack.write("vocabulary/more.yaml", chain + last.formatted(2_900))
                        .faults())
                .isEmpty();
    }

    @AfterAll
    static void nothing_ran() {
        assertThat(System.getProperty(Canary.SONG)).isNull();
        assertThat(Canary.sing()).isTrue();
        assertThat(System.clearProperty(Canary.SONG)).isEqualTo("sang");
    }
}
