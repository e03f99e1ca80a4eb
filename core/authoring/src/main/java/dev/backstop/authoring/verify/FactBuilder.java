package dev.backstop.authoring.verify;

import dev.backstop.content.Instrument;
import dev.backstop.content.Vocabulary;
import dev.backstop.content.Vocabulary.ChoiceTerm;
import dev.backstop.content.Vocabulary.FindingTerm;
import dev.backstop.content.Vocabulary.MeasureTerm;
import dev.backstop.facts.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;

/** The states of facts, as a vocabulary and the limits of rules make them. */
final class FactBuilder {
    private static final Set<String> WHOLE_UNITS =
            Set.of("days", "sessions", "episodes", "findings", "nights", "mornings", "steps");
    private static final boolean[] EITHER = {false, true};

    private FactBuilder() {}

    static Fact finding(int index, FindingTerm term) {
        List<State> states = new ArrayList<>();
        states.add(answer(term, false, false, true, false, false, false));
        states.add(answer(term, false, true, false, false, false, false));
        for (boolean present : EITHER) {
            states.add(answer(term, present, false, false, false, false, true));
            for (boolean recent : EITHER) {
                for (boolean worsening : EITHER) {
                    states.add(answer(term, present, false, false, recent, worsening, false));
                }
            }
        }
        return new Fact(index, term.id(), "", states);
    }

    private static State answer(
            FindingTerm term,
            boolean present,
            boolean absent,
            boolean notAsked,
            boolean recent,
            boolean worsening,
            boolean steady) {
        return new State.Answer(new Finding(
                term.id(),
                term.group(),
                term.required(),
                present,
                absent,
                !present && !absent && !notAsked,
                notAsked,
                recent,
                worsening,
                steady));
    }

    /** Every limit, what lies between them, both ends of the range, and "unknown" unless it is always known. */
    static Fact measure(int index, MeasureTerm term, SortedSet<Double> limits, boolean counts, boolean always) {
        List<State> states = new ArrayList<>();
        if (!always) {
            states.add(new State.Unknown());
        }
        double from = term.min();
        if (!limits.contains(from)) {
            states.add(new State.Numbers(from, from));
        }
        for (double limit : limits) {
            if (limit > term.min() && limit <= term.max()) {
                between(states, from, limit, counts);
            }
            if (limit >= term.min() && limit <= term.max()) {
                states.add(new State.Numbers(limit, limit));
                from = limit;
            }
        }
        if (from < term.max()) {
            between(states, from, term.max(), counts);
            states.add(new State.Numbers(term.max(), term.max()));
        }
        return new Fact(index, term.id(), "", states);
    }

    private static void between(List<State> states, double from, double to, boolean counts) {
        if (!counts || Math.floor(from) + 1 < to) {
            states.add(new State.Numbers(from, to));
        }
    }

    static Fact choice(int index, ChoiceTerm term) {
        List<State> states = new ArrayList<>();
        if (!term.always()) {
            states.add(new State.Unknown());
        }
        term.values().keySet().forEach(value -> states.add(new State.Value(value)));
        return new Fact(index, term.id(), "", states);
    }

    /** @param can whether some rule concludes the value */
    static Fact flag(int index, String choice, String value, boolean can) {
        List<State> states = new ArrayList<>(List.of(new State.Flag(false)));
        if (can) {
            states.add(new State.Flag(true));
        }
        return new Fact(index, choice, value, states);
    }

    /** Whether a choice can have several values at once. */
    static boolean isSeveral(ChoiceTerm term) {
        return term.id().equals("triage.suspicion") || term.id().startsWith("classification.");
    }

    /** Whether every number of a measure is a whole one. */
    static boolean isWhole(MeasureTerm term, Vocabulary vocabulary) {
        boolean counted = term.isDerived()
                && (WHOLE_UNITS.contains(term.unit()) || term.id().equals("person.age"));
        return counted || term.isCount() || isWholeScore(term, vocabulary);
    }

    private static boolean isWholeScore(MeasureTerm term, Vocabulary vocabulary) {
        return vocabulary.instruments().values().stream()
                .flatMap(instrument -> instrument.scores().values().stream())
                .anyMatch(score -> score.isWhole()
                        && (score.id().equals(term.id())
                                || term.id().equals(score.id() + Instrument.CHANGE)
                                || term.id().equals(score.id() + Instrument.PREVIOUS_CHANGE)));
    }
}
