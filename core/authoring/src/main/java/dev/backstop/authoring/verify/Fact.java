package dev.backstop.authoring.verify;

import java.util.List;
import java.util.function.Predicate;

/**
 * Something that rules ask about, with a state for all that they can tell apart; sets of states are bits of a number.
 *
 * @param index its place among the facts
 * @param id of a finding, a measure or a choice
 * @param value of a choice that can have several values, the one that this fact is about; otherwise empty
 */
record Fact(int index, String id, String value, List<State> states) {
    static final int MOST_STATES = 63;

    Fact {
        states = List.copyOf(states);
        if (states.size() > MOST_STATES) {
            throw new IllegalArgumentException("Rules of one stage compare \"" + id + "\" with too many numbers.");
        }
    }

    long all() {
        return (1L << states.size()) - 1;
    }

    long where(Predicate<State> predicate) {
        long states = 0;
        for (int i = 0; i < this.states.size(); i++) {
            states |= predicate.test(this.states.get(i)) ? 1L << i : 0;
        }
        return states;
    }

    /** Where an answer to a finding is so; of anything else none. */
    long whereAnswer(Predicate<dev.backstop.facts.Finding> predicate) {
        return where(state -> state instanceof State.Answer answer && predicate.test(answer.finding()));
    }

    long unknown() {
        return where(state -> state instanceof State.Unknown
                || (state instanceof State.Answer answer && answer.finding().notAsked()));
    }

    boolean isFinding() {
        return states.get(0) instanceof State.Answer;
    }

    boolean isNumber() {
        return states.stream().anyMatch(State.Numbers.class::isInstance);
    }

    boolean isFlag() {
        return !value.isEmpty();
    }

    /** {@code age: 60.0}, with the states as they are left. */
    String text(long left) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < states.size(); i++) {
            if ((left >> i & 1) != 0) {
                text.append(text.isEmpty() ? "" : " or ").append(states.get(i).text());
            }
        }
        return id + (isFlag() ? " " + value : "") + ": " + text;
    }
}
