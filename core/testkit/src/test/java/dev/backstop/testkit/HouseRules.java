package dev.backstop.testkit;

import dev.backstop.content.PackContent;
import dev.backstop.decision.Classification;
import dev.backstop.decision.Contradiction;
import dev.backstop.decision.Criterion;
import dev.backstop.decision.Decision;
import dev.backstop.decision.ExercisePlan;
import dev.backstop.decision.Guidance;
import dev.backstop.decision.LoadChange;
import dev.backstop.decision.LoadDecision;
import dev.backstop.decision.LoadVariable;
import dev.backstop.decision.Message;
import dev.backstop.decision.NextExercise;
import dev.backstop.decision.NextLoad;
import dev.backstop.decision.OverrideOutcome;
import dev.backstop.decision.PhaseDecision;
import dev.backstop.decision.PlanAnswer;
import dev.backstop.decision.Question;
import dev.backstop.decision.Reason;
import dev.backstop.decision.SafetyNet;
import dev.backstop.decision.SourceReference;
import dev.backstop.decision.Suspicion;
import dev.backstop.decision.TrainingLimit;
import dev.backstop.decision.Triage;
import dev.backstop.decision.Urgency;
import dev.backstop.decision.UrgencyRange;
import dev.backstop.model.Answer;
import dev.backstop.model.Assessment;
import dev.backstop.model.AssessmentFault;
import dev.backstop.model.Dose;
import dev.backstop.model.InvalidAssessmentException;
import dev.backstop.model.NextMorning;
import dev.backstop.model.Phase;
import dev.backstop.model.PhaseOverride;
import dev.backstop.model.Technique;
import dev.backstop.model.TrainingSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Decides by hand as {@link SmallPack} would, and keeps every safety law: what the laws must not find fault with. */
class HouseRules implements Decider {
    private static final Message TEXT = new Message("text", "text", "text");
    static final Reason REASON = new Reason(
            "triage.house.fire",
            "triage.house.fire",
            List.of(),
            List.of(new SourceReference("SRC-1", "page 1")),
            List.of("S001-01"),
            List.of());
    private final Implications implications = Implications.of(content());

    @Override
    public PackContent content() {
        return SmallPack.CONTENT;
    }

    @Override
    public Decision decide(Assessment a) {
        List<AssessmentFault> faults = Validity.faults(a, content());
        if (!faults.isEmpty()) {
            throw new InvalidAssessmentException(faults);
        }
        Triage triage = triage(a);
        LoadDecision load = load(a, triage);
        return new Decision(
                a.asOf(),
                triage,
                new Classification(List.of(), List.of()),
                load,
                phase(a, triage, load),
                new Guidance(List.of(), List.of(), List.of(), ExercisePlan.NONE),
                TEXT,
                content().id());
    }

    private boolean is(Assessment a, String id, Answer answer) {
        return implications.isImplied(a, id) ? answer == Answer.PRESENT : Implications.isAnswered(a, id, answer);
    }

    private boolean isOpen(Assessment a, String id) {
        return !is(a, id, Answer.PRESENT) && !is(a, id, Answer.ABSENT);
    }

    private Triage triage(Assessment a) {
        List<Suspicion> known = new ArrayList<>();
        if (is(a, "fire", Answer.PRESENT) || is(a, "fire", Answer.UNSURE)) {
            known.add(suspicion("fire", Urgency.EMERGENCY, TrainingLimit.BLOCKED));
        }
        if (is(a, "burst-pipe", Answer.PRESENT)) {
            known.add(suspicion("pipe", Urgency.URGENT, TrainingLimit.NO_RESISTANCE));
        }
        if (is(a, "damp", Answer.PRESENT)) {
            known.add(suspicion("damp", Urgency.SOON, TrainingLimit.NO_PROGRESSION));
        }
        if (is(a, "draught", Answer.PRESENT) || is(a, "draught", Answer.UNSURE)) {
            known.add(suspicion("draught", Urgency.ROUTINE_REVIEW, TrainingLimit.NO_PROGRESSION));
        }
        List<String> open = List.of("fire", "burst-pipe", "damp").stream()
                .filter(id -> isOpen(a, id))
                .toList();
        List<Contradiction> contradictions = contradictions(a);
        List<Suspicion> screens = open.isEmpty() && contradictions.isEmpty()
                ? List.of()
                : List.of(suspicion("open", Urgency.ROUTINE_REVIEW, TrainingLimit.NO_PROGRESSION));
        Urgency urgency = most(known).or(most(screens));
        TrainingLimit limit = TrainingLimit.NONE;
        for (Suspicion one : known) {
            limit = limit.or(one.trainingLimit());
        }
        return new Triage(
                urgency,
                most(screens).compareTo(most(known)) > 0,
                TEXT,
                screens.isEmpty() ? limit : limit.or(TrainingLimit.NO_PROGRESSION),
                known,
                screens,
                open,
                contradictions,
                range(a, known, contradictions),
                List.of(),
                new SafetyNet(List.of(), a.asOf()),
                urgency == Urgency.SELF_MANAGE ? List.of(REASON) : List.of());
    }

