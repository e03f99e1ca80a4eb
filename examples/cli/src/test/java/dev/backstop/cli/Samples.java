package dev.backstop.cli;

import dev.backstop.content.Conclusion;
import dev.backstop.content.Condition.Operator;
import dev.backstop.content.ExerciseCatalogue;
import dev.backstop.content.Instrument;
import dev.backstop.content.PackContent;
import dev.backstop.content.ProgressTerms;
import dev.backstop.content.Rule;
import dev.backstop.content.Source;
import dev.backstop.content.Stage;
import dev.backstop.content.Vocabulary;
import dev.backstop.content.Vocabulary.Bound;
import dev.backstop.content.Vocabulary.ChoiceTerm;
import dev.backstop.content.Vocabulary.Counted;
import dev.backstop.content.Vocabulary.FindingTerm;
import dev.backstop.content.Vocabulary.MeasureTerm;
import dev.backstop.decision.AdviceKind;
import dev.backstop.decision.Classification;
import dev.backstop.decision.Contradiction;
import dev.backstop.decision.Criterion;
import dev.backstop.decision.Decision;
import dev.backstop.decision.ExercisePlan;
import dev.backstop.decision.Guidance;
import dev.backstop.decision.InstrumentScore;
import dev.backstop.decision.LoadAction;
import dev.backstop.decision.LoadChange;
import dev.backstop.decision.LoadDecision;
import dev.backstop.decision.LoadNote;
import dev.backstop.decision.LoadVariable;
import dev.backstop.decision.MatchedFact;
import dev.backstop.decision.Message;
import dev.backstop.decision.NextExercise;
import dev.backstop.decision.NextLoad;
import dev.backstop.decision.OverrideOutcome;
import dev.backstop.decision.PackId;
import dev.backstop.decision.PhaseAction;
import dev.backstop.decision.PhaseDecision;
import dev.backstop.decision.PlanAnswer;
import dev.backstop.decision.PlanAnswer.Outcome;
import dev.backstop.decision.Question;
import dev.backstop.decision.Reason;
import dev.backstop.decision.SafetyNet;
import dev.backstop.decision.SetAside;
import dev.backstop.decision.SourceReference;
import dev.backstop.decision.Suspicion;
import dev.backstop.decision.TrainingLimit;
import dev.backstop.decision.Triage;
import dev.backstop.decision.Urgency;
import dev.backstop.decision.UrgencyRange;
import dev.backstop.decision.WatchFor;
import dev.backstop.model.Dose;
import dev.backstop.model.Phase;
import dev.backstop.model.PhaseOverride;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Invented content and decisions, to see how they are written. */
final class Samples {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    static final PackId PACK = new PackId("sample", "1.2", "0123456789abcdef0123456789abcdef");
    static final Rule RULE = new Rule(
            "triage.sample.numb",
            Stage.TRIAGE,
            "Numbness that is not ruled out",
            List.of(new SourceReference("SRC-SAMPLE", "line 3")),
            List.of("S002-19"),
            List.of(new SetAside("S002-46", "numbness comes first")),
            TODAY,
            TODAY.plusYears(1),
            List.of(),
            new Conclusion("suspicion", List.of("numb", "EMERGENCY", "BLOCKED")),
            "triage/sample/sample.drl",
            7);

    private Samples() {}

    static PackContent content() {
        return new PackContent(
                PACK,
                "Sample",
                "en",
                new Vocabulary(
                        Map.of(
                                "saddle",
                                new FindingTerm(
                                        "saddle",
                                        "nerves",
                                        "Is there numbness between your legs?",
                                        "Saddle sensory change",
                                        Vocabulary.Polarity.DANGER,
                                        true,
                                        List.of(),
                                        List.of("saddle anaesthesia"),
                                        List.of("S-1"),
                                        List.of("SNOMED-CT 1"))),
                        Map.of(
                                "session.hours-to-settle",
                                new MeasureTerm(
                                        "session.hours-to-settle",
                                        "How long did it take to settle?",
                                        "Time to settle",
                                        "hours",
                                        0,
                                        10000,
                                        Vocabulary.Worse.HIGHER,
                                        "sessions[].settledAfter",
                                        List.of(new Counted("saddle", null)),
                                        "other",
                                        null,
                                        Map.of("saddle", new Bound(Operator.AT_LEAST, "limit")),
                                        List.of(),
                                        List.of("S-2"),
                                        List.of("LOINC 2"))),
                        Map.of(
                                "session.next-morning",
                                new ChoiceTerm(
                                        "session.next-morning",
                                        "How was your back the next morning?",
                                        "Next morning",
                                        Map.of("better", "Better", "same", "The same"),
                                        null,
                                        false,
                                        Map.of("better", List.of("saddle")),
                                        List.of("S-3"),
                                        List.of("LOINC 3"))),
                        Map.of(),
                        Map.of(),
                        Map.of("walking", instrument()),
                        ExerciseCatalogue.NONE,
                        Map.of(
                                "walking",
                                new Vocabulary.TargetTerm(
                                        "walking", "Walking", "minutes a day", 1, List.of(), List.of())),
                        ProgressTerms.NONE),
                Map.of(),
                Map.of(
                        "SRC-SAMPLE",
                        new Source(
                                "SRC-SAMPLE",
                                "A sample guideline",
                                "Nobody",
                                "2026",
                                "",
                                "paraphrased",
                                Source.Status.SECONDARY,
                                "Not read in the original.",
                                TODAY)),
                Map.of(
                        "urgency.same-day", message("urgency.same-day", "Speak to a clinician today."),
                        "training-limit.blocked",
                                message("training-limit.blocked", "No training until you are checked."),
                        "load-verdict.progress", message("load-verdict.progress", "You may do a little more.")),
                List.of(RULE));
    }

