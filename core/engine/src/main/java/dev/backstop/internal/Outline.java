package dev.backstop.internal;

import dev.backstop.content.Stage;
import dev.backstop.decision.LoadChange;
import dev.backstop.decision.LoadDecision;
import dev.backstop.decision.PhaseDecision;
import dev.backstop.decision.TrainingLimit;
import dev.backstop.decision.Triage;
import dev.backstop.decision.Urgency;
import dev.backstop.model.Phase;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a decision comes to, without what is told beside it: for comparing very many people.
 *
 * @param load the load verdict's name in the vocabulary
 * @param change what the next load may be
 * @param phaseVerdict the phase verdict's name in the vocabulary
 * @param phase the phase from now on; absent when that cannot be told yet
 * @param rules ids of the rules that fired, up to the phase stage, by stage and then in alphabetical order
 */
public record Outline(
        Urgency urgency,
        boolean needsInformation,
        TrainingLimit trainingLimit,
        String load,
        LoadChange change,
        String phaseVerdict,
        @Nullable Phase phase,
        List<String> rules) {

    static Outline of(Triage triage, LoadDecision load, PhaseDecision phase, Map<Stage, ConclusionLog> logs) {
        return new Outline(
                triage.urgency(),
                triage.needsInformation(),
                triage.trainingLimit(),
                load.verdict(),
                load.change(),
                phase.verdict(),
                phase.phase(),
                logs.entrySet().stream()
                        .filter(entry -> entry.getKey() != Stage.GUIDANCE)
                        .flatMap(entry -> entry.getValue().rules().stream())
                        .toList());
    }
}
