package dev.backstop.authoring.diff;

import dev.backstop.authoring.diff.Cause.How;
import dev.backstop.authoring.population.KnownTo;
import dev.backstop.content.PackContent;
import dev.backstop.content.Stage;
import dev.backstop.internal.Outline;
import dev.backstop.internal.Pipeline;
import dev.backstop.internal.TwinOutlines;
import dev.backstop.internal.TwinOutlines.Pair;
import dev.backstop.model.Assessment;
import dev.backstop.model.InvalidAssessmentException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Decides by both packs, and says in what the answers differ and what made them. */
final class Judge {
    private final Effect effect;
    private final TwinOutlines twins;
    private final @Nullable KnownTo inOlder;
    private final @Nullable KnownTo inNewer;

    Judge(PackContent older, PackContent newer, Effect effect, boolean thorough) {
        this.effect = effect;
        this.twins = new TwinOutlines(pipeline(older), pipeline(newer), thorough ? null : effect.rulesOnly());
        // Packs with the same facts know the same answers.
        this.inOlder = effect.rulesOnly() == null ? KnownTo.pack(older) : null;
        this.inNewer = effect.rulesOnly() == null ? KnownTo.pack(newer) : null;
    }

    private static Pipeline pipeline(PackContent pack) {
        return Pipeline.byIndex(pack);
    }

    /** In what two answers differ. */
    record Kind(Aspect aspect, String from, String to, boolean permissive) {}

    /** @throws InvalidAssessmentException if the assessment is faulty */
    Pair decide(Assessment assessment) {
        return twins.of(
                inOlder == null ? assessment : inOlder.of(assessment),
                inNewer == null ? assessment : inNewer.of(assessment));
    }

    static List<Kind> kinds(Pair pair) {
        Outline older = pair.older();
        Outline newer = pair.newer();
        if (older == null || newer == null) {
            return older == newer ? List.of() : List.of(kind(Aspect.DECISION, older, newer));
        }
        List<Kind> kinds = new ArrayList<>(4);
        if (older.urgency() != newer.urgency() || older.needsInformation() != newer.needsInformation()) {
            kinds.add(kind(Aspect.URGENCY, older, newer));
        }
        if (older.trainingLimit() != newer.trainingLimit()) {
            kinds.add(kind(Aspect.TRAINING_LIMIT, older, newer));
        }
        if (!older.load().equals(newer.load()) || !older.change().equals(newer.change())) {
            kinds.add(kind(Aspect.LOAD, older, newer));
        }
        if (!older.phaseVerdict().equals(newer.phaseVerdict()) || older.phase() != newer.phase()) {
            kinds.add(kind(Aspect.PHASE, older, newer));
        }
        return kinds;
    }

    private static Kind kind(Aspect aspect, @Nullable Outline older, @Nullable Outline newer) {
        return new Kind(
                aspect,
                AnswerText.of(aspect, older),
                AnswerText.of(aspect, newer),
                AnswerText.isPermissive(aspect, older, newer));
    }

    /** Whether an assessment shows this kind of change; false for a faulty one. */
    boolean shows(Kind kind, Assessment assessment) {
        try {
            return kinds(decide(assessment)).contains(kind);
        } catch (InvalidAssessmentException faulty) {
            return false;
        }
    }

    /** What differs in the packs and came out differently, by id. */
    Map<String, How> causes(Pair pair, Aspect aspect) {
        Map<String, How> causes = new LinkedHashMap<>();
        Set<String> before = fired(pair.older());
        Set<String> after = fired(pair.newer());
        Set<String> either = new TreeSet<>(before);
        either.addAll(after);
        boolean others = false;
        for (String rule : either) {
            boolean both = before.contains(rule) && after.contains(rule);
            if (!effect.isChanged(rule)) {
                others |= !both;
            } else if (hasASay(rule, aspect) && !(both && effect.saysTheSame(rule))) {
                causes.put(
                        rule,
                        both ? How.CONCLUDES_OTHERWISE : after.contains(rule) ? How.FIRES_NOW : How.FIRES_NO_MORE);
            }
        }
        if (others || causes.isEmpty()) {
            effect.ofFactsIds().forEach(id -> causes.put(id, How.DIFFERS));
        }
        if (causes.isEmpty()) {
            effect.criteria().filter(rule -> hasASay(rule, aspect)).forEach(rule -> causes.put(rule, How.DIFFERS));
        }
        return causes;
    }

    private boolean hasASay(String rule, Aspect aspect) {
        Stage stage = effect.stage(rule);
        return switch (aspect) {
            case URGENCY, TRAINING_LIMIT -> stage == Stage.TRIAGE;
            case LOAD -> stage != Stage.PHASE;
            case DECISION, PHASE -> true;
        };
    }

    /** Rules that are as they were, and yet fire in only one of the packs. */
    List<String> alsoRules(Pair pair) {
        Set<String> before = fired(pair.older());
        Set<String> after = fired(pair.newer());
        Set<String> one = new TreeSet<>(before);
        one.addAll(after);
        one.removeIf(rule -> effect.isChanged(rule) || before.contains(rule) && after.contains(rule));
        return List.copyOf(one);
    }

    /** Parameters that moved and that a cause reads; none for what is no rule. */
    List<String> movedParameters(String cause) {
        return effect.isChanged(cause) ? effect.movedParameters(cause) : List.of();
    }

    private static Set<String> fired(@Nullable Outline outline) {
        return outline == null ? Set.of() : new TreeSet<>(outline.rules());
    }
}
