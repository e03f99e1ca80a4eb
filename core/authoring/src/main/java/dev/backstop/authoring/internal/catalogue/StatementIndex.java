package dev.backstop.authoring.internal.catalogue;

import static dev.backstop.authoring.internal.catalogue.Markdown.code;
import static dev.backstop.authoring.internal.catalogue.Markdown.text;

import dev.backstop.authoring.PackReading;
import dev.backstop.authoring.Scenario;
import dev.backstop.authoring.StatementGroup;
import dev.backstop.authoring.internal.catalogue.Carriers.Kind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The way back: from a source statement to the content that carries it. */
final class StatementIndex {
    private final List<StatementGroup> groups;
    private final List<Scenario> scenarios;
    private final Carriers carriers;

    StatementIndex(PackReading reading, Carriers carriers) {
        this.groups = reading.statements();
        this.scenarios = reading.scenarios();
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
        for (String id : ids) {
            List<String> parts = Stream.of(carriers(id), setAside(id), shown(id))
                    .filter(part -> !part.isEmpty())
                    .toList();
            if (!parts.isEmpty()) {
                page.item("**" + text(id) + "** " + String.join("; ", parts));
            }
        }
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

    private String setAside(String statement) {
        List<String> rules = carriers.settingAside(statement);
        return rules.isEmpty()
                ? ""
                : "set aside by: " + rules.stream().map(Kind.RULES::link).collect(Collectors.joining(", "));
    }

    private String shown(String statement) {
        String shown = scenarios.stream()
                .filter(scenario -> scenario.resolves().contains(statement))
                .map(scenario -> text(scenario.name()) + " (" + code(scenario.file()) + ")")
                .collect(Collectors.joining(", "));
        return shown.isEmpty() ? "" : "resolution shown in: " + shown;
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
