package dev.backstop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ConsoleTest {
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int schemaInto(OutputStream out) {
        return Cli.run(new Console(new ByteArrayInputStream(new byte[0]), out, err, Call.PLAIN), "schema", "errors");
    }

    private static OutputStream failing(String why) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(why);
            }
        };
    }

    @Test
    void a_reader_that_has_seen_enough_is_no_fault() {
        assertThat(schemaInto(failing("Broken pipe"))).isEqualTo(Cli.DONE);
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void an_answer_that_cannot_be_written_is_a_fault() {
        assertThat(schemaInto(failing("No space left on device"))).isEqualTo(Cli.FAULTY);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("No space left on device");
    }
}
