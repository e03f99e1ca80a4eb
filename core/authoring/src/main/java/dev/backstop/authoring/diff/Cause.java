package dev.backstop.authoring.diff;

import java.util.List;

/**
 * What made answers change.
 *
 * @param id a rule, or something else of the pack that differs, such as a parameter that the engine itself reads
 * @param how what of it is different
 * @param parameters changed parameters that the rule reads
 * @param people for how many of those whose answer changed in this way it came out differently
 */
public record Cause(String id, How how, List<String> parameters, int people) {
    public Cause {
        parameters = List.copyOf(parameters);
    }

    /** In what a cause differs. */
    public enum How {
        FIRES_NOW("fires now"),
        FIRES_NO_MORE("fires no more"),
        CONCLUDES_OTHERWISE("concludes something else"),
        DIFFERS("differs");

        private final String words;

        How(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
