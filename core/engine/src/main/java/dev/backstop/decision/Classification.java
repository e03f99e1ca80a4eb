package dev.backstop.decision;

import java.util.List;

/**
 * What kind of back pain this is, by the dimensions of the pack. A dimension that cannot be told is not there.
 *
 * @param labels the classes found, in the vocabulary's order
 * @param scores the scores of the latest questionnaires, in the vocabulary's order
 */
public record Classification(List<Label> labels, List<InstrumentScore> scores) {
    public Classification {
        labels = List.copyOf(labels);
        scores = List.copyOf(scores);
    }

    /**
     * One class.
     *
     * @param dimension id of the dimension in the vocabulary: {@code classification.duration}
     * @param value one of its values: {@code chronic}
     * @param text the value's label
     * @param reasons why, never empty
     */
    public record Label(String dimension, String value, String text, List<Reason> reasons) {
        public Label {
            reasons = List.copyOf(reasons);
        }
    }
}
