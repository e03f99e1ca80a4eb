package dev.backstop.content;

import java.util.List;

/**
 * The one call that a rule makes.
 *
 * @param call name of a method of the stage's conclusions: {@code suspicion}
 * @param arguments as written: a text without its quotes, {@code SAME_DAY}, a number, or {@code limit.of("…")}
 */
public record Conclusion(String call, List<String> arguments) {
    public Conclusion {
        arguments = List.copyOf(arguments);
    }

    /** The id that the call is about: its first argument. */
    public String id() {
        return arguments.get(0);
    }
}