    private List<Contradiction> contradictions(Assessment a) {
        return a.findings().keySet().stream()
                .filter(id -> Implications.isAnswered(a, id, Answer.ABSENT) && implications.isImplied(a, id))
                .map(id -> new Contradiction(id, "burst-pipe", "Which is right?"))
                .toList();
    }

    private UrgencyRange range(Assessment a, List<Suspicion> known, List<Contradiction> contradictions) {
        Urgency told = contradictions.isEmpty() ? Urgency.SELF_MANAGE : Urgency.ROUTINE_REVIEW;
        Urgency best = most(known.stream()
                        .filter(one -> !is(a, one.id(), Answer.UNSURE))
                        .toList())
                .or(told);
        Urgency worst = most(known).or(told);
        worst = isOpen(a, "fire") ? Urgency.EMERGENCY : worst;
        worst = isOpen(a, "burst-pipe") ? worst.or(Urgency.URGENT) : worst;
        worst = isOpen(a, "damp") ? worst.or(Urgency.SOON) : worst;
        return new UrgencyRange(best, isOpen(a, "draught") ? worst.or(Urgency.ROUTINE_REVIEW) : worst);
    }

    private static Urgency most(List<Suspicion> suspicions) {
        return suspicions.stream().map(Suspicion::urgency).reduce(Urgency.SELF_MANAGE, Urgency::or);
    }

    private static Suspicion suspicion(String id, Urgency urgency, TrainingLimit limit) {
        return new Suspicion(id, TEXT, urgency, limit, List.of(REASON));
    }

    private static LoadDecision load(Assessment a, Triage triage) {
        TrainingLimit limit = triage.trainingLimit();
        List<TrainingSession> last = last(a);
        boolean hot = last.stream()
                .anyMatch(one -> one.painPeak() != null && one.painPeak().points() >= 5);
        if (limit.isAtLeast(TrainingLimit.NO_RESISTANCE) || hot) {
            return new LoadDecision.Refer(
                    triage.urgency(),
                    next(a, LoadChange.STOP),
                    List.of(),
                    gate("load.progress", Criterion.Status.UNMET));
        }
        boolean bothRise =
                rises(a.plan().proposedLoadChange()) && rises(a.plan().proposedVolumeChange());
        boolean bad = last.stream().anyMatch(HouseRules::isBad) || a.measures().getOrDefault("rust", 0.0) > 6;
        if (limit == TrainingLimit.NO_PROGRESSION || bothRise || bad) {
            return new LoadDecision.Hold(
                    next(a, LoadChange.HOLD), List.of(), gate("load.progress", Criterion.Status.UNMET));
        }
        if (last.isEmpty() || !last.stream().allMatch(HouseRules::isGood)) {
            Question question =
                    new Question("session.pain-peak", Question.Part.ANSWER, "?", "?", false, null, null, List.of());
            return new LoadDecision.AskFirst(
                    List.of(question),
                    next(a, LoadChange.HOLD),
                    List.of(),
                    gate("load.progress", Criterion.Status.UNKNOWN));
        }
        return new LoadDecision.Progress(
                next(a, new LoadChange(0, 5, 10)), List.of(), gate("load.progress", Criterion.Status.MET));
    }

    private static boolean rises(@Nullable Double change) {
        return change != null && change > 0;
    }

