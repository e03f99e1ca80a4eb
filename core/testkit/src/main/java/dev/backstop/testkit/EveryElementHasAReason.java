package dev.backstop.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.content.PackContent;
import dev.backstop.content.Rule;
import dev.backstop.decision.Decision;
import dev.backstop.decision.ExercisePlan;
import dev.backstop.decision.NextLoad;
import dev.backstop.decision.OverrideOutcome;
import dev.backstop.decision.PlanAnswer;
import dev.backstop.decision.Reason;
import dev.backstop.decision.SourceReference;
import dev.backstop.decision.Urgency;
import dev.backstop.model.Assessment;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import org.jspecify.annotations.Nullable;

/** Law 8: every element of a decision has a reason that names an active rule of the pack and its sources. */
public interface EveryElementHasAReason extends SafetyLaw {

    @Law
    default void every_element_names_a_rule_and_its_sources(@ForAll("assessments") Assessment assessment) {
        PackContent content = decider().content();
        Map<String, Rule> rules = content.rules().stream().collect(Collectors.toMap(Rule::id, Function.identity()));
        Decision decision = decider().decide(assessment);
        reasons(decision).forEach((element, reasons) -> {
            assertThat(reasons).as("reasons of %s", element).isNotEmpty();
            reasons.forEach(reason -> assertIsSound(element, reason, rules, content));
        });
        assertThat(decision.pack()).isEqualTo(content.id());
    }

    private static void assertIsSound(String element, Reason reason, Map<String, Rule> rules, PackContent content) {
        assertThat(rules).as("rule of a reason of %s", element).containsKey(reason.rule());
        Rule rule = Objects.requireNonNull(rules.get(reason.rule()));
        assertThat(reason.title()).as("title of %s", reason.rule()).isEqualTo(rule.title());
        assertThat(reason.statements()).as("statements of %s", reason.rule()).isNotEmpty();
        assertThat(reason.sources()).as("sources of %s", reason.rule()).isNotEmpty();
        assertThat(reason.sources())
                .extracting(SourceReference::source)
                .as("sources of %s", reason.rule())
                .isSubsetOf(content.sources().keySet());
    }

    private static void answer(String what, @Nullable PlanAnswer answer, Map<String, List<Reason>> reasons) {
        if (answer != null) {
            reasons.put("answer to " + what, answer.reasons());
        }
    }

    /** The reasons of each element, by the element's path. */
    private static Map<String, List<Reason>> reasons(Decision decision) {
        Map<String, List<Reason>> reasons = new LinkedHashMap<>();
        decision.triage().suspicions().forEach(one -> reasons.put("suspicion " + one.id(), one.reasons()));
        decision.triage().openScreens().forEach(one -> reasons.put("open screen " + one.id(), one.reasons()));
        decision.triage().safetyNet().watchFor().forEach(one -> reasons.put("watch-for " + one.id(), one.reasons()));
        if (decision.triage().urgency() == Urgency.SELF_MANAGE) {
            reasons.put("self-management", decision.triage().clearedBy());
        }
        decision.classification()
                .labels()
                .forEach(one -> reasons.put("label " + one.dimension() + " " + one.value(), one.reasons()));
        reasons.put("load", decision.load().reasons());
        decision.load().actions().forEach(one -> reasons.put("load action " + one.id(), one.reasons()));
        NextLoad next = decision.load().next();
        next.notes().forEach(one -> reasons.put("load note " + one.id(), one.reasons()));
        answer("the plan", next.answer(), reasons);
        next.exercises().forEach(one -> answer(one.exercise(), one.answer(), reasons));
        decision.load().criteria().forEach(one -> reasons.put("criterion " + one.id(), one.reasons()));
        reasons.put("phase", decision.phase().reasons());
        OverrideOutcome override = decision.phase().override();
        if (override != null && !override.followed()) {
            reasons.put("override set aside", override.reasons());
        }
        decision.phase().actions().forEach(one -> reasons.put("phase action " + one.id(), one.reasons()));
        decision.phase().criteria().forEach(one -> reasons.put("criterion " + one.id(), one.reasons()));
        decision.guidance().advice().forEach(one -> reasons.put("advice " + one.id(), one.reasons()));
        decision.guidance().targets().forEach(one -> reasons.put("target " + one.id(), one.reasons()));
        ExercisePlan exercises = decision.guidance().exercises();
        exercises.because().forEach(one -> reasons.put("exercises " + one.id() + " " + one.trait(), one.reasons()));
        exercises.chosen().forEach(one -> reasons.put("exercise " + one.exercise(), of(one.because())));
        exercises.swaps().forEach(one -> reasons.put("swap of " + one.exercise(), of(one.because())));
        exercises.declined().forEach(one -> reasons.put("leaving out " + one.exercise(), of(one.because())));
        exercises.gaps().forEach(one -> reasons.put("gap " + one.trait(), of(one.because())));
        return reasons;
    }

    private static List<Reason> of(List<ExercisePlan.Because> because) {
        return because.stream().flatMap(one -> one.reasons().stream()).toList();
    }
}
