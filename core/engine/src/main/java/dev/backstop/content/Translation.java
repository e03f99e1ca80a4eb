package dev.backstop.content;

import dev.backstop.decision.Message;
import java.util.Map;

/**
 * A pack's texts in a further language. It has every text that a person or clinician is shown; titles of rules, sources
 * and descriptions of parameters stay in the pack's first language.
 *
 * @param language as a BCP 47 tag
 * @param messages by id
 * @param terms texts of the vocabulary, by {@code question.<id>}, {@code label.<id>}, …
 */
public record Translation(String language, Map<String, Message> messages, Map<String, String> terms) {}
