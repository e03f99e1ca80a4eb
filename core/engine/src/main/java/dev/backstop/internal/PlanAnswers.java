package dev.backstop.internal;

import dev.backstop.decision.LoadVariable;
import dev.backstop.decision.NextExercise;
import dev.backstop.decision.PlanAnswer;
import dev.backstop.decision.PlanAnswer.Outcome;
import dev.backstop.decision.Reason;
import dev.backstop.model.Dose;
import dev.backstop.model.Plan;
import dev.backstop.model.PlannedExercise;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Answers what a plan proposes: accepted, cut to the bounds, or refused. Less than is allowed is always accepted. */
final class PlanAnswers {
    private final Plan plan;
    private final ExerciseLoads loads;
    private final ConclusionLog log;
    private final List<Reason> why;
    private final boolean raisesBoth;

    /** @param why the reasons of the bounds */
    PlanAnswers(Plan plan, ExerciseLoads loads, ConclusionLog log, List<Reason> why) {
        this.plan = plan;
        this.loads = loads;
        this.log = log;
        this.why = why;
        this.raisesBoth = rises(PlanMeasures.load(plan)) && rises(PlanMeasures.volume(plan));
    }

    static boolean rises(@Nullable Double percent) {
        return percent != null && percent > 0;
    }

    /** The answer to what is planned of one exercise, if anything is. */
    @Nullable
    PlanAnswer of(PlannedExercise planned) {
        Dose next = planned.next();
        return next == null ? null : answer(outcome(planned, Doses.over(planned.last(), next)));
    }

    /** The answer to all that the plan proposes: the most cautious of the answers to its parts. */
    @Nullable
    PlanAnswer ofPlan(List<NextExercise> exercises) {
        return Stream.concat(
                        exercises.stream()
                                .map(NextExercise::answer)
                                .filter(Objects::nonNull)
                                .map(PlanAnswer::outcome),
                        stated())
                .reduce(Outcome::and)
                .map(this::answer)
                .orElse(null);
    }

    private Stream<Outcome> stated() {
        Double load = plan.proposedLoadChange();
        Double volume = plan.proposedVolumeChange();
        if (load == null && volume == null) {
            return Stream.empty();
        }
        double ofLoad = load == null ? 0 : load;
        double ofVolume = volume == null ? 0 : volume;
        boolean within = loads.variable() != LoadVariable.VOLUME && ofLoad <= loads.most() && ofVolume <= 0
                || loads.variable() != LoadVariable.LOAD && ofVolume <= loads.most() && ofLoad <= 0;
        return Stream.of(outcome(within, ofLoad > 0, ofVolume > 0));
    }

    private Outcome outcome(PlannedExercise planned, Dose wanted) {
        Dose last = planned.last();
        boolean heavier = isMore(wanted.kilograms(), last.kilograms());
        boolean more = isMore(Doses.count(wanted), Doses.count(last)) || isMore(wanted.minutes(), last.minutes());
        boolean within = loads.of(planned).stream().anyMatch(way -> way.allows(wanted));
        return outcome(within, heavier, more);
    }

    private Outcome outcome(boolean within, boolean raisesLoad, boolean raisesVolume) {
        if (loads.leavesNothing()
                || raisesLoad && (raisesBoth || !loads.mayRaise(LoadVariable.LOAD))
                || raisesVolume && (raisesBoth || !loads.mayRaise(LoadVariable.VOLUME))) {
            return Outcome.REFUSED;
        }
        return within ? Outcome.ACCEPTED : Outcome.CUT;
    }

    private static boolean isMore(@Nullable Number wanted, @Nullable Number last) {
        return wanted != null && last != null && wanted.doubleValue() > last.doubleValue();
    }

    private PlanAnswer answer(Outcome outcome) {
        Stream<String> also = switch (outcome) {
            case ACCEPTED ->
                plan.exercises().stream().anyMatch(loads::stepIsTooBig) ? Stream.of("smallestStep") : Stream.empty();
            case CUT -> Stream.of("trimPlan");
            case REFUSED -> loads.most() > 0 ? Stream.of("volumeOnly") : Stream.empty();
        };
        List<Reason> more = also.flatMap(
                        call -> ConclusionLog.reasons(log.all(call).toList()).stream())
                .toList();
        return new PlanAnswer(
                outcome, Stream.concat(why.stream(), more.stream()).distinct().toList());
    }
}
