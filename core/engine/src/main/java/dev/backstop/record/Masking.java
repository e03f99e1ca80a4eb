package dev.backstop.record;

import dev.backstop.model.Assessment;
import dev.backstop.model.CapacityTest;
import dev.backstop.model.DayLog;
import dev.backstop.model.Episode;
import dev.backstop.model.Finding;
import dev.backstop.model.PhaseOverride;
import dev.backstop.model.PhaseStart;
import dev.backstop.model.Plan;
import dev.backstop.model.QuestionnaireAnswers;
import dev.backstop.model.TrainingSession;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Shifts days and leaves out free text. */
final class Masking {
    static final String TEXT = "masked";
    static final Masking NONE = new Masking(0, false);

    private static final LocalDate DAY = LocalDate.of(2000, 1, 1);

    private final long days;
    private final boolean masks;

    private Masking(long days, boolean masks) {
        this.days = days;
        this.masks = masks;
    }

    static Masking from(LocalDate asOf) {
        return new Masking(ChronoUnit.DAYS.between(asOf, DAY), true);
    }

    LocalDate day(LocalDate day) {
        return day.plusDays(days);
    }

    String text(String text) {
        return masks ? TEXT : text;
    }

    private @Nullable LocalDate known(@Nullable LocalDate day) {
        return day == null ? null : day(day);
    }

    Assessment assessment(Assessment one) {
        if (!masks) {
            return one;
        }
        TreeMap<String, Finding> findings = new TreeMap<>();
        one.findings()
                .forEach((id, finding) ->
                        findings.put(id, new Finding(finding.answer(), known(finding.since()), finding.course())));
        return new Assessment(
                day(one.asOf()),
                one.person(),
                episode(one.episode()),
                findings,
                one.measures(),
                one.choices(),
                one.sessions().stream().map(this::session).toList(),
                one.days().stream().map(this::diary).toList(),
                plan(one.plan()),
                one.capacityTests().stream()
                        .map(test -> new CapacityTest(test.test(), day(test.date()), test.value()))
                        .toList(),
                one.questionnaires().stream()
                        .map(form -> new QuestionnaireAnswers(form.instrument(), day(form.date()), form.items()))
                        .toList());
    }

    private Episode episode(Episode episode) {
        return new Episode(
                known(episode.onset()), episode.pain(), episode.episodesInYear(), episode.painfulDaysShare());
    }

    private TrainingSession session(TrainingSession session) {
        return new TrainingSession(
                day(session.date()),
                session.painBefore(),
                session.painPeak(),
                session.settledAfter(),
                session.unsettledFor(),
                session.nextMorning(),
                session.effort(),
                session.minutes(),
                session.technique(),
                session.exercises());
    }

    private DayLog diary(DayLog log) {
        return new DayLog(
                day(log.date()),
                log.pain(),
                log.sleepHours(),
                log.sleepQuality(),
                log.stress(),
                log.walkingMinutes(),
                log.sittingHours(),
                log.stiffness());
    }

    private Plan plan(Plan plan) {
        PhaseOverride override = plan.override();
        return new Plan(
                plan.phase(),
                known(plan.since()),
                plan.earlier().stream()
                        .map(start -> new PhaseStart(start.phase(), day(start.since())))
                        .toList(),
                override == null
                        ? null
                        : new PhaseOverride(
                                override.phase(), text(override.role()), text(override.reason()), day(override.date())),
                plan.sessionsPerWeek(),
                plan.proposedLoadChange(),
                plan.proposedVolumeChange(),
                plan.exercises());
    }
}
