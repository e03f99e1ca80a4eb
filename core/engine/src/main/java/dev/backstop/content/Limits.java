package dev.backstop.content;

/** The parameters of a pack as rules read them: {@code value > limit.of("load.settling-window")}. */
public interface Limits {
    /**
     * @param parameterId id of a parameter of the pack
     * @return its value, in the parameter's unit
     * @throws IllegalArgumentException if the pack has no such parameter
     */
    double of(String parameterId);
}
