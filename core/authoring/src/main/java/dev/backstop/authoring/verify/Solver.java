package dev.backstop.authoring.verify;

import dev.backstop.authoring.verify.Constraint.Restriction;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Looks through every combination of states of facts for one that keeps all constraints; whole blocks of combinations
 * that break one are left out at once. The same question is always searched in the same order.
 */
final class Solver {
    private final List<Fact> facts;
    private final List<Constraint> constraints;
    private final List<Tally> tallies;
    private final long mostSteps;
    private long steps;

    /** @param facts all that the constraints are about, each in the place of its index */
    Solver(List<Fact> facts, List<Constraint> constraints, List<Tally> tallies, long mostSteps) {
        this.facts = facts;
        this.constraints = constraints;
        this.tallies = tallies;
        this.mostSteps = mostSteps;
    }

    /** Whether the search was broken off, so that "nothing found" proves nothing. */
    boolean gaveUp() {
        return steps > mostSteps;
    }

    long steps() {
        return steps;
    }

    /** The states that are left to each fact, any of which will do; null where there is no such combination. */
    long @Nullable [] solve(List<Constraint> more) {
        steps = 0;
        List<Constraint> all = new ArrayList<>(constraints);
        all.addAll(more);
        long[] states = new long[facts.size()];
        for (int i = 0; i < states.length; i++) {
            states[i] = facts.get(i).all();
        }
        return search(states, all);
    }

    private long @Nullable [] search(long[] states, List<Constraint> open) {
        if (++steps > mostSteps) {
            return null;
        }
        List<Constraint> left = open;
        while (true) {
            List<Constraint> next = new ArrayList<>();
            boolean narrowed = false;
            for (Constraint constraint : left) {
                List<Restriction> only = null;
                int possible = 0;
                boolean kept = false;
                for (List<Restriction> option : constraint.options()) {
                    int truth = truth(option, states);
                    if (truth > 0) {
                        kept = true;
                        break;
                    }
                    if (truth == 0) {
                        possible++;
                        only = option;
                    }
                }
                if (kept) {
                    continue;
                }
                if (only == null) {
                    return null;
                }
                if (possible == 1) {
                    if (!narrow(states, only)) {
                        return null;
                    }
                    narrowed = true;
                } else {
                    next.add(constraint);
                }
            }
            for (Tally tally : tallies) {
                long was = states[tally.count()];
                if (!count(tally, states)) {
                    return null;
                }
                narrowed |= was != states[tally.count()];
            }
            left = next;
            if (!narrowed) {
                break;
            }
        }
        if (left.isEmpty()) {
            return settle(states, left);
        }
        Constraint fork = left.get(0);
        for (Constraint constraint : left) {
            if (constraint.options().size() < fork.options().size()) {
                fork = constraint;
            }
        }
        for (List<Restriction> option : fork.options()) {
            if (truth(option, states) == 0) {
                long[] copy = states.clone();
                long[] found = narrow(copy, option) ? search(copy, left) : null;
                if (found != null || gaveUp()) {
                    return found;
                }
            }
        }
        return null;
    }

    /** What is counted has to be decided one by one until the number is. */
    private long @Nullable [] settle(long[] states, List<Constraint> none) {
        for (Tally tally : tallies) {
            int[] range = range(tally, states);
            if (range[0] == range[1]) {
                continue;
            }
            for (Restriction item : tally.possible()) {
                long counting = states[item.fact()] & item.states();
                long other = states[item.fact()] & ~item.states();
                if (counting == 0 || other == 0) {
                    continue;
                }
                for (long branch : new long[] {other, counting}) {
                    long[] copy = states.clone();
                    copy[item.fact()] = branch;
                    long[] found = search(copy, none);
                    if (found != null || gaveUp()) {
                        return found;
                    }
                }
                return null;
            }
        }
        return states;
    }

    private static boolean narrow(long[] states, List<Restriction> option) {
        boolean possible = true;
        for (Restriction one : option) {
            states[one.fact()] &= one.states();
            possible &= states[one.fact()] != 0;
        }
        return possible;
    }

    /** 1 where the option is kept whatever comes, -1 where it cannot be kept, 0 where it may be. */
    private static int truth(List<Restriction> option, long[] states) {
        int truth = 1;
        for (Restriction one : option) {
            long within = states[one.fact()] & one.states();
            if (within == 0) {
                return -1;
            }
            truth = within == states[one.fact()] ? truth : 0;
        }
        return truth;
    }

    private boolean count(Tally tally, long[] states) {
        int[] range = range(tally, states);
        long can = facts.get(tally.count()).where(state -> {
            for (int number = range[0]; number <= range[1]; number++) {
                if (state instanceof State.Numbers numbers && numbers.contains(number)) {
                    return true;
                }
            }
            return false;
        });
        states[tally.count()] &= can;
        return states[tally.count()] != 0;
    }

    private static int[] range(Tally tally, long[] states) {
        int least = 0;
        int most = 0;
        for (int i = 0; i < tally.sure().size(); i++) {
            Restriction sure = tally.sure().get(i);
            Restriction possible = tally.possible().get(i);
            least += (states[sure.fact()] & ~sure.states()) == 0 ? 1 : 0;
            most += (states[possible.fact()] & possible.states()) == 0 ? 0 : 1;
        }
        return new int[] {least, most};
    }
}
