package dev.backstop.internal;

import dev.backstop.content.Limits;
import dev.backstop.content.Stage;
import java.util.List;

/** Fires each rule that holds once, whatever it matched: enough to tell what was concluded, not why. */
final class OutlineEngine implements StageEngine {
    private final RuleBook rules;

    OutlineEngine(RuleBook rules) {
        this.rules = rules;
    }

    @Override
    public void run(Stage stage, FactSet facts, Limits limits, ConclusionLog log) {
        for (IndexedRule rule : rules.rules(stage)) {
            if (rule.holds(facts)) {
                log.firing(new Firing(rule.rule(), List.of()));
                rule.conclude(log);
            }
        }
    }

    @Override
    public void close() {}
}
