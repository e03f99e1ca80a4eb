package dev.backstop.authoring.internal;

import dev.backstop.authoring.Check;
import dev.backstop.authoring.internal.TextFile.Line;
import dev.backstop.decision.Message;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads messages/person.properties and messages/clinician.properties, which have the same keys. */
final class MessagesReader {
    private static final List<String> PREFIXES = List.of(
            "suspicion.",
            "incomplete.",
            "watch-for.",
            "clear.",
            "load.",
            "phase.",
            "advice.",
            "exercise.",
            "exercise-choice.",
            "target.",
            ProgressReader.MESSAGES);

    private final Faults faults;

    private MessagesReader(Faults faults) {
        this.faults = faults;
    }

    static void read(@Nullable PackFile person, @Nullable PackFile clinician, Terms terms, Faults faults) {
        if (person == null || clinician == null) {
            return;
        }
        MessagesReader reader = new MessagesReader(faults);
        TextFile persons = reader.file(person);
        TextFile clinicians = reader.file(clinician);
        reader.missing(persons, clinicians);
        reader.missing(clinicians, persons);
        TextPlaceholders placeholders = new TextPlaceholders(terms, faults);
        persons.lines().forEach((key, line) -> {
            terms.defineOrReplace(terms.messages, key, line.at(), faults);
            Line other = clinicians.lines().getOrDefault(key, line);
            String owner = "message \"" + key + "\"";
            placeholders.check(owner, line.text(), line.at());
            placeholders.check(owner, other.text(), other.at());
            placeholders.checkSame(owner, other.text(), other.at(), line.text(), line.at());
            terms.messageTerms.put(key, new Message(key, line.text(), other.text()));
        });
        clinicians.lines().forEach((key, line) -> {
            if (!persons.lines().containsKey(key)) {
                terms.defineOrReplace(terms.messages, key, line.at(), faults);
            }
        });
    }

    private void missing(TextFile here, TextFile there) {
        here.lines().forEach((key, line) -> {
            if (!there.lines().containsKey(key)) {
                faults.add(
                        Check.MISSING_MESSAGE,
                        line.at(),
                        "message \"" + key + "\" is not in " + there.path() + "; both files need the same keys.",
                        Words.hint(key, there.without(here.lines())));
            }
        });
    }

    private TextFile file(PackFile file) {
        TextFile texts = TextFile.read(file, faults);
        texts.lines().forEach((key, line) -> checkKey(key, line.at()));
        return texts;
    }

    private void checkKey(String key, Place at) {
        boolean known = EngineNeeds.MESSAGES.contains(key) || PREFIXES.stream().anyMatch(key::startsWith);
        if (!known || !Words.isId(key)) {
            faults.add(
                    Check.UNUSED_MESSAGE,
                    at,
                    "message \"" + key + "\" is one that nothing can show; a key begins with " + Words.quoted(PREFIXES)
                            + ", or is one that the engine needs.",
                    Words.hint(key, EngineNeeds.MESSAGES));
        }
    }
}
