package dev.backstop.authoring.overlay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.authoring.Fault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WaiversTest {
    @TempDir
    Path folder;

    @Test
    void a_waiver_says_what_why_who_and_when() throws IOException {
        Waivers waivers = read("""
                load.settling-window:
                  reason: The clinic sees everybody on the next day
                  reviewer: physiotherapy lead
                  day: 2026-11-20
                """);

        assertThat(waivers.faults()).isEmpty();
        assertThat(waivers.of("load.settling-window"))
                .isEqualTo(new Waiver(
                        "load.settling-window",
                        "The clinic sees everybody on the next day",
                        "physiotherapy lead",
                        LocalDate.of(2026, 11, 20)));
        assertThat(waivers.of("load.step-max")).isNull();
    }

    @Test
    void a_waiver_without_reason_reviewer_or_day_waives_nothing() throws IOException {
        Waivers waivers = read("""
                load.settling-window:
                  reason: ""
                  reviewers: somebody
                load.step-max:
                  reason: Why not
                  reviewer: physiotherapy lead
                  day: soon
                Load step:
                  reason: Why not
                  reviewer: physiotherapy lead
                  day: 2026-11-20
                """);

        assertThat(waivers.byId()).isEmpty();
        assertThat(waivers.faults())
                .extracting(Fault::toString)
                .containsExactly(
                        "waivers.yaml:1:1: waiver \"load.settling-window\" has no \"day\".",
                        "waivers.yaml:1:1: waiver \"load.settling-window\" has no \"reviewer\".",
                        "waivers.yaml:2:11: waiver \"load.settling-window\" has an empty \"reason\".",
                        "waivers.yaml:3:3: waiver \"load.settling-window\" has an unknown key \"reviewers\"; allowed"
                                + " are reason, reviewer, day.\nMaybe you meant \"reviewer\".",
                        "waivers.yaml:7:8: waiver \"load.step-max\" has \"soon\" as \"day\"; it has to be a date such"
                                + " as 2026-11-21.",
                        "waivers.yaml:8:1: waiver \"Load step\" is of nothing: its key has to be the id of a rule, a"
                                + " parameter, a message or a text.");
    }

    @Test
    void nothing_is_waived_by_naming_nothing() throws IOException {
        Waivers waivers = read("""
                load.step-max: { reason: Tried out, reviewer: physiotherapy lead, day: 2026-11-20 }
                """);

        assertThat(waivers.coverAll(List.of("load.step-max"))).isTrue();
        assertThat(waivers.coverAll(List.of("load.step-max", "load.settling-window")))
                .isFalse();
        assertThat(waivers.coverAll(List.of())).isFalse();
        assertThat(Waivers.NONE.coverAll(List.of("load.step-max"))).isFalse();
    }

    private Waivers read(String text) throws IOException {
        return Waivers.read(Files.writeString(folder.resolve("waivers.yaml"), text));
    }
}
