package dev.backstop.benchmarks;

import dev.backstop.benchmarks.Answer.Element;
import dev.backstop.decision.LoadChange;
import dev.backstop.decision.TrainingLimit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What speaks against more load: the most cautious verdict wins, and the smallest bounds count. */
final class LoadActions {
    private static final Comparator<Action> BY_ID =
            Comparator.comparing(Action::id).thenComparing(Action::verdict);

    private final List<Action> actions = new ArrayList<>();
    private LoadChange change = LoadChange.HOLD;

    void refer(String id, String rule) {
        add(Verdict.REFER, id, LoadChange.STOP, rule);
    }

    void askFirst(String id, LoadChange until, String rule) {
        add(Verdict.ASK_FIRST, id, until, rule);
    }

    void substitute(String id, String rule) {
        add(Verdict.SUBSTITUTE, id, LoadChange.STOP, rule);
    }

    void regress(String id, double atLeast, double atMost, String rule) {
        add(Verdict.REGRESS, id, new LoadChange(-atMost, -atLeast, -atLeast), rule);
    }

    void deload(String id, double atLeast, double atMost, String rule) {
        add(Verdict.DELOAD, id, new LoadChange(-atMost, -atLeast, -atLeast), rule);
    }

    void modify(String id, double atMost, String rule) {
        add(Verdict.MODIFY, id, new LoadChange(-atMost, -atMost / 2, 0), rule);
    }

    void ease(String id, double atLeast, double atMost, String rule) {
        add(Verdict.EASE, id, new LoadChange(-atMost, -atLeast, -atLeast), rule);
    }

    void hold(String id, String rule) {
        add(Verdict.HOLD, id, LoadChange.HOLD, rule);
    }

    private void add(Verdict verdict, String id, LoadChange bounds, String rule) {
        change = change.and(bounds);
        for (Action action : actions) {
            if (action.verdict() == verdict && action.id().equals(id)) {
                Rules.add(action.rules(), rule);
                return;
            }
        }
        actions.add(new Action(verdict, id, Rules.of(rule)));
    }

    boolean isEmpty() {
        return actions.isEmpty();
    }

    LoadChange change() {
        return change;
    }

    String verdict(TrainingLimit limit) {
        Verdict most = Verdict.HOLD;
        Verdict mostKnown = Verdict.HOLD;
        for (Action action : actions) {
            Verdict verdict = action.verdict();
            most = verdict.compareTo(most) < 0 ? verdict : most;
            mostKnown = verdict != Verdict.ASK_FIRST && verdict.compareTo(mostKnown) < 0 ? verdict : mostKnown;
        }
        // Open questions that stop all load come before a changed movement; those that only hold it come after.
        boolean asks = mostKnown == Verdict.HOLD || limit.isAtLeast(TrainingLimit.NO_RESISTANCE);
        return (most == Verdict.ASK_FIRST && !asks ? mostKnown : most).word;
    }

    List<Element> sorted() {
        actions.sort(BY_ID);
        List<Element> elements = new ArrayList<>(actions.size());
        for (Action action : actions) {
            elements.add(new Element(action.id(), action.rules()));
        }
        return elements;
    }

    private record Action(Verdict verdict, String id, List<String> rules) {}

    /** The most cautious first. */
    private enum Verdict {
        REFER("refer"),
        ASK_FIRST("ask-first"),
        SUBSTITUTE("substitute"),
        REGRESS("regress"),
        DELOAD("regress"),
        EASE("modify"),
        MODIFY("modify"),
        HOLD("hold");

        private final String word;

        Verdict(String word) {
            this.word = word;
        }
    }
}
