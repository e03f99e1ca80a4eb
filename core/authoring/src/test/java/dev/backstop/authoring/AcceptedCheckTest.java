package dev.backstop.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.authoring.verify.Verify;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AcceptedCheckTest {
    private static final String FILE = "verify-accepted.yaml";
    private static final String ENTRY = """
            - kind: redundant
              ids: [load.settling.slow]
              reason: It is a test.
              reviewer: author
            """;

    @TempDir
    private Path directory;

    private PackCopy pack;

    @BeforeEach
    void copy() throws IOException {
        pack = PackCopy.in(directory);
    }

    @Test
    void what_is_accepted_is_part_of_a_pack() throws IOException {
        String without = pack.read().orThrow().id().digest();

        pack.write(FILE, ENTRY);

        assertThat(pack.faults()).isEmpty();
        assertThat(pack.read().orThrow().id().digest()).isNotEqualTo(without);
        assertThat(Verify.of(directory).pairs(0).run().accepted().keySet())
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.reason()).isEqualTo("It is a test.");
                    assertThat(entry.line()).isEqualTo(1);
                });
    }

    @Test
    void a_kind_that_is_none_is_a_fault_with_the_nearest_one() throws IOException {
        pack.write(FILE, ENTRY.replace("redundant", "redundent"));

        assertThat(pack.faults())
                .singleElement()
                .asString()
                .startsWith("verify-accepted.yaml:1:")
                .contains("\"redundent\" is no kind of problem", "redundant");
    }

    @Test
    void an_id_that_the_pack_does_not_have_is_a_fault() throws IOException {
        pack.write(FILE, ENTRY.replace("load.settling.slow", "load.settling.slew"));

        assertThat(pack.faults())
                .singleElement()
                .asString()
                .startsWith("verify-accepted.yaml:2:")
                .contains("load.settling.slew");
    }

    @Test
    void an_entry_says_what_why_and_by_whose_word() throws IOException {
        pack.write(FILE, "- kind: gap\n");

        assertThat(pack.faults()).hasSize(3).allMatch(fault -> fault.startsWith("verify-accepted.yaml:1:"));
    }

    @Test
    void the_same_twice_and_no_list_are_faults() throws IOException {
        pack.write(FILE, ENTRY + ENTRY);
        assertThat(pack.faults()).singleElement().asString().startsWith("verify-accepted.yaml:5:");

        pack.write(FILE, "kind: gap\n");
        assertThat(pack.faults()).singleElement().asString().contains("A list of entries is expected");
    }
}
