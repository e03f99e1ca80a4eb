package dev.backstop.internal;

import org.jspecify.annotations.Nullable;

/**
 * What an assessment can still become once everything is answered: for each thing the states that are left. Every
 * method that narrows says whether anything is left at all.
 */
final class Completions {
    /** Past this many forks a completion is taken to exist: that can widen a range and never narrows it. */
    private static final int MOST_FORKS = 10_000;

    private final Completable things;
    private final long[] states;
    /** What the person's own answers leave open; what a finding is beyond that, another finding implies. */
    private final long[] own;
    /** A box of one number, shared by all that a search forks into. */
    private final int[] forks;

    private Completions(Completable things, long[] states, long[] own, int[] forks) {
        this.things = things;
        this.states = states;
        this.own = own;
        this.forks = forks;
    }

    static Completions of(Completable things, FactSet facts) {
        long[] own = things.states(facts);
        Completions all = new Completions(things, own.clone(), own, new int[1]);
        for (int finding : things.linked()) {
            // A "no" that another answer contradicts counts as a "yes" that says nothing of onset and course.
            if (own[finding] == AnswerStates.ABSENT && facts.finding(finding).present()) {
                own[finding] = AnswerStates.STEADY;
            }
            all.states[finding] =
                    (own[finding] & AnswerStates.ABSENT) | AnswerStates.implied(own[finding] & AnswerStates.PRESENT);
        }
        for (int finding : things.linked()) {
            all.spread(finding);
        }
        return all;
    }

    /** The states in which a thing can still be. */
    long states(int thing) {
        return states[thing];
    }

    /** The states in which a person's own answer can still put a finding. */
    long own(int finding) {
        return own[finding];
    }

    /** Whether any of the things is within the restriction in every completion, in some or in none. */
    Truth any(Restriction restriction) {
        Truth truth = Truth.NEVER;
        for (int i = 0; i < restriction.things().length; i++) {
            long left = states[restriction.things()[i]];
            long within = left & restriction.states()[i];
            if (within == left) {
                return Truth.ALWAYS;
            }
            truth = within == 0 ? truth : Truth.POSSIBLE;
        }
        return truth;
    }

