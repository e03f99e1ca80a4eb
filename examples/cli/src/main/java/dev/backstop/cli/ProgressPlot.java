package dev.backstop.cli;

import static dev.backstop.authoring.chart.Svg.Anchor.END;
import static dev.backstop.authoring.chart.Svg.Anchor.MIDDLE;
import static dev.backstop.authoring.chart.Svg.Anchor.START;
import static dev.backstop.authoring.chart.Svg.px;

import dev.backstop.authoring.chart.Scale;
import dev.backstop.authoring.chart.Svg;
import dev.backstop.decision.Urgency;
import dev.backstop.model.DayLog;
import dev.backstop.model.PainScore;
import dev.backstop.model.Phase;
import dev.backstop.model.TrainingSession;
import dev.backstop.progress.Days;
import dev.backstop.progress.Flare;
import dev.backstop.progress.PhaseChange;
import dev.backstop.progress.Progress;
import dev.backstop.progress.Step;
import dev.backstop.progress.Week;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Draws a diary: phases on top, then pain with its flare-ups, then the training load of each week, over one axis of
 * weeks. A day without pain written down breaks the line; nothing is drawn where nothing is known.
 */
final class ProgressPlot {
    private static final int WIDTH = 960;
    private static final int HEIGHT = 560;
    private static final int LEFT = 70;
    private static final int RIGHT = 860;
    private static final int PHASE_TOP = 64;
    private static final int PHASE_HEIGHT = 26;
    private static final int PAIN_TOP = 132;
    private static final int PAIN_BOTTOM = 342;
    private static final int LOAD_TOP = 392;
    private static final int LOAD_BOTTOM = 492;
    private static final int MOST_WEEK_LABELS = 14;
    private static final double LETTER = 7.2;
    private static final String NO_ENTRY = "no entry";

    private final Progress progress;
    private final Scale x;
    private final Scale pain = new Scale(0, 10, PAIN_BOTTOM, PAIN_TOP);
    private final Svg svg;

    private ProgressPlot(Progress progress) {
        this.progress = progress;
        Days days = progress.days();
        this.x = new Scale(days.first().toEpochDay() - 0.5, days.last().toEpochDay() + 0.5, LEFT, RIGHT);
        this.svg = new Svg(
                WIDTH, HEIGHT, "Back pain, training and phases, " + days.first() + " to " + days.last(), description());
    }

    static String of(Progress progress) {
        return new ProgressPlot(progress).draw();
    }

    private String description() {
        StringBuilder words = new StringBuilder();
        words.append("Three panels over ").append(progress.weeks().size()).append(" weeks. Phases: ");
        for (PhaseChange change : progress.phaseChanges()) {
            words.append(Json.kebab(change.to())).append(" from ").append(change.day());
            words.append(change.isStepBack() ? ", a step back; " : "; ");
        }
        words.append("flare-ups: ").append(progress.flares().size());
        for (Flare flare : progress.flares()) {
            words.append(", from ").append(flare.days().first());
            words.append(" to ").append(flare.days().last());
        }
        words.append(". Mean pain by week: ");
        for (Week week : progress.weeks()) {
            Double mean = week.meanPain();
            words.append(mean == null ? "not known" : px(mean)).append(", ");
        }
        words.append("sessions by week: ");
        for (Week week : progress.weeks()) {
            words.append(week.sessions()).append(" ");
        }
        return words.toString().strip() + ".";
    }

    private String draw() {
        svg.text(LEFT, 30, 17, START, "Back pain, training and phases", "fill", Svg.INK, "font-weight", "bold");
        svg.text(
                RIGHT,
                30,
                13,
                END,
                progress.days().first() + " to " + progress.days().last(),
                "fill",
                Svg.GREY);
        flares();
        phases();
        marks();
        painAxis();
        gaps();
        diaryPain();
        sessionPain();
        load();
        weeks();
        return svg.toString();
    }

    private double at(LocalDate day) {
        return x.at(day.toEpochDay());
    }

    private double before(LocalDate day) {
        return x.at(day.toEpochDay() - 0.5);
    }

    private void flares() {
        for (Flare flare : progress.flares()) {
            double left = before(flare.days().first());
            double right = before(flare.days().last().plusDays(1));
            svg.rect(left, PAIN_TOP, right - left, PAIN_BOTTOM - PAIN_TOP, "fill", Svg.YELLOW, "fill-opacity", "0.25");
            label((left + right) / 2, PAIN_TOP + 14, 12, "flare-up", "fill", Svg.INK);
        }
    }

