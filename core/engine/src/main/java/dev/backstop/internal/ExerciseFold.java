package dev.backstop.internal;

import dev.backstop.content.Exercise;
import dev.backstop.content.ExerciseCatalogue;
import dev.backstop.content.Limits;
import dev.backstop.content.PackContent;
import dev.backstop.decision.ExercisePart;
import dev.backstop.decision.ExercisePlan;
import dev.backstop.decision.ExercisePlan.Amount;
import dev.backstop.decision.ExercisePlan.Avoided;
import dev.backstop.decision.ExercisePlan.Because;
import dev.backstop.decision.ExercisePlan.Cause;
import dev.backstop.decision.ExercisePlan.Chosen;
import dev.backstop.decision.ExercisePlan.Declined;
import dev.backstop.decision.ExercisePlan.Gap;
import dev.backstop.decision.ExercisePlan.Ladder;
import dev.backstop.decision.ExercisePlan.Step;
import dev.backstop.decision.ExercisePlan.Swap;
import dev.backstop.decision.LoadDecision;
import dev.backstop.decision.Message;
import dev.backstop.decision.PhaseDecision;
import dev.backstop.decision.TrainingLimit;
import dev.backstop.decision.Triage;
import dev.backstop.engine.DecisionFailedException;
import dev.backstop.model.Assessment;
import dev.backstop.model.ExerciseResult;
import dev.backstop.model.PainScore;
import dev.backstop.model.Phase;
import dev.backstop.model.PlannedExercise;
import dev.backstop.model.TrainingSession;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Joins what the guidance rules concluded about exercises: nothing is chosen that nobody offered, and what one rule
 * avoids no other brings back.
 */
final class ExerciseFold {
    private final ExerciseCatalogue catalogue;
    private final ExerciseTraits traits;
    private final Messages messages;
    private final Limits limits;

    ExerciseFold(PackContent content, Limits limits) {
        this.catalogue = content.vocabulary().exercises();
        this.traits = new ExerciseTraits(catalogue);
        this.messages = new Messages(content);
        this.limits = limits;
    }

    /** @throws DecisionFailedException if the rules offer what an earlier stage does not allow */
    ExercisePlan fold(ConclusionLog log, Assessment assessment, Triage triage, LoadDecision load, PhaseDecision phase) {
        Map<String, List<Because>> offers = byTrait(log, "offer");
        if (offers.keySet().stream().noneMatch(trait -> trait.startsWith("phase."))) {
            return ExercisePlan.NONE;
        }
        requirePhases(offers.keySet(), triage.trainingLimit(), phase.phase());
        Week week = new Week(log, offers, assessment);
        week.candidates.forEach(exercise -> requireAllowed(exercise, triage.trainingLimit(), load));
        return week.plan(log);
    }

    private Map<String, List<Because>> byTrait(ConclusionLog log, String call) {
        Map<String, List<Because>> byTrait = new TreeMap<>();
        log.byId(call)
                .forEach((id, conclusions) -> conclusions.stream()
                        .map(Concluded::value)
                        .distinct()
                        .sorted()
                        .forEach(trait -> byTrait.computeIfAbsent(trait, any -> new ArrayList<>())
                                .add(because(
                                        id,
                                        trait,
                                        conclusions.stream()
                                                .filter(one -> one.value().equals(trait))
                                                .toList()))));
        return byTrait;
    }

    private Because because(String id, String trait, List<Concluded> conclusions) {
        return new Because(id, trait, messages.get("exercise-choice." + id), ConclusionLog.reasons(conclusions));
    }

    private static void requirePhases(Collection<String> offered, TrainingLimit limit, @Nullable Phase decided) {
        Phase last = decided == null ? Phase.PROTECT : decided;
        for (Phase phase : Phase.values()) {
            if (offered.contains(Exercise.trait(phase))) {
                if (limit == TrainingLimit.BLOCKED) {
                    throw new DecisionFailedException("The guidance rules of the pack offer exercises of the phase "
                            + phase + " although triage allows no training at all.");
                }
                if (phase.compareTo(last) > 0) {
                    throw new DecisionFailedException("The guidance rules of the pack offer exercises of the phase "
                            + phase + " although the phase is " + last + ".");
                }
            }
        }
    }

    private static void requireAllowed(Exercise exercise, TrainingLimit limit, LoadDecision load) {
        boolean strength = exercise.part() == ExercisePart.STRENGTH;
        if ((strength && limit.isAtLeast(TrainingLimit.NO_RESISTANCE))
                || (exercise.part() != ExercisePart.WALKING && limit.isAtLeast(TrainingLimit.WALKING_ONLY))) {
            throw new DecisionFailedException("The guidance rules of the pack leave the exercise \"" + exercise.id()
                    + "\" to choose although triage allows " + limit + " at the most.");
        }
        if (strength && load instanceof LoadDecision.Refer) {
            throw new DecisionFailedException("The guidance rules of the pack leave the exercise \"" + exercise.id()
                    + "\" to choose although somebody has to check first.");
        }
    }

