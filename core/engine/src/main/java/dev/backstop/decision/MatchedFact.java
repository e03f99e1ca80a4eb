package dev.backstop.decision;

/**
 * A fact that a rule matched.
 *
 * @param id id in the vocabulary
 * @param value its answer, number or value, as text: {@code present}, {@code 26}, {@code rebuild}
 */
public record MatchedFact(String id, String value) {
    @Override
    public String toString() {
        return id + " = " + value;
    }
}