    private void phases() {
        side(PHASE_TOP + 17, "Phase");
        List<PhaseChange> changes = progress.phaseChanges();
        for (int i = 0; i < changes.size(); i++) {
            PhaseChange change = changes.get(i);
            double left = before(change.day());
            double right = i + 1 < changes.size() ? before(changes.get(i + 1).day()) : RIGHT;
            svg.rect(
                    left,
                    PHASE_TOP,
                    right - left,
                    PHASE_HEIGHT,
                    "fill",
                    colour(change.to()),
                    "stroke",
                    "#ffffff",
                    "stroke-width",
                    "2");
            String name = Json.kebab(change.to());
            if (right - left > name.length() * LETTER + 6) {
                svg.text((left + right) / 2, PHASE_TOP + 18, 13, MIDDLE, name, "fill", Svg.INK, "font-weight", "bold");
            }
        }
    }

    /** Lighter to darker in the order of the phases, so that it can be read without colour. */
    private static String colour(Phase phase) {
        return switch (phase) {
            case PROTECT -> "#f0f0f0";
            case RESTORE -> "#d6e8f5";
            case REBUILD -> "#a6cfe8";
            case RELOAD -> "#74b3d8";
        };
    }

    private void marks() {
        for (Step step : progress.timeline()) {
            double where = at(step.day());
            Urgency urgency = step.decision().triage().urgency();
            if (urgency.compareTo(Urgency.ROUTINE_REVIEW) > 0) {
                mark(
                        where,
                        "see somebody: "
                                + urgency.name().toLowerCase(Locale.ROOT).replace('_', ' '));
            } else if (step.isStepBack()) {
                mark(where, "step back");
            }
        }
    }

    private void mark(double where, String words) {
        double y = PHASE_TOP + PHASE_HEIGHT + 4;
        svg.path(
                "M" + px(where) + " " + px(y) + " L" + px(where - 6) + " " + px(y + 10) + " L" + px(where + 6) + " "
                        + px(y + 10) + " Z",
                "fill",
                Svg.ORANGE);
        label(where, y + 23, 12, words, "fill", Svg.INK);
    }

    /** A text around a place, moved inwards where it would stand out of the picture. */
    private void label(double where, double y, double size, String words, String... attributes) {
        double half = words.length() * LETTER / 2;
        if (where + half > RIGHT) {
            svg.text(RIGHT, y, size, END, words, attributes);
        } else if (where - half < LEFT) {
            svg.text(LEFT, y, size, START, words, attributes);
        } else {
            svg.text(where, y, size, MIDDLE, words, attributes);
        }
    }

    private void painAxis() {
        side(PAIN_TOP - 14, "Pain");
        for (int points = 0; points <= 10; points += 2) {
            svg.line(LEFT, pain.at(points), RIGHT, pain.at(points), "stroke", Svg.PALE, "stroke-width", "1");
            svg.text(LEFT - 8, pain.at(points) + 4, 12, END, Integer.toString(points), "fill", Svg.GREY);
        }
    }

    private void gaps() {
        for (Days gap : progress.gaps().withoutEntry()) {
            double left = before(gap.first());
            double right = before(gap.last().plusDays(1));
            svg.rect(left, PAIN_BOTTOM - 4, right - left, 4, "fill", Svg.PALE);
            if (right - left > NO_ENTRY.length() * LETTER) {
                svg.text((left + right) / 2, PAIN_BOTTOM - 10, 11, MIDDLE, NO_ENTRY, "fill", Svg.GREY);
            }
        }
    }

    private void side(double y, String words) {
        svg.text(LEFT - 8, y, 13, END, words, "fill", Svg.INK, "font-weight", "bold");
    }

    private void diaryPain() {
        StringBuilder path = new StringBuilder();
        @Nullable LocalDate before = null;
        @Nullable DayLog last = null;
        for (DayLog day : progress.diary()) {
            PainScore score = day.pain();
            if (score == null) {
                continue;
            }
            boolean next = before != null && before.plusDays(1).equals(day.date());
            path.append(next ? "L" : "M")
                    .append(px(at(day.date())))
                    .append(' ')
                    .append(px(pain.at(score.points())))
                    .append(' ');
            svg.circle(at(day.date()), pain.at(score.points()), 2, "fill", Svg.BLUE);
            before = day.date();
            last = day;
        }
        if (last != null) {
            svg.path(path.toString().strip(), "fill", "none", "stroke", Svg.BLUE, "stroke-width", "2");
            svg.text(
                    RIGHT + 6,
                    pain.at(Objects.requireNonNull(last.pain()).points()) + 4,
                    12,
                    START,
                    "usual pain",
                    "fill",
                    Svg.BLUE);
        }
    }

