package dev.backstop.authoring.internal;

import dev.backstop.authoring.Check;
import dev.backstop.authoring.ExerciseExpectation;
import dev.backstop.authoring.Expectation;
import dev.backstop.content.Rule;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads {@code expect} of a scenario. */
final class ExpectationReader {
    private static final List<String> KEYS = List.of(
            "outcome",
            "urgency",
            "training-limit",
            "load",
            "phase",
            "next-phase",
            "labels",
            "suspicions",
            "advice",
            "exercises",
            "not-exercises",
            "swaps",
            "uncovered",
            "steps",
            "not-advice",
            "targets",
            "not-targets",
            "load-most",
            "because");

    private static final Pattern ENDS = Pattern.compile("\\d+(\\.\\d+)?\\.\\.\\d+(\\.\\d+)?");

    private final Terms terms;
    private final Faults faults;
    private final Collection<String> suspicions = new TreeSet<>();
    private final Collection<String> labels = new TreeSet<>();

    ExpectationReader(Terms terms, List<Rule> rules, Faults faults) {
        this.terms = terms;
        this.faults = faults;
        rules.stream()
                .filter(rule -> rule.conclusion().call().equals("suspicion"))
                .forEach(rule -> suspicions.add(rule.conclusion().id()));
        terms.choiceTerms.forEach((id, term) -> {
            if (id.startsWith(EngineNeeds.CLASSIFICATION)) {
                term.values().keySet().forEach(value -> {
                    labels.add(value);
                    labels.add(id + "=" + value);
                });
            }
        });
    }

    Fields fields(Fields scenario, String owner) {
        Yaml yaml = scenario.yaml("expect");
        Yaml.Mapping expect = yaml == null
                ? new Yaml.Mapping(scenario.at(), Map.of())
                : Fields.mapping(yaml, owner + ": \"expect\"", faults);
        return new Fields(expect, owner, expect.at(), faults, KEYS);
    }

    Expectation read(Fields expect, String owner) {
        return new Expectation(
                word(expect, "outcome", EngineNeeds.OUTCOMES, owner),
                word(expect, "urgency", EngineNeeds.URGENCIES, owner),
                word(expect, "training-limit", EngineNeeds.TRAINING_LIMITS, owner),
                word(expect, "load", EngineNeeds.LOAD_VERDICTS, owner),
                word(expect, "phase", EngineNeeds.PHASE_VERDICTS, owner),
                word(expect, "next-phase", EngineNeeds.PHASES, owner),
                words(expect, "labels", labels, owner),
                words(expect, "suspicions", suspicions, owner),
                words(expect, "advice", terms.advice.all(), owner),
                words(expect, "not-advice", terms.advice.all(), owner),
                targets(expect, owner),
                words(expect, "not-targets", terms.targets.all(), owner),
                exercises(expect, owner),
                expect.has("load-most") ? expect.number("load-most") : null);
    }

    private ExerciseExpectation exercises(Fields expect, String owner) {
        Collection<String> all = terms.exercises.all();
        Map<String, String> swaps = expect.has("swaps") ? expect.pairs("swaps") : Map.of();
        expect.keys("swaps").forEach((id, at) -> {
            check(id, "swaps", all, at, owner);
            if (!swaps.getOrDefault(id, "none").equals("none")) {
                check(swaps.getOrDefault(id, ""), "swaps", all, at, owner);
            }
        });
        return new ExerciseExpectation(
                words(expect, "exercises", all, owner),
                words(expect, "not-exercises", all, owner),
                swaps,
                words(expect, "uncovered", terms.traits.all(), owner),
                words(expect, "steps", all, owner));
    }

    private @Nullable String word(Fields expect, String key, Collection<String> allowed, String owner) {
        if (!expect.has(key)) {
            return null;
        }
        String word = expect.text(key);
        check(word, key, allowed, expect.at(key), owner);
        return word;
    }

    private List<String> words(Fields expect, String key, Collection<String> allowed, String owner) {
        Map<String, Place> words = expect.texts(key);
        words.forEach((word, at) -> check(word, key, allowed, at, owner));
        return List.copyOf(words.keySet());
    }

    private Map<String, String> targets(Fields expect, String owner) {
        if (!expect.has("targets")) {
            return Map.of();
        }
        Map<String, String> targets = expect.pairs("targets");
        expect.keys("targets").forEach((id, at) -> {
            check(id, "targets", terms.targets.all(), at, owner);
            if (!ENDS.matcher(targets.getOrDefault(id, "0..0")).matches()) {
                faults.add(
                        Check.SCENARIO_EXPECT,
                        at,
                        owner + " expects \"" + targets.get(id) + "\" of the target \"" + id
                                + "\"; it has to be both ends, such as 15..30.");
            }
        });
        return targets;
    }

    private void check(String word, String key, Collection<String> allowed, Place at, String owner) {
        if (!word.isEmpty() && !allowed.contains(word) && !faults.isUnread()) {
            faults.add(
                    Check.SCENARIO_EXPECT,
                    at,
                    owner + " expects \"" + word + "\" as \"" + key + "\"; "
                            + (allowed.isEmpty() ? "there are none." : "allowed are " + Words.list(allowed) + "."),
                    Words.hint(word, allowed));
        }
    }
}
