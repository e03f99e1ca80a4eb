package dev.backstop.cli;

import dev.backstop.cli.ReasonJson.FactJson;
import dev.backstop.decision.Criterion;
import java.util.List;

/** One criterion of a gate, as JSON. */
record CriterionJson(
        String id, String text, String status, List<ReasonJson> reasons, List<String> missing, List<NeedJson> needs) {

    static List<CriterionJson> of(List<Criterion> criteria) {
        return criteria.stream()
                .map(criterion -> new CriterionJson(
                        criterion.id(),
                        criterion.text(),
                        Json.kebab(criterion.status()),
                        ReasonJson.of(criterion.reasons()),
                        criterion.missing(),
                        criterion.needs().stream().map(NeedJson::of).toList()))
                .toList();
    }

    /** What does not hold yet; all of one rule would meet the criterion. */
    record NeedJson(String rule, String text, List<FactJson> now) {
        private static NeedJson of(Criterion.Need need) {
            return new NeedJson(
                    need.rule(),
                    need.text(),
                    need.now().stream().map(FactJson::of).toList());
        }
    }
}
