package dev.backstop.decision;

import java.util.List;
import java.util.stream.Stream;

/** Why a gate let somebody through or not. */
final class Why {
    private Why() {}

    /** The reasons of the actions, then of the criteria that opened the gate, or of those that kept it shut. */
    static List<Reason> of(Stream<List<Reason>> ofActions, List<Criterion> criteria, boolean opened) {
        return of(
                ofActions,
                criteria.stream()
                        .filter(criterion -> (criterion.status() == Criterion.Status.MET) == opened)
                        .toList());
    }

    /** The reasons of the actions, then of these criteria. */
    static List<Reason> of(Stream<List<Reason>> ofActions, List<Criterion> criteria) {
        return Stream.concat(ofActions, criteria.stream().map(Criterion::reasons))
                .flatMap(List::stream)
                .distinct()
                .toList();
    }
}
