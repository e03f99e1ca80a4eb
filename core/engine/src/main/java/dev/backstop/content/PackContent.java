package dev.backstop.content;

import dev.backstop.decision.Message;
import dev.backstop.decision.PackId;
import java.util.List;
import java.util.Map;

/**
 * Everything a rule pack says, as data.
 *
 * @param id id, version and digest
 * @param title the pack's name
 * @param manifest which engines it is for, who approved it, what it is laid over
 * @param language language of its texts, as a BCP 47 tag
 * @param languages those in which it can be had, the first one being that of rule titles and sources
 * @param parameters by id
 * @param sources by id
 * @param messages by id
 * @param translations its texts in further languages, by language
 * @param rules the active rules, by stage and then in alphabetical order
 */
public record PackContent(
        PackId id,
        String title,
        Manifest manifest,
        String language,
        List<String> languages,
        Vocabulary vocabulary,
        Map<String, Parameter> parameters,
        Map<String, Source> sources,
        Map<String, Message> messages,
        Map<String, Translation> translations,
        List<Rule> rules) {
    public PackContent {
        languages = List.copyOf(languages);
        rules = List.copyOf(rules);
    }

    /** A pack in one language, made in memory: for any engine, and approved by nobody. */
    public PackContent(
            PackId id,
            String title,
            String language,
            Vocabulary vocabulary,
            Map<String, Parameter> parameters,
            Map<String, Source> sources,
            Map<String, Message> messages,
            List<Rule> rules) {
        this(
                id,
                title,
                Manifest.NONE,
                language,
                List.of(language),
                vocabulary,
                parameters,
                sources,
                messages,
                Map.of(),
                rules);
    }

    /** The same pack with other texts. */
    public PackContent with(String language, Vocabulary vocabulary, Map<String, Message> messages) {
        return new PackContent(
                id,
                title,
                manifest,
                language,
                languages,
                vocabulary,
                parameters,
                sources,
                messages,
                translations,
                rules);
    }

    /** The rules of one stage, in alphabetical order. */
    public List<Rule> rules(Stage stage) {
        return rules.stream().filter(rule -> rule.stage() == stage).toList();
    }
}
