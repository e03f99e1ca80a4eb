package dev.backstop.internal;

import dev.backstop.internal.Completable.Implied;
import java.util.BitSet;
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
    /** What has been narrowed since everything at its calmest went together; null where that was never so. */
    private @Nullable BitSet narrowed;
    /** Where a search begins, taken up again by the next one: there are hundreds of them in a decision. */
    private @Nullable Completions start;

    private Completions(Completable things, long[] states, long[] own, int[] forks, @Nullable BitSet narrowed) {
        this.things = things;
        this.states = states;
        this.own = own;
        this.forks = forks;
        this.narrowed = narrowed;
    }

    static Completions of(Completable things, FactSet facts) {
        long[] own = things.states(facts);
        Completions all = new Completions(things, own.clone(), own, new int[1], null);
        for (int finding : things.linked()) {
            all.states[finding] =
                    (own[finding] & AnswerStates.ABSENT) | AnswerStates.implied(own[finding] & AnswerStates.PRESENT);
        }
        for (int finding : things.linked()) {
            all.spread(finding);
        }
        for (Implied implied : things.implications()) {
            all.keep(implied);
        }
        for (Tally tally : things.tallies()) {
            all.count(tally);
        }
        all.narrowed = all.firstThatDisagrees() == null ? new BitSet() : null;
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
        return start().search(demands);
    }

    private Completions start() {
        Completions known = start;
        if (known == null) {
            known = copy();
            start = known;
        } else {
            System.arraycopy(states, 0, known.states, 0, states.length);
            if (narrowed != null && known.narrowed != null) {
                known.narrowed.clear();
                known.narrowed.or(narrowed);
            }
        }
        return known;
    }

    private Completions copy() {
        BitSet since = narrowed == null ? null : (BitSet) narrowed.clone();
        return new Completions(things, states.clone(), own, forks, since);
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
        if (narrowed != null) {
            narrowed.set(thing);
        }
        return left != 0 && spread(thing);
    }

    /** What follows for others from what a thing can be. */
    private boolean spread(int thing) {
        if (things.isFinding(thing) && !spreadToFindings(thing)) {
            return false;
        }
        for (Implied implied : things.implications(thing)) {
            if (!keep(implied)) {
                return false;
            }
        }
        for (Tally tally : things.tallies(thing)) {
            if (!count(tally)) {
                return false;
            }
        }
        return true;
    }

    private boolean spreadToFindings(int finding) {
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
        return isBacked(finding);
    }

    /** A completion contradicts nothing that is known: a number does not turn out to imply what is absent. */
    private boolean keep(Implied implied) {
        if ((states[implied.implying()] & ~implied.when()) == 0) {
            return narrow(implied.finding(), AnswerStates.PRESENT);
        }
        return (states[implied.finding()] & AnswerStates.PRESENT) != 0 || narrow(implied.implying(), ~implied.when());
    }

    private boolean count(Tally tally) {
        int[] items = tally.items().things();
        int least = 0;
        int most = 0;
        for (int i = 0; i < items.length; i++) {
            long counting = tally.items().states()[i];
            least += (states[items[i]] & ~counting) == 0 ? 1 : 0;
            most += (states[items[i]] & counting) != 0 ? 1 : 0;
        }
        if (!narrow(tally.thing(), tally.states(least, most))) {
            return false;
        }
        long left = states[tally.thing()];
        if (least == most) {
            return true;
        }
        boolean noMore = (left & tally.states(least + 1, most)) == 0;
        boolean noFewer = (left & tally.states(least, most - 1)) == 0;
        return (!noMore || settle(tally, false)) && (!noFewer || settle(tally, true));
    }

    /** All that may or may not count does, or does not. */
    private boolean settle(Tally tally, boolean counts) {
        for (int i = 0; i < tally.items().things().length; i++) {
            int item = tally.items().things()[i];
            long counting = tally.items().states()[i];
            if (isOpen(item, counting) && !narrow(item, counts ? counting : ~counting)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a thing can be in some of the states and in some others. */
    boolean isOpen(int thing, long within) {
        return (states[thing] & within) != 0 && (states[thing] & ~within) != 0;
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

    /**
     * Whether one state can be picked for each thing. At first each is at its calmest; as long as some then do not go
     * together, one of these is settled.
     */
    private boolean isOne() {
        Fork fork = firstThatDisagrees();
        return fork == null || fork.isOne();
    }

    /** Things that do not go together at their calmest, as a way to settle one of them. */
    private @Nullable Fork firstThatDisagrees() {
        if (narrowed == null) {
            return firstOf(things.linked(), things.implications(), things.tallies());
        }
        for (int thing = narrowed.nextSetBit(0); thing >= 0; thing = narrowed.nextSetBit(thing + 1)) {
            Fork fork = firstOf(things.neighbours(thing), things.implications(thing), things.tallies(thing));
            if (fork != null) {
                return fork;
            }
        }
        return null;
    }

    private @Nullable Fork firstOf(int[] findings, Implied[] implications, Tally[] tallies) {
        for (int finding : findings) {
            if (!agrees(finding)) {
                return () -> fork(
                        finding, things.terms().implied(finding), things.terms().implying(finding));
            }
        }
        for (Implied implied : implications) {
            if ((calmest(implied.implying()) & implied.when()) != 0
                    && calmest(implied.finding()) == AnswerStates.ABSENT) {
                return () -> fork(implied.implying(), new int[] {implied.finding()}, new int[0]);
            }
        }
        for (Tally tally : tallies) {
            int counted = counted(tally);
            if ((states[tally.thing()] & tally.states(counted, counted)) == 0) {
                return () -> fork(tally, counted);
            }
        }
        return null;
    }

    private interface Fork {
        boolean isOne();
    }

    private long calmest(int thing) {
        return Long.lowestOneBit(states[thing]);
    }

    private boolean agrees(int finding) {
        for (int implied : things.terms().implied(finding)) {
            if ((AnswerStates.implied(calmest(finding)) & calmest(implied)) == 0) {
                return false;
            }
        }
        return agrees(finding, AnswerStates.RECENT) && agrees(finding, AnswerStates.WORSENING);
    }

    private boolean agrees(int finding, long trait) {
        if ((calmest(finding) & trait) == 0 || (own[finding] & trait) != 0) {
            return true;
        }
        for (int implying : things.terms().implying(finding)) {
            if ((calmest(implying) & trait) != 0 && (own[implying] & trait) != 0) {
                return true;
            }
        }
        return false;
    }

    private int counted(Tally tally) {
        int counted = 0;
        for (int i = 0; i < tally.items().things().length; i++) {
            counted += (calmest(tally.items().things()[i]) & tally.items().states()[i]) != 0 ? 1 : 0;
        }
        return counted;
    }

    private boolean fork(int first, int[] second, int[] third) {
        int thing = Long.bitCount(states[first]) > 1 ? first : open(second);
        thing = thing < 0 ? open(third) : thing;
        if (thing < 0) {
            return false;
        }
        for (long open = states[thing]; open != 0; open &= open - 1) {
            if (isOneWith(thing, Long.lowestOneBit(open))) {
                return true;
            }
        }
        return false;
    }

    private int open(int[] among) {
        for (int thing : among) {
            if (Long.bitCount(states[thing]) > 1) {
                return thing;
            }
        }
        return -1;
    }

    private boolean fork(Tally tally, int counted) {
        int highest = tally.highest();
        boolean more = counted < highest && (states[tally.thing()] & tally.states(counted + 1, highest)) != 0;
        int fork = -1;
        for (int i = 0; i < tally.items().things().length; i++) {
            int item = tally.items().things()[i];
            long counting = tally.items().states()[i];
            boolean counts = (calmest(item) & counting) != 0;
            if (isOpen(item, counting) && (fork < 0 || counts != more)) {
                fork = i;
            }
        }
        if (fork < 0) {
            return false;
        }
        int item = tally.items().things()[fork];
        long counting = tally.items().states()[fork];
        return isOneWith(item, more ? counting : ~counting) || isOneWith(item, more ? ~counting : counting);
    }

    private boolean isOneWith(int thing, long allowed) {
        Completions one = copy();
        return one.narrow(thing, allowed) && (forks[0]++ >= MOST_FORKS || one.isOne());
    }
}
