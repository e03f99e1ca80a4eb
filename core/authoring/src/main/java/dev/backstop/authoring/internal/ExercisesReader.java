package dev.backstop.authoring.internal;

import dev.backstop.authoring.Check;
import dev.backstop.content.Exercise;
import dev.backstop.content.Rule;
import dev.backstop.decision.ExercisePart;
import dev.backstop.decision.LoadCeiling;
import dev.backstop.decision.SourceReference;
import dev.backstop.model.Phase;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.jspecify.annotations.Nullable;

/** Reads exercises/*.yaml. */
final class ExercisesReader {
    private static final List<String> SECTIONS = List.of("exercises", "cover");
    private static final List<String> COVER = List.of("groups", "parts");
    private static final List<String> EXERCISE = List.of(
            "title",
            "part",
            "pattern",
            "groups",
            "equipment",
            "phases",
            "ceiling",
            "stresses",
            "easier",
            "harder",
            "dose",
            "source",
            "statements");
    private static final List<String> DOSE = List.of("sets", "repetitions", "minutes");

    private final Terms terms;
    private final Faults faults;
    private final Map<String, Fields> read = new LinkedHashMap<>();
    private @Nullable Fields cover;

    private ExercisesReader(Terms terms, Faults faults) {
        this.terms = terms;
        this.faults = faults;
    }

    static void read(List<PackFile> files, Terms terms, Faults faults) {
        ExercisesReader reader = new ExercisesReader(terms, faults);
        files.forEach(reader::file);
        reader.checkNeighbours();
        reader.checkSpelling();
        reader.defineTraits();
        reader.cover();
    }

    private void file(PackFile file) {
        Yaml.Mapping root = Fields.mapping(YamlReader.read(file, faults), file.path(), faults);
        Fields sections = new Fields(root, file.path(), root.at(), faults, SECTIONS);
        if (sections.has("exercises")) {
            Fields.mapping(sections.yaml("exercises"), "\"exercises\"", faults)
                    .entries()
                    .forEach(this::exercise);
        }
        if (sections.has("cover")) {
            Yaml.Mapping mapping = Fields.mapping(sections.yaml("cover"), "\"cover\"", faults);
            if (cover != null) {
                faults.add(Check.DUPLICATE_ID, mapping.at(), "\"cover\" is there twice, first in " + cover.at() + ".");
            } else {
                cover = new Fields(mapping, "\"cover\"", mapping.at(), faults, COVER);
            }
        }
    }

    private void exercise(String id, Yaml.Entry entry) {
        String owner = owner(id);
        if (!Words.isWord(id)) {
            faults.add(Check.MALFORMED_ID, entry.keyAt(), owner + " needs an id that is one kebab-case word.");
        }
        Fields fields =
                new Fields(Fields.mapping(entry.value(), owner, faults), owner, entry.keyAt(), faults, EXERCISE);
        String pattern = fields.text("pattern");
        if (!pattern.isEmpty() && !Words.isWord(pattern)) {
            fields.wrong("pattern", "one kebab-case word");
        }
        Exercise exercise = new Exercise(
                id,
                fields.text("title"),
                fields.word("part", ExercisePart.class, ExercisePart.STRENGTH),
                pattern,
                words(fields, "groups", owner),
                words(fields, "equipment", owner),
                phases(fields, owner),
                fields.word("ceiling", LoadCeiling.class, LoadCeiling.HEAVY),
                words(fields, "stresses", owner),
                fields.optionalText("easier"),
                fields.optionalText("harder"),
                dose(fields, owner),
                sources(fields, owner),
                statements(fields, owner));
        terms.messages.check("exercise." + id, entry.keyAt(), owner, "needs", faults);
        if (terms.exercises.define(id, entry.keyAt(), faults)) {
            terms.exerciseTerms.put(id, exercise);
            read.put(id, fields);
        }
    }

    private static String owner(String id) {
        return "exercise \"" + id + "\"";
    }

    // A list that is left out by mistake would say "needs nothing" or "asks nothing of the back".
    private Map<String, Place> list(Fields fields, String key, String owner) {
        if (!fields.has(key)) {
            faults.add(Check.MISSING_FIELD, fields.at(), owner + " has no \"" + key + "\"; write [] for none.");
        }
        return fields.texts(key);
    }

