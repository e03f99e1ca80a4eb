package dev.backstop.testkit;

/**
 * Every safety law. A suite for a rule pack is one class that says what to test:
 *
 * <pre>{@code
 * class OurRulesProperties implements SafetyLaws {
 *     private static final Backstop BACKSTOP = Backstop.bundled();
 *
 *     public Decider decider() {
 *         return Decider.of(BACKSTOP::decide, BACKSTOP.content());
 *     }
 *     …
 * }
 * }</pre>
 */
public interface SafetyLaws
        extends ReassuranceIsEarned,
                DangerNeverCalms,
                OrderNeverMatters,
                SameInputSameAnswer,
                OneLoadOnePhase,
                WorseResponseNeverMoreLoad,
                WeeklyCapHolds,
                EveryElementHasAReason,
                UrgencyStaysInRange,
                TrainingLimitIsObeyed,
                InputDecidesOrFaults {}
