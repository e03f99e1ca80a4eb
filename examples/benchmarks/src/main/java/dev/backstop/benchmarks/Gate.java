package dev.backstop.benchmarks;

import dev.backstop.benchmarks.Answer.Checked;
import dev.backstop.decision.Criterion.Status;
import java.util.ArrayList;
import java.util.List;

/** The criteria of a gate: met, not met, or not known. */
final class Gate {
    private final List<Checked> criteria = new ArrayList<>();
    private boolean unmet;
    private boolean unknown;

    void check(String criterion, Status status, List<String> rules) {
        criteria.add(new Checked(criterion, status, rules));
        unmet |= status == Status.UNMET;
        unknown |= status == Status.UNKNOWN;
    }

    /** A criterion that one rule decides. */
    void check(String criterion, Status status, String rule) {
        check(criterion, status, List.of(rule));
    }

    List<Checked> criteria() {
        return criteria;
    }

    boolean hasUnmet() {
        return unmet;
    }

    boolean hasUnknown() {
        return unknown;
    }

    static Status met(boolean met) {
        return met ? Status.MET : Status.UNMET;
    }

    static Status atLeast(double value, double limit) {
        return Double.isNaN(value) ? Status.UNKNOWN : met(value >= limit);
    }

    static Status atMost(double value, double limit) {
        return Double.isNaN(value) ? Status.UNKNOWN : met(value <= limit);
    }

    /** A number that may still turn out as low as {@code least}. */
    static Status below(double value, double least, double limit) {
        if (Double.isNaN(value)) {
            return Status.UNKNOWN;
        }
        return value >= limit && least < limit ? Status.UNKNOWN : met(value < limit);
    }

    /** A number that may still turn out as high as {@code most}. */
    static Status atLeast(double value, double most, double limit) {
        Status status = atLeast(value, limit);
        return status == Status.UNMET && most >= limit ? Status.UNKNOWN : status;
    }

    static Status absent(Signs signs, Sign sign) {
        return signs.notAsked(sign) || signs.unsure(sign) ? Status.UNKNOWN : met(signs.absent(sign));
    }

    static Status present(Signs signs, Sign sign) {
        return signs.notAsked(sign) || signs.unsure(sign) ? Status.UNKNOWN : met(signs.present(sign));
    }

    static Status both(Status one, Status other) {
        if (one == Status.UNMET || other == Status.UNMET) {
            return Status.UNMET;
        }
        return one == Status.UNKNOWN || other == Status.UNKNOWN ? Status.UNKNOWN : Status.MET;
    }
}