    private List<String> words(Fields fields, String key, String owner) {
        Map<String, Place> words = list(fields, key, owner);
        words.forEach((word, at) -> {
            if (!Words.isWord(word)) {
                faults.add(
                        Check.MALFORMED_ID,
                        at,
                        owner + " has \"" + word + "\" among its \"" + key + "\"; it has to be a kebab-case word.");
            }
        });
        return List.copyOf(words.keySet());
    }

    private List<Phase> phases(Fields fields, String owner) {
        Map<String, Place> words = list(fields, "phases", owner);
        if (words.isEmpty() && fields.has("phases")) {
            fields.wrong("phases", "a list of phases, such as [rebuild, reload]");
        }
        return constants(Phase.class, words, "phases", owner);
    }

    private <E extends Enum<E>> List<E> constants(Class<E> type, Map<String, Place> words, String key, String owner) {
        List<E> constants = new ArrayList<>();
        words.forEach((word, at) -> {
            E constant = Words.constant(type, word);
            if (constant == null) {
                faults.add(
                        Check.WRONG_VALUE,
                        at,
                        owner + " has \"" + word + "\" among its \"" + key + "\"; allowed are "
                                + Words.list(Words.of(type)) + ".",
                        Words.hint(word, Words.of(type)));
            } else {
                constants.add(constant);
            }
        });
        return constants;
    }

    private Exercise.Dose dose(Fields fields, String exercise) {
        if (!fields.has("dose")) {
            faults.add(
                    Check.MISSING_FIELD,
                    fields.at(),
                    exercise + " has no \"dose\"; write {} when there is nothing to say.");
            return new Exercise.Dose(null, null, null);
        }
        String owner = exercise + ": \"dose\"";
        Fields dose =
                new Fields(Fields.mapping(fields.yaml("dose"), owner, faults), owner, fields.at("dose"), faults, DOSE);
        Exercise.Dose parameters = new Exercise.Dose(
                dose.optionalText("sets"), dose.optionalText("repetitions"), dose.optionalText("minutes"));
        for (String key : DOSE) {
            if (dose.has(key)) {
                terms.parameters.check(dose.text(key), dose.at(key), owner, "reads", faults);
            }
        }
        return parameters;
    }

    private List<SourceReference> sources(Fields fields, String owner) {
        String source = fields.text("source");
        return source.isEmpty() ? List.of() : References.sources(source, fields.at("source"), owner, terms, faults);
    }

    private List<String> statements(Fields fields, String owner) {
        Map<String, Place> statements = list(fields, "statements", owner);
        statements.forEach((statement, at) -> References.statements(List.of(statement), at, owner, terms, faults));
        return List.copyOf(statements.keySet());
    }

    private void checkNeighbours() {
        terms.exerciseTerms.values().forEach(exercise -> {
            checkNeighbour(exercise, "easier", exercise.easier());
            checkNeighbour(exercise, "harder", exercise.harder());
        });
        Set<String> seen = new TreeSet<>();
        terms.exerciseTerms.keySet().stream().filter(id -> !seen.contains(id)).forEach(id -> checkCycle(id, seen));
    }

    private void checkNeighbour(Exercise exercise, String way, @Nullable String id) {
        Fields fields = read.get(exercise.id());
        if (id == null || fields == null) {
            return;
        }
        String owner = owner(exercise.id());
        Exercise neighbour = terms.exerciseTerms.get(id);
        if (!terms.exercises.check(id, fields.at(way), owner, "has as \"" + way + "\"", faults) || neighbour == null) {
            return;
        }
        String back = way.equals("easier") ? "harder" : "easier";
        String found = way.equals("easier") ? neighbour.harder() : neighbour.easier();
        if (!exercise.id().equals(found)) {
            faults.add(
                    Check.EXERCISE_ORDER,
                    fields.at(way),
                    owner + " has \"" + id + "\" as \"" + way + "\", but " + owner(id) + " ("
                            + terms.exercises.place(id) + ") has "
                            + (found == null ? "nothing" : "\"" + found + "\"") + " as \"" + back
                            + "\"; neighbours name each other.");
        }
    }

    private void checkCycle(String start, Set<String> seen) {
        List<String> chain = new ArrayList<>();
        Exercise exercise = terms.exerciseTerms.get(start);
        while (exercise != null && !chain.contains(exercise.id())) {
            chain.add(exercise.id());
            String harder = exercise.harder();
            exercise = harder == null ? null : terms.exerciseTerms.get(harder);
        }
        Place at = terms.exercises.place(start);
        if (exercise != null && at != null && exercise.id().equals(start)) {
            faults.add(
                    Check.EXERCISE_ORDER,
                    at,
                    owner(start) + " is harder than itself: " + String.join(", ", chain) + ", " + start + ".");
            seen.addAll(chain);
        }
    }