    static Decision emergency() {
        return decision(
                triage(Urgency.EMERGENCY, false, TrainingLimit.BLOCKED),
                new LoadDecision.Refer(
                        Urgency.EMERGENCY,
                        NextLoad.of(LoadChange.STOP, TODAY),
                        List.of(action()),
                        List.of(criterion(Criterion.Status.MET))),
                new PhaseDecision.Protect(List.of(phaseAction()), List.of(), overridden(false)));
    }

    static Decision needsInformation() {
        return decision(
                triage(Urgency.SAME_DAY, true, TrainingLimit.BLOCKED),
                new LoadDecision.AskFirst(
                        List.of(question()), NextLoad.of(LoadChange.HOLD, TODAY), List.of(action()), List.of()),
                new PhaseDecision.AskFirst(List.of(question()), List.of(phaseAction()), List.of(), null));
    }

    static Decision selfManage() {
        return decision(
                triage(Urgency.SELF_MANAGE, false, TrainingLimit.NONE),
                new LoadDecision.Progress(
                        next(),
                        List.of(action()),
                        List.of(
                                criterion(Criterion.Status.MET),
                                criterion(Criterion.Status.UNMET),
                                criterion(Criterion.Status.UNKNOWN))),
                new PhaseDecision.Advance(
                        Phase.REBUILD,
                        Phase.RELOAD,
                        List.of(phaseAction()),
                        List.of(criterion(Criterion.Status.MET)),
                        overridden(true)));
    }

    private static NextLoad next() {
        return new NextLoad(
                new LoadChange(0, 5, 7.5),
                LoadVariable.LOAD,
                TODAY.plusDays(7),
                List.of(
                        exercise(Dose.weight(20, 3, 10), Dose.weight(21, 3, 10), 0, Outcome.ACCEPTED),
                        exercise(Dose.weight(16, 3, 10), Dose.weight(18, 3, 8), 2, Outcome.CUT),
                        exercise(Dose.minutes(20), Dose.minutes(20), 0, null)),
                List.of(new LoadNote("note", message("load.note", "Ask again in a week."), List.of(reason()))),
                new PlanAnswer(Outcome.CUT, List.of(reason())));
    }

    private static NextExercise exercise(Dose last, Dose most, int extra, @Nullable Outcome outcome) {
        return new NextExercise(
                "goblet-squat",
                last,
                most,
                extra,
                extra > 0,
                outcome == null ? null : new PlanAnswer(outcome, List.of(reason())));
    }

    private static Instrument instrument() {
        return new Instrument(
                "walking",
                "Walking form",
                "Please fill in the walking form.",
                List.of(new SourceReference("SRC-SAMPLE", "page 4")),
                List.of(),
                Map.of("stairs", new Instrument.Item("stairs", "Slower stairs", 0, 5, true)),
                Map.of(
                        "walking.total",
                        new Instrument.Score(
                                "walking.total",
                                "Walking total",
                                "points",
                                Vocabulary.Worse.HIGHER,
                                Instrument.Method.SUM,
                                List.of("stairs"),
                                1)));
    }

    private static InstrumentScore score(@Nullable Double value, double lowest, double highest) {
        return new InstrumentScore(
                "walking",
                "walking.total",
                "Walking total",
                "points",
                TODAY,
                value,
                lowest,
                highest,
                value == null ? 8 : 9,
                9,
                List.of(new InstrumentScore.Bands(
                        "classification.walking", value == null ? List.of("low", "high") : List.of("low"))),
                List.of(new SourceReference("SRC-SAMPLE", "page 4")));
    }

