package dev.backstop.cli;

import dev.backstop.cli.DecisionJson.ChangeJson;
import dev.backstop.cli.DecisionJson.LabelJson;
import dev.backstop.cli.DecisionJson.PackJson;
import dev.backstop.cli.DecisionJson.TextJson;
import dev.backstop.decision.SourceReference;
import dev.backstop.model.PainScore;
import dev.backstop.model.Phase;
import dev.backstop.progress.Adherence;
import dev.backstop.progress.Days;
import dev.backstop.progress.DoingMore;
import dev.backstop.progress.Flare;
import dev.backstop.progress.MarkerCourse;
import dev.backstop.progress.PhaseChange;
import dev.backstop.progress.Point;
import dev.backstop.progress.Progress;
import dev.backstop.progress.RecordGaps;
import dev.backstop.progress.ScoreCourse;
import dev.backstop.progress.Step;
import dev.backstop.progress.VisitSummary;
import dev.backstop.progress.Week;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Progress as JSON; the schema is {@code schema/progress.schema.json}. */
record ProgressJson(
        TextJson notADiagnosis,
        DaysJson days,
        PackJson pack,
        AdherenceJson adherence,
        List<StepJson> timeline,
        List<PhaseChangeJson> phaseChanges,
        List<MarkerJson> markers,
        DoingMoreJson doingMore,
        List<ScoreCourseJson> scores,
        List<FlareJson> flares,
        List<LabelJson> profile,
        List<TextJson> expectation,
        List<TextJson> notes,
        VisitJson visit,
        GapsJson gaps,
        List<WeekJson> weeks) {

    static ProgressJson of(Progress progress) {
        return new ProgressJson(
                TextJson.of(progress.statement()),
                DaysJson.of(progress.days()),
                PackJson.of(progress.latest().pack()),
                AdherenceJson.of(progress.adherence()),
                progress.timeline().stream().map(StepJson::of).toList(),
                progress.phaseChanges().stream().map(PhaseChangeJson::of).toList(),
                progress.markers().stream().map(MarkerJson::of).toList(),
                DoingMoreJson.of(progress.doingMore()),
                progress.scores().stream().map(ScoreCourseJson::of).toList(),
                progress.flares().stream().map(FlareJson::of).toList(),
                progress.profile().stream().map(LabelJson::of).toList(),
                progress.expectation().stream()
                        .map(advice -> TextJson.of(advice.message()))
                        .toList(),
                progress.notes().stream().map(TextJson::of).toList(),
                VisitJson.of(progress.visit()),
                GapsJson.of(progress.gaps()),
                progress.weeks().stream().map(WeekJson::of).toList());
    }

    private static List<String> words(List<SourceReference> sources) {
        return sources.stream().map(SourceReference::toString).toList();
    }

    private static @Nullable String name(@Nullable Phase phase) {
        return phase == null ? null : Json.kebab(phase);
    }

    private static @Nullable Double points(@Nullable PainScore pain) {
        return pain == null ? null : pain.points();
    }

    record DaysJson(String first, String last, int count) {
        static DaysJson of(Days days) {
            return new DaysJson(days.first().toString(), days.last().toString(), days.count());
        }

        static List<DaysJson> of(List<Days> runs) {
            return runs.stream().map(DaysJson::of).toList();
        }
    }

    record AdherenceJson(
            int sessions,
            int done,
            double planned,
            @Nullable Double percent,
            int plannedDays,
            int stoppedDays,
            int weeksTrained,
            int weeks,
            @Nullable DaysJson longestGap) {
        static AdherenceJson of(Adherence one) {
            return new AdherenceJson(
                    one.sessions(),
                    one.done(),
                    one.planned(),
                    one.percent(),
                    one.plannedDays(),
                    one.stoppedDays(),
                    one.weeksTrained(),
                    one.weeks(),
                    one.longestGap() == null ? null : DaysJson.of(one.longestGap()));
        }
    }

    record StepJson(
            String day,
            String urgency,
            boolean needsInformation,
            String load,
            ChangeJson change,
            @Nullable String from,
            String verdict,
            @Nullable String phase,
            boolean stepBack,
            int criteriaMet,
            int criteria) {
        static StepJson of(Step step) {
            return new StepJson(
                    step.day().toString(),
                    step.decision().triage().urgency().name(),
                    step.decision().triage().needsInformation(),
                    step.decision().load().verdict(),
                    ChangeJson.of(step.decision().load().change()),
                    name(step.from()),
                    step.decision().phase().verdict(),
                    name(step.phase()),
                    step.isStepBack(),
                    step.criteriaMet(),
                    step.criteria());
        }
    }

    record PhaseChangeJson(String day, @Nullable String from, String to, boolean stepBack) {
        static PhaseChangeJson of(PhaseChange change) {
            return new PhaseChangeJson(
                    change.day().toString(), name(change.from()), Json.kebab(change.to()), change.isStepBack());
        }
    }

    record PointJson(String day, double least, @Nullable Double most) {
        static List<PointJson> of(List<Point> series) {
            return series.stream()
                    .map(point -> new PointJson(point.day().toString(), point.least(), point.most()))
                    .toList();
        }
    }

    record MarkerJson(
            String id,
            String label,
            String unit,
            String better,
            double smallestChange,
            String trend,
            List<PointJson> series,
            List<String> sources,
            List<String> statements) {
        static MarkerJson of(MarkerCourse marker) {
            return new MarkerJson(
                    marker.id(),
                    marker.label(),
                    marker.unit(),
                    marker.lowerIsBetter() ? "lower" : "higher",
                    marker.smallestChange(),
                    Json.kebab(marker.trend()),
                    PointJson.of(marker.series()),
                    words(marker.sources()),
                    marker.statements());
        }
    }

    record DoingMoreJson(String trend, List<String> markers, List<String> sources, List<String> statements) {
        static DoingMoreJson of(DoingMore one) {
            return new DoingMoreJson(Json.kebab(one.trend()), one.markers(), words(one.sources()), one.statements());
        }
    }

    record ScoreCourseJson(
            String instrument,
            String score,
            String label,
            String unit,
            List<PointJson> series,
            boolean judged,
            String trend,
            @Nullable String change,
            List<ReasonJson> reasons) {
        static ScoreCourseJson of(ScoreCourse score) {
            return new ScoreCourseJson(
                    score.instrument(),
                    score.score(),
                    score.label(),
                    score.unit(),
                    PointJson.of(score.series()),
                    score.judged(),
                    Json.kebab(score.trend()),
                    score.change() == null ? null : score.change().text(),
                    ReasonJson.of(score.reasons()));
        }
    }

    record FlareJson(
            DaysJson days,
            @Nullable Integer mostDays,
            boolean over,
            @Nullable Double peak,
            int daysWithPain,
            boolean stated) {
        static FlareJson of(Flare flare) {
            return new FlareJson(
                    DaysJson.of(flare.days()),
                    flare.mostDays(),
                    flare.over(),
                    points(flare.peak()),
                    flare.daysWithPain(),
                    flare.stated());
        }
    }

    record VisitJson(
            String urgency,
            TextJson action,
            @Nullable String onset,
            List<CheckJson> toCheck,
            List<ToldJson> flags,
            List<ToldJson> behaviour,
            List<TextJson> ask,
            List<QuestionJson> open) {
        static VisitJson of(VisitSummary visit) {
            return new VisitJson(
                    visit.urgency().name(),
                    TextJson.of(visit.action()),
                    visit.onset() == null ? null : visit.onset().toString(),
                    visit.toCheck().stream()
                            .map(one -> new CheckJson(one.id(), one.urgency().name(), TextJson.of(one.message())))
                            .toList(),
                    visit.flags().stream().map(ToldJson::of).toList(),
                    visit.behaviour().stream().map(ToldJson::of).toList(),
                    visit.ask().stream()
                            .map(advice -> TextJson.of(advice.message()))
                            .toList(),
                    QuestionJson.of(visit.open()));
        }
    }

    record CheckJson(String id, String urgency, TextJson message) {}

    record ToldJson(
            String id,
            String question,
            String label,
            String answer,
            @Nullable String since,
            @Nullable String course) {
        static ToldJson of(VisitSummary.Told told) {
            return new ToldJson(
                    told.id(),
                    told.question(),
                    told.label(),
                    Json.kebab(told.answer()),
                    told.since() == null ? null : told.since().toString(),
                    told.course() == null ? null : Json.kebab(told.course()));
        }
    }

    record GapsJson(List<DaysJson> withoutEntry, List<DaysJson> withoutSession, List<OnceJson> notRepeated) {
        static GapsJson of(RecordGaps gaps) {
            return new GapsJson(
                    DaysJson.of(gaps.withoutEntry()),
                    DaysJson.of(gaps.withoutSession()),
                    gaps.notRepeated().stream()
                            .map(once -> new OnceJson(
                                    once.instrument(), once.label(), once.day().toString()))
                            .toList());
        }
    }

    record OnceJson(String instrument, String label, String day) {}

    record WeekJson(
            DaysJson days,
            int sessions,
            @Nullable Double load,
            @Nullable Double worstPain,
            @Nullable Double meanPain,
            int painDays) {
        static WeekJson of(Week week) {
            return new WeekJson(
                    DaysJson.of(week.days()),
                    week.sessions(),
                    week.load(),
                    points(week.worstPain()),
                    week.meanPain(),
                    week.painDays());
        }
    }
}
