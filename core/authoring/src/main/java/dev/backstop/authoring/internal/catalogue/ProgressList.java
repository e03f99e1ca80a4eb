package dev.backstop.authoring.internal.catalogue;

import static dev.backstop.authoring.internal.catalogue.Markdown.code;
import static dev.backstop.authoring.internal.catalogue.Markdown.text;

import dev.backstop.authoring.internal.catalogue.Carriers.Kind;
import dev.backstop.content.PackContent;
import dev.backstop.content.ProgressTerms;
import dev.backstop.content.ProgressTerms.Marker;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/** What shows progress over several assessments. */
final class ProgressList {
    private ProgressList() {}

    static void write(Markdown page, PackContent content) {
        ProgressTerms progress = content.vocabulary().progress();
        progress.markers().values().forEach(marker -> page.item(marker(marker, content)));
        if (progress.flares() != null) {
            String numbers = progress.flares().parameters().stream()
                    .map(id -> ParameterTable.amount(id, content))
                    .collect(Collectors.joining(", "));
            item(
                    page,
                    "flares",
                    "what counts as a flare-up: " + numbers,
                    progress.flares().statements());
        }
        if (progress.doingMore() != null) {
            item(
                    page,
                    "doing-more",
                    "doing more without getting worse: at least "
                            + ParameterTable.amount(progress.doingMore().least(), content),
                    progress.doingMore().statements());
        }
        progress.notes().values().forEach(note -> {
            String words = Objects.requireNonNull(content.messages().get("progress." + note.id()))
                    .person();
            item(page, note.id(), "said with every report: " + text(words), note.statements());
        });
    }

    private static void item(Markdown page, String id, String words, List<String> statements) {
        page.item(Kind.PROGRESS.anchor(id) + code(id) + " " + words + TermLists.statements(statements));
    }

    private static String marker(Marker marker, PackContent content) {
        String follows = marker.measure() != null ? Kind.MEASURES.link(marker.measure()) : "flare-ups";
        return Kind.MARKERS.anchor(marker.id()) + code(marker.id()) + " " + text(marker.label()) + ", a marker of "
                + follows + "; " + marker.better().name().toLowerCase(Locale.ROOT) + " is better, by at least "
                + ParameterTable.amount(marker.smallestChange(), content)
                + TermLists.statements(marker.statements());
    }
}
