package dev.backstop.authoring.internal.catalogue;

import static dev.backstop.authoring.internal.catalogue.Markdown.code;
import static dev.backstop.authoring.internal.catalogue.Markdown.link;
import static dev.backstop.authoring.internal.catalogue.Markdown.text;

import dev.backstop.authoring.PackReading;
import dev.backstop.authoring.RetiredRule;
import dev.backstop.authoring.Scenario;
import dev.backstop.content.PackContent;
import dev.backstop.content.Rule;
import dev.backstop.content.Stage;
import dev.backstop.decision.SourceReference;
import dev.backstop.internal.EffectiveLimits;
import dev.backstop.internal.PlainEnglish;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The rules, by stage and topic. */
final class RuleEntries {
    private final PackReading reading;
    private final PackContent content;
    private final PlainEnglish english;
    private final ConclusionEnglish conclusions;
    private final Map<String, List<Scenario>> fires;
    private final Map<String, List<Scenario>> nearMisses;
    private final Map<String, List<Scenario>> unknowns;

    RuleEntries(PackReading reading, PackContent content) {
        this.reading = reading;
        this.content = content;
        this.english = new PlainEnglish(content, new EffectiveLimits(content.parameters(), Map.of()));
        this.conclusions = new ConclusionEnglish(content);
        this.fires = byRule(Scenario::because);
        this.nearMisses = byRule(Scenario::nearMiss);
        this.unknowns = byRule(Scenario::unknown);
    }

    private Map<String, List<Scenario>> byRule(Function<Scenario, List<String>> rules) {
        Map<String, List<Scenario>> scenarios = new LinkedHashMap<>();
        for (Scenario scenario : reading.scenarios()) {
            for (String rule : rules.apply(scenario)) {
                scenarios.computeIfAbsent(rule, key -> new ArrayList<>()).add(scenario);
            }
        }
        return scenarios;
    }

    void contents(Markdown page) {
        for (Stage stage : Stage.values()) {
            List<String> topics = new ArrayList<>();
            topics(stage)
                    .forEach((topic, rules) ->
                            topics.add("[" + words(topic) + "](#" + topicId(stage, topic) + ") " + rules.size()));
            int count = content.rules(stage).size();
            page.item("[" + title(stage) + "](#" + stage.id() + "), " + count + (count == 1 ? " rule: " : " rules: ")
                    + String.join(", ", topics));
        }
    }

    void rules(Markdown page) {
        for (Stage stage : Stage.values()) {
            page.heading(2, stage.id(), title(stage));
            topics(stage).forEach((topic, rules) -> topic(page, stage, topic, rules));
        }
    }

    void notUsed(Markdown page) {
        if (reading.drafts().isEmpty() && reading.retired().isEmpty()) {
            page.paragraph("There are none.");
            return;
        }
        for (Rule draft : reading.drafts()) {
            notUsed(page, draft, "draft, not used yet");
        }
        for (RetiredRule retired : reading.retired()) {
            String by = retired.replacedBy();
            boolean none = by.startsWith("none:");
            notUsed(
                    page,
                    retired.rule(),
                    "retired, replaced by "
                            + (none ? "none: " + text(by.substring("none:".length())) : by(retired.replacedBy())));
        }
    }

    private String by(String id) {
        boolean active = content.rules().stream().anyMatch(rule -> rule.id().equals(id));
        return active ? link(id) : code(id);
    }

    private static void notUsed(Markdown page, Rule rule, String status) {
        page.item("**" + text(rule.title()) + "** " + code(rule.id()) + ", " + status + ", reviewed " + rule.reviewed()
                + ". Statements " + text(String.join(", ", rule.statements())) + ".");
    }

    /** The rules in use of a stage, by topic. */
    Map<String, List<Rule>> topics(Stage stage) {
        return content.rules(stage).stream()
                .collect(Collectors.groupingBy(RuleEntries::topicOf, LinkedHashMap::new, Collectors.toList()));
    }

    private void topic(Markdown page, Stage stage, String topic, List<Rule> rules) {
        page.heading(3, topicId(stage, topic), title(stage) + ": " + words(topic));
        String path = stage.id() + "/" + topic + "/" + topic;
        page.paragraph("Rules in " + Markdown.file(path + ".drl") + ", scenarios in "
                + Markdown.file(path + ".scenarios.yaml") + ".");
        rules.forEach(rule -> {
            page.heading(4, rule.id(), text(rule.title()));
            page.paragraph(code(rule.id()) + ", active, reviewed " + rule.reviewed());
            facts(page, rule);
        });
        page.paragraph("**Sources of this topic**");
        rules.stream()
                .flatMap(rule -> rule.sources().stream())
                .map(SourceReference::source)
                .distinct()
                .sorted()
                .map(id -> Objects.requireNonNull(content.sources().get(id)))
                .forEach(source -> page.item(link(source.id()) + " " + text(source.title()) + ": "
                        + SourceTable.status(source)
                        + (source.note().isBlank() ? "" : ". " + text(source.note()))));
    }

    /** All that there is to say of a rule but what it is called. */
    void facts(Markdown page, Rule rule) {
        List<String> conditions = rule.conditions().stream()
                .map(condition -> text(english.text(condition)))
                .toList();
        if (conditions.size() == 1) {
            page.item("**When** " + conditions.get(0));
        } else {
            page.item("**When** all of");
            conditions.forEach(page::subItem);
        }
        page.item("**Then** " + conclusions.of(rule.stage(), rule.conclusion()));
        page.item("**Sources** " + SourceTable.references(rule.sources(), content));
        page.item("**Statements** " + text(String.join(", ", rule.statements())));
        rule.setAside().forEach(one -> page.item("**Sets aside** " + text(one.statement()) + ": " + text(one.why())));
        String usual = rule.file().replace(".drl", ".scenarios.yaml");
        scenarios(page, "Fires in", fires.get(rule.id()), usual);
        scenarios(page, "Near miss in", nearMisses.get(rule.id()), usual);
        scenarios(page, "Unknown in", unknowns.get(rule.id()), usual);
    }

    private static void scenarios(Markdown page, String kind, @Nullable List<Scenario> scenarios, String usual) {
        if (scenarios != null) {
            page.item("**" + kind + "** "
                    + scenarios.stream()
                            .map(one -> text(one.name())
                                    + (one.file().equals(usual) ? "" : " (" + folder(one.file()) + ")"))
                            .collect(Collectors.joining("; ")));
        }
    }

    private static String folder(String file) {
        return Markdown.code(file.substring(0, file.lastIndexOf('/')));
    }

    static String topicOf(Rule rule) {
        return rule.id().split("\\.")[1];
    }

    static String topicId(Stage stage, String topic) {
        return stage.id() + "." + topic;
    }

    static String words(String topic) {
        return topic.replace('-', ' ');
    }

    static String title(Stage stage) {
        return stage.name().charAt(0) + stage.id().substring(1);
    }
}
