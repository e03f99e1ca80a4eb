package dev.backstop.authoring.internal.catalogue;

import static dev.backstop.authoring.internal.catalogue.Markdown.text;

import dev.backstop.content.PackContent;
import dev.backstop.content.Source;
import dev.backstop.decision.SourceReference;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Where the content comes from, and how far it was read. */
final class SourceTable {
    private static final Map<Source.Status, String> MEANINGS = new EnumMap<>(Map.of(
            Source.Status.VERIFIED, "read in the original, its abstract, or its publisher's page",
            Source.Status.SECONDARY, "read in another document that reports it",
            Source.Status.UNVERIFIED, "known, but not read in this work",
            Source.Status.ARTICLE, "one of the articles that describe the system",
            Source.Status.PROPOSAL, "a decision of the pack's own, on the safe side, not a published fact"));

    private SourceTable() {}

    static String status(Source source) {
        return source.status().name().toLowerCase(Locale.ROOT);
    }

    /** References as a line shows them; what was not read stands with the source. */
    static String references(List<SourceReference> references, PackContent content) {
        return references.stream()
                .map(reference -> Markdown.link(reference.source())
                        + (reference.locator().isEmpty() ? "" : " " + text(reference.locator()))
                        + " (" + status(Objects.requireNonNull(content.sources().get(reference.source()))) + ")")
                .collect(Collectors.joining("; "));
    }

    static void write(Markdown page, PackContent content) {
        Map<Source.Status, Long> counts = content.sources().values().stream()
                .collect(Collectors.groupingBy(
                        Source::status, () -> new EnumMap<>(Source.Status.class), Collectors.counting()));
        MEANINGS.forEach((status, meaning) -> page.item("**" + status.name().toLowerCase(Locale.ROOT) + "** ("
                + counts.getOrDefault(status, 0L) + "): " + meaning));
        page.tableHead(
                "Source",
                "Title",
                "Status",
                "What to know of it",
                "Checked",
                "Rules",
                "Parameters",
                "Questionnaires",
                "Advice");
        content.sources()
                .values()
                .forEach(source -> page.tableRow(
                        Markdown.anchor(source.id()) + text(source.id()),
                        text(source.title()) + ". " + text(source.publisher()) + ", " + text(source.edition())
                                + (source.link().isBlank() ? "" : ", " + text(source.link())),
                        status(source),
                        text(source.note()),
                        source.checked().toString(),
                        count(
                                content.rules().stream()
                                        .map(rule -> rule.sources())
                                        .toList(),
                                source),
                        count(
                                content.parameters().values().stream()
                                        .map(parameter -> parameter.sources())
                                        .toList(),
                                source),
                        count(
                                content.vocabulary().instruments().values().stream()
                                        .map(instrument -> instrument.sources())
                                        .toList(),
                                source),
                        count(
                                content.vocabulary().advice().values().stream()
                                        .map(advice -> advice.sources())
                                        .toList(),
                                source)));
    }

    private static String count(List<List<SourceReference>> users, Source source) {
        return Long.toString(users.stream()
                .filter(references -> references.stream()
                        .anyMatch(reference -> reference.source().equals(source.id())))
                .count());
    }
}