    private static Decision decision(Triage triage, LoadDecision load, PhaseDecision phase) {
        return new Decision(
                TODAY,
                triage,
                new Classification(
                        List.of(new Classification.Label(
                                "classification.duration", "chronic", "More than three months", List.of(reason()))),
                        List.of(score(null, 2, 7), score(4.0, 4, 4))),
                load,
                phase,
                new Guidance(
                        List.of(
                                new Guidance.Advice(
                                        "walk",
                                        AdviceKind.MOVEMENT,
                                        message("advice.walk", "Keep walking."),
                                        List.of(reason())),
                                new Guidance.Advice(
                                        "calm",
                                        AdviceKind.REASSURANCE,
                                        message("advice.calm", "Your back is strong."),
                                        List.of(reason()))),
                        List.of(new Guidance.Advice(
                                "more",
                                AdviceKind.EDUCATION,
                                message("advice.more", "Pain is not always harm."),
                                List.of(reason()))),
                        List.of(new Guidance.Target(
                                "walking",
                                15,
                                30,
                                "minutes a day",
                                message("target.walking", "In short walks, often."),
                                List.of(reason()))),
                        ExercisePlan.NONE),
                message("statement.not-a-diagnosis", "This is not a diagnosis."),
                PACK);
    }

    private static Triage triage(Urgency urgency, boolean needsInformation, TrainingLimit limit) {
        boolean clear = urgency == Urgency.SELF_MANAGE;
        Suspicion suspicion = new Suspicion(
                "numb", message("suspicion.numb", "A nerve may be pressed."), urgency, limit, List.of(reason()));
        return new Triage(
                urgency,
                needsInformation,
                message("action", "This is what to do now."),
                limit,
                clear || needsInformation ? List.of() : List.of(suspicion),
                needsInformation ? List.of(suspicion) : List.of(),
                clear ? List.of() : List.of("saddle"),
                needsInformation
                        ? List.of(new Contradiction("saddle", "fall", "Ask again about the saddle or the fall."))
                        : List.of(),
                new UrgencyRange(urgency, Urgency.EMERGENCY),
                List.of(question()),
                new SafetyNet(
                        urgency == Urgency.EMERGENCY
                                ? List.of()
                                : List.of(new WatchFor(
                                        "numb", message("watch-for.numb", "New numbness."), List.of(reason()))),
                        TODAY.plusDays(7)),
                clear ? List.of(reason()) : List.of());
    }

    static Question question() {
        return new Question(
                "saddle",
                Question.Part.ANSWER,
                "Is there numbness between your legs?",
                "Saddle sensory change",
                true,
                Urgency.EMERGENCY,
                RULE.title(),
                List.of(RULE.id()));
    }

    static Reason reason() {
        return new Reason(
                RULE.id(),
                RULE.title(),
                List.of(new MatchedFact("saddle", "unsure"), new MatchedFact("session.hours-to-settle", "26")),
                RULE.sources(),
                RULE.statements(),
                RULE.setAside());
    }

    private static LoadAction action() {
        return new LoadAction(
                "act", message("load.act", "Change one thing at a time."), LoadChange.HOLD, List.of(reason()));
    }

    private static PhaseAction phaseAction() {
        return new PhaseAction("act", message("phase.act", "Where you are going."), List.of(reason()));
    }

    private static Criterion criterion(Criterion.Status status) {
        return new Criterion(
                "progress.two-green",
                "The last two sessions were green",
                status,
                List.of(reason()),
                status == Criterion.Status.UNKNOWN ? List.of("session.next-morning") : List.of(),
                status == Criterion.Status.MET
                        ? List.of()
                        : List.of(new Criterion.Need(
                                "load.gate.two-green",
                                "Green sessions in a row: at least 2 sessions",
                                List.of(new MatchedFact("sessions.green-run", "1")))));
    }

    private static OverrideOutcome overridden(boolean followed) {
        return new OverrideOutcome(
                new PhaseOverride(Phase.RELOAD, "physiotherapist", "Strong in clinic", TODAY),
                followed,
                message("phase-override.followed", "Your clinician decided so."),
                followed ? List.of("reload.strong") : List.of(),
                followed ? List.of() : List.of(reason()));
    }

    private static Message message(String id, String person) {
        return new Message(id, person, "To a clinician: " + person);
    }
}
