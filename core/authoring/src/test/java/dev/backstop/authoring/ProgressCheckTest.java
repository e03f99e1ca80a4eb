package dev.backstop.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.content.ProgressTerms;
import dev.backstop.content.ProgressTerms.Marker;
import dev.backstop.content.ProgressTerms.OfFlare;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a pack says about progress, and what can be wrong with that. */
class ProgressCheckTest {
    private static final String FILE = "vocabulary/progress.yaml";

    @TempDir
    Path directory;

    @Test
    void reads_markers_flares_and_notes() throws IOException {
        ProgressTerms progress = Objects.requireNonNull(
                        PackCopy.in(directory).read().content())
                .vocabulary()
                .progress();

        assertThat(progress.markers().keySet()).containsExactly("cooler", "easier", "shorter-flares");
        assertThat(progress.markers().values()).extracting(Marker::flare).containsExactly(null, null, OfFlare.DAYS);
        assertThat(Objects.requireNonNull(progress.flares()).findings()).containsExactly("numbness");
        assertThat(progress.staleDays()).isEqualTo("load.settling-window");
        assertThat(progress.tell()).containsExactly("nerve");
        assertThat(progress.notes().keySet()).containsExactly("slowly");
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', textBlock = """
            measure: temperature           | measure: temperatur            | follows the measure "temperatur"
            flare: days                    | shows: other                   | has to have one of "measure" and "flare"
            shows: pain                    | shows: pian                    | allowed are function, pain, other
            shows: pain                    | shows: other                   | needs a marker that has "shows: pain"
            findings: [numbness]           | findings: [numb]               | counts the finding "numb"
            tell: [nerve]                  | tell: [nerves]                 | tells of the group "nerves"
            stale-days: load.settling-window | stale-days: load.settling   | reads the parameter "load.settling"
            slowly: {                      | quickly: {                     | has no message "progress.quickly"
            """)
    void refuses_what_is_wrong(String old, String wrong, String message) throws IOException {
        assertThat(PackCopy.in(directory).replace(FILE, old, wrong).faults())
                .anySatisfy(fault -> assertThat(fault).contains(message));
    }
}
