package dev.backstop.testkit;

/**
 * Every safety law. A suite for a rule pack is one class that says what to test:
 *
 * <pre>{@code
 * class OurRulesProperties implements SafetyLaws {
 *     private static final Decider RULES = Decider.of(Backstop.bundled());
 *     private static final List<Decider> SHUFFLED =
 *             List.of(Decider.of(Backstop.builder().shuffled(1).build()));
 *
 *     @Override
 *     public Decider decider() {
 *         return RULES;
 *     }
 *
 *     @Override
 *     public List<Decider> shuffled() {
 *         return SHUFFLED;
 *     }
 * }
 * }</pre>
 */
public interface SafetyLaws
        extends ReassuranceIsEarned,
                DangerNeverCalms,
                ContradictionNeverCalms,
                ImpliedIsAsGoodAsSaid,
                OrderNeverMatters,
                SameInputSameAnswer,
                OneLoadOnePhase,
                WorseResponseNeverMoreLoad,
                WeeklyCapHolds,
                EveryElementHasAReason,
                UrgencyStaysInRange,
                EducationKeepsToTheTier,
                TrainingLimitIsObeyed,
                ExercisesAreAllowed,
                InputDecidesOrFaults {}
