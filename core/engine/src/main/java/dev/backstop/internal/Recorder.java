package dev.backstop.internal;

import dev.backstop.content.Condition;
import dev.backstop.content.Condition.FactKind;
import dev.backstop.content.Condition.Operand;
import dev.backstop.content.Exercise;
import dev.backstop.content.Limits;
import dev.backstop.content.PackContent;
import dev.backstop.content.Rule;
import dev.backstop.decision.Decision;
import dev.backstop.decision.ExercisePlan;
import dev.backstop.decision.Message;
import dev.backstop.model.Assessment;
import dev.backstop.record.DecisionRecord;
import dev.backstop.record.Origin;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes records of decisions, and finds out which parameters a decision read only when somebody asks. */
final class Recorder {
    private static final Pattern LIMIT = Pattern.compile("limit\\.of\\(\"([^\"]+)\"\\)");

    private final PackContent written;
    private final PackContent shown;
    private final Limits limits;

    /**
     * @param written the pack, with placeholders in its texts
     * @param shown the same with numbers in their place
     */
    Recorder(PackContent written, PackContent shown, Limits limits) {
        this.written = written;
        this.shown = shown;
        this.limits = limits;
    }

    Origin origin(Assessment assessment) {
        return decision -> record(assessment, decision);
    }

    private DecisionRecord record(Assessment assessment, Decision decision) {
        SortedMap<String, Double> moved = new TreeMap<>();
        written.parameters().forEach((id, parameter) -> {
            if (limits.of(id) != parameter.value()) {
                moved.put(id, limits.of(id));
            }
        });
        DecisionRecord without =
                new DecisionRecord(assessment, decision, shown, EngineVersion.CURRENT, moved, new TreeMap<>(), false);
        Set<String> said = new HashSet<>();
        texts(without.toTree(), said);
        return new DecisionRecord(
                assessment, decision, shown, EngineVersion.CURRENT, moved, read(assessment, decision, said), false);
    }

    // What the facts were worked out with; what known numbers were compared with; what the rules that it names hold;
    // and what its texts and doses show.
    private SortedMap<String, Double> read(Assessment assessment, Decision decision, Set<String> said) {
        SortedMap<String, Double> read = new TreeMap<>();
        Limits noting = id -> {
            double value = limits.of(id);
            read.put(id, value);
            return value;
        };
        FactSet facts =
                new FactDeriver(shown.vocabulary(), new FindingTerms(shown.vocabulary()), noting).derive(assessment);
        new GuidanceFold(shown, noting);
        for (Rule rule : shown.rules()) {
            boolean named = said.contains(rule.id());
            for (Condition condition : rule.conditions()) {
                if (named || isCompared(condition, facts)) {
                    condition.constraints().stream()
                            .flatMap(constraint -> constraint.operands().stream())
                            .forEach(operand -> note(operand, noting));
                }
            }
            if (named) {
                LIMIT.matcher(String.join(" ", rule.conclusion().arguments()))
                        .results()
                        .forEach(found -> noting.of(found.group(1)));
            }
        }
        Map<String, Exercise> exercises = shown.vocabulary().exercises().exercises();
        for (ExercisePlan.Chosen chosen : decision.guidance().exercises().chosen()) {
            Exercise exercise = exercises.get(chosen.exercise());
            if (exercise != null) {
                exercise.dose().parameters().forEach(noting::of);
            }
        }
        shownNumbers(said).forEach(noting::of);
        return read;
    }

    private static boolean isCompared(Condition condition, FactSet facts) {
        return condition.kind() == FactKind.MEASURE
                && condition.ids().stream().anyMatch(id -> facts.measure(id) != null || facts.range(id) != null);
    }

    private static void note(Operand operand, Limits noting) {
        if (operand instanceof Operand.Limit limit) {
            noting.of(limit.parameter());
        }
    }

    private Stream<String> shownNumbers(Set<String> said) {
        Map<String, String> terms = VocabularyTexts.of(shown.vocabulary());
        Stream<String> ofTerms = VocabularyTexts.of(written.vocabulary()).entrySet().stream()
                .filter(text -> text.getValue().indexOf('{') >= 0 && said.contains(terms.get(text.getKey())))
                .map(Map.Entry::getValue);
        Stream<String> ofMessages = written.messages().values().stream().flatMap(message -> {
            Message filled = shown.messages().get(message.id());
            return filled != null && (said.contains(filled.person()) || said.contains(filled.clinician()))
                    ? Stream.of(message.person(), message.clinician())
                    : Stream.of();
        });
        return Stream.concat(ofTerms, ofMessages).flatMap(text -> PackTexts.placeholders(text).stream());
    }

    private static void texts(@Nullable Object tree, Set<String> texts) {
        if (tree instanceof Map<?, ?> map) {
            map.values().forEach(value -> texts(value, texts));
        } else if (tree instanceof Collection<?> list) {
            list.forEach(value -> texts(value, texts));
        } else if (tree instanceof String text) {
            texts.add(text);
        }
    }
}
