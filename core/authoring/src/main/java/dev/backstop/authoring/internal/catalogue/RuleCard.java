package dev.backstop.authoring.internal.catalogue;

import dev.backstop.content.PackContent;
import dev.backstop.content.Rule;
import dev.backstop.content.Source;
import dev.backstop.decision.SourceReference;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * One rule on the HTML page. What the page filters by are words, parted by blanks.
 *
 * @param tier the urgency of a suspicion or open screen; {@code none} for any other conclusion
 * @param sources ids of its sources
 * @param read how far these were read
 * @param facts condition, conclusion, sources and scenarios, as HTML
 * @param written the rule as its file has it; empty when the file is not at hand
 */
record RuleCard(
        String id,
        String title,
        String stage,
        String status,
        String tier,
        String sources,
        String read,
        String facts,
        String written,
        List<LimitBar> limits) {

    static RuleCard of(Rule rule, String status, RuleEntries entries, PackContent content, RuleTexts texts) {
        Markdown facts = new Markdown();
        entries.facts(facts, rule);
        return new RuleCard(
                rule.id(),
                rule.title(),
                rule.stage().id(),
                status,
                tier(rule),
                words(rule.sources().stream().map(SourceReference::source).toList()),
                words(rule.sources().stream()
                        .map(reference -> source(reference, content))
                        .map(SourceTable::status)
                        .toList()),
                MarkdownHtml.of(facts),
                texts.of(rule),
                LimitBar.of(rule, content));
    }

    private static String tier(Rule rule) {
        String call = rule.conclusion().call();
        return call.equals("suspicion") || call.equals("incomplete")
                ? ConclusionEnglish.word(rule.conclusion().arguments().get(1)).replace(' ', '-')
                : "none";
    }

    private static Source source(SourceReference reference, PackContent content) {
        return Objects.requireNonNull(content.sources().get(reference.source()));
    }

    private static String words(List<String> words) {
        return words.stream().distinct().collect(Collectors.joining(" "));
    }
}
