package dev.backstop.authoring.coverage;

import org.jspecify.annotations.Nullable;

/**
 * One thing that scenarios have to show of a rule.
 *
 * @param rule the rule's id
 * @param kind what kind of thing
 * @param condition index of the condition that it is about; -1 for the whole rule
 * @param part index of the comparison within the condition, its limits counted only among numbers; -1 for the whole
 *     condition
 * @param alone id of the finding or measure, or value of the choice, that has to make the condition hold by itself
 * @param line line in the rule's file
 * @param what what has to be shown, as the rest of a sentence that begins with the rule
 */
public record Cell(
        String rule,
        Kind kind,
        int condition,
        int part,
        @Nullable String alone,
        int line,
        String what) {

    /** The kinds of thing, as core/docs/coverage.md defines them. */
    public enum Kind {
        /** It fires. */
        FIRED(true),
        /** One comparison fails for what is known, and everything else holds. */
        FAILS(true),
        /** Of several facts of which one is enough, this one makes it fire by itself. */
        ALONE(true),
        /** One condition waits for an answer, and everything else holds. */
        UNKNOWN(false),
        /** The number is exactly the limit, and everything else holds. */
        ON_LIMIT(false),
        /** The number is just beside the limit, where the comparison comes out the other way. */
        OFF_LIMIT(false);

        private final boolean decides;

        Kind(boolean decides) {
            this.decides = decides;
        }

        /** Whether it belongs to MC/DC: a condition shown to decide the rule independently of the others. */
        public boolean decides() {
            return decides;
        }

        /** Whether it is about a side of a limit. */
        public boolean isLimit() {
            return this == ON_LIMIT || this == OFF_LIMIT;
        }
    }
}
