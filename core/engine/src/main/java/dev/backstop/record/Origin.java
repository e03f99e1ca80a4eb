package dev.backstop.record;

import dev.backstop.decision.Decision;

/**
 * What a decision was made from. The engine gives it to every decision; an app asks for {@link Decision#toRecord()}.
 */
@FunctionalInterface
public interface Origin {
    /** A decision together with what it was made from. */
    DecisionRecord record(Decision decision);
}
