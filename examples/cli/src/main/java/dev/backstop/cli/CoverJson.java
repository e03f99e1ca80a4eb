package dev.backstop.cli;

import dev.backstop.authoring.coverage.Cell;
import dev.backstop.authoring.coverage.Coverage;
import dev.backstop.authoring.coverage.RuleCoverage;
import dev.backstop.authoring.coverage.Share;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Coverage as JSON: the shares of the whole, and of each rule what is missing or cannot be. */
record CoverJson(
        ShareJson mcdc, ShareJson unknown, ShareJson limits, List<RuleJson> rules, Map<String, String> scenarios) {

    record ShareJson(int shown, int all, double percent) {
        static ShareJson of(Share share) {
            return new ShareJson(share.shown(), share.all(), Math.round(share.percent() * 10) / 10.0);
        }
    }

    record RuleJson(String id, ShareJson mcdc, List<CellJson> missing, List<CellJson> cannotBe) {}

    /** @param why absent when it can be */
    record CellJson(
            String kind, int line, String what, @Nullable String why) {
        static CellJson of(Cell cell, @Nullable String why) {
            return new CellJson(Json.kebab(cell.kind()), cell.line(), cell.what(), why);
        }
    }

    static CoverJson of(Coverage coverage, Map<String, String> scenarios) {
        return new CoverJson(
                ShareJson.of(coverage.decides()),
                ShareJson.of(Coverage.unknown(coverage.rules())),
                ShareJson.of(Coverage.limits(coverage.rules())),
                coverage.rules().stream().map(CoverJson::rule).toList(),
                scenarios);
    }

    private static RuleJson rule(RuleCoverage rule) {
        return new RuleJson(
                rule.rule().id(),
                ShareJson.of(Coverage.decides(List.of(rule))),
                rule.missing().stream().map(cell -> CellJson.of(cell, null)).toList(),
                rule.cannotBe().entrySet().stream()
                        .map(entry -> CellJson.of(entry.getKey(), entry.getValue()))
                        .toList());
    }
}
