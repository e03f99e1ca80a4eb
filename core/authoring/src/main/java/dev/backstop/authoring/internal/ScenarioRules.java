package dev.backstop.authoring.internal;

import dev.backstop.authoring.Check;
import dev.backstop.content.Condition;
import dev.backstop.content.Condition.FactKind;
import dev.backstop.content.Rule;
import dev.backstop.content.Vocabulary.ChoiceTerm;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Which rules the scenarios show, and in which way: every active rule has to be shown in all three. */
final class ScenarioRules {
    private final Terms terms;
    private final Faults faults;
    private final Names active = new Names("rule", "no rule file defines");
    private final Names unused = new Names("rule", "no rule file defines");
    private final Map<String, ReadRule> rules = new LinkedHashMap<>();
    private final Map<String, Rule> below = new LinkedHashMap<>();
    private final Set<String> because = new TreeSet<>();
    private final Set<String> nearMiss = new TreeSet<>();
    private final Set<String> unknown = new TreeSet<>();
    private final Map<Place, String> drafts = new LinkedHashMap<>();
    private boolean namesActive;

    ScenarioRules(RulesReader reader, Terms terms, Faults faults) {
        if (reader.ids().isOpen()) {
            active.leaveOpen();
        }
        this.terms = terms;
        this.faults = faults;
        if (terms.base != null) {
            reader.below().forEach(rule -> below.put(rule.id(), rule));
            terms.base.names(active, below.keySet());
            terms.base.names(
                    unused,
                    terms.base.content().rules().stream()
                            .map(Rule::id)
                            .filter(id -> !below.containsKey(id))
                            .toList());
        }
        for (ReadRule rule : reader.all()) {
            String id = rule.rule().id();
            // Two rules of one id are a fault already.
            if (!rules.containsKey(id)) {
                rules.put(id, rule);
                (rule.isActive() ? active : unused).define(id, rule.at(), faults);
            }
        }
    }

    /**
     * Whether the scenario that was read last shows a draft, and so says what is not so yet. One that also names rules
     * in use must not: nobody would try it for them.
     */
    boolean showsDraft() {
        boolean only = !drafts.isEmpty() && !namesActive;
        if (namesActive) {
            drafts.forEach((at, message) -> faults.add(Check.SCENARIO_RULE, at, message));
        }
        drafts.clear();
        namesActive = false;
        return only;
    }

    List<String> because(Fields expect, String owner) {
        return read(expect, "because", owner, because);
    }

    List<String> nearMiss(Fields fields, String owner) {
        return read(fields, "near-miss", owner, nearMiss);
    }

    List<String> unknown(Fields fields, String owner) {
        return read(fields, "unknown", owner, unknown);
    }

    /** Ids of conflicts, each of which a rule that fires has to carry. */
    List<String> resolves(Fields fields, List<String> because, String owner) {
        Map<String, Place> conflicts = fields.yaml("resolves") instanceof Yaml.Scalar one
                ? Map.of(one.text(), one.at())
                : fields.texts("resolves");
        conflicts.forEach((id, at) -> {
            if (terms.statements.check(id, at, owner, "resolves", faults)
                    && because.stream().noneMatch(rule -> carries(rule, id))) {
                faults.add(
                        Check.SCENARIO_RULE,
                        at,
                        owner + " resolves \"" + id + "\", which no rule under its \"because\" names.");
            }
        });
        return List.copyOf(conflicts.keySet());
    }

    private boolean carries(String rule, String statement) {
        ReadRule read = rules.get(rule);
        Rule found = read == null ? below.get(rule) : read.rule();
        return found != null && found.statements().contains(statement);
    }

    private List<String> read(Fields fields, String key, String owner, Set<String> shown) {
        List<String> ids = new ArrayList<>();
        fields.texts(key).forEach((id, at) -> {
            ReadRule rule = rules.get(id);
            String notActive = owner + " names the rule \"" + id + "\" under \"" + key + "\", which is not active.";
            if (rule != null && rule.metadata().status() == RuleMetadata.Status.DRAFT) {
                drafts.put(at, notActive);
            } else if (unused.has(id)) {
                faults.add(Check.SCENARIO_RULE, at, notActive);
            } else if (active.check(id, at, owner, "names", faults)) {
                namesActive = true;
                ids.add(id);
                shown.add(id);
            }
        });
        return ids;
    }

    /** Adds a fault for every rule that no scenario shows in one of the three ways. */
    void checkAllShown() {
        if (faults.isUnread()) {
            return;
        }
        rules.values().stream().filter(ReadRule::isActive).forEach(rule -> {
            need(rule, because, "because", "in which it fires");
            need(rule, nearMiss, "near-miss", "in which all but one of its conditions hold");
            if (!isAlwaysKnown(rule.rule())) {
                need(rule, unknown, "unknown", "in which something that it needs is unknown");
            }
        });
    }

    private void need(ReadRule rule, Set<String> shown, String key, String what) {
        if (!shown.contains(rule.rule().id())) {
            faults.add(
                    Check.MISSING_SCENARIO,
                    rule.at(),
                    "rule \"" + rule.rule().id() + "\" has no scenario " + what + " (\"" + key + "\").");
        }
    }

    // Such a rule either fires or does not; nothing that it needs can be unknown.
    private boolean isAlwaysKnown(Rule rule) {
        return rule.conditions().stream().allMatch(this::isAlwaysKnown);
    }

    private boolean isAlwaysKnown(Condition condition) {
        if (condition.kind() == FactKind.FINDING) {
            return false;
        }
        return condition.ids().stream().allMatch(id -> {
            ChoiceTerm term = condition.kind() == FactKind.CHOICE ? terms.choiceTerms.get(id) : null;
            return (term != null && term.always())
                    || (condition.kind() == FactKind.MEASURE && id.equals(EngineNeeds.ALWAYS_KNOWN));
        });
    }
}