    /** The choice for one assessment. */
    private final class Week {
        private final Map<String, List<Because>> offers;
        private final Set<String> offeredPhases;
        private final Map<String, List<Because>> avoids;
        private final Map<String, List<Because>> preferences;
        private final ExercisePains pains;
        private final Set<String> planned;
        private final Set<String> asked;
        /** What says that an exercise hurt too much, by its id. */
        private final Map<String, List<Because>> hurt = new LinkedHashMap<>();
        /** The exercise that hurt, by the id of a harder one. */
        private final Map<String, String> tooHard = new LinkedHashMap<>();
        /** All that rules leave, whatever hurt. */
        private final List<Exercise> candidates;

        private final ExerciseSelection selection;

        private Week(ConclusionLog log, Map<String, List<Because>> offers, Assessment assessment) {
            this.offers = offers;
            this.offeredPhases = offers.keySet().stream()
                    .filter(trait -> trait.startsWith("phase."))
                    .collect(Collectors.toSet());
            this.avoids = byTrait(log, "avoid");
            this.preferences = byTrait(log, "prefer");
            this.pains = new ExercisePains(assessment.sessions());
            this.planned = planned(assessment);
            this.asked = planned.isEmpty() ? last(assessment.sessions()) : planned;
            hurt(log);
            this.candidates = catalogue.exercises().values().stream()
                    .filter(exercise -> isOfPhase(exercise)
                            && missing(exercise).isEmpty()
                            && traits.of(exercise).stream().noneMatch(avoids::containsKey))
                    .toList();
            this.selection = new ExerciseSelection(
                    catalogue,
                    traits,
                    candidates.stream()
                            .filter(exercise -> !hurt.containsKey(exercise.id()) && !tooHard.containsKey(exercise.id()))
                            .toList(),
                    new TreeSet<>(preferences.keySet()),
                    asked);
        }

        private static Set<String> planned(Assessment assessment) {
            Set<String> planned = new LinkedHashSet<>();
            assessment.plan().exercises().stream()
                    .map(PlannedExercise::exercise)
                    .forEach(planned::add);
            return planned;
        }

        private static Set<String> last(List<TrainingSession> sessions) {
            Set<String> last = new TreeSet<>();
            LocalDate day = sessions.stream()
                    .map(TrainingSession::date)
                    .max(Comparator.naturalOrder())
                    .orElse(LocalDate.MIN);
            sessions.stream()
                    .filter(session -> session.date().equals(day))
                    .flatMap(session -> session.exercises().stream())
                    .map(ExerciseResult::exercise)
                    .forEach(last::add);
            return last;
        }

        private void hurt(ConclusionLog log) {
            for (Exercise exercise : catalogue.exercises().values()) {
                PainScore pain = pains.of(exercise.id());
                List<Because> tooMuch = pain == null ? List.of() : tooMuch(log, exercise, pain);
                if (!tooMuch.isEmpty()) {
                    hurt.put(exercise.id(), tooMuch);
                }
            }
            // What was done without too much pain since then is not held back by something easier that once hurt.
            hurt.keySet()
                    .forEach(id -> harder(id).stream()
                            .filter(harder -> hurt.containsKey(harder) || !pains.toldSince(harder, id))
                            .forEach(harder -> tooHard.putIfAbsent(harder, id)));
        }

        private List<Because> tooMuch(ConclusionLog log, Exercise exercise, PainScore pain) {
            List<Because> tooMuch = new ArrayList<>();
            log.byId("swapAbove").forEach((id, conclusions) -> {
                List<Concluded> below = conclusions.stream()
                        .filter(one -> pain.points() > one.first())
                        .toList();
                if (!below.isEmpty()) {
                    tooMuch.add(because(id, "exercise." + exercise.id(), below));
                }
            });
            return tooMuch;
        }

        private List<String> harder(String id) {
            return ExerciseSelection.harder(catalogue.exercises(), exercise(id));
        }

        private Exercise exercise(String id) {
            return Objects.requireNonNull(catalogue.exercises().get(id), id);
        }

        private boolean isOfPhase(Exercise exercise) {
            return traits.of(exercise).stream().anyMatch(offeredPhases::contains);
        }

        private List<String> missing(Exercise exercise) {
            return exercise.equipment().stream()
                    .filter(item -> !offers.containsKey("equipment." + item))
                    .toList();
        }

        private List<Because> of(Map<String, List<Because>> byTrait, Exercise exercise) {
            return traits.of(exercise).stream()
                    .flatMap(trait -> byTrait.getOrDefault(trait, List.of()).stream())
                    .toList();
        }

        private List<Because> offeredPhases() {
            return offers.entrySet().stream()
                    .filter(offer -> offer.getKey().startsWith("phase."))
                    .flatMap(offer -> offer.getValue().stream())
                    .toList();
        }

        private ExercisePlan plan(ConclusionLog log) {
            List<Swap> swaps = swaps();
            Set<String> first = new LinkedHashSet<>(planned);
            swaps.stream().map(Swap::instead).filter(Objects::nonNull).forEach(first::add);
            List<Exercise> chosen = selection.week(first);
            return new ExercisePlan(
                    chosen.stream().map(this::chosen).toList(),
                    swaps,
                    declined(),
                    avoided(),
                    gaps(chosen),
                    ladders(log));
        }

