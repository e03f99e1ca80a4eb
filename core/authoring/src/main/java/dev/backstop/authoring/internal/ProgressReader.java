package dev.backstop.authoring.internal;

import dev.backstop.authoring.Check;
import dev.backstop.content.Parameter;
import dev.backstop.content.ProgressTerms;
import dev.backstop.content.ProgressTerms.Better;
import dev.backstop.content.ProgressTerms.DoingMoreTerms;
import dev.backstop.content.ProgressTerms.FlareTerms;
import dev.backstop.content.ProgressTerms.Marker;
import dev.backstop.content.ProgressTerms.Note;
import dev.backstop.content.ProgressTerms.OfFlare;
import dev.backstop.content.ProgressTerms.Shows;
import dev.backstop.decision.SourceReference;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the sections {@code markers} and {@code progress} of the vocabulary. */
final class ProgressReader {
    /** Before the id of a note, in messages. */
    static final String MESSAGES = "progress.";

    private static final List<String> MARKER =
            List.of("label", "measure", "flare", "better", "shows", "smallest-change", "source", "statements");
    private static final List<String> PROGRESS =
            List.of("flares", "doing-more", "stale-days", "expectation", "tell", "notes");
    private static final List<String> FLARES =
            List.of("findings", "rise", "least-days", "usual-days", "usual-least", "calm-days", "source", "statements");
    private static final List<String> DOING_MORE = List.of("least", "source", "statements");
    private static final List<String> NOTE = List.of("source", "statements");

    private final Terms terms;
    private final Faults faults;
    /** What can be checked only when all of the vocabulary has been read. */
    private final List<Runnable> later = new ArrayList<>();

    private final Map<String, Marker> markers = new LinkedHashMap<>();
    private final Names markerNames = new Names("marker", "no file under vocabulary/ defines");
    private @Nullable Place progressAt;
    private ProgressTerms progress = ProgressTerms.NONE;

    ProgressReader(Terms terms, Faults faults) {
        this.terms = terms;
        this.faults = faults;
    }

    void marker(String id, Yaml.Entry entry) {
        String owner = "marker \"" + id + "\"";
        Fields fields = new Fields(Fields.mapping(entry.value(), owner, faults), owner, entry.keyAt(), faults, MARKER);
        String measure = fields.optionalText("measure");
        OfFlare flare = fields.has("flare") ? fields.word("flare", OfFlare.class, OfFlare.DAYS) : null;
        if ((measure == null) == (flare == null)) {
            faults.add(Check.PROGRESS, fields.at(), owner + " has to have one of \"measure\" and \"flare\".");
        }
        Better better = fields.word("better", Better.class, Better.LOWER);
        Shows shows = fields.has("shows") ? fields.word("shows", Shows.class, Shows.OTHER) : Shows.OTHER;
        String smallest = parameter(fields, "smallest-change", owner);
        Parameter parameter = terms.parameterTerms.get(smallest);
        if (parameter != null && parameter.value() <= 0) {
            fields.wrong("smallest-change", "a parameter above 0, since no change is no progress");
        }
        String label = fields.text("label");
        List<SourceReference> sources = sources(fields, owner);
        List<String> statements = statements(fields, owner);
        if (markerNames.define(id, entry.keyAt(), faults)) {
            markers.put(id, new Marker(id, label, measure, flare, better, shows, smallest, sources, statements));
        }
        if (measure != null) {
            later.add(() -> terms.measures.check(measure, fields.at("measure"), owner, "follows", faults));
        }
    }

    void progress(Yaml yaml) {
        if (progressAt != null) {
            faults.add(Check.DUPLICATE_ID, yaml.at(), "\"progress\" is defined twice, first in " + progressAt + ".");
            return;
        }
        progressAt = yaml.at();
        Fields fields =
                new Fields(Fields.mapping(yaml, "\"progress\"", faults), "\"progress\"", yaml.at(), faults, PROGRESS);
        progress = new ProgressTerms(
                Map.of(),
                fields.has("flares") ? flares(fields) : null,
                fields.has("doing-more") ? doingMore(fields) : null,
                fields.has("stale-days") ? parameter(fields, "stale-days", "\"progress\"") : null,
                named(fields, "expectation", terms.advice, "gives"),
                named(fields, "tell", terms.groups, "tells of"),
                notes(fields));
    }

    private List<String> named(Fields fields, String key, Names names, String verb) {
        Map<String, Place> texts = fields.texts(key);
        later.add(() -> texts.forEach((id, at) -> names.check(id, at, "\"progress\"", verb, faults)));
        return List.copyOf(texts.keySet());
    }

