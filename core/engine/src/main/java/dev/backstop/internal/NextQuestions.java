package dev.backstop.internal;

import dev.backstop.decision.Question;
import dev.backstop.decision.Question.Part;
import dev.backstop.decision.Urgency;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which open answers decide where in its range the urgency ends, and in what order they are best asked. */
final class NextQuestions {
    private static final Part[] PARTS = Part.values();
    private static final Comparator<Asked> FIRST_THINGS_FIRST = Comparator.<Asked, Urgency>comparing(one -> one.decides)
            .reversed()
            .thenComparingInt(one -> one.together)
            .thenComparing(one -> !one.required)
            .thenComparingInt(one -> one.order)
            .thenComparing(one -> one.part);

    private final Completable things;
    private final Questions questions;
    private final Completions completions;
    private final Urgency known;
    /** By thing, and by what of it is asked. */
    private final @Nullable Asked[] asked;

    NextQuestions(Completable things, Questions questions, Completions completions, Urgency known) {
        this.things = things;
        this.questions = questions;
        this.completions = completions;
        this.known = known;
        this.asked = new Asked[things.size() * PARTS.length];
    }

    /**
     * @param deciding the rules that can fire and need not, of those above the calmest urgency; the most urgent first
     * @param unanswered ids of the required findings that are open; asked in any case
     */
    List<Question> of(List<Weighed> deciding, List<String> unanswered) {
        for (Weighed rule : deciding) {
            List<Asked> open = open(rule);
            open.forEach(one -> one.by(rule, open.size()));
        }
        unanswered.forEach(id -> asked(things.terms().index(id), Part.ANSWER));
        return Stream.of(asked)
                .filter(Objects::nonNull)
                .sorted(FIRST_THINGS_FIRST)
                .map(this::worded)
                .toList();
    }

    private Question worded(Asked one) {
        Urgency canRaiseTo = one.decides.compareTo(known) > 0 ? one.decides : null;
        return questions.ask(one.id, one.part, canRaiseTo, one.why, one.rules);
    }

    private List<Asked> open(Weighed rule) {
        List<Asked> open = new ArrayList<>();
        for (Restriction condition : rule.wanted()) {
            if (completions.any(condition) == Truth.POSSIBLE) {
                for (int i = 0; i < condition.things().length; i++) {
                    int thing = condition.things()[i];
                    long wanted = condition.states()[i];
                    if ((completions.states(thing) & wanted) != 0) {
                        ask(thing, wanted, rule, open);
                    }
                }
            }
        }
        return open;
    }

    private void ask(int thing, long wanted, Weighed rule, List<Asked> open) {
        Tally tally = things.tally(thing);
        if (things.isFinding(thing) && (completions.states(thing) & AnswerStates.ABSENT) == 0) {
            trait(thing, wanted, AnswerStates.RECENT, Part.SINCE, rule, open);
            trait(thing, wanted, AnswerStates.WORSENING, Part.COURSE, rule, open);
        } else if (tally == null) {
            add(thing, Part.ANSWER, rule, open);
        } else if (!things.id(thing).equals(Completable.PRESENT_COUNT)) {
            counted(tally, rule, open);
        }
    }

    /** Nobody can be asked for a count, but for what it counts. */
    private void counted(Tally tally, Weighed rule, List<Asked> open) {
        for (int i = 0; i < tally.items().things().length; i++) {
            int item = tally.items().things()[i];
            if (completions.isOpen(item, tally.items().states()[i])) {
                add(item, Part.ANSWER, rule, open);
            }
        }
    }

    /** Of a finding that is present its onset or its course is open, or what else implies it, or how that began. */
    private void trait(int finding, long wanted, long trait, Part part, Weighed rule, List<Asked> open) {
        if (!AnswerStates.turnsOn(trait, completions.states(finding), wanted)) {
            return;
        }
        part(finding, trait, part, rule, open);
        for (int implying : things.terms().implying(finding)) {
            part(implying, trait, part, rule, open);
        }
    }

    private void part(int finding, long trait, Part part, Weighed rule, List<Asked> open) {
        long states = completions.states(finding);
        long own = completions.own(finding);
        if ((states & trait) != 0 && (own & trait) != 0 && (own & ~trait) != 0) {
            boolean present = (states & AnswerStates.ABSENT) == 0;
            add(finding, present ? part : Part.ANSWER, rule, open);
        }
    }

    private void add(int thing, Part part, Weighed rule, List<Asked> open) {
        Asked one = asked(thing, part);
        if (one.last != rule) {
            one.last = rule;
            open.add(one);
        }
    }

    private Asked asked(int thing, Part part) {
        int index = thing * PARTS.length + part.ordinal();
        Asked one = asked[index];
        if (one == null) {
            one = new Asked(things.id(thing), part, questions);
            asked[index] = one;
        }
        return one;
    }

    /** A question in the making: the most urgent that it decides, and how much else that takes. */
    private static final class Asked {
        private final String id;
        private final Part part;
        private final boolean required;
        private final int order;
        private final List<String> rules = new ArrayList<>();
        private Urgency decides = Urgency.SELF_MANAGE;
        private int together = Integer.MAX_VALUE;
        private @Nullable String why;
        private @Nullable Weighed last;

        Asked(String id, Part part, Questions questions) {
            this.id = id;
            this.part = part;
            this.required = questions.required(id);
            this.order = questions.order(id);
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