        private Chosen chosen(Exercise exercise) {
            Exercise.Dose dose = exercise.dose();
            return new Chosen(
                    exercise.id(),
                    exercise.title(),
                    exercise.part(),
                    message(exercise),
                    new Amount(amount(dose.sets()), amount(dose.repetitions()), amount(dose.minutes())),
                    Stream.concat(of(offers, exercise).stream(), of(preferences, exercise).stream())
                            .toList());
        }

        private @Nullable Double amount(@Nullable String parameter) {
            return parameter == null ? null : limits.of(parameter);
        }

        private List<Swap> swaps() {
            List<Swap> swaps = new ArrayList<>();
            hurt.forEach((id, because) -> {
                Exercise exercise = exercise(id);
                if (asked.contains(id) || isOfPhase(exercise)) {
                    swaps.add(new Swap(
                            id,
                            exercise.title(),
                            Objects.requireNonNull(pains.of(id)),
                            asked.contains(id) ? selection.instead(exercise) : null,
                            harder(id).stream()
                                    .filter(harder -> id.equals(tooHard.get(harder)) && isOfPhase(exercise(harder)))
                                    .toList(),
                            because));
                }
            });
            return swaps;
        }

        private List<Declined> declined() {
            return asked.stream()
                    .sorted()
                    .filter(id -> catalogue.exercises().containsKey(id) && !selection.has(id) && !hurt.containsKey(id))
                    .map(id -> declined(exercise(id)))
                    .toList();
        }

        private Declined declined(Exercise exercise) {
            List<Because> avoided = of(avoids, exercise);
            String easier = tooHard.get(exercise.id());
            if (!isOfPhase(exercise)) {
                return declined(exercise, Cause.PHASE, List.of(), offeredPhases());
            }
            if (!avoided.isEmpty()) {
                return declined(exercise, Cause.AVOIDED, List.of(), avoided);
            }
            if (easier != null) {
                return declined(exercise, Cause.HURT, List.of(), Objects.requireNonNull(hurt.get(easier)));
            }
            return declined(exercise, Cause.EQUIPMENT, missing(exercise), offeredPhases());
        }

        private static Declined declined(
                Exercise exercise, Cause cause, List<String> equipment, List<Because> because) {
            return new Declined(exercise.id(), exercise.title(), cause, equipment, because);
        }

        private List<Avoided> avoided() {
            List<Avoided> avoided = new ArrayList<>();
            avoids.forEach((trait, conclusions) -> {
                List<String> exercises = catalogue.exercises().values().stream()
                        .filter(exercise ->
                                isOfPhase(exercise) && traits.of(exercise).contains(trait))
                        .map(Exercise::id)
                        .toList();
                if (!exercises.isEmpty()) {
                    conclusions.forEach(because -> avoided.add(new Avoided(because, exercises)));
                }
            });
            return avoided;
        }

        private List<Gap> gaps(List<Exercise> chosen) {
            List<Gap> gaps = new ArrayList<>();
            for (String group : catalogue.groups()) {
                gap("group." + group, exercise -> ExerciseSelection.trains(exercise, group), chosen, gaps);
            }
            for (ExercisePart part : catalogue.parts()) {
                gap("part." + FactDeriver.word(part), exercise -> exercise.part() == part, chosen, gaps);
            }
            return gaps;
        }

        private void gap(String trait, Predicate<Exercise> wanted, List<Exercise> chosen, List<Gap> gaps) {
            if (chosen.stream().anyMatch(wanted)) {
                return;
            }
            Set<String> equipment = new TreeSet<>();
            Set<Because> because = new LinkedHashSet<>();
            catalogue.exercises().values().stream()
                    .filter(wanted)
                    .filter(this::isOfPhase)
                    .forEach(exercise -> {
                        List<Because> against = against(exercise);
                        because.addAll(against);
                        equipment.addAll(against.isEmpty() ? missing(exercise) : List.of());
                    });
            gaps.add(
                    new Gap(trait, List.copyOf(equipment), because.isEmpty() ? offeredPhases() : List.copyOf(because)));
        }

        private List<Because> against(Exercise exercise) {
            String easier = tooHard.getOrDefault(exercise.id(), "");
            return Stream.of(
                            of(avoids, exercise),
                            hurt.getOrDefault(exercise.id(), List.of()),
                            hurt.getOrDefault(easier, List.of()))
                    .flatMap(List::stream)
                    .toList();
        }

        private List<Ladder> ladders(ConclusionLog log) {
            List<Ladder> ladders = new ArrayList<>();
            byTrait(log, "ladder")
                    .forEach((trait, conclusions) -> conclusions.forEach(because -> ladders.add(new Ladder(
                            because,
                            selection.ladder(trait).stream().map(this::step).toList()))));
            return ladders;
        }

        private Step step(Exercise exercise) {
            return new Step(exercise.id(), exercise.title(), message(exercise), selection.has(exercise.id()));
        }

        private Message message(Exercise exercise) {
            return messages.get("exercise." + exercise.id());
        }
    }
}
