package dev.backstop.internal;

import dev.backstop.decision.Question;
import dev.backstop.decision.Question.Part;
import dev.backstop.decision.Urgency;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Which open answers decide where in its range the urgency ends, and in what order they are best asked. */
final class NextQuestions {
    private final Completable things;
    private final Questions questions;
    private final Completions completions;
    private final Urgency known;
    private final Map<Key, Asked> asked = new HashMap<>();

    NextQuestions(Completable things, Questions questions, Completions completions, Urgency known) {
        this.things = things;
        this.questions = questions;
        this.completions = completions;
        this.known = known;
    }

    /**
     * @param deciding the rules that can fire and need not, of those above the calmest urgency; the most urgent first
     * @param unanswered ids of the required findings that are open; asked in any case
     */
    List<Question> of(List<Weighed> deciding, List<String> unanswered) {
        for (Weighed rule : deciding) {
            Set<Key> open = open(rule);
            open.forEach(key -> asked.computeIfAbsent(key, Asked::new).by(rule, open.size()));
        }
        unanswered.forEach(id -> asked.computeIfAbsent(new Key(id, Part.ANSWER), Asked::new));
        List<Asked> sorted = new ArrayList<>(asked.values());
        sorted.sort(Comparator.<Asked, Urgency>comparing(one -> one.decides)
                .reversed()
                .thenComparingInt(one -> one.together)
                .thenComparing(one -> !questions.required(one.key.id))
                .thenComparingInt(one -> questions.order(one.key.id))
                .thenComparing(one -> one.key.part));
        return sorted.stream().map(this::worded).toList();
    }

    private Question worded(Asked one) {
        Urgency canRaiseTo = one.decides.compareTo(known) > 0 ? one.decides : null;
        return questions.ask(one.key.id, one.key.part, canRaiseTo, one.why, one.rules);
    }

    private Set<Key> open(Weighed rule) {
        Set<Key> open = new HashSet<>();
        for (Restriction condition : rule.wanted()) {
            for (int i = 0; completions.any(condition) == Truth.POSSIBLE && i < condition.things().length; i++) {
                int thing = condition.things()[i];
                long wanted = condition.states()[i];
                if ((completions.states(thing) & wanted) != 0) {
                    ask(thing, wanted, open);
                }
            }
        }
        return open;
    }

    private void ask(int thing, long wanted, Set<Key> open) {
        boolean present = things.isFinding(thing) && (completions.states(thing) & AnswerStates.ABSENT) == 0;
        if (present) {
            trait(thing, wanted, AnswerStates.RECENT, Part.SINCE, open);
            trait(thing, wanted, AnswerStates.WORSENING, Part.COURSE, open);
            return;
        }
        Tally tally = things.tally(thing);
        if (tally == null) {
            open.add(new Key(things.id(thing), Part.ANSWER));
        } else if (!things.id(thing).equals(Completable.PRESENT_COUNT)) {
            counted(tally, open);
        }
    }

    /** Nobody can be asked for a count, but for what it counts. */
    private void counted(Tally tally, Set<Key> open) {
        for (int i = 0; i < tally.items().things().length; i++) {
            int item = tally.items().things()[i];
            if (completions.isOpen(item, tally.items().states()[i])) {
                open.add(new Key(things.id(item), Part.ANSWER));
            }
        }
    }

    /** Of a finding that is present its onset or its course is open, or what else implies it, or how that began. */
    private void trait(int finding, long wanted, long trait, Part part, Set<Key> open) {
        if (!AnswerStates.turnsOn(trait, completions.states(finding), wanted)) {
            return;
        }
        part(finding, trait, part, open);
        for (int implying : things.terms().implying(finding)) {
            part(implying, trait, part, open);
        }
    }

    private void part(int finding, long trait, Part part, Set<Key> open) {
        long states = completions.states(finding);
        long own = completions.own(finding);
        if ((states & trait) != 0 && (own & trait) != 0 && (own & ~trait) != 0) {
            boolean present = (states & AnswerStates.ABSENT) == 0;
            open.add(new Key(things.id(finding), present ? part : Part.ANSWER));
        }
    }

    private record Key(String id, Part part) {}

    /** A question in the making: the most urgent that it decides, and how much else that takes. */
    private static final class Asked {
        private final Key key;
        private final Set<String> rules = new TreeSet<>();
        private Urgency decides = Urgency.SELF_MANAGE;
        private int together = Integer.MAX_VALUE;
        private @Nullable String why;

        Asked(Key key) {
            this.key = key;
        }

        void by(Weighed rule, int open) {
            rules.add(rule.rule().id());
            int higher = rule.urgency().compareTo(decides);
            if (higher > 0 || (higher == 0 && open < together)) {
                decides = rule.urgency();
                together = open;
                why = rule.rule().title();
            }
        }
    }
}
