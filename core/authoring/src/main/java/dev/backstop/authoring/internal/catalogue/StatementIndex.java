package dev.backstop.authoring.internal.catalogue;

import static dev.backstop.authoring.internal.catalogue.Markdown.text;

import dev.backstop.authoring.StatementGroup;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The way back: from a source statement to the content that carries it. */
final class StatementIndex {
    private final List<StatementGroup> groups;
    private final Carriers carriers;

    StatementIndex(List<StatementGroup> groups, Carriers carriers) {
        this.groups = groups;
        this.carriers = carriers;
    }

    void counts(Markdown page) {
        page.tableHead("Statements", "Carried", "Not yet carried");
        for (StatementGroup group : groups) {
            row(page, "**" + title(group) + "**", group.ids());
            Map<String, List<String>> families = families(group);
            if (families.size() > 1) {
                families.forEach((family, ids) -> row(page, text(family), ids));
            }
        }
    }

    private void row(Markdown page, String title, List<String> ids) {
        long carried = ids.stream().filter(carriers::carry).count();
        page.tableRow(title, carried + " of " + ids.size(), Long.toString(ids.size() - carried));
    }

    void index(Markdown page) {
        for (int i = 0; i < groups.size(); i++) {
            page.heading(3, "statements-" + (i + 1), title(groups.get(i)));
            families(groups.get(i)).forEach((family, ids) -> family(page, family, ids));
        }
    }

    private void family(Markdown page, String family, List<String> ids) {
        List<String> open = ids.stream().filter(id -> !carriers.carry(id)).toList();
        page.paragraph("**" + text(family) + "**: " + (ids.size() - open.size()) + " of " + ids.size() + " carried");
        ids.stream().filter(carriers::carry).forEach(id -> page.item("**" + text(id) + "** " + carriers(id)));
        if (!open.isEmpty()) {
            page.item("Not yet carried: " + text(String.join(", ", open)));
        }
    }

    private String carriers(String statement) {
        return carriers.of(statement).entrySet().stream()
                .map(kind -> kind.getKey().name().toLowerCase(Locale.ROOT) + ": "
                        + kind.getValue().stream().map(kind.getKey()::link).collect(Collectors.joining(", ")))
                .collect(Collectors.joining("; "));
    }

    private static String title(StatementGroup group) {
        String title = group.title().isEmpty() ? "Statements" : group.title();
        return text(title.endsWith(".") ? title.substring(0, title.length() - 1) : title);
    }

    /** By what stands before the number: {@code S002} of {@code S002-45}. */
    private static Map<String, List<String>> families(StatementGroup group) {
        return group.ids().stream()
                .collect(Collectors.groupingBy(
                        id -> id.replaceAll("[.-][^.-]*$", ""), LinkedHashMap::new, Collectors.toList()));
    }
}
