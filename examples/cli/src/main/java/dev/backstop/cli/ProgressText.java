package dev.backstop.cli;

import dev.backstop.content.PackContent;
import dev.backstop.decision.Guidance;
import dev.backstop.decision.LoadChange;
import dev.backstop.decision.Message;
import dev.backstop.decision.Question;
import dev.backstop.decision.Suspicion;
import dev.backstop.decision.Urgency;
import dev.backstop.model.Answer;
import dev.backstop.model.Phase;
import dev.backstop.progress.Adherence;
import dev.backstop.progress.Days;
import dev.backstop.progress.Flare;
import dev.backstop.progress.MarkerCourse;
import dev.backstop.progress.Point;
import dev.backstop.progress.Progress;
import dev.backstop.progress.ScoreCourse;
import dev.backstop.progress.Step;
import dev.backstop.progress.Trend;
import dev.backstop.progress.VisitSummary;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The story of a diary: what matters now, how regular, what got better, what to tell a clinician, what is missing. */
final class ProgressText {
    private static final int SHOWN = 5;

    private final Progress progress;
    private final PackContent content;
    private final PackWords words;
    private final Page page;

    private ProgressText(Progress progress, PackContent content, Audience audience, Terminal terminal) {
        this.progress = progress;
        this.content = content;
        this.words = new PackWords(content, audience);
        this.page = new Page(terminal);
    }

    /** @param plot the file that it was drawn into; absent when it was not */
    static String of(
            Progress progress, PackContent content, Audience audience, @Nullable String plot, Terminal terminal) {
        return new ProgressText(progress, content, audience, terminal).write(plot);
    }

    private String write(@Nullable String plot) {
        VisitSummary visit = progress.visit();
        boolean emergency = visit.urgency() == Urgency.EMERGENCY;
        page.line(
                0,
                progress.latest().triage().needsInformation()
                        ? "NOW: NEEDS INFORMATION"
                        : "NOW: " + name(visit.urgency()),
                tone(visit.urgency()));
        page.line(0, words.of(visit.action()), Tone.STRONG);
        page.blank()
                .line(
                        0,
                        "From %s to %s: %d days, %d assessment%s."
                                .formatted(
                                        progress.days().first(),
                                        progress.days().last(),
                                        progress.days().count(),
                                        progress.timeline().size(),
                                        progress.timeline().size() == 1 ? "" : "s"));
        regular();
        better();
        flares();
        scores();
        timeline();
        profile();
        if (!emergency) {
            expect();
        }
        visit(visit);
        gaps();
        page.blank()
                .line(
                        0,
                        plot == null ? "To see it drawn, add --plot FILE.svg." : "Drawn into " + plot + ".",
                        Tone.QUIET);
        page.blank().line(0, words.of(progress.statement()), Tone.STRONG);
        return page.toString();
    }

    private void regular() {
        Adherence adherence = progress.adherence();
        page.section("How regular");
        Double percent = adherence.percent();
        page.line(
                1,
                percent == null
                        ? "%d sessions. How many were planned is not known.".formatted(adherence.sessions())
                        : "%d of %s planned sessions (%s %%)."
                                .formatted(adherence.done(), number(adherence.planned()), number(Math.rint(percent))));
        page.line(
                1,
                "Trained in %d of %d weeks.%s"
                        .formatted(
                                adherence.weeksTrained(),
                                adherence.weeks(),
                                adherence.longestGap() == null
                                        ? ""
                                        : " Longest time without a session: " + days(adherence.longestGap()) + "."));
        if (adherence.stoppedDays() > 0) {
            page.line(
                    1,
                    "On %d days training had to wait for a check; nothing was planned for them."
                            .formatted(adherence.stoppedDays()));
        }
    }

