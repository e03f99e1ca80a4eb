package dev.backstop.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.backstop.authoring.check.PackCheck;
import dev.backstop.authoring.skeleton.Skeleton;
import dev.backstop.authoring.skeleton.Skeleton.Kind;
import dev.backstop.authoring.skeleton.Skeleton.SkeletonRefused;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an author begins with. */
class SkeletonTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    @TempDir
    Path directory;

    @ParameterizedTest
    @CsvSource({
        "rule, triage.fever.at-night, 'draft to-fill-in'",
        "rule, triage.thirst.strong, 'draft to-fill-in'",
        "rule, classification.duration.short, 'draft to-fill-in'",
        "rule, load.settling.late, 'draft to-fill-in'",
        "rule, phase.fear.strong, 'draft to-fill-in'",
        "rule, guidance.drinking.more, 'draft to-fill-in'",
        "finding, night-fever, 'to-fill-in unused-term'",
        "parameter, load.rest-least, 'to-fill-in unused-parameter'",
        "parameter, walking.least, 'to-fill-in unused-parameter'",
    })
    void is_accepted_and_marked_as_not_finished(Kind kind, String id, String expected) throws IOException {
        PackCopy pack = PackCopy.in(directory);
        long before = PackCheck.of(directory, DAY).faults().size();

        Skeleton.of(kind, directory, id, DAY).write(directory);

        PackCheck check = PackCheck.of(directory, DAY);
        assertThat(check.faults().stream().filter(fault -> fault.severity() == Severity.ERROR))
                .isEmpty();
        assertThat(check.faults()).hasSizeGreaterThan((int) before);
        assertThat(check.faults().stream()
                        .map(fault -> fault.check() == null ? "" : fault.check().id()))
                .contains(expected.split(" "));
        assertThat(pack.read().scenarios())
                .as("scenarios of a draft are not tried")
                .hasSameSizeAs(PackReader.read(PackCopy.VALID).scenarios());
    }

    @Test
    void what_was_there_stays() throws IOException {
        PackCopy.in(directory);

        Skeleton skeleton = Skeleton.of(Kind.rule, directory, "triage.fever.at-night", DAY);
        skeleton.write(directory);

        String rules = Files.readString(directory.resolve("triage/fever/fever.drl"), StandardCharsets.UTF_8);
        assertThat(rules).startsWith(Files.readString(PackCopy.VALID.resolve("triage/fever/fever.drl")));
        assertThat(skeleton.created()).isEmpty();
        assertThatThrownBy(() -> Skeleton.of(Kind.rule, directory, "triage.fever.at-night", DAY))
                .isInstanceOf(SkeletonRefused.class)
                .hasMessageContaining("is taken, in triage/fever/fever.drl:");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rule | triag.fever.high | is no stage; there are triage, classification, load, phase, guidance. Maybe you meant \"triage\".",
                "rule | triage.fever | has to be <stage>.<topic>.<what>",
                "rule | triage.fever.High | has to be <stage>.<topic>.<what>",
                "rule | triage.fever.present | is taken, in triage/fever/fever.drl:9",
                "finding | Night_Fever | has to be words of small letters",
                "finding | temperature | is taken, in vocabulary/measures.yaml:",
                "parameter | load.step | is taken, in parameters/limits.yaml:",
            })
    void a_bad_or_taken_id_is_refused(Kind kind, String id, String why) throws IOException {
        PackCopy.in(directory);

        assertThatThrownBy(() -> Skeleton.of(kind, directory, id, DAY))
                .isInstanceOf(SkeletonRefused.class)
                .hasMessageContaining(why);
    }
}
