package dev.backstop.internal;

import dev.backstop.decision.TrainingLimit;
import dev.backstop.decision.Urgency;

/**
 * One conclusion of one rule.
 *
 * @param call which conclusion: {@code suspicion}, {@code hold}, …
 * @param id what it is about
 * @param value the value of a class, a trait of exercises, or the measure that a target depends on; otherwise empty
 * @param urgency of a suspicion or an incomplete screen; otherwise the calmest
 * @param limit of a suspicion or an incomplete screen; otherwise none
 * @param first first number of the call; otherwise 0
 * @param second second number of the call; otherwise 0
 */
record Concluded(
        String call,
        String id,
        String value,
        Urgency urgency,
        TrainingLimit limit,
        double first,
        double second,
        Firing firing) {}