    // Any word may be a new one, so a slip of the pen would otherwise be a group or a pattern of its own.
    private void checkSpelling() {
        checkSpelling("pattern", exercise -> List.of(exercise.pattern()));
        checkSpelling("groups", Exercise::groups);
        checkSpelling("stresses", Exercise::stresses);
        checkSpelling("equipment", Exercise::equipment);
    }

    private void checkSpelling(String key, Function<Exercise, List<String>> words) {
        Map<String, List<String>> users = new LinkedHashMap<>();
        terms.exerciseTerms
                .values()
                .forEach(exercise -> words.apply(exercise)
                        .forEach(word -> users.computeIfAbsent(word, any -> new ArrayList<>())
                                .add(exercise.id())));
        users.forEach((word, exercises) -> {
            Fields fields = read.get(exercises.get(0));
            String meant = exercises.size() > 1 ? null : almost(word, users);
            if (meant != null && fields != null) {
                faults.add(
                        Check.ALMOST_SAME_WORD,
                        fields.at(key),
                        owner(exercises.get(0)) + " is the only one with \"" + word + "\" as \"" + key
                                + "\", which is almost \"" + meant + "\".",
                        "Maybe you meant \"" + meant + "\".");
            }
        });
    }

    private static @Nullable String almost(String word, Map<String, List<String>> users) {
        LevenshteinDistance distance = new LevenshteinDistance(2);
        return word.length() < 5
                ? null
                : users.keySet().stream()
                        .filter(other -> !other.equals(word) && distance.apply(word, other) >= 0)
                        .findFirst()
                        .orElse(null);
    }

    private void defineTraits() {
        terms.exerciseTerms.values().forEach(exercise -> {
            Place at = terms.exercises.place(exercise.id());
            for (String trait : exercise.traits()) {
                if (at != null && !terms.traits.has(trait)) {
                    terms.traits.define(trait, at, faults);
                }
            }
        });
    }

    private void cover() {
        if (cover == null) {
            if (!terms.exerciseTerms.isEmpty()) {
                faults.add(
                        Check.EXERCISE_COVER,
                        Place.of("exercises"),
                        "The pack has exercises, but no file under exercises/ has a \"cover\" that says which muscle"
                                + " groups and parts a week of them covers.");
            }
            return;
        }
        Map<String, Place> groups = list(cover, "groups", "\"cover\"");
        groups.forEach((group, at) -> terms.traits.check("group." + group, at, "\"cover\"", "needs", faults));
        Map<String, Place> parts = list(cover, "parts", "\"cover\"");
        List<ExercisePart> constants = constants(ExercisePart.class, parts, "parts", "\"cover\"");
        parts.forEach((part, at) -> {
            if (Words.constant(ExercisePart.class, part) != null) {
                terms.traits.check("part." + part, at, "\"cover\"", "needs", faults);
            }
        });
        terms.coverGroups.addAll(groups.keySet());
        terms.coverParts.addAll(constants);
    }

    /** Nothing would ever choose an exercise whose phases or equipment no rule offers. */
    static void checkOffered(Terms terms, List<Rule> rules, Faults faults) {
        if (faults.isUnread() || !faults.isEmpty()) {
            return;
        }
        Set<String> offered = rules.stream()
                .filter(rule -> rule.conclusion().call().equals("offer"))
                .map(rule -> rule.conclusion().arguments().get(1))
                .collect(Collectors.toCollection(TreeSet::new));
        terms.exerciseTerms.values().forEach(exercise -> {
            Place at = terms.exercises.place(exercise.id());
            List<String> phases =
                    exercise.phases().stream().map(Exercise::trait).toList();
            List<String> missing = exercise.equipmentTraits().stream()
                    .filter(trait -> !offered.contains(trait))
                    .toList();
            if (at != null && phases.stream().noneMatch(offered::contains)) {
                faults.add(
                        Check.EXERCISE_NOT_OFFERED,
                        at,
                        owner(exercise.id()) + " is never offered: no active guidance rule offers one of "
                                + Words.list(phases) + ".");
            } else if (at != null && !missing.isEmpty()) {
                faults.add(
                        Check.EXERCISE_NOT_OFFERED,
                        at,
                        owner(exercise.id()) + " is never offered: no active guidance rule offers "
                                + Words.list(missing) + ".");
            }
        });
    }
}
