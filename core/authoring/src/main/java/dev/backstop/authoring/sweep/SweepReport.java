package dev.backstop.authoring.sweep;

import java.util.List;

/**
 * What a decision comes to over the range of one input.
 *
 * @param fact the input's id
 * @param label what it is called
 * @param unit unit of its values; empty for a finding or a choice
 * @param ranges neighbouring values with the same answer, in order
 * @param turns where one range ends and the next begins; empty for a finding or a choice, which has no order
 */
public record SweepReport(String fact, String label, String unit, List<Range> ranges, List<Turn> turns) {
    public SweepReport {
        ranges = List.copyOf(ranges);
        turns = List.copyOf(turns);
    }

    /**
     * Values with the same answer.
     *
     * @param from the first of them
     * @param to the last of them; the same as the first for one alone
     * @param low that of a number
     * @param high that of a number
     */
    public record Range(String from, String to, double low, double high, Answer answer) {
        /** {@code 0 to 3}, or one value. */
        public String text() {
            return from.equals(to) ? from : from + " to " + to;
        }
    }

    /** What a decision comes to, each part in words. */
    public record Answer(String urgency, String trainingLimit, String load, String phase) {
        public List<String> cells() {
            return List.of(urgency, trainingLimit, load, phase);
        }
    }

    /**
     * A place where the decision turns.
     *
     * @param last the last value with the one answer
     * @param first the first value with the other
     * @param rules ids of rules that fire on only one side
     * @param parameters ids of parameters that these compare the input with and that lie there
     */
    public record Turn(String last, String first, List<String> rules, List<String> parameters) {
        public Turn {
            rules = List.copyOf(rules);
            parameters = List.copyOf(parameters);
        }
    }
}
