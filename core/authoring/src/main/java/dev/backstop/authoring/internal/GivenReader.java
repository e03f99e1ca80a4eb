package dev.backstop.authoring.internal;

import dev.backstop.authoring.AssessmentReader;
import dev.backstop.authoring.AssessmentReading;
import dev.backstop.authoring.Check;
import dev.backstop.authoring.scenario.ScenarioBase;
import dev.backstop.content.Instrument;
import dev.backstop.content.Vocabulary;
import dev.backstop.content.Vocabulary.ChoiceTerm;
import dev.backstop.content.Vocabulary.FindingTerm;
import dev.backstop.content.Vocabulary.MeasureTerm;
import dev.backstop.model.Assessment;
import dev.backstop.model.AssessmentFault;
import dev.backstop.model.QuestionnaireAnswers;
import dev.backstop.model.TrainingSession;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads {@code given} of a scenario: an assessment laid over a base, and perhaps a clear screen under both. */
final class GivenReader {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final List<String> MERGED = List.of("person", "episode", "findings", "measures", "choices", "plan");

    private final String owner;
    private final Terms terms;
    private final Faults faults;
    private final Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    private final Map<String, Place> places = new LinkedHashMap<>();
    private boolean clearScreen;

    private GivenReader(String owner, Terms terms, Faults faults) {
        this.owner = owner;
        this.terms = terms;
        this.faults = faults;
    }

    /** The assessment; null, with faults, when it is not understood. */
    static @Nullable Assessment read(
            Yaml.Mapping given, Yaml.@Nullable Mapping base, String owner, Terms terms, Faults faults) {
        Faults found = Faults.limited();
        if (faults.isUnread()) {
            found.setUnread();
        }
        GivenReader reader = new GivenReader(owner, terms, found);
        try {
            if (base != null) {
                reader.lay(base);
            }
            reader.lay(given);
            return reader.read(given.at());
        } finally {
            // What is wrong in the base was told when the base was read.
            found.sorted().stream()
                    .filter(fault -> fault.file().equals(given.at().file()))
                    .forEach(faults::add);
        }
    }

    /** A base by itself, without what a clear screen adds to it; none when it is not understood. */
    static Optional<ScenarioBase> base(String name, Yaml.Mapping base, Terms terms) {
        GivenReader reader = new GivenReader("", terms, new Faults());
        reader.lay(base);
        return Optional.ofNullable(AssessmentReader.read(reader.tree, DAY).assessment())
                .map(stated -> new ScenarioBase(name, stated, reader.clearScreen));
    }

    private void lay(Yaml.Mapping part) {
        part.entries().forEach((name, entry) -> {
            if (name.equals("screen")) {
                clearScreen = isClear(entry.value());
            } else if (!name.equals("base")) {
                place(name, entry.keyAt(), entry.value());
                if (MERGED.contains(name) && entry.value() instanceof Yaml.Mapping nested) {
                    nested(name).putAll(mapping(nested));
                } else {
                    tree.put(name, plain(entry.value()));
                }
            }
        });
    }

    private boolean isClear(Yaml value) {
        boolean clear = value instanceof Yaml.Scalar scalar && scalar.text().equals("clear");
        if (!clear) {
            faults.add(Check.SCENARIO_GIVEN, value.at(), owner + " has something else than \"clear\" as \"screen\".");
        }
        return clear;
    }

    // Only mappings from text are put there: see mapping().
    @SuppressWarnings("unchecked")
    private Map<String, @Nullable Object> nested(String name) {
        Object there = tree.get(name);
        if (there instanceof Map<?, ?>) {
            return (Map<String, @Nullable Object>) there;
        }
        Map<String, @Nullable Object> fresh = new LinkedHashMap<>();
        tree.put(name, fresh);
        return fresh;
    }

    private @Nullable Assessment read(Place at) {
        if (clearScreen) {
            clearScreen();
        }
        AssessmentReading reading = AssessmentReader.read(tree, DAY);
        for (AssessmentFault fault : reading.faults()) {
            faults.add(
                    Check.SCENARIO_GIVEN,
                    place(fault.path(), at),
                    owner + " has a faulty \"" + fault.path() + "\": " + fault.message());
        }
        Assessment assessment = reading.assessment();
        if (assessment != null) {
            checkIds(assessment, at);
        }
        return assessment;
    }

    // What a stated finding, number or choice implies is present, and so not answered "no" here.
    private void clearScreen() {
        Map<String, @Nullable Object> findings = nested("findings");
        Set<String> implied = new TreeSet<>();
        findings.forEach((id, answer) -> {
            boolean present = "present".equals(answer)
                    || answer instanceof Map<?, ?> finding && "present".equals(finding.get("answer"));
            if (present) {
                implied.addAll(Vocabulary.implied(terms.findingTerms, id));
            }
        });
        Set<String> stated = new TreeSet<>();
        nested("measures").forEach((id, value) -> stated.addAll(impliedByMeasure(id, value)));
        nested("choices").forEach((id, value) -> stated.addAll(impliedByChoice(id, value)));
        stated.forEach(id -> {
            implied.add(id);
            implied.addAll(Vocabulary.implied(terms.findingTerms, id));
        });
        for (FindingTerm term : terms.findingTerms.values()) {
            if (term.required() && !findings.containsKey(term.id()) && !implied.contains(term.id())) {
                findings.put(term.id(), "absent");
            }
        }
    }

