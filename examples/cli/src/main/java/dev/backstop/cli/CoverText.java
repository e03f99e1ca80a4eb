package dev.backstop.cli;

import dev.backstop.authoring.coverage.Cell;
import dev.backstop.authoring.coverage.Coverage;
import dev.backstop.authoring.coverage.RuleCoverage;
import dev.backstop.authoring.coverage.Share;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Coverage for people: a line for each topic, then what is missing of each rule. */
final class CoverText {
    private CoverText() {}

    /** @param sought whether scenarios were sought for what is missing, so that it need not be told as well */
    static String of(Coverage coverage, Terminal terminal, boolean sought) {
        Page page = new Page(terminal);
        Map<String, List<RuleCoverage>> topics = new TreeMap<>();
        for (RuleCoverage rule : coverage.rules()) {
            topics.computeIfAbsent(rule.topic(), topic -> new ArrayList<>()).add(rule);
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("", "rules", "MC/DC", "unknown", "limits"));
        topics.forEach((topic, rules) -> rows.add(row(topic, rules)));
        rows.add(row("all", coverage.rules()));
        page.table(0, rows);
        if (!sought) {
            coverage.rules().stream().filter(rule -> !rule.missing().isEmpty()).forEach(rule -> missing(page, rule));
        }
        Share decides = coverage.decides();
        page.blank()
                .line(
                        0,
                        "MC/DC: " + decides.shown() + " of " + decides.all() + " are shown, " + percent(decides) + ".");
        return page.toString();
    }

    private static List<String> row(String name, List<RuleCoverage> rules) {
        return List.of(
                name,
                Integer.toString(rules.size()),
                percent(Coverage.decides(rules)),
                percent(Coverage.unknown(rules)),
                percent(Coverage.limits(rules)));
    }

    private static String percent(Share share) {
        return share.all() == 0 ? "-" : String.format(Locale.ROOT, "%.1f %%", share.percent());
    }

    private static void missing(Page page, RuleCoverage rule) {
        page.section(rule.rule().file() + ":" + rule.rule().line() + ": "
                + rule.rule().id());
        for (Cell cell : rule.missing()) {
            page.item(1, "-", "line " + cell.line() + ": " + cell.what());
        }
    }
}
