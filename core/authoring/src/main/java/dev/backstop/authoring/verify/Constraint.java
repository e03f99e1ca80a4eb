package dev.backstop.authoring.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Something that has to hold: one of several options, each of them that some facts are in certain states. */
record Constraint(List<List<Restriction>> options) {
    /** That a fact is in one of these states. */
    record Restriction(int fact, long states) {
        Restriction renamed(Map<Integer, Integer> names) {
            return new Restriction(names.getOrDefault(fact, fact), states);
        }
    }

    Constraint {
        options = List.copyOf(options);
    }

    static Constraint that(int fact, long states) {
        return new Constraint(List.of(List.of(new Restriction(fact, states))));
    }

    /** That one of the restrictions is kept. */
    static Constraint any(List<Restriction> restrictions) {
        return new Constraint(restrictions.stream().map(List::of).toList());
    }

    /** The same of facts by other names. */
    Constraint renamed(Map<Integer, Integer> names) {
        List<List<Restriction>> renamed = new ArrayList<>();
        for (List<Restriction> option : options) {
            renamed.add(option.stream().map(one -> one.renamed(names)).toList());
        }
        return new Constraint(renamed);
    }

    boolean isAbout(int fact) {
        return options.stream().anyMatch(option -> option.stream().anyMatch(one -> one.fact() == fact));
    }
}