    private List<String> impliedByMeasure(String id, @Nullable Object value) {
        MeasureTerm term = terms.measureTerms.get(id);
        return term != null && value instanceof Number number
                ? term.implied(number.doubleValue(), terms.parameterTerms)
                : List.of();
    }

    private List<String> impliedByChoice(String id, @Nullable Object value) {
        ChoiceTerm term = terms.choiceTerms.get(id);
        return term == null || value == null ? List.of() : term.implied(value.toString());
    }

    private void checkIds(Assessment assessment, Place at) {
        for (String id : assessment.findings().keySet()) {
            terms.findings.check(id, place("findings." + id, at), owner, "states", faults);
        }
        for (String id : assessment.measures().keySet()) {
            Place here = place("measures." + id, at);
            if (terms.measures.check(id, here, owner, "states", faults)
                    && terms.measureTerms.containsKey(id)
                    && terms.measureTerms.get(id).isDerived()) {
                faults.add(
                        Check.SCENARIO_GIVEN,
                        here,
                        owner + " states the measure \"" + id + "\", which is derived and cannot be given.");
            }
        }
        assessment.choices().forEach((id, value) -> checkChoice(id, value, place("choices." + id, at)));
        for (int i = 0; i < assessment.capacityTests().size(); i++) {
            String id = EngineNeeds.CAPACITY + assessment.capacityTests().get(i).test();
            terms.measures.check(id, place("capacityTests[" + i + "].test", at), owner, "states", faults);
        }
        for (int i = 0; i < assessment.sessions().size(); i++) {
            checkExercises(assessment.sessions().get(i), "sessions[" + i + "].exercises", at);
        }
        for (int i = 0; i < assessment.questionnaires().size(); i++) {
            checkQuestionnaire(assessment.questionnaires().get(i), "questionnaires[" + i + "]", at);
        }
    }

    private void checkExercises(TrainingSession session, String path, Place at) {
        for (int i = 0; i < session.exercises().size() && !terms.exerciseTerms.isEmpty(); i++) {
            String id = session.exercises().get(i).exercise();
            terms.exercises.check(id, place(path + "[" + i + "].exercise", at), owner, "states", faults);
        }
    }

    private void checkQuestionnaire(QuestionnaireAnswers answers, String path, Place at) {
        String id = answers.instrument();
        Instrument instrument = terms.instrumentTerms.get(id);
        if (!terms.instruments.check(id, place(path + ".instrument", at), owner, "states", faults)
                || instrument == null) {
            return;
        }
        answers.items().keySet().stream()
                .filter(item -> !instrument.items().containsKey(item))
                .forEach(item -> faults.add(
                        Check.SCENARIO_GIVEN,
                        place(path + ".items." + item, at),
                        owner + " states the item \"" + item + "\", which the instrument \"" + id + "\" does not have.",
                        Words.hint(item, instrument.items().keySet())));
    }

    private void checkChoice(String id, String value, Place at) {
        if (!terms.choices.check(id, at, owner, "states", faults) || !terms.choiceTerms.containsKey(id)) {
            return;
        }
        Set<String> values = terms.choiceTerms.get(id).values().keySet();
        if (terms.choiceTerms.get(id).isDerived()) {
            faults.add(
                    Check.SCENARIO_GIVEN,
                    at,
                    owner + " states the choice \"" + id + "\", which is derived and cannot be given.");
        } else if (!values.contains(value)) {
            faults.add(
                    Check.UNKNOWN_VALUE,
                    at,
                    owner + " states \"" + value + "\" for the choice \"" + id + "\"; its values are "
                            + Words.list(values) + ".",
                    Words.hint(value, values));
        }
    }

    private void place(String path, Place keyAt, Yaml value) {
        places.put(path, keyAt);
        if (value instanceof Yaml.Mapping mapping) {
            mapping.entries().forEach((name, entry) -> place(path + "." + name, entry.keyAt(), entry.value()));
        } else if (value instanceof Yaml.Sequence sequence) {
            for (int i = 0; i < sequence.items().size(); i++) {
                Yaml item = sequence.items().get(i);
                place(path + "[" + i + "]", item.at(), item);
            }
        }
    }

    /** The place of a path, or of the nearest thing around it that is there. */
    private Place place(String path, Place otherwise) {
        String around = path;
        while (!around.isEmpty()) {
            Place place = places.get(around);
            if (place != null) {
                return place;
            }
            around = around.substring(0, Math.max(0, Math.max(around.lastIndexOf('.'), around.lastIndexOf('['))));
        }
        return otherwise;
    }

    private static @Nullable Object plain(Yaml yaml) {
        if (yaml instanceof Yaml.Mapping mapping) {
            return mapping(mapping);
        }
        if (yaml instanceof Yaml.Sequence sequence) {
            List<@Nullable Object> items = new ArrayList<>();
            sequence.items().forEach(item -> items.add(plain(item)));
            return items;
        }
        return ((Yaml.Scalar) yaml).value();
    }

    private static Map<String, @Nullable Object> mapping(Yaml.Mapping yaml) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        yaml.entries().forEach((name, entry) -> map.put(name, plain(entry.value())));
        return map;
    }
}
