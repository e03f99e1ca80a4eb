package dev.backstop.internal;

import dev.backstop.content.Limits;
import dev.backstop.content.Stage;

/** Finds out which rules of a stage fire on which facts. */
public interface StageEngine extends AutoCloseable {
    /** Runs the rules of one stage over the facts, and lets each that fires make its conclusion in the log. */
    void run(Stage stage, FactSet facts, Limits limits, ConclusionLog log);

    @Override
    void close();
}
