package dev.backstop.cli;

import dev.backstop.decision.Criterion;
import dev.backstop.decision.LoadAction;
import dev.backstop.decision.LoadChange;
import dev.backstop.decision.LoadDecision;
import dev.backstop.decision.MatchedFact;
import dev.backstop.decision.OverrideOutcome;
import dev.backstop.decision.PhaseAction;
import dev.backstop.decision.PhaseDecision;
import dev.backstop.model.Phase;
import dev.backstop.model.PhaseOverride;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes what the load may be and which phase comes next, with the criteria that decided it. */
final class GateText {
    private final Page page;
    private final PackWords words;
    private final ReasonText reasons;
    private final boolean withCriteria;

    /** @param withCriteria whether to show what would earn more; not in an emergency */
    GateText(Page page, PackWords words, ReasonText reasons, boolean withCriteria) {
        this.page = page;
        this.words = words;
        this.reasons = reasons;
        this.withCriteria = withCriteria;
    }

    void load(LoadDecision load, LocalDate asOf) {
        page.section("Load: " + shout(load.verdict()));
        text("load-verdict." + load.verdict());
        new NextLoadText(page, words, reasons).write(load.next(), asOf);
        for (LoadAction action : load.actions()) {
            page.item(1, page.bullet(), words.of(action.message()));
            reasons.details(2, action.reasons());
        }
        criteria("To add load", load.criteria());
    }

    void phase(PhaseDecision phase) {
        page.section("Phase: " + shout(phase.verdict()) + way(phase));
        text("phase-verdict." + phase.verdict());
        for (PhaseAction action : phase.actions()) {
            page.item(1, page.bullet(), words.of(action.message()));
            reasons.details(2, action.reasons());
        }
        if (phase.override() != null) {
            override(phase.override());
        }
        criteria(
                phase.phase() == Phase.RELOAD && !(phase instanceof PhaseDecision.Advance)
                                || phase instanceof PhaseDecision.Complete
                        ? "To manage alone"
                        : "To move on to the next phase",
                phase.criteria());
    }

    private void override(OverrideOutcome outcome) {
        PhaseOverride override = outcome.override();
        page.item(1, page.bullet(), words.of(outcome.message()));
        page.line(
                2,
                "%s, %s: %s. %s"
                        .formatted(override.role(), override.date(), name(override.phase()), override.reason()));
        if (!outcome.criteria().isEmpty()) {
            page.line(2, "set aside: " + String.join(", ", outcome.criteria()));
        }
        reasons.details(2, outcome.reasons());
    }

    private void text(String messageId) {
        String text = words.message(messageId);
        if (!text.isEmpty()) {
            page.line(1, text);
        }
    }

    private void criteria(String title, List<Criterion> criteria) {
        if (criteria.isEmpty() || !withCriteria) {
            return;
        }
        page.line(
                1,
                "%s (%s met, %s not met, %s not known)".formatted(title, page.met(), page.notMet(), page.notKnown()));
        for (Criterion criterion : criteria) {
            page.item(2, mark(criterion.status()), criterion.text());
            if (!criterion.missing().isEmpty()) {
                page.line(
                        3,
                        "not known: "
                                + criterion.missing().stream()
                                        .map(words::name)
                                        .distinct()
                                        .collect(Collectors.joining("; ")));
            }
            if (criterion.status() == Criterion.Status.MET) {
                criterion.reasons().forEach(reason -> ReasonText.facts(page, words, 3, reason.facts()));
            }
            needs(criterion);
            page.line(
                    3,
                    criterion.reasons().stream()
                            .map(reason -> reason.rule() + " (" + String.join(" ", reason.statements()) + ")")
                            .distinct()
                            .collect(Collectors.joining("; ")),
                    Tone.QUIET);
        }
    }

    /** The conditions of one rule in a line: all of them are needed, or all of another line. */
    private void needs(Criterion criterion) {
        Map<String, List<String>> byRule = new LinkedHashMap<>();
        criterion
                .needs()
                .forEach(need -> byRule.computeIfAbsent(need.rule(), rule -> new ArrayList<>())
                        .add(need.text() + now(need)));
        String start = "needs ";
        for (List<String> needs : byRule.values()) {
            page.line(3, start + String.join("; and ", needs));
            start = "or ";
        }
    }

    private static String now(Criterion.Need need) {
        return need.now().isEmpty()
                ? ""
                : need.now().stream().map(MatchedFact::value).collect(Collectors.joining(", ", " (now ", ")"));
    }

    private String mark(Criterion.Status status) {
        return switch (status) {
            case MET -> page.met();
            case UNMET -> page.notMet();
            case UNKNOWN -> page.notKnown();
        };
    }

    static String change(LoadChange change) {
        if (change.least() == change.most()) {
            return change.most() == 0
                    ? "Next load: the same as last time."
                    : change.most() == -100 ? "Next load: none." : "Next load: " + percent(change.most()) + ".";
        }
        return "Next load: %s (from %s to at most %s)."
                .formatted(percent(change.suggested()), percent(change.least()), percent(change.most()));
    }

    private static String percent(double value) {
        String number = value == Math.rint(value) ? "%+.0f" : "%+.1f";
        return value == 0 ? "no change" : number.formatted(value) + " %";
    }

    private static String way(PhaseDecision phase) {
        return phase.match(new PhaseDecision.Cases<String>() {
            @Override
            public String protect(PhaseDecision.Protect protect) {
                return "";
            }

            @Override
            public String stepBack(PhaseDecision.StepBack stepBack) {
                return " from " + name(stepBack.from()) + " to " + name(stepBack.phase());
            }

            @Override
            public String stay(PhaseDecision.Stay stay) {
                return " in " + name(stay.phase());
            }

            @Override
            public String advance(PhaseDecision.Advance advance) {
                return (advance.from() == null ? "" : " from " + name(advance.from())) + " to " + name(advance.phase());
            }

            @Override
            public String complete(PhaseDecision.Complete complete) {
                return " in " + name(complete.phase());
            }

            @Override
            public String askFirst(PhaseDecision.AskFirst askFirst) {
                return "";
            }
        });
    }

    private static String name(@Nullable Phase phase) {
        return phase == null ? "" : Json.kebab(phase);
    }

    private static String shout(String verdict) {
        return verdict.toUpperCase(Locale.ROOT).replace('-', ' ');
    }
}