    private void sessionPain() {
        @Nullable TrainingSession last = null;
        for (TrainingSession session : progress.sessions()) {
            PainScore peak = session.painPeak();
            if (peak != null) {
                double y = pain.at(peak.points());
                double where = at(session.date());
                svg.path(
                        "M" + px(where) + " " + px(y - 5) + " L" + px(where + 5) + " " + px(y) + " L" + px(where) + " "
                                + px(y + 5) + " L" + px(where - 5) + " " + px(y) + " Z",
                        "fill",
                        "#ffffff",
                        "stroke",
                        Svg.PURPLE,
                        "stroke-width",
                        "1.5");
                last = session;
            }
        }
        if (last != null) {
            svg.path(
                    "M" + (RIGHT + 11) + " " + (PAIN_TOP + 3) + " l5 5 l-5 5 l-5 -5 Z",
                    "fill",
                    "#ffffff",
                    "stroke",
                    Svg.PURPLE,
                    "stroke-width",
                    "1.5");
            svg.text(RIGHT + 20, PAIN_TOP + 6, 12, START, "peak in", "fill", Svg.PURPLE);
            svg.text(RIGHT + 20, PAIN_TOP + 20, 12, START, "a session", "fill", Svg.PURPLE);
        }
    }

    private void load() {
        side(LOAD_TOP - 10, "Load");
        double most = progress.weeks().stream()
                .map(Week::load)
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(0);
        Scale load = new Scale(0, Math.max(most, 1), LOAD_BOTTOM, LOAD_TOP);
        svg.line(LEFT, LOAD_BOTTOM, RIGHT, LOAD_BOTTOM, "stroke", Svg.GREY, "stroke-width", "1");
        for (Week week : progress.weeks()) {
            double left = before(week.days().first()) + 3;
            double right = before(week.days().last().plusDays(1)) - 3;
            double middle = (left + right) / 2;
            Double done = week.load();
            if (week.sessions() == 0) {
                emptyWeek(middle, "none");
            } else if (done == null) {
                emptyWeek(middle, "?");
            } else {
                svg.rect(left, load.at(done), right - left, LOAD_BOTTOM - load.at(done), "fill", Svg.GREEN);
                if (right - left > 30) {
                    svg.text(middle, load.at(done) - 4, 11, MIDDLE, Long.toString(Math.round(done)), "fill", Svg.GREY);
                }
            }
        }
        svg.text(RIGHT + 6, LOAD_BOTTOM - 16, 12, START, "minutes", "fill", Svg.GREEN);
        svg.text(RIGHT + 6, LOAD_BOTTOM - 2, 12, START, "x effort", "fill", Svg.GREEN);
    }

    private void emptyWeek(double middle, String words) {
        svg.text(middle, LOAD_BOTTOM - 6, 12, MIDDLE, words, "fill", Svg.GREY);
    }

    private void weeks() {
        int every = (progress.weeks().size() + MOST_WEEK_LABELS - 1) / MOST_WEEK_LABELS;
        for (int i = 0; i < progress.weeks().size(); i++) {
            Days days = progress.weeks().get(i).days();
            double left = before(days.first());
            svg.line(left, LOAD_BOTTOM, left, LOAD_BOTTOM + 5, "stroke", Svg.GREY);
            if (i % every == 0) {
                double right = before(days.last().plusDays(1));
                svg.text((left + right) / 2, LOAD_BOTTOM + 19, 12, MIDDLE, Integer.toString(i + 1), "fill", Svg.GREY);
            }
        }
        svg.text((LEFT + RIGHT) / 2.0, LOAD_BOTTOM + 40, 12, MIDDLE, "week", "fill", Svg.GREY);
        svg.text(
                LEFT,
                HEIGHT - 8,
                11,
                START,
                "A break in the line, with grey below it, is a time that nobody wrote down. This is not a diagnosis.",
                "fill",
                Svg.GREY);
    }
}