    /** Whether all of the things are within the restriction in every completion. */
    private boolean always(Restriction restriction) {
        for (int i = 0; i < restriction.things().length; i++) {
            if ((states[restriction.things()[i]] & ~restriction.states()[i]) != 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether any of the things is outside the restriction in every completion. */
    private boolean never(Restriction restriction) {
        for (int i = 0; i < restriction.things().length; i++) {
            if ((states[restriction.things()[i]] & restriction.states()[i]) == 0) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether there is a completion that meets every demand.
     *
     * @param demands each a choice of restrictions, of which one has to be kept
     */
    boolean some(Iterable<Restriction[]> demands) {
        forks[0] = 0;
        return copy().search(demands);
    }

    private Completions copy() {
        return new Completions(things, states.clone(), own, forks);
    }

    private boolean search(Iterable<Restriction[]> demands) {
        Restriction @Nullable [] fork;
        boolean narrowed;
        do {
            fork = null;
            narrowed = false;
            for (Restriction[] demand : demands) {
                int choices = choices(demand);
                if (choices > 1) {
                    fork = demand;
                } else if (choices == 1) {
                    if (!keepTheOne(demand)) {
                        return false;
                    }
                    narrowed = true;
                } else if (choices == 0) {
                    return false;
                }
            }
        } while (narrowed);
        if (fork == null) {
            return isOne();
        }
        for (Restriction restriction : fork) {
            Completions one = copy();
            if (one.keep(restriction) && (forks[0]++ >= MOST_FORKS || one.search(demands))) {
                return true;
            }
        }
        return false;
    }

    /** How many of the restrictions can still be kept; -1 if one is kept already. */
    private int choices(Restriction[] demand) {
        int choices = 0;
        for (Restriction restriction : demand) {
            if (always(restriction)) {
                return -1;
            }
            choices += never(restriction) ? 0 : 1;
        }
        return choices;
    }

    private boolean keepTheOne(Restriction[] demand) {
        for (Restriction restriction : demand) {
            if (!never(restriction)) {
                return keep(restriction);
            }
        }
        return false;
    }

    private boolean keep(Restriction restriction) {
        for (int i = 0; i < restriction.things().length; i++) {
            if (!narrow(restriction.things()[i], restriction.states()[i])) {
                return false;
            }
        }
        return true;
    }

    private boolean narrow(int thing, long allowed) {
        long left = states[thing] & allowed;
        if (left == states[thing]) {
            return true;
        }
        states[thing] = left;
        return left != 0 && (!things.isFinding(thing) || spread(thing));
    }

    /** What follows for others from what a finding can be. */
    private boolean spread(int finding) {
        for (int implied : things.terms().implied(finding)) {
            if (!narrow(implied, AnswerStates.implied(states[finding])) || !isBacked(implied)) {
                return false;
            }
        }
        for (int implying : things.terms().implying(finding)) {
            if (!narrow(implying, AnswerStates.implying(states[finding]))) {
                return false;
            }
        }
        return isBacked(finding) && isCounted();
    }

    /** What a person's own answer cannot make of a finding, something that implies it has to. */
    private boolean isBacked(int finding) {
        return isBacked(finding, AnswerStates.RECENT) && isBacked(finding, AnswerStates.WORSENING);
    }

    private boolean isBacked(int finding, long trait) {
        if ((states[finding] & trait) == 0 || (own[finding] & trait) != 0) {
            return true;
        }
        for (int implying : things.terms().implying(finding)) {
            if ((states[implying] & trait) != 0 && (own[implying] & trait) != 0) {
                return true;
            }
        }
        return narrow(finding, ~trait);
    }

    private boolean isCounted() {
        if (!things.countsPresent()) {
            return true;
        }
        int least = 0;
        int most = 0;
        for (int finding : things.required()) {
            least += (states[finding] & AnswerStates.ABSENT) == 0 ? 1 : 0;
            most += (states[finding] & AnswerStates.PRESENT) != 0 ? 1 : 0;
        }
        return narrow(things.presentCount(), things.counted(least, most));
    }

    /** Whether one state can be picked for each thing. Only linked findings can get in each other's way. */
    private boolean isOne() {
        if (isOneAtItsCalmest()) {
            return true;
        }
        for (int finding : things.linked()) {
            if (Long.bitCount(states[finding]) > 1) {
                for (long open = states[finding]; open != 0; open &= open - 1) {
                    Completions one = copy();
                    if (one.narrow(finding, Long.lowestOneBit(open)) && (forks[0]++ >= MOST_FORKS || one.isOne())) {
                        return true;
                    }
                }
                return false;
            }
        }
        return false;
    }

    private boolean isOneAtItsCalmest() {
        for (int finding : things.linked()) {
            long state = Long.lowestOneBit(states[finding]);
            for (int implied : things.terms().implied(finding)) {
                if ((AnswerStates.implied(state) & Long.lowestOneBit(states[implied])) == 0) {
                    return false;
                }
            }
            if (!isBackedAtItsCalmest(finding, AnswerStates.RECENT)
                    || !isBackedAtItsCalmest(finding, AnswerStates.WORSENING)) {
                return false;
            }
        }
        return !things.countsPresent() || isCountedAtItsCalmest();
    }

    private boolean isBackedAtItsCalmest(int finding, long trait) {
        if ((Long.lowestOneBit(states[finding]) & trait) == 0 || (own[finding] & trait) != 0) {
            return true;
        }
        for (int implying : things.terms().implying(finding)) {
            if ((Long.lowestOneBit(states[implying]) & trait) != 0 && (own[implying] & trait) != 0) {
                return true;
            }
        }
        return false;
    }

    private boolean isCountedAtItsCalmest() {
        int present = 0;
        for (int finding : things.required()) {
            present += (states[finding] & AnswerStates.ABSENT) == 0 ? 1 : 0;
        }
        return (states[things.presentCount()] & things.counted(present, present)) != 0;
    }
}
