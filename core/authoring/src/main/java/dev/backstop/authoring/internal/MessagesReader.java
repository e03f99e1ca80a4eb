package dev.backstop.authoring.internal;

import dev.backstop.decision.Message;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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
    private final Map<String, Line> lines = new LinkedHashMap<>();

    private record Line(String text, Place at) {}

    private MessagesReader(Faults faults) {
        this.faults = faults;
    }

    static void read(@Nullable PackFile person, @Nullable PackFile clinician, Terms terms, Faults faults) {
        if (person == null || clinician == null) {
            return;
        }
        Map<String, Line> persons = lines(person, faults);
        Map<String, Line> clinicians = lines(clinician, faults);
        missing(persons, clinicians, clinician.path(), faults);
        missing(clinicians, persons, person.path(), faults);
        persons.forEach((key, line) -> {
            terms.messages.define(key, line.at(), faults);
            Line other = clinicians.getOrDefault(key, line);
            terms.messageTerms.put(key, new Message(key, line.text(), other.text()));
        });
        clinicians.forEach((key, line) -> {
            if (!persons.containsKey(key)) {
                terms.messages.define(key, line.at(), faults);
            }
        });
    }

    private static void missing(Map<String, Line> here, Map<String, Line> there, String thereFile, Faults faults) {
        here.forEach((key, line) -> {
            if (!there.containsKey(key)) {
                faults.add(
                        line.at(),
                        "message \"" + key + "\" is not in " + thereFile + "; both files need the same keys.",
                        Words.hint(
                                key,
                                Stream.of(there.keySet())
                                        .flatMap(keys -> keys.stream())
                                        .filter(other -> !here.containsKey(other))
                                        .toList()));
            }
        });
    }

    private static Map<String, Line> lines(PackFile file, Faults faults) {
        MessagesReader reader = new MessagesReader(faults);
        String[] lines = file.text().split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            int first = i;
            String text = lines[i].strip();
            if (text.isEmpty() || text.startsWith("#")) {
                continue;
            }
            while (text.endsWith("\\") && i + 1 < lines.length) {
                text = text.substring(0, text.length() - 1) + lines[++i].strip();
            }
            reader.line(text, new Place(file.path(), first + 1, 1));
        }
        return reader.lines;
    }

    private void line(String text, Place at) {
        int equals = text.indexOf('=');
        String key = equals < 0 ? text : text.substring(0, equals).strip();
        String value = equals < 0 ? "" : text.substring(equals + 1).strip();
        if (equals < 0) {
            faults.add(at, "\"" + text + "\" is not \"key = text\".");
            return;
        }
        if (value.isEmpty()) {
            faults.add(at, "message \"" + key + "\" has no text.");
        }
        if (value.indexOf('\\') >= 0) {
            faults.add(at, "message \"" + key + "\" has a backslash; only one at the end of a line is allowed.");
        }
        checkKey(key, at);
        Line before = lines.putIfAbsent(key, new Line(value, at));
        if (before != null) {
            faults.add(at, "message \"" + key + "\" is defined twice, first in " + before.at() + ".");
        }
    }

    private void checkKey(String key, Place at) {
        boolean known = EngineNeeds.MESSAGES.contains(key) || PREFIXES.stream().anyMatch(key::startsWith);
        if (!known || !Words.isId(key)) {
            faults.add(
                    at,
                    "message \"" + key + "\" is one that nothing can show; a key begins with " + Words.quoted(PREFIXES)
                            + ", or is one that the engine needs.",
                    Words.hint(key, EngineNeeds.MESSAGES));
        }
    }
}
