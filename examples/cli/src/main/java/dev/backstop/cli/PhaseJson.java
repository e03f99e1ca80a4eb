package dev.backstop.cli;

import dev.backstop.cli.DecisionJson.TextJson;
import dev.backstop.content.PackContent;
import dev.backstop.decision.OverrideOutcome;
import dev.backstop.decision.PhaseDecision;
import dev.backstop.model.Phase;
import dev.backstop.model.PhaseOverride;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The phase decision as JSON. */
record PhaseJson(
        String verdict,
        TextJson message,
        @Nullable String phase,
        @Nullable String from,
        List<ActionJson> actions,
        List<CriterionJson> criteria,
        List<ReasonJson> reasons,
        @Nullable OverrideJson override,
        @Nullable List<QuestionJson> questions) {

    static PhaseJson of(PhaseDecision phase, PackContent content) {
        return new PhaseJson(
                phase.verdict(),
                TextJson.of(content, "phase-verdict." + phase.verdict()),
                name(phase.phase()),
                name(from(phase)),
                phase.actions().stream().map(ActionJson::of).toList(),
                CriterionJson.of(phase.criteria()),
                ReasonJson.of(phase.reasons()),
                OverrideJson.of(phase.override()),
                phase instanceof PhaseDecision.AskFirst ask ? QuestionJson.of(ask.questions()) : null);
    }

    private static @Nullable Phase from(PhaseDecision phase) {
        if (phase instanceof PhaseDecision.StepBack stepBack) {
            return stepBack.from();
        }
        return phase instanceof PhaseDecision.Advance advance ? advance.from() : null;
    }

    /** What became of the phase that a clinician decided on. */
    record OverrideJson(
            String phase,
            String role,
            String reason,
            String date,
            boolean followed,
            TextJson message,
            List<String> criteria,
            List<ReasonJson> reasons) {

        private static @Nullable OverrideJson of(@Nullable OverrideOutcome outcome) {
            if (outcome == null) {
                return null;
            }
            PhaseOverride override = outcome.override();
            return new OverrideJson(
                    Json.kebab(override.phase()),
                    override.role(),
                    override.reason(),
                    override.date().toString(),
                    outcome.followed(),
                    TextJson.of(outcome.message()),
                    outcome.criteria(),
                    ReasonJson.of(outcome.reasons()));
        }
    }

    private static @Nullable String name(@Nullable Phase phase) {
        return phase == null ? null : Json.kebab(phase);
    }
}