    /** Weights rise by a twentieth where load may rise, and every proposal is refused. */
    private static NextLoad next(Assessment a, LoadChange change) {
        PlanAnswer refused = new PlanAnswer(PlanAnswer.Outcome.REFUSED, List.of(REASON));
        boolean proposes = a.plan().proposedLoadChange() != null
                || a.plan().proposedVolumeChange() != null
                || a.plan().exercises().stream().anyMatch(one -> one.next() != null);
        return new NextLoad(
                change,
                LoadVariable.LOAD,
                a.asOf(),
                a.plan().exercises().stream()
                        .map(one -> new NextExercise(
                                one.exercise(),
                                one.last(),
                                change.most() < 0
                                        ? none(one.last())
                                        : change.most() > 0 ? heavier(one.last()) : one.last(),
                                0,
                                false,
                                one.next() == null ? null : refused))
                        .toList(),
                List.of(),
                proposes ? refused : null);
    }

    private static Dose heavier(Dose last) {
        return new Dose(
                last.kilograms() == null ? null : Double.valueOf(last.kilograms() * 1.05),
                last.sets(),
                last.repetitions(),
                last.minutes());
    }

    private static Dose none(Dose last) {
        return new Dose(
                last.kilograms() == null ? null : Double.valueOf(0),
                last.sets() == null ? null : Integer.valueOf(0),
                last.repetitions() == null ? null : Integer.valueOf(0),
                last.minutes() == null ? null : Double.valueOf(0));
    }

    /** All sessions of the latest day with any. */
    private static List<TrainingSession> last(Assessment a) {
        return a.sessions().stream()
                .filter(one ->
                        a.sessions().stream().noneMatch(other -> other.date().isAfter(one.date())))
                .toList();
    }

    private static boolean isBad(TrainingSession one) {
        return (one.settledAfter() != null && one.settledAfter().toMinutes() > 24 * 60)
                || (one.unsettledFor() != null && one.unsettledFor().toMinutes() > 24 * 60)
                || one.nextMorning() == NextMorning.WORSE
                || one.technique() == Technique.UNCONTROLLED;
    }

    private static boolean isGood(TrainingSession one) {
        return one.painPeak() != null && one.settledAfter() != null;
    }

    /** The house follows nobody upwards, and everybody who is more cautious. */
    private static PhaseDecision phase(Assessment a, Triage triage, LoadDecision load) {
        PhaseDecision ruled = ruled(a, triage, load);
        PhaseOverride override = a.plan().override();
        Phase now = Objects.requireNonNullElse(a.plan().phase(), Phase.PROTECT);
        if (override == null || override.phase().compareTo(Objects.requireNonNull(ruled.phase())) >= 0) {
            return ruled;
        }
        OverrideOutcome outcome = new OverrideOutcome(
                override, true, new Message("phase-override.followed", "Yes", "Yes"), List.of(), List.of());
        return override.phase() == Phase.PROTECT
                ? new PhaseDecision.Protect(List.of(), ruled.criteria(), outcome)
                : new PhaseDecision.StepBack(now, override.phase(), List.of(), ruled.criteria(), outcome);
    }

    private static PhaseDecision ruled(Assessment a, Triage triage, LoadDecision load) {
        @Nullable Phase phase = a.plan().phase();
        if (triage.trainingLimit() == TrainingLimit.BLOCKED || phase == null) {
            return new PhaseDecision.Protect(List.of(), gate("phase.restore", Criterion.Status.UNMET), null);
        }
        if (phase != Phase.RELOAD && load instanceof LoadDecision.Progress) {
            Phase next = Objects.requireNonNull(
                    List.of(Phase.values()).get(List.of(Phase.values()).indexOf(phase) + 1));
            String gate = "phase." + next.name().toLowerCase(Locale.ROOT);
            return new PhaseDecision.Advance(phase, next, List.of(), gate(gate, Criterion.Status.MET), null);
        }
        return new PhaseDecision.Stay(phase, List.of(), gate("phase.reload", Criterion.Status.UNMET), null);
    }

    private static List<Criterion> gate(String gate, Criterion.Status status) {
        return List.of(new Criterion("ready-for-" + gate, "Ready", status, List.of(REASON), List.of(), List.of()));
    }
}
