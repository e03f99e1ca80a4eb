package dev.backstop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {
    @Test
    void help_tells_what_there_is() {
        Call help = Call.of("--help");

        assertThat(help.exitCode()).isZero();
        assertThat(help.err()).isEmpty();
        assertThat(help.out())
                .contains("decide", "explain", "progress", "vocabulary", "schema", "Exit codes", "no diagnosis");
        assertThat(Call.of("decide", "--help").out()).contains("FILE", "--format", "--for");
        assertThat(Call.of("explain", "-h").out()).contains("--rule");
        assertThat(Call.of("vocabulary", "--help").out()).contains("--search", "--kind");
    }

    @Test
    void a_call_without_a_command_is_faulty() {
        assertFaulty(Call.of(), "decide, explain, progress, vocabulary, check, new");
    }

    @Test
    void a_wrong_word_gets_the_nearest_right_one() {
        assertFaulty(Call.of("decied", "x.json"), "no command \"decied\"; maybe you meant \"decide\"?");
        assertFaulty(
                Call.of("decide", "x.json", "--fromat=json"), "no option \"--fromat\"; maybe you meant \"--format\"?");
        assertFaulty(Call.of("--verison"), "maybe you meant \"--version\"?");
        assertFaulty(
                Call.of("decide", "x.json", "--xyzzyx"),
                "There is no option \"--xyzzyx\". There are: --for, --format, --help");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "decide",
                "decide a.json b.json",
                "decide a.json --format",
                "decide a.json --format xml",
                "decide a.json --for nobody",
                "explain a.json --rule",
                "progress",
                "progress a.json --plot",
                "vocabulary --kind verbs",
                "vocabulary --search",
                "schema",
                "schema nothing",
                "xyz"
            })
    void a_wrong_call_is_faulty(String call) {
        assertFaulty(Call.of(call.split(" ")), "--help");
    }

    @Test
    void a_wrong_call_that_asks_for_json_gets_json() {
        Call call = Call.of("decide", "--format", "json", "--nonsense", "x.json");

        assertThat(call.exitCode()).isEqualTo(2);
        assertThat(call.out()).isEmpty();
        JsonSchemas.assertValid(SchemaCommand.Schema.errors, call.err());
    }

    @ParameterizedTest
    @EnumSource
    void every_schema_is_printed(SchemaCommand.Schema schema) {
        Call call = Call.of("schema", schema.name());

        assertThat(call.exitCode()).isZero();
        assertThat(call.out()).startsWith("{").contains("https://json-schema.org/draft/2020-12/schema");
    }

    private static void assertFaulty(Call call, String message) {
        assertThat(call.exitCode()).isEqualTo(2);
        assertThat(call.out()).isEmpty();
        assertThat(call.err()).contains(message).doesNotContain("Exception", "\tat ");
    }
}
