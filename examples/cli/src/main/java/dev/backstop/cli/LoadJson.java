package dev.backstop.cli;

import dev.backstop.cli.DecisionJson.TextJson;
import dev.backstop.content.PackContent;
import dev.backstop.decision.LoadChange;
import dev.backstop.decision.LoadDecision;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The load decision as JSON. */
record LoadJson(
        String verdict,
        TextJson message,
        @Nullable String urgency,
        ChangeJson change,
        NextLoadJson next,
        List<ActionJson> actions,
        List<CriterionJson> criteria,
        List<ReasonJson> reasons,
        @Nullable List<QuestionJson> questions) {

    static LoadJson of(LoadDecision load, PackContent content) {
        return new LoadJson(
                load.verdict(),
                TextJson.of(content, "load-verdict." + load.verdict()),
                load instanceof LoadDecision.Refer refer ? refer.urgency().name() : null,
                ChangeJson.of(load.change()),
                NextLoadJson.of(load.next()),
                load.actions().stream().map(ActionJson::of).toList(),
                CriterionJson.of(load.criteria()),
                ReasonJson.of(load.reasons()),
                load instanceof LoadDecision.AskFirst ask ? QuestionJson.of(ask.questions()) : null);
    }

    record ChangeJson(double least, double suggested, double most) {
        static ChangeJson of(LoadChange change) {
            return new ChangeJson(change.least(), change.suggested(), change.most());
        }
    }
}
