package dev.backstop.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.authoring.diff.AnswerChange;
import dev.backstop.authoring.diff.Aspect;
import dev.backstop.authoring.diff.Case;
import dev.backstop.authoring.diff.Cause;
import dev.backstop.authoring.diff.Cause.How;
import dev.backstop.authoring.diff.DiffReport;
import dev.backstop.authoring.diff.Difference;
import dev.backstop.authoring.diff.PackDiff;
import dev.backstop.authoring.overlay.Waiver;
import dev.backstop.authoring.overlay.Waivers;
import dev.backstop.content.PackContent;
import dev.backstop.model.Assessment;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackDiffTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final int PEOPLE = 1000;
    private static final String FEVER = "triage/fever/fever.drl";
    private static final String SETTLING = "load/settling/settling.drl";

    private static final String WINDOW = """
            load.settling-window:
              description: What load.settling-window is
              unit: hours
              value: 24
            """;

    @TempDir
    Path directory;

    private PackContent older;
    private PackCopy copy;

    @BeforeEach
    void copy() throws IOException {
        older = PackReader.read(PackCopy.VALID).orThrow();
        copy = PackCopy.in(directory);
    }

    private PackDiff toCopy() {
        return PackDiff.between(older, copy.read().orThrow()).people(PEOPLE);
    }

    private static AnswerChange first(DiffReport report, Aspect aspect) {
        return report.changes().stream()
                .filter(change -> change.aspect() == aspect)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void equal_packs_are_told_at_once() {
        DiffReport report = toCopy().run();

        assertThat(report.noAnswerCanChange()).isTrue();
        assertThat(report.differences()).isEmpty();
        assertThat(report.people()).isZero();
    }

    @Test
    void a_new_text_changes_no_answer_and_is_told() throws IOException {
        copy.replace(FEVER, "@title( \"", "@title( \"Now with ");

        DiffReport report = toCopy().run();

        assertThat(report.noAnswerCanChange()).isTrue();
        assertThat(report.differences()).singleElement().satisfies(difference -> {
            assertThat(difference.section()).isEqualTo("rules");
            assertThat(difference.parts()).extracting(Difference.Part::name).containsExactly("title");
        });
    }

    @Test
    void what_gets_less_urgent_comes_first_with_the_rule_and_the_smallest_example() throws IOException {
        copy.replace(
                FEVER, "Urgency.SAME_DAY, TrainingLimit.NO_RESISTANCE", "Urgency.SOON, TrainingLimit.NO_RESISTANCE");

        DiffReport report = toCopy().run();

        AnswerChange change = report.changes().get(0);
        assertThat(change.aspect()).isEqualTo(Aspect.URGENCY);
        assertThat(change.permissive()).isTrue();
        assertThat(change.from()).isEqualTo("same-day");
        assertThat(change.to()).isEqualTo("soon");
        assertThat(change.people()).isBetween(10, PEOPLE / 2);
        assertThat(change.causes())
                .singleElement()
                .isEqualTo(new Cause("triage.fever.present", How.CONCLUDES_OTHERWISE, List.of(), change.people()));
        assertThat(change.example().findings()).hasSizeLessThan(4);
        assertThat(change.example().sessions()).isEmpty();
        assertThat(report.unwaived()).contains(change);
    }

    @Test
    void a_waiver_of_every_cause_covers_a_change() throws IOException {
        copy.replace(
                FEVER, "Urgency.SAME_DAY, TrainingLimit.NO_RESISTANCE", "Urgency.SOON, TrainingLimit.NO_RESISTANCE");
        Waiver waiver = new Waiver("triage.fever.present", "Fever alone can wait", "clinical lead", TODAY);
        Waiver other = new Waiver("load.step", "Something else", "clinical lead", TODAY);

        assertThat(toCopy().waivers(new Waivers(Map.of(waiver.id(), waiver), List.of()))
                        .run()
                        .unwaived())
                .isEmpty();
        assertThat(toCopy().waivers(new Waivers(Map.of(other.id(), other), List.of()))
                        .run()
                        .unwaived())
                .isNotEmpty();
    }

    @Test
    void a_parameter_that_moved_is_named_with_its_rule_and_its_direction() throws IOException {
        copy.replace("parameters/limits.yaml", WINDOW, WINDOW.replace("24", "23"));

        DiffReport report = toCopy().run();

        assertThat(report.differences()).anySatisfy(difference -> {
            assertThat(difference.id()).isEqualTo("load.settling-window");
            assertThat(difference.note()).isEqualTo("lower; the pack does not say which side is safe");
        });
        AnswerChange change = first(report, Aspect.LOAD);
        assertThat(change.permissive()).isFalse();
        assertThat(change.to()).startsWith("hold");
        assertThat(change.causes().get(0).id()).isEqualTo("load.settling.slow");
        assertThat(change.causes().get(0).parameters()).containsExactly("load.settling-window");
    }

    @Test
    void a_case_that_changes_is_named() throws IOException {
        copy.replace(
                FEVER, "Urgency.SAME_DAY, TrainingLimit.NO_RESISTANCE", "Urgency.SOON, TrainingLimit.NO_RESISTANCE");
        Case feverish = new Case(
                "feverish",
                Assessment.on(TODAY).present("fever").absent("saddle-numbness").build());

        DiffReport report = toCopy().people(0).cases(List.of(feverish)).run();

        assertThat(first(report, Aspect.URGENCY).cases()).containsExactly("feverish");
        assertThat(report.changed()).isEqualTo(1);
    }

    @Test
    void nobody_is_left_out_whose_answer_changes() throws IOException {
        List<String[]> edits = List.of(
                new String[] {"parameters/limits.yaml", WINDOW, WINDOW.replace("24", "23")},
                new String[] {"parameters/limits.yaml", "value: 24", "value: 23"},
                new String[] {SETTLING, "value >= limit.of(\"load.green-run\")", "value > limit.of(\"load.green-run\")"
                },
                new String[] {
                    SETTLING,
                    "Choice( id == \"session.next-morning\", value != \"worse\" )",
                    "Choice( id == \"session.next-morning\", value == \"better\" )"
                },
                new String[] {
                    FEVER, "Finding( id == \"fever\", present )", "Finding( id == \"fever\", present, worsening )"
                },
                new String[] {SETTLING, "conclude.hold( \"settles-slowly\" );", "conclude.refer( \"see-first\" );"});
        int number = 0;
        for (String[] edit : edits) {
            PackReading edited = PackCopy.in(directory.resolve("edit" + number++))
                    .replace(edit[0], edit[1], edit[2])
                    .read();
            if (edited.content() == null) {
                throw new AssertionError(edit[2] + " " + edited.faults());
            }
            PackContent newer = edited.orThrow();

            DiffReport quick = PackDiff.between(older, newer).people(PEOPLE).run();

            assertThat(quick.changes()).as(edit[2]).isNotEmpty();
            assertThat(quick)
                    .as(edit[2])
                    .isEqualTo(PackDiff.between(older, newer)
                            .people(PEOPLE)
                            .thorough()
                            .run());
        }
    }
}
