package dev.backstop.authoring.internal;

import dev.backstop.authoring.Check;
import dev.backstop.authoring.internal.TextFile.Line;
import dev.backstop.content.Translation;
import dev.backstop.content.Vocabulary;
import dev.backstop.decision.Message;
import dev.backstop.internal.VocabularyTexts;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads messages/&lt;language&gt;/, which has every text of the pack's first language and no other. */
final class LanguagesReader {
    private static final String VOCABULARY = "vocabulary.properties";

    private final PackFiles files;
    private final Terms terms;
    private final Faults faults;
    private final TextPlaceholders placeholders;

    private LanguagesReader(PackFiles files, Terms terms, Faults faults) {
        this.files = files;
        this.terms = terms;
        this.faults = faults;
        this.placeholders = new TextPlaceholders(terms, faults);
    }

    /** Whether it is written as language tags are. */
    static boolean isTag(String language) {
        return Locale.forLanguageTag(language).toLanguageTag().equals(language);
    }

    /** @param shown the vocabulary as it is told in the first language */
    static Map<String, Translation> read(PackFiles files, String first, Vocabulary shown, Terms terms, Faults faults) {
        LanguagesReader reader = new LanguagesReader(files, terms, faults);
        Map<String, String> vocabulary = VocabularyTexts.of(shown);
        vocabulary.forEach((key, text) -> reader.placeholders.check("text \"" + key + "\"", text, reader.place(key)));
        Base base = terms.base;
        if (base != null) {
            Map<String, String> below = base.texts();
            vocabulary.entrySet().removeIf(text -> text.getValue().equals(below.get(text.getKey())));
        }
        Map<String, Translation> translations = new LinkedHashMap<>();
        if (base != null && vocabulary.isEmpty() && files.find("messages/person.properties") == null) {
            translations.putAll(base.content().translations());
        }
        for (String language : files.languages()) {
            Place at = Place.of("messages/" + language);
            if (!isTag(language)) {
                faults.add(Check.MALFORMED_ID, at, "\"" + language + "\" is no BCP 47 tag such as de or pt-BR.");
            } else if (language.equals(first)) {
                faults.add(
                        Check.UNEXPECTED_FILE,
                        at,
                        "\"" + language + "\" is the pack's first language; its texts stand in messages/.");
            }
            if (base != null && !base.content().translations().containsKey(language)) {
                faults.add(
                        Check.OVERLAY,
                        at,
                        "The pack below has no texts in \"" + language + "\"; it has "
                                + Words.list(base.content().languages()) + ".");
                continue;
            }
            translations.put(language, reader.language(language, vocabulary));
        }
        return translations;
    }

    private Translation language(String language, Map<String, String> vocabulary) {
        String folder = "messages/" + language + "/";
        Map<String, Line> persons = messages(folder, "person.properties");
        Map<String, Line> clinicians = messages(folder, "clinician.properties");
        Translation below =
                terms.base == null ? null : terms.base.content().translations().get(language);
        Map<String, Message> messages = new LinkedHashMap<>(below == null ? Map.of() : below.messages());
        persons.forEach((key, line) -> messages.put(
                key,
                new Message(key, line.text(), clinicians.getOrDefault(key, line).text())));
        Map<String, String> texts = new LinkedHashMap<>(below == null ? Map.of() : below.terms());
        texts.putAll(terms(folder, vocabulary));
        return new Translation(language, messages, texts);
    }

    private Map<String, Line> messages(String folder, String name) {
        PackFile first = files.find("messages/" + name);
        PackFile file = first == null && terms.base != null ? files.find(folder + name) : files.need(folder + name);
        if (first == null && terms.base != null && file != null) {
            faults.add(
                    Check.MISSING_FILE,
                    Place.of(file.path()),
                    "There is no messages/" + name + ", of whose texts these could be others.");
        }
        if (first == null || file == null) {
            return Map.of();
        }
        // Its own faults were told when it was read first.
        Map<String, Line> wanted = TextFile.read(first, new Faults()).lines();
        TextFile found = TextFile.read(file, faults);
        wanted.forEach((key, line) -> {
            if (!found.lines().containsKey(key)) {
                faults.add(
                        Check.MISSING_MESSAGE,
                        Place.of(file.path()),
                        "message \"" + key + "\" is missing; " + line.at() + " has it.",
                        Words.hint(key, found.without(wanted)));
            }
        });
        found.lines().forEach((key, line) -> {
            Line other = wanted.get(key);
            if (other == null) {
                faults.add(
                        Check.UNUSED_MESSAGE,
                        line.at(),
                        "message \"" + key + "\" is not in " + first.path() + ".",
                        Words.hint(key, wanted.keySet()));
            } else {
                same("message \"" + key + "\"", line, other.text(), other.at());
            }
        });
        return found.lines();
    }

    private Map<String, String> terms(String folder, Map<String, String> wanted) {
        PackFile file = wanted.isEmpty() ? files.find(folder + VOCABULARY) : files.need(folder + VOCABULARY);
        if (file == null) {
            return Map.of();
        }
        TextFile found = TextFile.read(file, faults);
        wanted.forEach((key, text) -> {
            if (!found.lines().containsKey(key)) {
                faults.add(
                        Check.MISSING_MESSAGE,
                        Place.of(file.path()),
                        "text \"" + key + "\" is missing; in the first language it is \"" + text + "\" (" + place(key)
                                + ").",
                        Words.hint(key, found.without(wanted)));
            }
        });
        found.lines().forEach((key, line) -> {
            String other = wanted.get(key);
            if (other == null) {
                faults.add(
                        Check.UNUSED_MESSAGE,
                        line.at(),
                        "text \"" + key + "\" is of nothing in the vocabulary.",
                        Words.hint(key, wanted.keySet()));
            } else {
                same("text \"" + key + "\"", line, other, place(key));
            }
        });
        return found.texts();
    }

    private void same(String owner, Line line, String other, Place otherAt) {
        placeholders.check(owner, line.text(), line.at());
        placeholders.checkSame(owner, line.text(), line.at(), other, otherAt);
    }

    /** Where the term stands that has a text, as far as that can be told from the text's key. */
    private Place place(String key) {
        String id = key.substring(key.indexOf('.') + 1);
        String owner = id.contains(".") ? id.substring(0, id.lastIndexOf('.')) : id;
        for (Names names :
                new Names[] {terms.findings, terms.measures, terms.choices, terms.criteria, terms.instruments}) {
            @Nullable Place place = names.has(id) ? names.place(id) : names.place(owner);
            if (place != null) {
                return place;
            }
        }
        return Place.of("vocabulary");
    }
}
