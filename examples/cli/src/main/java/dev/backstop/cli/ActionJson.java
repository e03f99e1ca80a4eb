package dev.backstop.cli;

import dev.backstop.cli.DecisionJson.TextJson;
import dev.backstop.cli.LoadJson.ChangeJson;
import dev.backstop.decision.LoadAction;
import dev.backstop.decision.PhaseAction;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something that bears on the load or the phase, as JSON. */
record ActionJson(String id, TextJson message, @Nullable ChangeJson change, List<ReasonJson> reasons) {

    static ActionJson of(LoadAction action) {
        return new ActionJson(
                action.id(),
                TextJson.of(action.message()),
                ChangeJson.of(action.change()),
                ReasonJson.of(action.reasons()));
    }

    static ActionJson of(PhaseAction action) {
        return new ActionJson(action.id(), TextJson.of(action.message()), null, ReasonJson.of(action.reasons()));
    }
}
