package dev.backstop.internal;

import dev.backstop.content.ClassificationConclusions;
import dev.backstop.content.GuidanceConclusions;
import dev.backstop.content.LoadConclusions;
import dev.backstop.content.PhaseConclusions;
import dev.backstop.content.TriageConclusions;
import dev.backstop.decision.Reason;
import dev.backstop.decision.TrainingLimit;
import dev.backstop.decision.Urgency;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Takes down what the rules of one stage conclude. The order in which they do has no influence on what is read back.
 */
public final class ConclusionLog
        implements TriageConclusions,
                ClassificationConclusions,
                LoadConclusions,
                PhaseConclusions,
                GuidanceConclusions {
    private final List<Concluded> concluded = new ArrayList<>();
    private @Nullable Firing current;

    /** From now on, conclusions are those of this rule. */
    public void firing(Firing firing) {
        current = firing;
    }

    @Override
    public void suspicion(String id, Urgency urgency, TrainingLimit limit) {
        add("suspicion", id, "", urgency, limit, 0, 0);
    }

    @Override
    public void incomplete(String id, Urgency urgency, TrainingLimit limit) {
        add("incomplete", id, "", urgency, limit, 0, 0);
    }

    @Override
    public void watchFor(String id, double days) {
        add("watchFor", id, days, 0);
    }

    @Override
    public void clear(String id) {
        add("clear", id, 0, 0);
    }

    @Override
    public void classify(String dimension, String value) {
        add("classify", dimension, value);
    }

    @Override
    public void refer(String id) {
        add("refer", id, 0, 0);
    }

    @Override
    public void askFirst(String id) {
        add("askFirst", id, 0, 0);
    }

    @Override
    public void regress(String id, double atLeast, double atMost) {
        add("regress", id, atLeast, atMost);
    }

    @Override
    public void substitute(String id) {
        add("substitute", id, 0, 0);
    }

    @Override
    public void modifyMovement(String id, double atMost) {
        add("modify", id, atMost, 0);
    }

    @Override
    public void hold(String id) {
        add("hold", id, 0, 0);
    }

    @Override
    public void step(String id, double suggested, double atMost) {
        add("step", id, suggested, atMost);
    }

    @Override
    public void ease(String id, double atLeast, double atMost) {
        add("ease", id, atLeast, atMost);
    }

    @Override
    public void deload(String id, double atLeast, double atMost) {
        add("deload", id, atLeast, atMost);
    }

    @Override
    public void volumeOnly(String id) {
        add("volumeOnly", id, 0, 0);
    }

    @Override
    public void smallestStep(String id, double jumpAtMost, double jumpBelow) {
        add("smallestStep", id, jumpAtMost, jumpBelow);
    }

    @Override
    public void trimPlan(String id) {
        add("trimPlan", id, 0, 0);
    }

    @Override
    public void askAgain(String id, double days) {
        add("askAgain", id, days, 0);
    }

    @Override
    public void protect(String id) {
        add("protect", id, 0, 0);
    }

    @Override
    public void stepBack(String id) {
        add("stepBack", id, 0, 0);
    }

    @Override
    public void stay(String id) {
        add("stay", id, 0, 0);
    }

    @Override
    public void met(String criterion) {
        add("met", criterion, 0, 0);
    }

    @Override
    public void advise(String id) {
        add("advise", id, 0, 0);
    }

    @Override
    public void target(String id, double least, double most) {
        add("target", id, least, most);
    }

    @Override
    public void targetPer(String id, String measure, double least, double most) {
        add("targetPer", id, measure, Urgency.SELF_MANAGE, TrainingLimit.NONE, least, most);
    }

    @Override
    public void offer(String id, String trait) {
        add("offer", id, trait);
    }

    @Override
    public void avoid(String id, String trait) {
        add("avoid", id, trait);
    }

    @Override
    public void prefer(String id, String trait) {
        add("prefer", id, trait);
    }

    @Override
    public void swapAbove(String id, double pain) {
        add("swapAbove", id, pain, 0);
    }

    @Override
    public void ladder(String id, String trait) {
        add("ladder", id, trait);
    }

    private void add(String call, String id, String value) {
        add(call, id, value, Urgency.SELF_MANAGE, TrainingLimit.NONE, 0, 0);
    }

    private void add(String call, String id, double first, double second) {
        add(call, id, "", Urgency.SELF_MANAGE, TrainingLimit.NONE, first, second);
    }

    private void add(
            String call, String id, String value, Urgency urgency, TrainingLimit limit, double first, double second) {
        Firing firing = Objects.requireNonNull(current, "a conclusion outside of a rule");
        concluded.add(new Concluded(call, id, value, urgency, limit, first, second, firing));
    }

    /** Whether a rule concluded anything. */
    public boolean fired(String ruleId) {
        return concluded.stream().anyMatch(one -> one.firing().rule().id().equals(ruleId));
    }

    /** Ids of the rules that concluded anything, in alphabetical order. */
    Set<String> rules() {
        Set<String> rules = new TreeSet<>();
        concluded.forEach(one -> rules.add(one.firing().rule().id()));
        return rules;
    }

    Stream<Concluded> all() {
        return concluded.stream();
    }

    Stream<Concluded> all(String call) {
        return all().filter(one -> one.call().equals(call));
    }

    boolean has(String call) {
        for (Concluded one : concluded) {
            if (one.call().equals(call)) {
                return true;
            }
        }
        return false;
    }

    /** The conclusions of one kind by id, ids in alphabetical order. */
    Map<String, List<Concluded>> byId(String call) {
        Map<String, List<Concluded>> byId = new TreeMap<>();
        for (Concluded one : concluded) {
            if (one.call().equals(call)) {
                byId.computeIfAbsent(one.id(), id -> new ArrayList<>(2)).add(one);
            }
        }
        return byId;
    }

    /**
     * The reasons of these conclusions: one for each rule, with all that it matched, in an order that nothing can
     * change.
     */
    static List<Reason> reasons(List<Concluded> conclusions) {
        if (conclusions.size() == 1) {
            return List.of(Firing.reason(List.of(conclusions.get(0).firing())));
        }
        Map<String, List<Firing>> byRule = new TreeMap<>();
        for (Concluded one : conclusions) {
            String rule = one.firing().rule().id();
            byRule.computeIfAbsent(rule, id -> new ArrayList<>(2)).add(one.firing());
        }
        List<Reason> reasons = new ArrayList<>(byRule.size());
        byRule.values().forEach(firings -> reasons.add(Firing.reason(firings)));
        return reasons;
    }
}
