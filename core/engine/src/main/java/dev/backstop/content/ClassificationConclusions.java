package dev.backstop.content;

/** What a rule of the classification stage may conclude. */
public interface ClassificationConclusions {
    /**
     * The person belongs to a class.
     *
     * @param dimension id of a choice in the vocabulary that starts with {@code classification.}
     * @param value one of its values
     */
    void classify(String dimension, String value);
}
