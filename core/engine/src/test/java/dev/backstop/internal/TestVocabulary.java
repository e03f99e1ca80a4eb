package dev.backstop.internal;

import dev.backstop.content.Condition.Operator;
import dev.backstop.content.ExerciseCatalogue;
import dev.backstop.content.Instrument;
import dev.backstop.content.Instrument.Item;
import dev.backstop.content.Instrument.Method;
import dev.backstop.content.Instrument.Score;
import dev.backstop.content.Vocabulary;
import dev.backstop.content.Vocabulary.AdviceTerm;
import dev.backstop.content.Vocabulary.Bound;
import dev.backstop.content.Vocabulary.Calculation;
import dev.backstop.content.Vocabulary.ChoiceTerm;
import dev.backstop.content.Vocabulary.Counted;
import dev.backstop.content.Vocabulary.CriterionTerm;
import dev.backstop.content.Vocabulary.FindingTerm;
import dev.backstop.content.Vocabulary.MeasureTerm;
import dev.backstop.content.Vocabulary.Polarity;
import dev.backstop.content.Vocabulary.TargetTerm;
import dev.backstop.content.Vocabulary.Worse;
import dev.backstop.decision.AdviceKind;
import dev.backstop.decision.SourceReference;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words of {@link TestPack}: made up, and few. */
final class TestVocabulary {
    private final Map<String, FindingTerm> findings = new LinkedHashMap<>();
    private final Map<String, MeasureTerm> measures = new LinkedHashMap<>();
    private final Map<String, ChoiceTerm> choices = new LinkedHashMap<>();
    private final Map<String, CriterionTerm> criteria = new LinkedHashMap<>();
    private final Map<String, AdviceTerm> advice = new LinkedHashMap<>();
    private final Map<String, Instrument> instruments = new LinkedHashMap<>();
    private final Map<String, TargetTerm> targets = new LinkedHashMap<>();

    private TestVocabulary() {}

    static Vocabulary create() {
        return create(ExerciseCatalogue.NONE);
    }

    static Vocabulary create(ExerciseCatalogue exercises) {
        TestVocabulary words = new TestVocabulary();
        words.findings();
        words.measures();
        words.choices();
        words.criteria();
        words.instruments();
        return new Vocabulary(
                Collections.unmodifiableMap(words.findings),
                Collections.unmodifiableMap(words.measures),
                Collections.unmodifiableMap(words.choices),
                Collections.unmodifiableMap(words.criteria),
                Collections.unmodifiableMap(words.advice),
                Collections.unmodifiableMap(words.instruments),
                exercises,
                Collections.unmodifiableMap(words.targets),
                TestProgress.TERMS);
    }

    private void findings() {
        finding("numbness", "alarm", Polarity.DANGER, true, "tingling");
        finding("weakness", "alarm", Polarity.DANGER, true, "odd-feeling");
        finding("fever", "general", Polarity.DANGER, true);
        finding("tingling", "legs", Polarity.NEUTRAL, false, "odd-feeling");
        finding("odd-feeling", "legs", Polarity.NEUTRAL, false);
        finding("relief", "legs", Polarity.REASSURING, false);
    }

    private void finding(String id, String group, Polarity polarity, boolean required, String... implies) {
        findings.put(
                id,
                new FindingTerm(
                        id,
                        group,
                        "Do you have " + id + "?",
                        "Label " + id,
                        polarity,
                        required,
                        List.of(implies),
                        List.of("synonym of " + id),
                        List.of("S1-" + id),
                        List.of("SNOMED-CT " + id)));
    }

