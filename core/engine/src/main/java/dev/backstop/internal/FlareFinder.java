package dev.backstop.internal;

import dev.backstop.content.Limits;
import dev.backstop.content.ProgressTerms.FlareTerms;
import dev.backstop.model.Answer;
import dev.backstop.model.Assessment;
import dev.backstop.model.DayLog;
import dev.backstop.model.Finding;
import dev.backstop.model.PainScore;
import dev.backstop.progress.Days;
import dev.backstop.progress.Flare;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds flare-ups. Somebody may call one what brings no more pain than usual, so what they say counts by itself; days
 * with clearly more pain than usual count as well. Days of which nobody told anything are neither.
 */
final class FlareFinder {
    private final FlareTerms terms;
    private final double rise;
    private final double leastDays;
    private final double usualDays;
    private final double usualLeast;
    private final double calmDays;

    FlareFinder(FlareTerms terms, Limits limits) {
        this.terms = terms;
        this.rise = limits.of(terms.rise());
        this.leastDays = limits.of(terms.leastDays());
        this.usualDays = limits.of(terms.usualDays());
        this.usualLeast = limits.of(terms.usualLeast());
        this.calmDays = limits.of(terms.calmDays());
    }

    /**
     * @param record the days that are told of
     * @param diary the diary of all assessments together
     */
    List<Flare> find(List<Assessment> byDay, Collection<DayLog> diary, Days record) {
        SortedMap<LocalDate, Double> pain = new TreeMap<>();
        diary.stream()
                .filter(day -> day.pain() != null)
                .forEach(day ->
                        pain.put(day.date(), Objects.requireNonNull(day.pain()).points()));
        SortedSet<LocalDate> stated = stated(byDay, record.first());
        SortedSet<LocalDate> all = new TreeSet<>(stated);
        for (SortedSet<LocalDate> run : runs(high(pain, stated))) {
            if (run.size() >= leastDays || stated.stream().anyMatch(day -> isNear(run, day))) {
                all.addAll(run);
            }
        }
        SortedSet<LocalDate> denied = denied(byDay);
        return runs(all).stream()
                .map(run -> flare(run, pain, stated, denied, all))
                .toList();
    }

    /** Days of flare-ups that somebody stated. Said on two days without a "no" between them, it is one. */
    private SortedSet<LocalDate> stated(List<Assessment> byDay, LocalDate first) {
        SortedSet<LocalDate> stated = new TreeSet<>();
        @Nullable LocalDate still = null;
        for (Assessment assessment : byDay) {
            LocalDate today = assessment.asOf();
            boolean present = false;
            for (String id : terms.findings()) {
                Finding finding = assessment.findings().get(id);
                if (finding != null && finding.answer() == Answer.PRESENT) {
                    LocalDate since = finding.since() != null ? finding.since() : still == null ? today : still;
                    LocalDate start = since.isBefore(first) ? first : since;
                    start.datesUntil(today.plusDays(1)).forEach(stated::add);
                    present = true;
                }
            }
            still = present ? today : isDenied(assessment) ? null : still;
        }
        return stated;
    }

    private boolean isDenied(Assessment assessment) {
        return !terms.findings().isEmpty()
                && terms.findings().stream().allMatch(id -> {
                    Finding finding = assessment.findings().get(id);
                    return finding != null && finding.answer() == Answer.ABSENT;
                });
    }

    private SortedSet<LocalDate> denied(List<Assessment> byDay) {
        SortedSet<LocalDate> denied = new TreeSet<>();
        byDay.stream().filter(this::isDenied).map(Assessment::asOf).forEach(denied::add);
        return denied;
    }

    /** Days with clearly more pain than was usual when it began to rise. */
    private SortedSet<LocalDate> high(SortedMap<LocalDate, Double> pain, SortedSet<LocalDate> stated) {
        SortedSet<LocalDate> high = new TreeSet<>();
        SortedMap<LocalDate, Double> ordinary = new TreeMap<>();
        OptionalDouble usual = OptionalDouble.empty();
        for (Map.Entry<LocalDate, Double> day : pain.entrySet()) {
            LocalDate date = day.getKey();
            if (high.isEmpty() || ChronoUnit.DAYS.between(high.last(), date) > calmDays) {
                usual = usual(ordinary, date);
            }
            if (usual.isPresent() && day.getValue() >= usual.getAsDouble() + rise) {
                high.add(date);
            } else if (!stated.contains(date)) {
                ordinary.put(date, day.getValue());
            }
        }
        return high;
    }

    private OptionalDouble usual(SortedMap<LocalDate, Double> ordinary, LocalDate before) {
        Collection<Double> known =
                ordinary.tailMap(before.minusDays((long) usualDays)).values();
        return known.size() < usualLeast
                ? OptionalDouble.empty()
                : known.stream().mapToDouble(Double::doubleValue).average();
    }

    /** Days that belong together: fewer calm days between them than end a flare-up. */
    private List<SortedSet<LocalDate>> runs(SortedSet<LocalDate> days) {
        List<SortedSet<LocalDate>> runs = new ArrayList<>();
        for (LocalDate day : days) {
            if (runs.isEmpty() || !isNear(runs.get(runs.size() - 1), day)) {
                runs.add(new TreeSet<>());
            }
            runs.get(runs.size() - 1).add(day);
        }
        return runs;
    }

    private boolean isNear(SortedSet<LocalDate> run, LocalDate day) {
        return ChronoUnit.DAYS.between(run.last(), day) <= calmDays
                && ChronoUnit.DAYS.between(day, run.first()) <= calmDays;
    }

    private Flare flare(
            SortedSet<LocalDate> run,
            SortedMap<LocalDate, Double> pain,
            SortedSet<LocalDate> stated,
            SortedSet<LocalDate> denied,
            SortedSet<LocalDate> all) {
        Days days = new Days(run.first(), run.last());
        boolean isStated = run.stream().anyMatch(stated::contains);
        // A day with little pain does not end what somebody called a flare-up; only their "no" does.
        SortedSet<LocalDate> calm = new TreeSet<>(denied);
        if (!isStated) {
            calm.addAll(pain.keySet());
        }
        calm.removeAll(all);
        SortedSet<LocalDate> after = calm.tailSet(days.last());
        boolean over = !after.isEmpty() && ChronoUnit.DAYS.between(days.last(), after.last()) >= calmDays;
        SortedSet<LocalDate> before = new TreeSet<>(pain.keySet());
        before.addAll(denied);
        before.removeAll(all);
        before = before.headSet(days.first());
        Integer most =
                over && !before.isEmpty() ? (int) ChronoUnit.DAYS.between(before.last(), after.first()) - 1 : null;
        Collection<Double> pains =
                pain.subMap(days.first(), days.last().plusDays(1)).values();
        return new Flare(
                days,
                most,
                over,
                pains.stream().max(Double::compare).map(PainScore::of).orElse(null),
                pains.size(),
                isStated);
    }
}
