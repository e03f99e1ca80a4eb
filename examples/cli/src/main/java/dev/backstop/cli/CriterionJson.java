package dev.backstop.cli;

import dev.backstop.decision.Criterion;
import java.util.List;

/** One criterion of a gate, as JSON. */
record CriterionJson(String id, String text, String status, List<ReasonJson> reasons, List<String> missing) {

    static List<CriterionJson> of(List<Criterion> criteria) {
        return criteria.stream()
                .map(criterion -> new CriterionJson(
                        criterion.id(),
                        criterion.text(),
                        Json.kebab(criterion.status()),
                        ReasonJson.of(criterion.reasons()),
                        criterion.missing()))
                .toList();
    }
}
