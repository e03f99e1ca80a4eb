package dev.backstop.authoring.diff;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import dev.backstop.authoring.diff.Difference.Kind;
import dev.backstop.authoring.overlay.Waiver;
import dev.backstop.model.Assessment;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** A comparison of two packs as a page for a review: Markdown, or one HTML page that needs no other file. */
public final class DiffDocument {
    private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_\\[\\]<>|~&]");
    private static final int MOST_CASES = 20;
    private static final List<Extension> TABLES = List.of(TablesExtension.create());
    private static final String STYLE = """
            body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color: #222; background: #fff }
            h1, h2, h3 { line-height: 1.25 } h3 { margin-top: 2rem; border-top: 1px solid #ccc; padding-top: 1rem }
            pre { overflow-x: auto; background: #f4f4f4; padding: .8rem; border-radius: .3rem }
            .wide { overflow-x: auto } table { border-collapse: collapse } th, td { border: 1px solid #ccc; padding: .3rem .6rem; text-align: left; vertical-align: top }
            @media print { body { max-width: none } pre { white-space: pre-wrap } }
            """;

    private final DiffReport report;
    private final Function<Assessment, String> example;
    private final StringBuilder page = new StringBuilder();

    private DiffDocument(DiffReport report, Function<Assessment, String> example) {
        this.report = report;
        this.example = example;
    }

    /**
     * The report as Markdown.
     *
     * @param example writes an example, such as {@code ScenarioText}
     */
    public static String markdown(DiffReport report, Function<Assessment, String> example) {
        return new DiffDocument(report, example).write();
    }

    /** The report as one HTML page. */
    public static String html(DiffReport report, Function<Assessment, String> example) {
        String body = HtmlRenderer.builder()
                .extensions(TABLES)
                .build()
                .render(Parser.builder().extensions(TABLES).build().parse(markdown(report, example)))
                .replace("<table>", "<div class=\"wide\" role=\"group\" aria-label=\"Table\" tabindex=\"0\"><table>")
                .replace("</table>", "</table></div>");
        return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>"
                + "Whose answer changes</title>\n<style>\n" + STYLE + "</style>\n</head>\n<body>\n<main>\n" + body
                + "</main>\n</body>\n</html>\n";
    }

    private String write() {
        line("# Whose answer changes");
        line("From %s %s (`%s`) to %s %s (`%s`)."
                .formatted(
                        plain(report.older().id()),
                        plain(report.older().version()),
                        report.older().digest(),
                        plain(report.newer().id()),
                        plain(report.newer().version()),
                        report.newer().digest()));
        line(DiffWords.summary(report));
        changes("Less urgent, or allows more", true);
        changes("Other changes", false);
        differences();
        return page.toString().stripTrailing() + "\n";
    }

    private void changes(String title, boolean permissive) {
        List<AnswerChange> some = report.changes().stream()
                .filter(change -> change.permissive() == permissive)
                .toList();
        if (some.isEmpty()) {
            return;
        }
        line("## " + title);
        page.append("| | From | To | People | Cases | Made by |")
                .append(permissive ? " Waived |" : "")
                .append('\n');
        page.append("|---|---|---|---|---|---|")
                .append(permissive ? "---|" : "")
                .append('\n');
        for (AnswerChange change : some) {
            page.append("| ").append(change.aspect().title()).append(" | ").append(plain(change.from()));
            page.append(" | ").append(plain(change.to())).append(" | ").append(change.people());
            page.append(" | ").append(change.cases().size()).append(" | ");
            page.append(change.causes().stream()
                    .map(cause -> "`" + cause.id() + "`")
                    .collect(joining(", ")));
            page.append(permissive ? " | " + (change.isWaived() ? "yes" : "**no**") : "")
                    .append(" |\n");
        }
        page.append('\n');
        some.forEach(this::change);
    }

    private void change(AnswerChange change) {
        line("### " + change.aspect().title() + ": " + plain(change.from()) + " → " + plain(change.to()));
        line(DiffWords.count(change) + ".");
        change.causes()
                .forEach(cause -> page.append("- `")
                        .append(cause.id())
                        .append("` ")
                        .append(plain(DiffWords.how(cause)))
                        .append('\n'));
        if (!change.alsoRules().isEmpty()) {
            page.append("- and so, in the example, also ")
                    .append(change.alsoRules().stream()
                            .map(id -> "`" + id + "`")
                            .collect(joining(", ")))
                    .append('\n');
        }
        for (Waiver waiver : change.waivers()) {
            page.append("- waived by ")
                    .append(plain(waiver.reviewer()))
                    .append(" for `")
                    .append(waiver.id());
            page.append("`: ").append(plain(waiver.reason())).append('\n');
        }
        page.append('\n');
        if (!change.cases().isEmpty()) {
            line("Cases: "
                    + change.cases().stream()
                            .limit(MOST_CASES)
                            .map(DiffDocument::plain)
                            .collect(joining("; "))
                    + (change.cases().size() > MOST_CASES ? "; …" : "") + ".");
        }
        line("The smallest example, from " + plain(change.origin()) + ":");
        page.append("```yaml\n").append(example.apply(change.example()).strip()).append("\n```\n\n");
    }

    private void differences() {
        line("## What differs in the packs");
        if (report.differences().isEmpty()) {
            line("Nothing.");
        }
        Map<String, List<Difference>> sections =
                report.differences().stream().collect(groupingBy(Difference::section, LinkedHashMap::new, toList()));
        sections.forEach((section, some) -> {
            line("### " + section.substring(0, 1).toUpperCase(Locale.ROOT) + section.substring(1));
            some.forEach(this::difference);
            page.append('\n');
        });
    }

    private void difference(Difference difference) {
        page.append("- `").append(difference.id()).append('`');
        if (difference.kind() != Kind.CHANGED) {
            page.append(difference.kind() == Kind.ADDED ? " added" : " removed");
        }
        page.append(difference.note().isEmpty() ? "" : ": " + plain(difference.note()))
                .append('\n');
        difference
                .parts()
                .forEach(part -> page.append("  - ")
                        .append(part.name())
                        .append(": ")
                        .append(plain(part.from()))
                        .append(" → ")
                        .append(plain(part.to()))
                        .append('\n'));
    }

    private void line(String paragraph) {
        page.append(paragraph).append("\n\n");
    }

    private static String plain(String text) {
        return SPECIAL.matcher(text.strip().replaceAll("\\s+", " ")).replaceAll("\\\\$0");
    }
}
