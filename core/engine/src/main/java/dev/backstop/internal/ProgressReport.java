package dev.backstop.internal;

import dev.backstop.content.Limits;
import dev.backstop.content.PackContent;
import dev.backstop.content.ProgressTerms;
import dev.backstop.content.ProgressTerms.FlareTerms;
import dev.backstop.decision.Decision;
import dev.backstop.decision.LoadDecision;
import dev.backstop.internal.Pipeline.Trace;
import dev.backstop.model.Assessment;
import dev.backstop.model.AssessmentFault;
import dev.backstop.model.DayLog;
import dev.backstop.model.InvalidAssessmentException;
import dev.backstop.model.TrainingSession;
import dev.backstop.progress.Days;
import dev.backstop.progress.DoingMore;
import dev.backstop.progress.Flare;
import dev.backstop.progress.MarkerCourse;
import dev.backstop.progress.Progress;
import dev.backstop.progress.RecordGaps;
import dev.backstop.progress.Step;
import dev.backstop.progress.Trend;
import dev.backstop.progress.Week;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells how somebody got on over several assessments. */
public final class ProgressReport {
    /** Beginning of the ids of the dimensions in which a pack sums a person up. */
    private static final String DOMAIN = "classification.domain-";

    private final Pipeline pipeline;
    private final ProgressTerms terms;
    private final Limits limits;
    private final MarkerJudge markers;
    private final ScoreCourses scores;
    private final VisitNotes visit;
    private final Messages messages;

    public ProgressReport(Pipeline pipeline, PackContent content, Limits limits) {
        this.pipeline = pipeline;
        this.terms = content.vocabulary().progress();
        this.limits = limits;
        this.markers = new MarkerJudge(content.vocabulary(), limits);
        this.scores = new ScoreCourses(content.vocabulary(), pipeline.rules());
        this.visit = new VisitNotes(content.vocabulary());
        this.messages = new Messages(content);
    }

    /**
     * @param history in any order
     * @throws InvalidAssessmentException if the assessments have faults, with all of them
     */
    public Progress of(List<Assessment> history) {
        List<AssessmentFault> faults = faults(history);
        if (!faults.isEmpty()) {
            throw new InvalidAssessmentException(faults);
        }
        List<Assessment> byDay = JoinedRecord.of(
                history.stream().sorted(Comparator.comparing(Assessment::asOf)).toList());
        List<Step> timeline = new ArrayList<>();
        SortedMap<LocalDate, FactSet> facts = new TreeMap<>();
        for (Assessment assessment : byDay) {
            Trace trace = pipeline.trace(assessment);
            timeline.add(new Step(assessment.plan().phase(), trace.decision()));
            facts.put(assessment.asOf(), trace.facts());
        }
        return report(byDay, timeline, facts);
    }

    private List<AssessmentFault> faults(List<Assessment> history) {
        List<AssessmentFault> faults = new ArrayList<>();
        if (history.isEmpty()) {
            faults.add(new AssessmentFault("assessments", "is empty; at least one assessment is needed."));
        }
        Map<LocalDate, Integer> seen = new HashMap<>();
        for (int i = 0; i < history.size(); i++) {
            String path = "assessments[" + i + "]";
            for (AssessmentFault fault : pipeline.faults(history.get(i))) {
                faults.add(new AssessmentFault(path + "." + fault.path(), fault.message()));
            }
            LocalDate day = history.get(i).asOf();
            Integer before = seen.putIfAbsent(day, i);
            if (before != null) {
                faults.add(new AssessmentFault(
                        path + ".asOf",
                        "is " + day + ", the day of assessments[" + before + "] too; there may be one a day."));
            }
        }
        return faults;
    }

    private Progress report(List<Assessment> byDay, List<Step> timeline, SortedMap<LocalDate, FactSet> facts) {
        Assessment all = byDay.get(byDay.size() - 1);
        Decision latest = timeline.get(timeline.size() - 1).decision();
        List<TrainingSession> sessions = all.sessions();
        List<DayLog> diary = all.days();
        Days record = record(byDay, all);
        TrainingRecord training = new TrainingRecord(record, sessions, diary);
        List<Week> weeks = training.weeks();
        FlareTerms ofFlares = terms.flares();
        List<Flare> flares =
                ofFlares == null ? List.of() : new FlareFinder(ofFlares, limits).find(byDay, diary, record);
        List<MarkerCourse> courses = markers.courses(facts, flares);
        return new Progress(
                record,
                training.adherence(byDay, timeline, weeks),
                timeline,
                courses,
                doingMore(courses, latest),
                scores.of(all, latest.classification()),
                flares,
                latest.classification().labels().stream()
                        .filter(label -> label.dimension().startsWith(DOMAIN))
                        .toList(),
                latest.guidance().advice().stream()
                        .filter(advice -> terms.expectation().contains(advice.id()))
                        .toList(),
                terms.notes().keySet().stream()
                        .map(id -> messages.get("progress." + id))
                        .toList(),
                visit.of(all, latest),
                gaps(record, diary, weeks, all),
                weeks,
                diary,
                sessions,
                messages.get("statement.not-a-diagnosis"));
    }

    private static Days record(List<Assessment> byDay, Assessment all) {
        LocalDate first = Stream.of(
                        byDay.stream().map(Assessment::asOf),
                        all.days().stream().map(DayLog::date),
                        all.sessions().stream().map(TrainingSession::date))
                .flatMap(days -> days)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        return new Days(first, all.asOf());
    }

    /** Nobody is told that they make progress while something has to be checked before they train on. */
    private DoingMore doingMore(List<MarkerCourse> courses, Decision latest) {
        DoingMore judged = markers.doingMore(courses);
        return judged.trend() == Trend.BETTER && latest.load() instanceof LoadDecision.Refer
                ? new DoingMore(Trend.NOT_KNOWN, judged.markers(), judged.sources(), judged.statements())
                : judged;
    }

    private RecordGaps gaps(Days record, List<DayLog> diary, List<Week> weeks, Assessment all) {
        Set<LocalDate> written = diary.stream().map(DayLog::date).collect(Collectors.toSet());
        List<Days> without = new ArrayList<>();
        record.first().datesUntil(record.last().plusDays(1)).forEach(day -> {
            if (written.contains(day)) {
                return;
            }
            int last = without.size() - 1;
            if (last >= 0 && without.get(last).last().plusDays(1).equals(day)) {
                without.set(last, new Days(without.get(last).first(), day));
            } else {
                without.add(new Days(day, day));
            }
        });
        return new RecordGaps(
                without,
                weeks.stream()
                        .filter(week -> week.sessions() == 0)
                        .map(Week::days)
                        .toList(),
                scores.notRepeated(all));
    }
}