    private FlareTerms flares(Fields progress) {
        String owner = "\"progress\": \"flares\"";
        Fields fields = nested(progress, "flares", owner, FLARES);
        return new FlareTerms(
                named(fields, "findings", terms.findings, "counts"),
                parameter(fields, "rise", owner),
                parameter(fields, "least-days", owner),
                parameter(fields, "usual-days", owner),
                parameter(fields, "usual-least", owner),
                parameter(fields, "calm-days", owner),
                sources(fields, owner),
                statements(fields, owner));
    }

    private DoingMoreTerms doingMore(Fields progress) {
        String owner = "\"progress\": \"doing-more\"";
        Fields fields = nested(progress, "doing-more", owner, DOING_MORE);
        for (Shows shows : List.of(Shows.FUNCTION, Shows.PAIN)) {
            later.add(() -> {
                if (markers.values().stream().noneMatch(marker -> marker.shows() == shows)) {
                    faults.add(
                            Check.PROGRESS,
                            fields.at(),
                            owner + " needs a marker that has \"shows: " + Words.of(shows) + "\".");
                }
            });
        }
        return new DoingMoreTerms(parameter(fields, "least", owner), sources(fields, owner), statements(fields, owner));
    }

    private Map<String, Note> notes(Fields progress) {
        Map<String, Note> notes = new LinkedHashMap<>();
        if (progress.has("notes")) {
            Fields.mapping(progress.yaml("notes"), "\"progress\": \"notes\"", faults)
                    .entries()
                    .forEach((id, entry) -> {
                        String owner = "note \"" + id + "\"";
                        Fields fields = new Fields(
                                Fields.mapping(entry.value(), owner, faults), owner, entry.keyAt(), faults, NOTE);
                        if (!Words.isWord(id)) {
                            faults.add(
                                    Check.MALFORMED_ID,
                                    entry.keyAt(),
                                    owner + " needs an id that is one kebab-case word.");
                        }
                        notes.put(id, new Note(id, sources(fields, owner), statements(fields, owner)));
                    });
        }
        return notes;
    }

    private Fields nested(Fields fields, String key, String owner, List<String> allowed) {
        return new Fields(Fields.mapping(fields.yaml(key), owner, faults), owner, fields.at(key), faults, allowed);
    }

    private String parameter(Fields fields, String key, String owner) {
        String id = fields.text(key);
        if (!id.isEmpty()) {
            terms.parameters.check(id, fields.at(key), owner, "reads", faults);
        }
        return id;
    }

    private List<SourceReference> sources(Fields fields, String owner) {
        String source = fields.text("source");
        return source.isEmpty() ? List.of() : References.sources(source, fields.at("source"), owner, terms, faults);
    }

    private List<String> statements(Fields fields, String owner) {
        List<String> statements = fields.list("statements");
        if (!fields.has("statements")) {
            faults.add(
                    Check.MISSING_FIELD, fields.at(), owner + " has no \"statements\"; write [] when it carries none.");
        }
        References.statements(statements, fields.at("statements"), owner, terms, faults);
        return statements;
    }

    /** Checks what names other parts of the vocabulary, and hands over what was read. */
    void finish() {
        later.forEach(Runnable::run);
        boolean followsFlares = markers.values().stream().anyMatch(marker -> marker.flare() != null);
        if (followsFlares && progress.flares() == null) {
            faults.add(
                    Check.PROGRESS,
                    progressAt == null ? Place.of("vocabulary") : progressAt,
                    "A marker follows flare-ups, so \"progress\" needs \"flares\", which says what counts as one.");
        }
        terms.progress = progress.withMarkers(markers);
    }

    /** Adds a fault for every note without a text, and for every text without a note. */
    static void checkMessages(Terms terms, Faults faults) {
        if (faults.isUnread()) {
            return;
        }
        terms.progress.notes().keySet().forEach(id -> {
            if (!terms.messages.has(MESSAGES + id)) {
                faults.add(
                        Check.MISSING_MESSAGE,
                        Place.of("messages"),
                        "The pack has no message \"" + MESSAGES + id + "\", which a note of \"progress\" needs.",
                        terms.messages.hint(MESSAGES + id));
            }
        });
        for (String key : terms.messages.all()) {
            String id = key.startsWith(MESSAGES) ? key.substring(MESSAGES.length()) : null;
            Place at = terms.messages.place(key);
            if (id != null && at != null && !terms.progress.notes().containsKey(id)) {
                faults.add(
                        Check.UNUSED_MESSAGE,
                        at,
                        "message \"" + key + "\" is of no note of \"progress\".",
                        Words.hint(id, terms.progress.notes().keySet()));
            }
        }
    }
}
