package dev.backstop.cli;

import dev.backstop.cli.DecisionJson.TextJson;
import dev.backstop.decision.Message;
import dev.backstop.decision.Reason;
import java.util.List;

/** Something that bears on the load or the phase, as JSON. */
record ActionJson(String id, TextJson message, List<ReasonJson> reasons) {

    static ActionJson of(String id, Message message, List<Reason> reasons) {
        return new ActionJson(id, TextJson.of(message), ReasonJson.of(reasons));
    }
}
