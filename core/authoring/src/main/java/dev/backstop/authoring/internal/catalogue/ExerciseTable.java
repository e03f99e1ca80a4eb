package dev.backstop.authoring.internal.catalogue;

import static dev.backstop.authoring.internal.catalogue.Markdown.code;
import static dev.backstop.authoring.internal.catalogue.Markdown.text;

import dev.backstop.authoring.internal.catalogue.Carriers.Kind;
import dev.backstop.content.Exercise;
import dev.backstop.content.ExerciseCatalogue;
import dev.backstop.content.PackContent;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The exercises, what they need, and what leads from one to the next. */
final class ExerciseTable {
    private ExerciseTable() {}

    static void write(Markdown page, PackContent content) {
        ExerciseCatalogue catalogue = content.vocabulary().exercises();
        page.paragraph("A week covers the muscle groups " + words(catalogue.groups()) + " and the parts "
                + constants(catalogue.parts()) + ".");
        page.tableHead(
                "Exercise",
                "Part",
                "Pattern",
                "Groups",
                "Equipment",
                "Phases",
                "Load",
                "Asks of the back",
                "Easier",
                "Harder",
                "Dose",
                "Sources",
                "Statements");
        for (Exercise exercise : catalogue.exercises().values()) {
            page.tableRow(
                    Kind.EXERCISES.anchor(exercise.id()) + code(exercise.id()) + " " + text(exercise.title()),
                    ConclusionEnglish.word(exercise.part().name()),
                    text(exercise.pattern()),
                    words(exercise.groups()),
                    words(exercise.equipment()),
                    constants(exercise.phases()),
                    ConclusionEnglish.word(exercise.ceiling().name()),
                    words(exercise.stresses()),
                    neighbour(exercise.easier()),
                    neighbour(exercise.harder()),
                    exercise.dose().parameters().stream()
                            .map(id -> ParameterTable.amount(id, content))
                            .collect(Collectors.joining(", ")),
                    SourceTable.references(exercise.sources(), content),
                    text(String.join(", ", exercise.statements())));
        }
    }

    private static String neighbour(@Nullable String id) {
        return id == null ? "" : Kind.EXERCISES.link(id);
    }

    private static String words(List<String> words) {
        return words.stream().map(Markdown::text).collect(Collectors.joining(", "));
    }

    private static String constants(List<? extends Enum<?>> constants) {
        return constants.stream()
                .map(constant -> ConclusionEnglish.word(constant.name()))
                .collect(Collectors.joining(", "));
    }
}
