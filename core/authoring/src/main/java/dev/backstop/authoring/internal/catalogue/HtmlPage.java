package dev.backstop.authoring.internal.catalogue;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import dev.backstop.authoring.PackReading;
import dev.backstop.content.PackContent;
import dev.backstop.content.Rule;
import dev.backstop.content.Source;
import dev.backstop.content.Stage;
import dev.backstop.decision.Message;
import dev.backstop.decision.Urgency;
import dev.backstop.internal.EffectiveLimits;
import dev.backstop.internal.PackTexts;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The catalogue as one HTML page that needs nothing else: no network, no further file. */
public final class HtmlPage {
    private HtmlPage() {}

    /** @param directory the pack's directory, for its charts and the text of its rules */
    public static String write(PackReading reading, Carriers carriers, Path directory) {
        PackContent pack = reading.orThrow();
        PackContent content = PackTexts.filled(pack, new EffectiveLimits(pack.parameters(), Map.of()));
        RuleEntries entries = new RuleEntries(reading, content);
        RuleTexts texts = new RuleTexts(directory);
        Template template = Mustache.compiler().compile(resource("catalogue.mustache"));
        return template.execute(Map.of(
                "content",
                content,
                "approvals",
                MarkdownHtml.of(approvals(content)),
                "statement",
                statement(content),
                "css",
                resource("catalogue.css"),
                "script",
                resource("catalogue.js"),
                "topics",
                topics(reading, content, entries, texts),
                "filters",
                filters(reading, content),
                "charts",
                reading.charts().stream().map(chart -> chart(directory, chart)).toList(),
                "overview",
                MarkdownHtml.of(overview(reading, carriers, content)),
                "appendix",
                MarkdownHtml.of(appendix(reading, carriers, content))));
    }

    private static String statement(PackContent content) {
        Message message = content.messages().get("statement.not-a-diagnosis");
        return message == null ? "" : message.clinician();
    }

    /** The rules of one topic; those that are not used come last, as a topic of their own. */
    private record Topic(String anchor, String title, List<RuleCard> rules) {}

    private static List<Topic> topics(PackReading reading, PackContent content, RuleEntries entries, RuleTexts texts) {
        List<Topic> topics = new ArrayList<>();
        for (Stage stage : Stage.values()) {
            entries.topics(stage)
                    .forEach((topic, rules) -> topics.add(new Topic(
                            RuleEntries.topicId(stage, topic),
                            RuleEntries.title(stage) + ": " + RuleEntries.words(topic),
                            rules.stream()
                                    .map(rule -> RuleCard.of(rule, "active", entries, content, texts))
                                    .toList())));
        }
        List<RuleCard> notUsed = Stream.concat(
                        reading.drafts().stream().map(rule -> card(rule, "draft", entries, content, texts)),
                        reading.retired().stream()
                                .map(retired -> card(retired.rule(), "retired", entries, content, texts)))
                .toList();
        if (!notUsed.isEmpty()) {
            topics.add(new Topic("not-used", "Rules that are not used", notUsed));
        }
        return topics;
    }

    private static RuleCard card(Rule rule, String status, RuleEntries entries, PackContent content, RuleTexts texts) {
        return RuleCard.of(rule, status, entries, content, texts);
    }

    /** One of the lists to choose from. */
    private record Filter(String name, String label, List<Option> options) {}

    /** One thing to choose. */
    private record Option(String value, String label) {}

    private static List<Filter> filters(PackReading reading, PackContent content) {
        List<Option> tiers = new ArrayList<>(Arrays.stream(Urgency.values())
                .sorted(Comparator.reverseOrder())
                .map(urgency -> ConclusionEnglish.word(urgency.name()))
                .map(word -> new Option(word.replace(' ', '-'), word))
                .toList());
        tiers.add(new Option("none", "concludes no urgency"));
        List<Option> statuses = new ArrayList<>(List.of(new Option("active", "active")));
        if (!reading.drafts().isEmpty()) {
            statuses.add(new Option("draft", "draft"));
        }
        if (!reading.retired().isEmpty()) {
            statuses.add(new Option("retired", "retired"));
        }
        return List.of(
                new Filter(
                        "stage",
                        "Stage",
                        Arrays.stream(Stage.values())
                                .map(stage -> new Option(stage.id(), stage.id()))
                                .toList()),
                new Filter("tier", "Urgency tier", tiers),
                new Filter(
                        "source",
                        "Source",
                        content.sources().values().stream()
                                .map(source -> new Option(source.id(), source.id() + ", " + source.title()))
                                .toList()),
                new Filter(
                        "read",
                        "How a source was read",
                        Arrays.stream(Source.Status.values())
                                .map(status -> status.name().toLowerCase(Locale.ROOT))
                                .map(status -> new Option(status, status))
                                .toList()),
                new Filter("status", "Status of the rule", statuses));
    }

    private static Markdown approvals(PackContent content) {
        Markdown page = new Markdown();
        CataloguePage.approvals(page, content);
        return page;
    }

    private static Markdown overview(PackReading reading, Carriers carriers, PackContent content) {
        Markdown page = new Markdown();
        CataloguePage.coverage(page, reading, carriers);
        page.heading(2, "conclusions", "Urgencies and training limits");
        CataloguePage.legend(page, content);
        return page;
    }

    private static Markdown appendix(PackReading reading, Carriers carriers, PackContent content) {
        Markdown page = new Markdown();
        CataloguePage.appendix(page, reading, carriers, content);
        return page;
    }

    /** A picture, in the page itself. */
    private record Chart(String title, String data) {}

    private static Chart chart(Path directory, String file) {
        try {
            return new Chart(
                    CataloguePage.title(file),
                    Base64.getEncoder().encodeToString(Files.readAllBytes(directory.resolve(file))));
        } catch (IOException gone) {
            throw new UncheckedIOException("The chart " + file + " can no longer be read.", gone);
        }
    }

    private static String resource(String name) {
        try (InputStream stream = Objects.requireNonNull(HtmlPage.class.getResourceAsStream(name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