    private void better() {
        if (progress.markers().isEmpty()) {
            return;
        }
        page.section("What got better");
        page.line(1, doingMore(progress.doingMore().trend()));
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("", "first", "last", ""));
        for (MarkerCourse marker : progress.markers()) {
            rows.add(List.of(
                    marker.label() + ", " + marker.unit(),
                    value(marker.first()),
                    value(marker.last()),
                    trend(marker.trend())));
        }
        page.table(1, rows);
    }

    private static String doingMore(Trend trend) {
        return switch (trend) {
            case BETTER -> "You do more and the pain is not worse: that is progress, even if it still aches.";
            case SAME -> "No clear change yet in what you can do.";
            case WORSE -> "What you can do, or the pain, is worse than at the start.";
            case NOT_KNOWN -> "Whether you do more without getting worse cannot be told.";
        };
    }

    private void flares() {
        page.section("Flare-ups: "
                + (progress.flares().isEmpty()
                        ? "none in the record"
                        : progress.flares().size()));
        for (Flare flare : progress.flares()) {
            page.item(1, page.bullet(), flare(flare));
        }
    }

    private static String flare(Flare flare) {
        Integer most = flare.mostDays();
        int least = flare.days().count();
        String length = !flare.over()
                ? "at least " + least + " days so far, not known to be over"
                : most == null
                        ? "at least " + least + " days"
                        : most == least ? least + " days" : least + " to " + most + " days";
        return "from %s: %s, %s%s"
                .formatted(
                        flare.days().first(),
                        length,
                        flare.peak() == null
                                ? "peak not known"
                                : "peak " + number(flare.peak().points()) + " of 10",
                        flare.stated() ? ", called one" : ", by the diary");
    }

    private void scores() {
        if (progress.scores().isEmpty()) {
            return;
        }
        page.section("Questionnaires");
        for (ScoreCourse score : progress.scores()) {
            String series = score.series().stream().map(ProgressText::value).collect(Collectors.joining(" → "));
            String judged = score.series().size() < 2
                    ? "filled in once"
                    : !score.judged()
                            ? "no size of change is known to matter"
                            : score.trend() == Trend.SAME
                                    ? "no important change"
                                    : score.trend() == Trend.NOT_KNOWN
                                            ? "important change not known"
                                            : "important change: " + trend(score.trend());
            page.item(1, page.bullet(), "%s: %s %s (%s)".formatted(score.label(), series, score.unit(), judged));
        }
    }

    private void timeline() {
        page.section("Step by step");
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("day", "urgency", "next load", "", "phase", "criteria"));
        for (Step step : progress.timeline()) {
            LoadChange change = step.decision().load().change();
            rows.add(List.of(
                    step.day().toString(),
                    (step.decision().triage().needsInformation() ? "? " : "")
                            + name(step.decision().triage().urgency()).toLowerCase(Locale.ROOT),
                    step.decision().load().verdict().replace('-', ' '),
                    percent(change),
                    phase(step),
                    step.criteria() == 0 ? "" : step.criteriaMet() + " of " + step.criteria()));
        }
        page.table(1, rows);
    }

    private static String percent(LoadChange change) {
        return change.suggested() == 0 ? "" : (change.suggested() > 0 ? "+" : "") + number(change.suggested()) + " %";
    }

    private static String phase(Step step) {
        Phase to = step.phase();
        if (to == null) {
            return "not known";
        }
        boolean same = step.from() == null || step.from() == to;
        return (step.isStepBack() ? "back to " : same ? "" : "on to ") + Json.kebab(to);
    }

    private void profile() {
        if (progress.profile().isEmpty()) {
            return;
        }
        page.section("Where you stand");
        progress.profile().forEach(label -> page.item(1, page.bullet(), words.of(label)));
    }

    private void expect() {
        page.section("What to expect");
        for (Guidance.Advice advice : progress.expectation()) {
            page.item(1, page.bullet(), words.of(advice.message()));
        }
        for (Message note : progress.notes()) {
            page.item(1, page.bullet(), words.of(note));
        }
    }

    private void visit(VisitSummary visit) {
        page.section("To tell a clinician");
        for (Suspicion suspicion : visit.toCheck()) {
            page.item(1, page.bullet(), "%s [%s]".formatted(words.of(suspicion.message()), name(suspicion.urgency())));
        }
        for (VisitSummary.Told told : visit.flags()) {
            page.item(
                    1,
                    page.bullet(),
                    words.name(told.id())
                            + (told.answer() == Answer.UNSURE ? " Not sure." : " Yes.")
                            + (told.since() == null ? "" : " Since " + told.since() + "."));
        }
        page.item(
                1,
                page.bullet(),
                "Pain since: "
                        + (visit.onset() == null ? "not known" : visit.onset().toString()) + ". Phase now: "
                        + (progress.latest().phase().phase() == null
                                ? "not known"
                                : Json.kebab(progress.latest().phase().phase()))
                        + ". Sessions: " + progress.sessions().size() + ", flare-ups: "
                        + progress.flares().size() + ".");
        for (VisitSummary.Told told : visit.behaviour()) {
            page.item(1, page.bullet(), words.name(told.id()) + " Yes.");
        }
        boolean emergency = visit.urgency() == Urgency.EMERGENCY;
        if (!emergency && (!visit.ask().isEmpty() || !visit.open().isEmpty())) {
            page.section("To ask and to answer");
            visit.ask().forEach(advice -> page.item(1, page.bullet(), words.of(advice.message())));
            for (Question question :
                    visit.open().subList(0, Math.min(SHOWN, visit.open().size()))) {
                page.item(1, page.bullet(), words.of(question));
            }
            if (visit.open().size() > SHOWN) {
                page.line(1, "and %d more open questions".formatted(visit.open().size() - SHOWN));
            }
        }
    }

    private void gaps() {
        page.section("What is missing");
        page.line(
                1,
                "Days without an entry: %d of %d%s"
                        .formatted(
                                progress.gaps().daysWithoutEntry(),
                                progress.days().count(),
                                list(progress.gaps().withoutEntry())));
        page.line(
                1,
                "Weeks without a session: %d of %d%s"
                        .formatted(
                                progress.gaps().withoutSession().size(),
                                progress.weeks().size(),
                                list(progress.gaps().withoutSession())));
        progress.gaps()
                .notRepeated()
                .forEach(once -> page.line(1, "Filled in only once: %s (%s).".formatted(once.label(), once.day())));
    }

    private static String list(List<Days> runs) {
        if (runs.isEmpty()) {
            return ".";
        }
        String shown = runs.stream()
                .limit(SHOWN)
                .map(run -> run.first() + dayCount(run))
                .collect(Collectors.joining(", "));
        return " (from " + shown + (runs.size() > SHOWN ? " and " + (runs.size() - SHOWN) + " more" : "") + ").";
    }

    private static String dayCount(Days days) {
        return " for " + days.count() + (days.count() == 1 ? " day" : " days");
    }

    private static String days(Days days) {
        return days.count() + " days from " + days.first();
    }

    private static String value(@Nullable Point point) {
        if (point == null) {
            return "not known";
        }
        Double most = point.most();
        return most == null
                ? number(point.least()) + " or more"
                : most == point.least() ? number(most) : number(point.least()) + " to " + number(most);
    }

    private static String trend(Trend trend) {
        return switch (trend) {
            case BETTER -> "better";
            case SAME -> "same";
            case WORSE -> "worse";
            case NOT_KNOWN -> "not known";
        };
    }

    private static String number(double value) {
        return BigDecimal.valueOf(value)
                .setScale(1, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    private static String name(Urgency urgency) {
        return urgency.name().replace('_', ' ');
    }

    private static Tone tone(Urgency urgency) {
        return urgency.compareTo(Urgency.SOON) > 0
                ? Tone.ALARM
                : urgency == Urgency.SELF_MANAGE ? Tone.GOOD : Tone.CARE;
    }
}
