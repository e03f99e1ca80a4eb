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
 * @param language language of its texts, as a BCP 47 tag
 * @param parameters by id
 * @param sources by id
 * @param messages by id
 * @param rules the active rules, by stage and then in alphabetical order
 */
public record PackContent(
        PackId id,
        String title,
        String language,
        Vocabulary vocabulary,
        Map<String, Parameter> parameters,
        Map<String, Source> sources,
        Map<String, Message> messages,
        List<Rule> rules) {
    public PackContent {
        rules = List.copyOf(rules);
    }

    /** The rules of one stage, in alphabetical order. */
    public List<Rule> rules(Stage stage) {
        return rules.stream().filter(rule -> rule.stage() == stage).toList();
    }
}
