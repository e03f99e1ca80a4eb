package dev.backstop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class FailClosedTest {
    @Test
    void a_fault_in_the_program_gives_no_answer_but_advice() {
        InputStream broken = new InputStream() {
            @Override
            public int read() {
                throw new IllegalStateException("invented");
            }
        };
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();

        int exitCode = Cli.run(new Console(broken, out, err, Call.PLAIN), "decide", "-");

        assertThat(exitCode).isEqualTo(2);
        assertThat(out.size()).isZero();
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("No decision could be made.", "invented", "seek medical advice")
                .doesNotContain("\tat ");
    }
}
