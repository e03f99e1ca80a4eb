package dev.backstop.authoring.scenario;

import dev.backstop.content.PackContent;
import dev.backstop.content.Vocabulary;
import dev.backstop.content.Vocabulary.ChoiceTerm;
import dev.backstop.content.Vocabulary.FindingTerm;
import dev.backstop.content.Vocabulary.MeasureTerm;
import dev.backstop.model.Answer;
import dev.backstop.model.Assessment;
import dev.backstop.record.AssessmentTree;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** An assessment as {@code given}: what there is to state over a base, and perhaps over a clear screen. */
final class GivenText {
    /** The day that scenarios are about unless they say another. */
    private static final String DAY = LocalDate.of(2026, 11, 21).toString();

    /** Sections of which a scenario states parts, and the base the rest. */
    private static final List<String> MERGED = List.of("person", "episode", "findings", "measures", "choices", "plan");

    private static final List<String> SECTIONS = List.of(
            "asOf",
            "person",
            "episode",
            "findings",
            "measures",
            "choices",
            "sessions",
            "days",
            "plan",
            "capacityTests",
            "questionnaires");

    private final PackContent content;
    private final List<ScenarioBase> bases;

    GivenText(PackContent content, List<ScenarioBase> bases) {
        this.content = content;
        this.bases = bases;
    }

    /** The shortest of the ways to state an assessment; of equally short ones the one without a base. */
    Map<String, @Nullable Object> of(Assessment assessment) {
        Map<String, Object> wanted = AssessmentTree.of(assessment);
        List<String> clear = clear(assessment);
        Map<String, @Nullable Object> shortest = new LinkedHashMap<>(over(Map.of(), List.of(), wanted));
        Map<String, @Nullable Object> screened = new LinkedHashMap<>();
        screened.put("screen", "clear");
        screened.putAll(over(Map.of(), clear, wanted));
        shortest = shorter(shortest, screened);
        for (ScenarioBase base : bases) {
            Map<String, @Nullable Object> based = new LinkedHashMap<>();
            based.put("base", base.name());
            based.putAll(over(AssessmentTree.of(base.stated()), base.clearScreen() ? clear : List.of(), wanted));
            shortest = shorter(shortest, based);
        }
        return shortest;
    }

    private static Map<String, @Nullable Object> shorter(
            Map<String, @Nullable Object> one, Map<String, @Nullable Object> other) {
        return FlowYaml.of(other).length() < FlowYaml.of(one).length() ? other : one;
    }

    /** What has to be stated so that it comes to what is wanted. */
    private static Map<String, @Nullable Object> over(
            Map<String, Object> base, List<String> clear, Map<String, Object> wanted) {
        Map<String, @Nullable Object> stated = new LinkedHashMap<>();
        for (String section : SECTIONS) {
            Object there = base.get(section);
            Object needed = wanted.get(section);
            if (section.equals("asOf")) {
                there = there == null ? DAY : there;
            }
            if (MERGED.contains(section)) {
                Map<String, Object> before = new LinkedHashMap<>(mapping(there));
                if (section.equals("findings")) {
                    clear.forEach(id -> before.putIfAbsent(id, "absent"));
                }
                Map<String, @Nullable Object> parts = difference(before, mapping(needed));
                if (!parts.isEmpty()) {
                    stated.put(section, parts);
                }
            } else if (needed == null ? there != null : !needed.equals(there)) {
                stated.put(section, needed == null ? List.of() : needed);
            }
        }
        return stated;
    }

    // Sections are mappings from text.
    @SuppressWarnings("unchecked")
    private static Map<String, Object> mapping(@Nullable Object section) {
        return section == null ? Map.of() : (Map<String, Object>) section;
    }

    /** What is other than before; null where something was and nothing is to be known. */
    private static Map<String, @Nullable Object> difference(Map<String, Object> before, Map<String, Object> wanted) {
        Map<String, @Nullable Object> parts = new LinkedHashMap<>();
        wanted.forEach((id, value) -> {
            if (!value.equals(before.get(id))) {
                parts.put(id, value);
            }
        });
        before.keySet().stream().filter(id -> !wanted.containsKey(id)).forEach(id -> parts.put(id, null));
        return parts;
    }

    /** What a clear screen answers "no" here: every required finding that nothing in the assessment implies. */
    private List<String> clear(Assessment assessment) {
        Vocabulary vocabulary = content.vocabulary();
        Set<String> present = new TreeSet<>();
        assessment.findings().forEach((id, finding) -> {
            if (finding.answer() == Answer.PRESENT) {
                present.add(id);
            }
        });
        Set<String> implied = new TreeSet<>();
        assessment.measures().forEach((id, value) -> {
            MeasureTerm term = vocabulary.measures().get(id);
            implied.addAll(term == null ? List.of() : term.implied(value, content.parameters()));
        });
        assessment.choices().forEach((id, value) -> {
            ChoiceTerm term = vocabulary.choices().get(id);
            implied.addAll(term == null ? List.of() : term.implied(value));
        });
        present.addAll(implied);
        present.forEach(id -> implied.addAll(Vocabulary.implied(vocabulary.findings(), id)));
        return vocabulary.findings().values().stream()
                .filter(FindingTerm::required)
                .map(FindingTerm::id)
                .filter(id -> !implied.contains(id))
                .toList();
    }
}
