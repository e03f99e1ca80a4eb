package dev.backstop.authoring.internal;

import dev.backstop.content.Stage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the engine derives or shows by itself, and what every pack therefore has to define. */
public final class EngineNeeds {
    static final List<String> URGENCIES =
            List.of("emergency", "same-day", "urgent", "soon", "routine-review", "self-manage");
    static final List<String> TRAINING_LIMITS =
            List.of("none", "no-progression", "no-resistance", "walking-only", "blocked");
    static final List<String> LOAD_VERDICTS =
            List.of("progress", "hold", "modify", "substitute", "regress", "refer", "ask-first");
    static final List<String> PHASE_VERDICTS =
            List.of("protect", "step-back", "stay", "advance", "complete", "ask-first");
    static final List<String> PHASES = List.of("protect", "restore", "rebuild", "reload");
    static final List<String> OUTCOMES = prepend("needs-information", URGENCIES);
    static final List<String> GATES =
            List.of("load.progress", "phase.restore", "phase.rebuild", "phase.reload", "phase.self-management");

    /** Beginning of the ids of measures that come from capacity tests; a pack may have any number of them. */
    static final String CAPACITY = "capacity.";

    /** Beginning of the ids of measures that are counted from the answers to findings. */
    public static final String SCREEN = "screen.";

    /** Beginning of the ids of the choices that classification decides; a pack may have any number of them. */
    static final String CLASSIFICATION = "classification.";

    /** Messages that are not named by a rule. */
    public static final List<String> MESSAGES = messages();

    /** Parameters that the engine reads by itself. */
    public static final List<String> PARAMETERS = List.of(
            "finding.recent-days",
            "guidance.education-most",
            "session.green-pain-peak",
            "session.green-pain-rise",
            "session.green-hours",
            "session.red-pain-peak",
            "session.red-hours",
            "session.window-days",
            "phase.step-back-window",
            "session.recent-days",
            "sleep.short-hours",
            "sleep.low-quality",
            "morning.stiffness-rise");

    /** The unit of every measure that the engine derives, by id. */
    static final Map<String, String> MEASURES = measures();

    /** The only measure that is known in every decision and that no missing answer can change. */
    public static final String ALWAYS_KNOWN = "screen.contradictions";

    /** Every choice that the engine derives, by id. */
    static final Map<String, DerivedChoice> CHOICES = choices();

    /**
     * A choice that the engine derives.
     *
     * @param values its values; null when the pack decides what they are
     * @param always whether it is known in every decision
     * @param firstStage the first stage whose rules see it
     */
    record DerivedChoice(@Nullable List<String> values, boolean always, Stage firstStage) {}

    private EngineNeeds() {}

    /** The first stage whose rules see a choice. */
    static Stage firstStage(String choice) {
        DerivedChoice derived = CHOICES.get(choice);
        if (derived != null) {
            return derived.firstStage();
        }
        return choice.startsWith(CLASSIFICATION) ? Stage.LOAD : Stage.TRIAGE;
    }

    private static List<String> messages() {
        List<String> all = new ArrayList<>();
        URGENCIES.forEach(word -> all.add("urgency." + word));
        all.add("outcome.needs-information");
        all.add("question.since");
        all.add("question.course");
        TRAINING_LIMITS.forEach(word -> all.add("training-limit." + word));
        LOAD_VERDICTS.forEach(word -> all.add("load-verdict." + word));
        PHASE_VERDICTS.forEach(word -> all.add("phase-verdict." + word));
        all.add("phase-override.followed");
        all.add("phase-override.set-aside");
        all.add("statement.not-a-diagnosis");
        return List.copyOf(all);
    }

