package dev.backstop.internal.drools;

import static org.drools.model.PatternDSL.globalOf;
import static org.drools.model.PatternDSL.on;

import dev.backstop.content.Limits;
import dev.backstop.content.Rule;
import dev.backstop.content.RuleContentException;
import dev.backstop.content.Stage;
import dev.backstop.internal.ConclusionCall;
import dev.backstop.internal.ConclusionLog;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.drools.model.Global;
import org.drools.model.Model;
import org.drools.model.PatternDSL;
import org.drools.model.RuleItemBuilder;

/**
 * Builds the executable model of a stage in memory, from the rule index alone: what the compiler makes of the rule
 * files, but of closures over the index instead of generated classes. So a pack needs no compiler to run, and packs
 * that come and go leave no classes behind.
 */
final class IndexedModel {
    private final String packageName;
    private final Global<ConclusionLog> conclude;
    private final Limits limits;
    private final IndexedPattern patterns;

    private IndexedModel(String packageName, Limits limits) {
        this.packageName = packageName;
        this.conclude = globalOf(ConclusionLog.class, packageName, DroolsStages.CONCLUSIONS);
        this.limits = limits;
        this.patterns = new IndexedPattern(limits);
    }

    /** @throws RuleContentException if a rule says what no rule can */
    static Model of(Stage stage, List<Rule> rules, Limits limits) {
        IndexedModel model = new IndexedModel(StageModels.packageName(stage), limits);
        List<org.drools.model.Rule> built = new ArrayList<>(rules.size());
        for (Rule rule : rules) {
            built.add(model.rule(rule));
        }
        return new NamedModel(model.packageName).withRules(built).withGlobals(List.of(model.conclude));
    }

    private org.drools.model.Rule rule(Rule rule) {
        List<RuleItemBuilder<?>> items = new ArrayList<>();
        try {
            for (int i = 0; i < rule.conditions().size(); i++) {
                items.add(patterns.of(rule.conditions().get(i), "fact" + i));
            }
        } catch (IllegalArgumentException e) {
            throw new RuleContentException(
                    rule.file() + ":" + rule.conditions().get(items.size()).line() + ": the rule \"" + rule.id()
                            + "\" has a condition that cannot be: " + e.getMessage() + ".",
                    e);
        }
        Consumer<ConclusionLog> call = ConclusionCall.of(rule, limits);
        items.add(on(conclude).execute(call::accept));
        return PatternDSL.rule(packageName, rule.id()).build(items.toArray(new RuleItemBuilder<?>[0]));
    }
}
