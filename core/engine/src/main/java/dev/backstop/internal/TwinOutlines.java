package dev.backstop.internal;

import dev.backstop.content.Stage;
import dev.backstop.engine.DecisionFailedException;
import dev.backstop.model.Assessment;
import dev.backstop.model.InvalidAssessmentException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What two packs come to for the same people. Where both derive the same facts, the second is only asked about those
 * for whom a rule that differs comes out differently: for anybody else each stage hears the same conclusions, and so
 * tells the next one the same.
 */
public final class TwinOutlines {
    private final Pipeline older;
    private final Pipeline newer;
    private final @Nullable List<Twin> changed;

    private record Twin(
            @Nullable IndexedRule older, @Nullable IndexedRule newer, boolean sameConclusion) {

        /** Whether it can fire, or may still do so, whatever the stages before it decide. */
        boolean mayMatter(FactSet beforeStages) {
            return older != null && older.truth(beforeStages) != Truth.NEVER
                    || newer != null && newer.truth(beforeStages) != Truth.NEVER;
        }

        /** Whether its stage may hear something else from it. */
        boolean matters(FactSet facts) {
            boolean before = older != null && older.holds(facts);
            boolean after = newer != null && newer.holds(facts);
            if (before != after || (before && !sameConclusion)) {
                return true;
            }
            // Of a criterion it also counts whether it may still be met.
            return !before && (mayYetMeet(older, facts) || mayYetMeet(newer, facts));
        }

        private static boolean mayYetMeet(@Nullable IndexedRule rule, FactSet facts) {
            return rule != null && rule.rule().conclusion().call().equals("met") && rule.truth(facts) == Truth.POSSIBLE;
        }
    }

    /**
     * What one assessment comes to.
     *
     * @param older absent when the older pack gives no decision
     * @param newer absent when the newer pack gives no decision
     */
    public record Pair(@Nullable Outline older, @Nullable Outline newer) {
        /** Whatever it is, it is the same. */
        private static final Pair SAME = new Pair(null, null);
    }

    /**
     * @param changed for each rule that differs, whether its conclusion says the same still; null where the facts that
     *     the packs derive may differ, and then both are asked about everybody
     */
    public TwinOutlines(Pipeline older, Pipeline newer, @Nullable Map<String, Boolean> changed) {
        this.older = older;
        this.newer = newer;
        this.changed = changed == null ? null : twins(changed);
    }

    private List<Twin> twins(Map<String, Boolean> rules) {
        List<Twin> twins = new ArrayList<>();
        rules.forEach((id, sameConclusion) -> {
            IndexedRule before = older.rules().indexed(id);
            IndexedRule after = newer.rules().indexed(id);
            if (!isGuidance(before) || !isGuidance(after)) {
                twins.add(new Twin(before, after, sameConclusion));
            }
        });
        return twins;
    }

    private static boolean isGuidance(@Nullable IndexedRule rule) {
        return rule == null || rule.rule().stage() == Stage.GUIDANCE;
    }

    /**
     * @return both outlines; two that are absent where there is no decision, or where the answers cannot differ
     * @throws InvalidAssessmentException if the assessment is faulty
     */
    public Pair of(Assessment forOlder, Assessment forNewer) {
        List<Twin> twins = changed;
        if (twins == null) {
            return new Pair(outline(older, forOlder), outline(newer, forNewer));
        }
        try {
            return older.sketch(forOlder, (facts, rest) -> {
                if (twins.stream().noneMatch(rule -> rule.mayMatter(facts))) {
                    return Pair.SAME;
                }
                Pipeline.Sketch before = rest.get();
                boolean asked = twins.stream().anyMatch(rule -> rule.matters(before.facts()));
                return new Pair(before.outline(), asked ? outline(newer, forNewer) : before.outline());
            });
        } catch (DecisionFailedException none) {
            return new Pair(null, outline(newer, forNewer));
        }
    }

    private static @Nullable Outline outline(Pipeline pipeline, Assessment assessment) {
        try {
            return pipeline.outline(assessment);
        } catch (DecisionFailedException none) {
            return null;
        }
    }
}
