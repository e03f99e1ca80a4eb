package dev.backstop.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.model.Assessment;
import dev.backstop.model.DayLog;
import dev.backstop.model.TrainingSession;
import dev.backstop.progress.MarkerCourse;
import dev.backstop.progress.Progress;
import dev.backstop.progress.Trend;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Laws of progress over histories of weekly assessments, drawn from a seed. */
class ProgressProperties {
    private static final LocalDate START = TestPack.TODAY.minusDays(100);
    private static final int WEEK = 7;
    private final TestPack pack = TestPack.standard();
    private final ProgressReport report = new ProgressReport(pack.pipeline(), pack.content, pack.limits);

    @Property
    void the_order_in_which_assessments_are_told_never_matters(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 8) int weeks) {
        List<Assessment> history = history(new Random(seed), weeks);
        List<Assessment> shuffled = new ArrayList<>(history);
        Collections.shuffle(shuffled, new Random(seed + 1));

        assertThat(report.of(shuffled)).isEqualTo(report.of(history));
    }

    @Property
    void what_is_told_again_changes_nothing(@ForAll long seed, @ForAll @IntRange(min = 2, max = 6) int weeks) {
        List<Assessment> history = history(new Random(seed), weeks);
        List<Assessment> cumulated = JoinedRecord.of(history);

        assertThat(report.of(cumulated)).isEqualTo(report.of(history));
    }

    @Property
    void one_assessment_tells_no_trend_of_what_is_asked_once_each_time(@ForAll long seed) {
        Progress progress = report.of(history(new Random(seed), 1));

        assertThat(progress.markers())
                .filteredOn(marker -> !marker.id().endsWith("-flares"))
                .extracting(MarkerCourse::trend)
                .containsOnly(Trend.NOT_KNOWN);
        assertThat(progress.doingMore().trend()).isEqualTo(Trend.NOT_KNOWN);
    }

    @Property
    void a_worse_week_never_makes_anything_better(@ForAll long seed, @ForAll @IntRange(min = 1, max = 8) int weeks) {
        List<Assessment> history = history(new Random(seed), weeks);
        Progress before = report.of(history);
        List<Assessment> longer = new ArrayList<>(history);
        longer.add(worseWeek(weeks, before));
        Progress after = report.of(longer);

        for (int i = 0; i < before.markers().size(); i++) {
            if (before.markers().get(i).trend() != Trend.BETTER) {
                assertThat(after.markers().get(i).trend())
                        .as(after.markers().get(i).id())
                        .isNotEqualTo(Trend.BETTER);
            }
        }
        if (before.doingMore().trend() != Trend.BETTER) {
            assertThat(after.doingMore().trend()).isNotEqualTo(Trend.BETTER);
        }
    }

    /** As bad in everything as the worst that was told so far. */
    private static Assessment worseWeek(int week, Progress before) {
        double pain = before.diary().stream()
                .map(DayLog::pain)
                .mapToDouble(one -> one == null ? 0 : one.points())
                .max()
                .orElse(0);
        int walking = before.diary().stream()
                .map(DayLog::walkingMinutes)
                .mapToInt(one -> one == null ? 1440 : one)
                .min()
                .orElse(0);
        double weight = before.markers().stream()
                .filter(marker -> marker.id().equals("lighter"))
                .flatMap(marker -> marker.series().stream())
                .mapToDouble(point -> point.least())
                .max()
                .orElse(80);
        Assessment.Builder worse = clear(week).measure("weight", weight);
        for (int i = 0; i < WEEK; i++) {
            worse.day(DayLog.of(START.plusDays(WEEK * (long) week + i))
                    .withPain(pain)
                    .withWalking(walking));
        }
        return worse.build();
    }

    private static List<Assessment> history(Random random, int weeks) {
        List<Assessment> history = new ArrayList<>();
        for (int week = 0; week < weeks; week++) {
            Assessment.Builder builder = clear(week);
            if (random.nextInt(3) > 0) {
                builder.measure("weight", 60 + random.nextInt(30));
            }
            int answer = random.nextInt(4);
            if (answer == 0) {
                builder.present("odd-feeling");
            } else if (answer == 1) {
                builder.absent("odd-feeling");
            }
            for (int i = 0; i < WEEK; i++) {
                LocalDate day = START.plusDays(WEEK * (long) week + i);
                if (random.nextInt(5) > 0) {
                    builder.day(DayLog.of(day).withPain(random.nextInt(11)).withWalking(random.nextInt(60)));
                }
                if (random.nextInt(3) == 0) {
                    builder.session(TrainingSession.on(day)
                            .pain(random.nextInt(4), 4 + random.nextInt(4))
                            .build());
                }
            }
            history.add(builder.build());
        }
        return history;
    }

    private static Assessment.Builder clear(int week) {
        Assessment.Builder builder = Assessment.on(START.plusDays(WEEK * (long) week + WEEK - 1));
        TestPack.clear().build().findings().forEach(builder::finding);
        return builder;
    }
}