    private void measures() {
        measure("weight", "kg", 20, 400, Worse.NEITHER, null);
        measure(
                "heat",
                "degrees",
                0,
                200,
                Worse.HIGHER,
                null,
                Map.of("fever", new Bound(Operator.AT_LEAST, "classification.chronic-days")));
        count("signs", null);
        count("signs-possible", "signs");
        derived("person.age", "years", "person.age");
        derived("episode.days", "days", "episode.onset");
        derived("episode.age-at-onset", "years", "person.age and episode.onset");
        derived("episode.pain", "points", "episode.pain");
        derived("episode.in-year", "episodes", "episode.episodesInYear");
        derived("episode.painful-days-share", "share", "episode.painfulDaysShare");
        derived("screen.required-present", "findings", "findings");
        derived("screen.required-open", "findings", "findings");
        derived("screen.contradictions", "findings", "findings");
        for (String id : List.of("days-ago", "pain-before", "pain-peak", "pain-rise", "hours-to-settle")) {
            derived("session." + id, "units", "sessions[]");
        }
        derived("session.hours-unsettled", "hours", "sessions[].unsettledFor");
        derived("session.effort", "points", "sessions[].effort");
        for (String id :
                List.of("green-run", "green-in-window", "red-in-week", "slow-run", "worse-morning-run", "in-phase")) {
            derived("sessions." + id, "sessions", "sessions[]");
        }
        for (String id : List.of("pain-peak", "pain-rise", "hours-to-settle")) {
            derived("sessions.earlier-" + id, "units", "sessions[]");
        }
        derived("week.training-ratio", "ratio", "sessions[].minutes");
        for (String id : List.of("stiffness-mean", "stiffness-change", "stiffer-mornings")) {
            derived("days." + id, "units", "days[].stiffness");
        }
        derived("days.short-nights-possible", "nights", "days[].sleepHours");
        derived("training.days-off", "days", "sessions[].date");
        derived("week.training-change", "percent", "sessions[].minutes");
        for (String id :
                List.of("pain-mean", "pain-change", "walking-mean", "last-sleep-hours", "last-sleep-quality")) {
            derived("days." + id, "units", "days[]");
        }
        derived("days.sitting-mean", "hours", "days[].sittingHours");
        derived("days.short-nights", "nights", "days[].sleepHours");
        derived("days.nights-logged", "nights", "days[].sleepHours");
        derived("days.since-red", "days", "sessions[]");
        derived("plan.days-in-phase", "days", "plan.since");
        derived("plan.adherence", "percent", "plan.sessionsPerWeek");
        derived("plan.proposed-load-change", "percent", "plan.proposedLoadChange");
        derived("plan.proposed-volume-change", "percent", "plan.proposedVolumeChange");
        measure("capacity.hold", "seconds", 0, 600, Worse.LOWER, "capacityTests[]");
        measure("capacity.walk", "metres", 0, 2000, Worse.LOWER, "capacityTests[]");
        measure("capacity.rise", "seconds", 0, 600, Worse.HIGHER, "capacityTests[]");
        ratio();
    }

    /** How long somebody holds for each second that rising takes. */
    private void ratio() {
        measures.put(
                "balance",
                new MeasureTerm(
                        "balance",
                        "How do holding and rising compare?",
                        "Hold by rise",
                        "share",
                        0,
                        1000,
                        Worse.NEITHER,
                        "two tests",
                        List.of(),
                        null,
                        new Calculation(Calculation.Operation.RATIO, "capacity.hold", "capacity.rise"),
                        Map.of(),
                        List.of(),
                        List.of(),
                        List.of()));
    }

    private void derived(String id, String unit, String from) {
        measure(id, unit, -1000, 100_000, Worse.HIGHER, from);
    }

    /** Of fever, tingling, numbness and a weight of more than 60 kg. */
    private void count(String id, @Nullable String upperBoundOf) {
        List<Counted> counts = List.of(
                new Counted("fever", null),
                new Counted("tingling", null),
                new Counted("numbness", null),
                new Counted("weight", new Bound(Operator.MORE, "phase.hold-seconds")));
        measures.put(
                id,
                new MeasureTerm(
                        id,
                        "How many of " + id + "?",
                        "Label " + id,
                        "signs",
                        0,
                        4,
                        Worse.HIGHER,
                        "what it counts",
                        upperBoundOf == null ? counts : List.of(),
                        upperBoundOf,
                        null,
                        Map.of(),
                        List.of(),
                        List.of(),
                        List.of()));
    }

    private void measure(String id, String unit, double min, double max, Worse worse, @Nullable String from) {
        measure(id, unit, min, max, worse, from, Map.of());
    }

    private void measure(
            String id,
            String unit,
            double min,
            double max,
            Worse worse,
            @Nullable String from,
            Map<String, Bound> implies) {
        measures.put(
                id,
                new MeasureTerm(
                        id,
                        "How much is " + id + "?",
                        "Label " + id,
                        unit,
                        min,
                        max,
                        worse,
                        from,
                        List.of(),
                        null,
                        null,
                        implies,
                        List.of("synonym of " + id),
                        List.of("S1-" + id),
                        List.of("LOINC " + id)));
    }

    private void choices() {
        choice("work", null, false, "desk", "heavy");
        choice("fall", Map.of("hard", List.of("numbness")), null, false, "none", "hard");
        choice("person.sex", "person.sex", false, "female", "male");
        choice("session.next-morning", "sessions[].nextMorning", false, "better", "same", "worse");
        choice("session.technique", "sessions[].technique", false, "controlled", "uncontrolled");
        choice("plan.phase", "plan.phase", false, "protect", "restore", "rebuild", "reload");
        choice(
                "triage.outcome",
                "triage",
                true,
                "needs-information",
                "emergency",
                "same-day",
                "urgent",
                "soon",
                "routine-review",
                "self-manage");
        choice(
                "triage.urgency",
                "triage",
                true,
                "emergency",
                "same-day",
                "urgent",
                "soon",
                "routine-review",
                "self-manage");
        choice(
                "triage.training-limit",
                "triage",
                true,
                "none",
                "no-progression",
                "no-resistance",
                "walking-only",
                "blocked");
        choice(
                "triage.known-training-limit",
                "triage",
                true,
                "none",
                "no-progression",
                "no-resistance",
                "walking-only",
                "blocked");
        choice("triage.suspicion", "triage", false, "alarm", "alarm-unsure", "fever", "tingling");
        choice("classification.duration", "classification", false, "acute", "chronic");
        choice(
                "load.verdict",
                "load",
                true,
                "progress",
                "hold",
                "modify",
                "substitute",
                "regress",
                "refer",
                "ask-first");
        choice("phase.verdict", "phase", true, "protect", "step-back", "stay", "advance", "complete", "ask-first");
        choice("phase.next", "phase", false, "protect", "restore", "rebuild", "reload");
    }

