package dev.backstop.cli;

import dev.backstop.decision.MatchedFact;
import dev.backstop.decision.Reason;
import dev.backstop.decision.SourceReference;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes why something is so: the rule, what it matched, where it comes from. What was told once is not told again. */
final class ReasonText {
    private final Page page;
    private final PackWords words;
    private final Set<Reason> told = new HashSet<>();

    ReasonText(Page page, PackWords words) {
        this.page = page;
        this.words = words;
    }

    /** Each reason with a bullet of its own. */
    void items(int level, List<Reason> reasons) {
        for (Reason reason : reasons) {
            told.add(reason);
            page.item(level, page.bullet(), reason.title());
            facts(level + 1, reason);
            reference(level + 1, reason);
        }
    }

    /** Under something that has a text already. */
    void details(int level, List<Reason> reasons) {
        for (Reason reason : reasons) {
            if (told.add(reason)) {
                page.line(level, reason.title());
                facts(level + 1, reason);
                reference(level + 1, reason);
            } else {
                page.line(level, reason.rule() + ", see above", Tone.QUIET);
            }
        }
    }

    /** Only where it comes from. */
    void references(int level, List<Reason> reasons) {
        for (Reason reason : reasons) {
            if (told.add(reason)) {
                reference(level, reason);
            } else {
                page.line(level, reason.rule() + ", see above", Tone.QUIET);
            }
        }
    }

    private void facts(int level, Reason reason) {
        for (MatchedFact fact : reason.facts()) {
            page.item(level, "-", words.fact(fact));
        }
    }

    private void reference(int level, Reason reason) {
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
    }
}