    private static Map<String, String> measures() {
        Map<String, String> units = new LinkedHashMap<>();
        units.put("person.age", "years");
        units.put("episode.days", "days");
        units.put("episode.age-at-onset", "years");
        units.put("episode.pain", "points");
        units.put("episode.in-year", "episodes");
        units.put("episode.painful-days-share", "share");
        units.put("screen.required-present", "findings");
        units.put("screen.required-open", "findings");
        units.put("screen.contradictions", "findings");
        units.put("session.days-ago", "days");
        units.put("session.pain-before", "points");
        units.put("session.pain-peak", "points");
        units.put("session.pain-rise", "points");
        units.put("session.exercise-pain", "points");
        units.put("session.hours-to-settle", "hours");
        units.put("session.hours-unsettled", "hours");
        units.put("session.effort", "points");
        units.put("sessions.green-run", "sessions");
        units.put("sessions.green-in-window", "sessions");
        units.put("sessions.red-in-week", "sessions");
        units.put("sessions.slow-run", "sessions");
        units.put("sessions.worse-morning-run", "sessions");
        units.put("sessions.earlier-pain-peak", "points");
        units.put("sessions.earlier-pain-rise", "points");
        units.put("sessions.earlier-hours-to-settle", "hours");
        units.put("sessions.in-phase", "sessions");
        units.put("training.days-off", "days");
        units.put("week.training-change", "percent");
        units.put("week.training-ratio", "ratio");
        units.put("days.pain-mean", "points");
        units.put("days.pain-change", "points");
        units.put("days.stiffness-mean", "points");
        units.put("days.stiffness-change", "points");
        units.put("days.stiffer-mornings", "mornings");
        units.put("days.walking-mean", "minutes");
        units.put("days.stress-mean", "points");
        units.put("days.pain-stress-correlation", "share");
        units.put("days.pain-stress-days", "days");
        units.put("days.pain-sleep-correlation", "share");
        units.put("days.pain-sleep-days", "days");
        units.put("days.sitting-mean", "hours");
        units.put("days.last-sleep-hours", "hours");
        units.put("days.last-sleep-quality", "points");
        units.put("days.short-nights", "nights");
        units.put("days.short-nights-possible", "nights");
        units.put("days.nights-logged", "nights");
        units.put("days.since-red", "days");
        units.put("plan.days-in-phase", "days");
        units.put("plan.days-in-programme", "days");
        units.put("phase.step-backs", "steps");
        units.put("phase.days-since-step-back", "days");
        units.put("plan.adherence", "percent");
        units.put("plan.proposed-load-change", "percent");
        units.put("plan.proposed-volume-change", "percent");
        return units;
    }

    private static Map<String, DerivedChoice> choices() {
        Map<String, DerivedChoice> choices = new LinkedHashMap<>();
        choices.put("person.sex", new DerivedChoice(List.of("female", "male"), false, Stage.TRIAGE));
        choices.put("session.next-morning", new DerivedChoice(List.of("better", "same", "worse"), false, Stage.TRIAGE));
        choices.put("session.technique", new DerivedChoice(List.of("controlled", "uncontrolled"), false, Stage.TRIAGE));
        choices.put("plan.phase", new DerivedChoice(PHASES, false, Stage.TRIAGE));
        choices.put("triage.outcome", new DerivedChoice(OUTCOMES, true, Stage.CLASSIFICATION));
        choices.put("triage.urgency", new DerivedChoice(URGENCIES, true, Stage.CLASSIFICATION));
        choices.put("triage.training-limit", new DerivedChoice(TRAINING_LIMITS, true, Stage.CLASSIFICATION));
        choices.put("triage.known-training-limit", new DerivedChoice(TRAINING_LIMITS, true, Stage.CLASSIFICATION));
        choices.put("triage.suspicion", new DerivedChoice(null, false, Stage.CLASSIFICATION));
        choices.put("load.verdict", new DerivedChoice(LOAD_VERDICTS, true, Stage.PHASE));
        choices.put("phase.verdict", new DerivedChoice(PHASE_VERDICTS, true, Stage.GUIDANCE));
        choices.put("phase.next", new DerivedChoice(PHASES, false, Stage.GUIDANCE));
        return choices;
    }

    private static List<String> prepend(String first, List<String> rest) {
        List<String> all = new ArrayList<>(rest);
        all.add(0, first);
        return List.copyOf(all);
    }
}