    private void choice(String id, @Nullable String from, boolean always, String... values) {
        choice(id, Map.of(), from, always, values);
    }

    private void choice(
            String id, Map<String, List<String>> implies, @Nullable String from, boolean always, String... values) {
        Map<String, String> labels = new LinkedHashMap<>();
        for (String value : values) {
            labels.put(value, "Label " + value);
        }
        choices.put(
                id,
                new ChoiceTerm(
                        id,
                        "Which " + id + "?",
                        "Label " + id,
                        Collections.unmodifiableMap(labels),
                        from,
                        always,
                        implies,
                        List.of("S1-" + id),
                        List.of("LOINC " + id)));
    }

    private void criteria() {
        criterion("progress.settled", "load.progress");
        criterion("progress.two-green", "load.progress");
        criterion("restore.screened", "phase.restore");
        criterion("rebuild.green-run", "phase.rebuild");
        criterion("reload.strong", "phase.reload");
        criterion("alone.steady", "phase.self-management");
        target("walking", "minutes a day", 5);
        target("drink", "litres a day", 0.1);
        advice.put("see-somebody", new AdviceTerm("see-somebody", AdviceKind.REVIEW, List.of(), List.of()));
        advice.put("keep-moving", new AdviceTerm("keep-moving", AdviceKind.MOVEMENT, List.of(), List.of()));
        advice.put("ask-about-scan", new AdviceTerm("ask-about-scan", AdviceKind.IMAGING, List.of(), List.of()));
        advice.put(
                "no-scan",
                new AdviceTerm(
                        "no-scan",
                        AdviceKind.IMAGING,
                        List.of(new SourceReference("SRC-TEST", "page 9")),
                        List.of("T-01")));
        advice.put("know-one", new AdviceTerm("know-one", AdviceKind.EDUCATION, List.of(), List.of()));
        advice.put("know-two", new AdviceTerm("know-two", AdviceKind.EDUCATION, List.of(), List.of()));
        advice.put("lift", new AdviceTerm("lift", AdviceKind.TRAINING, List.of(), List.of()));
        advice.put("all-is-well", new AdviceTerm("all-is-well", AdviceKind.REASSURANCE, List.of(), List.of()));
    }

    /** One of each kind of score: of worries a and b out of 3 each, b counting the other way round. */
    private void instruments() {
        instrument(
                "worries",
                List.of(new Item("a", "A", 0, 3, false), new Item("b", "B", 0, 3, true)),
                List.of(score("worries.total", "points", Method.SUM, 2, "a", "b")));
        instrument(
                "limits",
                List.of(
                        new Item("sit", "Sit", 0, 5, false),
                        new Item("walk", "Walk", 0, 5, false),
                        new Item("lift", "Lift", 0, 5, false)),
                List.of(
                        score("limits.percent", "percent", Method.PERCENT, 2, "sit", "walk", "lift"),
                        score("limits.mean", "points", Method.MEAN, 3, "sit", "walk", "lift")));
        instrument(
                "strain",
                List.of(new Item("work", "Work", 0, 3, false), new Item("home", "Home", 1, 3, false)),
                List.of(score("strain.so-far", "points", Method.SO_FAR, 2, "work", "home")));
        instrument(
                "change",
                List.of(new Item("rating", "Rating", -5, 5, false)),
                List.of(score("change.rating", "points", Method.SUM, 1, "rating")));
    }

    private void instrument(String id, List<Item> items, List<Score> scores) {
        Map<String, Item> itemsById = new LinkedHashMap<>();
        items.forEach(item -> itemsById.put(item.id(), item));
        Map<String, Score> scoresById = new LinkedHashMap<>();
        scores.forEach(score -> scoresById.put(score.id(), score));
        Instrument instrument = new Instrument(
                id,
                "Label " + id,
                "Please fill in " + id + ".",
                List.of(new SourceReference("SRC-1", "page " + id)),
                List.of("S-1"),
                Collections.unmodifiableMap(itemsById),
                Collections.unmodifiableMap(scoresById));
        instruments.put(id, instrument);
        instrument.measures().forEach(measure -> measures.put(measure.id(), measure));
    }

    private static Score score(String id, String unit, Method method, int answered, String... items) {
        return new Score(id, "Label " + id, unit, Worse.HIGHER, method, List.of(items), answered);
    }

    private void target(String id, String unit, double roundTo) {
        targets.put(
                id,
                new TargetTerm(
                        id,
                        "Label " + id,
                        unit,
                        roundTo,
                        List.of(new SourceReference("SRC-1", "page " + id)),
                        List.of("S1-" + id)));
    }

    private void criterion(String id, String gate) {
        criteria.put(id, new CriterionTerm(id, gate, "Text of " + id));
    }
}
