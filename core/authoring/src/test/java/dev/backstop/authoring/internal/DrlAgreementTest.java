package dev.backstop.authoring.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.authoring.Fault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Drools reads a slightly other file than we did, as if one of the two had misread it. */
class DrlAgreementTest {
    private String text = "";

    @BeforeEach
    void read() throws IOException {
        text = Files.readString(Path.of("src/test/resources/packs/valid/load/settling/settling.drl"));
    }

    private Faults compared(String theirs) {
        Faults faults = new Faults();
        Syntax.File ours = DrlReader.read(new PackFile("load/settling/settling.drl", text), faults);
        DrlAgreement.check(new PackFile("load/settling/settling.drl", theirs), ours, faults);
        return faults;
    }

    @Test
    void agrees_on_the_same_file() {
        assertThat(compared(text).sorted()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "value > limit.of                            | value >= limit.of",
                "value == \"worse\"                          | value == \"same\"",
                "not Measure( id == \"session                | Measure( id == \"session",
                "not Measure( id == \"session                | exists Measure( id == \"session",
                "value in ( \"restore\", \"rebuild\" )       | value in ( \"restore\" )",
                "Choice( id == \"session.next                | $c : Choice( id == \"session.next",
                "@status( \"active\" )                       | @status( \"draft\" )",
                "conclude.hold( \"settles-slowly\" );        | conclude.hold( \"other\" );",
                "conclude.hold( \"settles-slowly\" );        | conclude.hold( \"settles-slowly\" ); System.exit( 1 );",
                "import dev.backstop.facts.Choice            | import dev.backstop.facts.Choice import java.util.List",
                "global dev.backstop.content.Limits limit    | global dev.backstop.content.Limits limits",
                "rule \"load.settling.lower\"                | rule \"load.settling.lower\" extends \"load.settling.slow\"",
                "rule \"load.settling.lower\"                | function void f() { } rule \"load.settling.lower\"",
            })
    void tells_of_every_difference(String old, String by) {
        assertThat(text).contains(old);

        assertThat(compared(text.replace(old, by)).sorted())
                .isNotEmpty()
                .extracting(Fault::message)
                .allMatch(message -> message.contains("can be read in two ways"));
    }

    @Test
    void tells_of_attributes() {
        assertThat(compared(text.replace("when\n", "salience 10\nwhen\n")).sorted())
                .hasSize(7)
                .extracting(Fault::message)
                .allMatch(message -> message.endsWith(" and more."));
    }

    @Test
    void tells_what_drools_cannot_read() {
        assertThat(compared(text.replace("when\n", "wehn\n")).sorted().get(0).message())
                .startsWith("Drools, which runs the rules, does not understand what stands here");
    }
}
