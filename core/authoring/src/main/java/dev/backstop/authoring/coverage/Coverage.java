package dev.backstop.authoring.coverage;

import dev.backstop.authoring.PackReading;
import dev.backstop.content.RuleContentException;
import java.util.Collection;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.Predicate;

/**
 * What the scenarios of a pack show of its rules: each rule firing, each comparison deciding it, each answer that it
 * waits for, and both sides of each limit. All scenarios count for all rules, wherever they stand.
 */
public final class Coverage {
    private final List<RuleCoverage> rules;

    private Coverage(List<RuleCoverage> rules) {
        this.rules = rules;
    }

    /**
     * Looks at all rules in all scenarios.
     *
     * @param progress told after each scenario how many have been looked at
     * @throws RuleContentException if the pack has faults
     */
    public static Coverage of(PackReading reading, IntConsumer progress) {
        return Examined.of(reading, progress).coverage();
    }

    static Coverage of(List<RuleCoverage> rules) {
        return new Coverage(List.copyOf(rules));
    }

    /** By stage and then in alphabetical order. */
    public List<RuleCoverage> rules() {
        return rules;
    }

    /** The same of the rules whose ids are wanted. */
    public Coverage ofRules(Predicate<String> wanted) {
        return of(rules.stream().filter(rule -> wanted.test(rule.rule().id())).toList());
    }

    /** What no scenario shows and may well be. */
    public List<Cell> missing() {
        return rules.stream().flatMap(rule -> rule.missing().stream()).toList();
    }

    /** Of the cells of MC/DC: how far each comparison was seen to decide each rule. */
    public Share decides() {
        return decides(rules);
    }

    /** The same of some of the rules. */
    public static Share decides(Collection<RuleCoverage> rules) {
        return Share.of(rules, Cell.Kind::decides);
    }

    /** How far each condition was seen to wait for an answer. */
    public static Share unknown(Collection<RuleCoverage> rules) {
        return Share.of(rules, kind -> kind == Cell.Kind.UNKNOWN);
    }

    /** How far both sides of each limit were seen. */
    public static Share limits(Collection<RuleCoverage> rules) {
        return Share.of(rules, Cell.Kind::isLimit);
    }
}
