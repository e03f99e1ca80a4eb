package dev.backstop.cli;

import dev.backstop.decision.MatchedFact;
import dev.backstop.decision.Reason;
import dev.backstop.decision.SetAside;
import dev.backstop.decision.SourceReference;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes why something is so: the rule, what it matched, where it comes from. What was told once is not told again. */
final class ReasonText {
    private static final int FACTS_SHOWN = 6;

    private final Page page;
    private final PackWords words;
    private final Set<Reason> told = new LinkedHashSet<>();

    ReasonText(Page page, PackWords words) {
        this.page = page;
        this.words = words;
    }

    /** Every reason that was written, in order. */
    Set<Reason> told() {
        return told;
    }

    /** Each rule with a bullet of its own. */
    void items(int level, List<Reason> reasons) {
        byRule(reasons).forEach((rule, same) -> {
            page.item(level, page.bullet(), same.get(0).title());
            facts(level + 1, same);
            reference(level + 1, same);
        });
    }

    /** Under something that has a text already. */
    void details(int level, List<Reason> reasons) {
        byRule(reasons).forEach((rule, same) -> {
            if (told.containsAll(same)) {
                page.line(level, rule + ", see above", Tone.QUIET);
            } else {
                page.line(level, same.get(0).title());
                facts(level + 1, same);
                reference(level + 1, same);
            }
        });
    }

    /** Only where it comes from. */
    void references(int level, List<Reason> reasons) {
        byRule(reasons).forEach((rule, same) -> reference(level, same));
    }

    private static Map<String, List<Reason>> byRule(List<Reason> reasons) {
        return reasons.stream().collect(Collectors.groupingBy(Reason::rule, LinkedHashMap::new, Collectors.toList()));
    }

    private void facts(int level, List<Reason> reasons) {
        facts(
                page,
                words,
                level,
                reasons.stream()
                        .flatMap(reason -> reason.facts().stream())
                        .distinct()
                        .toList());
    }

    /** Facts as a list, the first few of them when there are many. */
    static void facts(Page page, PackWords words, int level, List<MatchedFact> facts) {
        int shown = facts.size() <= FACTS_SHOWN + 1 ? facts.size() : FACTS_SHOWN;
        facts.subList(0, shown).forEach(fact -> page.item(level, "-", words.fact(fact)));
        if (shown < facts.size()) {
            page.item(level, "-", "and " + (facts.size() - shown) + " more");
        }
    }

    /** What the rule does not follow, and why. */
    static void setAside(Page page, int level, List<SetAside> setAside) {
        setAside.forEach(one -> page.line(level, "sets aside " + one.statement() + ": " + one.why(), Tone.QUIET));
    }

    private void reference(int level, List<Reason> same) {
        Reason reason = same.get(0);
        told.addAll(same);
        page.line(
                level,
                "%s; %s; %s"
                        .formatted(
                                reason.rule(),
                                String.join(" ", reason.statements()),
                                reason.sources().stream()
                                        .map(SourceReference::toString)
                                        .collect(Collectors.joining("; "))),
                Tone.QUIET);
        setAside(page, level, reason.setAside());
    }
}
