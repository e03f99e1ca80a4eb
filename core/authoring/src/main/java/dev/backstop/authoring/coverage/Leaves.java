package dev.backstop.authoring.coverage;

import dev.backstop.authoring.AssessmentReader;
import dev.backstop.model.Assessment;
import dev.backstop.record.AssessmentTree;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Assessments that differ from one in a single number, day or time of its record, for what is worked out from a record
 * in ways that nobody can turn round.
 */
final class Leaves {
    private static final List<String> SECTIONS =
            List.of("person", "episode", "sessions", "days", "plan", "capacityTests", "questionnaires");
    private static final int[] DAYS = {1, 2, 7, 14, 28};

    private final Map<String, Object> tree;
    private final Collection<Double> limits;
    private final List<Assessment> found = new ArrayList<>();

    private Leaves(Map<String, Object> tree, Collection<Double> limits) {
        this.tree = tree;
        this.limits = limits;
    }

    static List<Assessment> edits(Assessment start, Collection<Double> limits) {
        Leaves leaves = new Leaves(new LinkedHashMap<>(AssessmentTree.of(start)), limits);
        for (String section : SECTIONS) {
            Object there = leaves.tree.get(section);
            if (there != null) {
                leaves.visit(there, changed -> leaves.take(section, changed));
            }
        }
        leaves.aboutDays(start);
        return leaves.found;
    }

    private void take(String section, @Nullable Object changed) {
        Map<String, @Nullable Object> copy = new LinkedHashMap<>(tree);
        copy.put(section, changed);
        Assessment assessment = AssessmentReader.read(copy).assessment();
        if (assessment != null) {
            found.add(assessment);
        }
    }

    /** @param put takes another value in the place of this one */
    private void visit(Object value, Consumer<@Nullable Object> put) {
        if (value instanceof Map<?, ?> map) {
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                visit(entry.getValue(), changed -> {
                    Map<Object, @Nullable Object> copy = new LinkedHashMap<>(map);
                    copy.put(entry.getKey(), changed);
                    put.accept(copy);
                });
            }
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                int index = i;
                visit(list.get(i), changed -> {
                    List<@Nullable Object> copy = new ArrayList<>(list);
                    copy.set(index, changed);
                    put.accept(copy);
                });
            }
            put.accept(null);
        } else {
            others(value).forEach(put);
            put.accept(null);
        }
    }

    private Collection<Object> others(Object value) {
        Set<Object> others = new LinkedHashSet<>();
        if (value instanceof BigDecimal number) {
            limits.forEach(limit -> others.add(BigDecimal.valueOf(limit)));
            for (double change : new double[] {1, -1, 0.5, -0.5, 2, -2, 5, -5, 10, -10}) {
                others.add(number.add(BigDecimal.valueOf(change)));
            }
        } else if (value instanceof String text && text.matches("\\d{4}-\\d\\d-\\d\\d")) {
            LocalDate day = LocalDate.parse(text);
            for (int days : DAYS) {
                others.add(day.minusDays(days).toString());
                others.add(day.plusDays(days).toString());
            }
        } else if (value instanceof String text && text.startsWith("P")) {
            limits.forEach(limit ->
                    others.add(Duration.ofMinutes(Math.round(limit * 60)).toString()));
        } else {
            others.addAll(
                    List.of("better", "same", "worse", "controlled", "uncontrolled", "restore", "rebuild", "reload"));
            others.remove(value);
        }
        return others;
    }

    /** Days so long ago, and an age, as the limits say: most measures that are not told outright are of these. */
    private void aboutDays(Assessment start) {
        for (double limit : limits) {
            if (limit >= 0 && limit <= 40_000 && limit == Math.rint(limit)) {
                found.add(start.toBuilder()
                        .onset(start.asOf().minusDays((long) limit))
                        .build());
                if (limit <= 120) {
                    found.add(start.toBuilder().age((int) limit).build());
                }
            }
        }
        Map<String, @Nullable Object> person = new LinkedHashMap<>();
        take("person", person);
        take("episode", person);
    }
}
