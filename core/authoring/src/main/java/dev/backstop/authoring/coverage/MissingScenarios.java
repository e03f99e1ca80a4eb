package dev.backstop.authoring.coverage;

import dev.backstop.authoring.PackReading;
import dev.backstop.authoring.Scenario;
import dev.backstop.authoring.coverage.Cell.Kind;
import dev.backstop.content.Condition;
import dev.backstop.content.RuleContentException;
import dev.backstop.internal.RuleProbe;
import dev.backstop.internal.Truth;
import dev.backstop.model.Assessment;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Finds scenarios for what no scenario shows: each an existing one of the same rule with one thing changed. */
public final class MissingScenarios {
    private static final int MOST_STARTS = 2;
    private static final int MOST_DONORS = 12;
    private static final int ENOUGH = 2;

    private final Examined examined;
    private final Edits edits;
    private final DraftWriter writer;
    private final Set<Cell> open = new LinkedHashSet<>();
    private final Set<Cell> unfound = new LinkedHashSet<>();

    private MissingScenarios(PackReading reading) {
        this.examined = Examined.of(reading, done -> {});
        this.edits = new Edits(examined.content);
        this.writer = new DraftWriter(examined);
    }

    /**
     * Scenarios for the missing cells of some rules; each also shows as much else that is missing as can be had with
     * it.
     *
     * @param wanted which missing cells scenarios are sought for
     * @param progress told how many of the cells have been dealt with
     * @throws RuleContentException if the pack has faults
     */
    public static List<Draft> of(PackReading reading, Predicate<Cell> wanted, IntConsumer progress) {
        MissingScenarios missing = new MissingScenarios(reading);
        try (DraftWriter writer = missing.writer) {
            return missing.drafts(wanted, progress);
        }
    }

    private List<Draft> drafts(Predicate<Cell> wanted, IntConsumer progress) {
        List<RuleCoverage> rules = examined.coverage().rules();
        rules.forEach(rule -> rule.missing().stream().filter(wanted).forEach(open::add));
        List<Draft> drafts = new ArrayList<>();
        int done = 0;
        for (int i = 0; i < rules.size(); i++) {
            for (Cell cell : rules.get(i).missing()) {
                if (open.contains(cell)) {
                    Found found = find(examined.rules.get(i), cell);
                    if (found == null) {
                        unfound.add(cell);
                    } else {
                        found.cells().forEach(open::remove);
                        drafts.add(writer.draft(cell, found.cells(), found.assessment()));
                    }
                    open.remove(cell);
                    progress.accept(++done);
                }
            }
        }
        return drafts;
    }

    /** @param cells missing cells that it shows, of any rule */
    private record Found(Assessment assessment, List<Cell> cells) {}

    private @Nullable Found find(RuleCells rule, Cell cell) {
        Condition condition = rule.rule().conditions().get(Math.max(0, cell.condition()));
        List<Found> found = new ArrayList<>();
        Set<Assessment> tried = new HashSet<>();
        for (int start : starts(rule, cell)) {
            Scenario from = examined.scenarios.get(start);
            for (Assessment edited : edits.of(from.assessment(), condition, cell, limits(rule, cell))) {
                if (tried.add(edited)) {
                    attempt(rule, cell, edited, found);
                }
                if (found.size() >= ENOUGH) {
                    return best(found);
                }
            }
            if (!found.isEmpty()) {
                return best(found);
            }
            for (int donor : donors(rule, cell)) {
                for (Assessment grafted : Grafts.of(
                        from.assessment(), examined.scenarios.get(donor).assessment())) {
                    attempt(rule, cell, grafted, found);
                }
                if (!found.isEmpty()) {
                    return best(found);
                }
            }
        }
        return null;
    }

    private static @Nullable Found best(List<Found> found) {
        return found.stream()
                .max(Comparator.comparingInt(one -> one.cells().size()))
                .orElse(null);
    }

    private void attempt(RuleCells rule, Cell cell, Assessment edited, List<Found> found) {
        if (!examined.probe.faults(edited).isEmpty()) {
            return;
        }
        RuleProbe.Seen seen = examined.probe.see(edited);
        if (rule.shown(seen).contains(cell)) {
            found.add(new Found(
                    edited, examined.shown(seen).stream().filter(open::contains).toList()));
        }
    }

    /**
     * Scenarios in which all other conditions of the rule hold: of the rule's own topic and with little stated first.
     */
    private List<Integer> starts(RuleCells rule, Cell cell) {
        String topic = topic(rule.rule().file());
        return IntStream.range(0, examined.seen.size())
                .filter(i -> othersHold(rule, cell, examined.seen.get(i)))
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(
                                i -> topic(examined.scenarios.get(i).file()).equals(topic) ? 0 : 1)
                        .thenComparingInt(i -> writer.length(examined.scenarios.get(i))))
                .limit(MOST_STARTS)
                .toList();
    }

    static String topic(String file) {
        return file.substring(0, file.lastIndexOf('/'));
    }

    private static boolean othersHold(RuleCells rule, Cell cell, RuleProbe.Seen seen) {
        Truth[] truths = seen.truths(rule.rule());
        for (int i = 0; i < truths.length; i++) {
            if (i != cell.condition() && !truths[i].holds()) {
                return false;
            }
        }
        return true;
    }

    /** Scenarios in which the one condition is as the cell wants it, those with little stated first. */
    private List<Integer> donors(RuleCells rule, Cell cell) {
        if (cell.condition() < 0) {
            return List.of();
        }
        return IntStream.range(0, examined.seen.size())
                .filter(i -> isAsWanted(rule, cell, examined.seen.get(i)))
                .boxed()
                .sorted(Comparator.comparingInt(i -> writer.length(examined.scenarios.get(i))))
                .limit(MOST_DONORS)
                .toList();
    }

    private static boolean isAsWanted(RuleCells rule, Cell cell, RuleProbe.Seen seen) {
        Truth truth = seen.truths(rule.rule())[cell.condition()];
        return switch (cell.kind()) {
            case FAILS -> truth == Truth.NEVER;
            case UNKNOWN -> truth == Truth.POSSIBLE;
            case ALONE, FIRED -> truth.holds() && rule.isAlone(cell, seen);
            case ON_LIMIT, OFF_LIMIT -> rule.isAtLimit(cell, seen);
        };
    }

    private Collection<Double> limits(RuleCells rule, Cell cell) {
        Set<Double> values = new LinkedHashSet<>();
        if (cell.condition() < 0) {
            return values;
        }
        Condition condition = rule.rule().conditions().get(cell.condition());
        for (double limit : examined.probe.limits(rule.rule(), cell.condition())) {
            double step = condition.ids().stream().mapToDouble(rule::step).min().orElse(1);
            boolean on = cell.kind() == Kind.ON_LIMIT;
            values.addAll(on ? List.of(limit) : List.of(limit - step, limit + step, limit));
        }
        return values;
    }
}
