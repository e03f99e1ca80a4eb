package dev.backstop.internal;

import dev.backstop.content.Limits;
import dev.backstop.content.PackContent;
import dev.backstop.content.RuleContentException;
import dev.backstop.content.Translation;
import dev.backstop.decision.Message;
import java.text.DecimalFormatSymbols;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A pack's texts as they are shown: in one language, and with the numbers that are in effect. */
public final class PackTexts {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z0-9.-]+)}");
    private static final Pattern BRACE = Pattern.compile("[{}]");

    private PackTexts() {}

    /** Ids of the parameters of which a text shows the value: it says {@code {load.step-most}}. */
    public static Set<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether every brace of a text belongs to a placeholder. */
    public static boolean isWellFormed(String text) {
        return !BRACE.matcher(PLACEHOLDER.matcher(text).replaceAll("")).find();
    }

    /**
     * The pack in one of its languages.
     *
     * @throws IllegalArgumentException if it has not got that language
     */
    public static PackContent in(PackContent content, String language) {
        Translation translation = content.translations().get(language);
        if (translation == null) {
            if (!content.languages().contains(language)) {
                throw new IllegalArgumentException("The pack has no language \"" + language + "\"; it has "
                        + String.join(", ", content.languages()) + ".");
            }
            return content;
        }
        Map<String, Message> messages = new LinkedHashMap<>();
        content.messages().keySet().forEach(key -> messages.put(key, text(key, translation.messages(), language)));
        return content.with(
                language,
                VocabularyTexts.map(content.vocabulary(), (key, first) -> text(key, translation.terms(), language)),
                messages);
    }

    // A text in another language than the one that was asked for might not be understood.
    private static <T> T text(String key, Map<String, T> texts, String language) {
        @Nullable T text = texts.get(key);
        if (text == null) {
            throw new RuleContentException("The pack has no text \"" + key + "\" in the language " + language + "."
                    + NearestWord.hint(key, texts.keySet()));
        }
        return text;
    }

    /** The pack with numbers in the place of the placeholders, as they are written in its language. */
    public static PackContent filled(PackContent content, Limits limits) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.forLanguageTag(content.language()));
        UnaryOperator<String> fill = text -> fill(text, limits, symbols.getDecimalSeparator());
        Map<String, Message> messages = new LinkedHashMap<>();
        content.messages()
                .forEach((key, one) -> messages.put(
                        key, new Message(one.id(), fill.apply(one.person()), fill.apply(one.clinician()))));
        return content.with(
                content.language(),
                VocabularyTexts.map(content.vocabulary(), (key, text) -> fill.apply(text)),
                messages);
    }

    private static String fill(String text, Limits limits, char decimal) {
        return text.indexOf('{') < 0
                ? text
                : PLACEHOLDER
                        .matcher(text)
                        .replaceAll(found -> Numbers.text(limits.of(Objects.requireNonNull(found.group(1))))
                                .replace('.', decimal));
    }
}
