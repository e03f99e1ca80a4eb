package dev.backstop.cli;

import dev.backstop.decision.MatchedFact;
import dev.backstop.decision.Reason;
import dev.backstop.decision.SetAside;
import dev.backstop.decision.SourceReference;
import java.util.List;

/** Why an element of a decision is there, as JSON. */
record ReasonJson(
        String rule,
        String title,
        List<FactJson> facts,
        List<ReferenceJson> sources,
        List<String> statements,
        List<SetAsideJson> setAside) {

    static List<ReasonJson> of(List<Reason> reasons) {
        return reasons.stream().map(ReasonJson::of).toList();
    }

    static ReasonJson of(Reason reason) {
        return new ReasonJson(
                reason.rule(),
                reason.title(),
                reason.facts().stream().map(FactJson::of).toList(),
                ReferenceJson.of(reason.sources()),
                reason.statements(),
                SetAsideJson.of(reason.setAside()));
    }

    record FactJson(String id, String value) {
        static FactJson of(MatchedFact fact) {
            return new FactJson(fact.id(), fact.value());
        }
    }

    record SetAsideJson(String statement, String why) {
        static List<SetAsideJson> of(List<SetAside> setAside) {
            return setAside.stream()
                    .map(one -> new SetAsideJson(one.statement(), one.why()))
                    .toList();
        }
    }

    record ReferenceJson(String source, String locator) {
        static List<ReferenceJson> of(List<SourceReference> references) {
            return references.stream()
                    .map(reference -> new ReferenceJson(reference.source(), reference.locator()))
                    .toList();
        }
    }
}
