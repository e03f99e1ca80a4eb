package dev.backstop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogueTest {
    private static final String OWN_PACK = "../own-rule-pack";

    @TempDir
    private Path work;

    @Test
    void the_page_goes_to_standard_output_as_markdown() {
        Call call = Call.of("catalogue", OWN_PACK);

        assertThat(call.exitCode()).isEqualTo(Cli.DONE);
        assertThat(call.out()).startsWith("# <a id=\"catalogue\"></a>");
    }

    @Test
    void the_page_goes_to_a_file_as_html() throws IOException {
        Path file = work.resolve("catalogue.html");

        Call call = Call.of("catalogue", OWN_PACK, "--format", "html", "--out", file.toString());

        assertThat(call.exitCode()).isEqualTo(Cli.DONE);
        assertThat(call.out()).isEmpty();
        assertThat(Files.readString(file)).startsWith("<!DOCTYPE html>");
    }

    @Test
    void a_faulty_pack_has_no_page() throws IOException {
        Files.writeString(work.resolve("pack.yaml"), "id: my-pack\n");

        Call call = Call.of("catalogue", work.toString());

        assertThat(call.exitCode()).isEqualTo(Cli.FAULTY);
        assertThat(call.err()).contains("pack.yaml");
    }
}
