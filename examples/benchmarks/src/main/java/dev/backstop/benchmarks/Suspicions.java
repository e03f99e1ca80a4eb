package dev.backstop.benchmarks;

import dev.backstop.benchmarks.Answer.Suspected;
import dev.backstop.decision.TrainingLimit;
import dev.backstop.decision.Urgency;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Suspicions, each once: the most urgent and the strictest count. */
final class Suspicions {
    private static final Comparator<Suspected> MOST_URGENT_FIRST =
            Comparator.comparing(Suspected::urgency).reversed().thenComparing(Suspected::id);

    private final List<Suspected> suspected = new ArrayList<>();

    void add(String id, Urgency urgency, TrainingLimit limit, String rule) {
        for (int i = 0; i < suspected.size(); i++) {
            Suspected now = suspected.get(i);
            if (now.id().equals(id)) {
                Rules.add(now.rules(), rule);
                suspected.set(
                        i,
                        new Suspected(id, now.urgency().or(urgency), now.limit().or(limit), now.rules()));
                return;
            }
        }
        suspected.add(new Suspected(id, urgency, limit, Rules.of(rule)));
    }

    void emergency(String id, String rule) {
        add(id, Urgency.EMERGENCY, TrainingLimit.BLOCKED, rule);
    }

    void sameDay(String id, String rule) {
        add(id, Urgency.SAME_DAY, TrainingLimit.BLOCKED, rule);
    }

    void soon(String id, String rule) {
        add(id, Urgency.SOON, TrainingLimit.NO_PROGRESSION, rule);
    }

    void urgent(String id, String rule) {
        add(id, Urgency.URGENT, TrainingLimit.BLOCKED, rule);
    }

    static boolean has(List<Suspected> suspected, String id) {
        return hasAny(suspected, Set.of(id));
    }

    static boolean hasAny(List<Suspected> suspected, Set<String> ids) {
        for (Suspected one : suspected) {
            if (ids.contains(one.id())) {
                return true;
            }
        }
        return false;
    }

    Urgency urgency() {
        Urgency most = Urgency.SELF_MANAGE;
        for (Suspected one : suspected) {
            most = most.or(one.urgency());
        }
        return most;
    }

    TrainingLimit limit() {
        TrainingLimit strictest = TrainingLimit.NONE;
        for (Suspected one : suspected) {
            strictest = strictest.or(one.limit());
        }
        return strictest;
    }

    List<Suspected> sorted() {
        suspected.sort(MOST_URGENT_FIRST);
        return suspected;
    }
}
