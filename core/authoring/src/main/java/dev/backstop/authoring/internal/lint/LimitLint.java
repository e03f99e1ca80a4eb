package dev.backstop.authoring.internal.lint;

import dev.backstop.authoring.Check;
import dev.backstop.authoring.internal.Faults;
import dev.backstop.authoring.internal.ReadPack;
import dev.backstop.authoring.internal.ReadRule;
import dev.backstop.content.Condition;
import dev.backstop.content.Vocabulary.MeasureTerm;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Looks along one measure at the rules that differ in nothing but their limits on it: between two classes there must be
 * neither a gap nor an overlap, and between other conclusions no number that was left out on both sides.
 */
final class LimitLint {
    private final ReadPack pack;
    private final Faults faults;
    private final Map<String, List<Interval>> filling = new HashMap<>();

    private LimitLint(ReadPack pack, Faults faults) {
        this.pack = pack;
        this.faults = faults;
    }

    /** A rule and the numbers for which it fires. */
    private record Band(ReadRule rule, Condition condition, Interval interval) {
        String conclusion() {
            return Shape.conclusion(rule.rule());
        }
    }

    static void check(ReadPack pack, Faults faults) {
        LimitLint lint = new LimitLint(pack, faults);
        Map<String, List<Band>> groups = new LinkedHashMap<>();
        pack.active().forEach(rule -> lint.bands(rule, groups));
        groups.values().forEach(lint::group);
    }

    private void bands(ReadRule rule, Map<String, List<Band>> groups) {
        List<Condition> conditions = rule.rule().conditions();
        for (Condition condition : conditions) {
            if (!Shape.isOfOneMeasure(condition)) {
                continue;
            }
            String id = condition.ids().get(0);
            List<Condition> others = new ArrayList<>(conditions);
            others.removeIf(
                    other -> Shape.isOfOneMeasure(other) && other.ids().get(0).equals(id));
            MeasureTerm term = pack.terms().measureTerms.get(id);
            Interval interval = term == null ? Interval.ALL : Interval.closed(term.min(), term.max());
            for (Condition one : conditions) {
                if (!others.contains(one)) {
                    interval = interval.and(Interval.of(one, pack.terms().parameterTerms));
                }
            }
            filling.computeIfAbsent(about(rule, condition), any -> new ArrayList<>())
                    .add(interval);
            String key = about(rule, condition) + " " + Shape.of(others);
            List<Band> group = groups.computeIfAbsent(key, any -> new ArrayList<>());
            if (!interval.isEmpty()
                    && group.stream().noneMatch(band -> band.rule().equals(rule))) {
                group.add(new Band(rule, condition, interval));
            }
        }
    }

    private static boolean isClass(ReadRule rule) {
        return rule.rule().conclusion().call().equals("classify");
    }

    private void group(List<Band> unsorted) {
        if (unsorted.stream().map(Band::conclusion).distinct().count() < 2) {
            return;
        }
        List<Band> bands = unsorted.stream()
                .sorted(Comparator.comparingDouble(
                                (Band band) -> band.interval().low())
                        .thenComparing(band -> !band.interval().lowIn())
                        .thenComparingDouble(band -> band.interval().high()))
                .toList();
        Band highest = bands.get(0);
        for (Band next : bands.subList(1, bands.size())) {
            pair(highest, next);
            boolean higher = next.interval().high() > highest.interval().high()
                    || next.interval().high() == highest.interval().high()
                            && next.interval().highIn();
            highest = higher ? next : highest;
        }
    }

    private void pair(Band lower, Band upper) {
        Interval low = lower.interval();
        Interval high = upper.interval();
        boolean classes = isClass(lower.rule());
        if (low.leavesGapBefore(high) && (classes || low.high() == high.low()) && !isFilled(lower, upper)) {
            warn(
                    lower,
                    upper,
                    "leave a gap: "
                            + (low.high() == high.low()
                                    ? "exactly " + Interval.number(low.high())
                                    : "what lies between " + Interval.number(low.high()) + " and "
                                            + Interval.number(high.low()))
                            + " satisfies neither.");
        }
        Interval both = low.and(high);
        boolean nested = low.contains(high) || high.contains(low);
        if (!both.isEmpty() && !lower.conclusion().equals(upper.conclusion()) && (classes || !nested)) {
            warn(
                    lower,
                    upper,
                    "overlap: " + (both.low() == both.high() ? "exactly " + Interval.number(both.low()) : both.words())
                            + " satisfies both.");
        }
    }

    /** Whether another rule about the same class, whatever else it asks, speaks of the numbers between the two. */
    private boolean isFilled(Band lower, Band upper) {
        Interval gap = new Interval(
                lower.interval().high(),
                !lower.interval().highIn(),
                upper.interval().low(),
                !upper.interval().lowIn());
        return filling.getOrDefault(about(lower.rule(), lower.condition()), List.of()).stream()
                .anyMatch(interval -> interval.contains(gap));
    }

    private static String about(ReadRule rule, Condition condition) {
        String dimension = isClass(rule) ? rule.rule().conclusion().id() : "";
        return rule.rule().stage() + " " + rule.rule().conclusion().call() + " " + dimension + " "
                + condition.ids().get(0);
    }

    private void warn(Band lower, Band upper, String what) {
        faults.warn(
                Check.GAP_OR_OVERLAP,
                pack.at(upper.rule().rule().file(), upper.condition().line()),
                "rule \"" + lower.rule().rule().id() + "\" (" + lower.rule().at() + ") and rule \""
                        + upper.rule().rule().id() + "\" differ only in their limits on \""
                        + upper.condition().ids().get(0) + "\" and " + what,
                null);
    }
}
