package dev.backstop.authoring.chart;

/**
 * Places values on an axis.
 *
 * @param low the value at {@code start}
 * @param high the value at {@code end}; has to differ from {@code low}
 * @param start where the axis begins, in pixels
 * @param end where it ends, in pixels; less than {@code start} for an axis that goes up
 */
public record Scale(double low, double high, double start, double end) {
    public Scale {
        if (!(low < high)) {
            throw new IllegalArgumentException(
                    "The highest value (" + high + ") must be above the lowest (" + low + ").");
        }
    }

    /** The place of a value, in pixels; beyond the axis for a value beyond its ends. */
    public double at(double value) {
        return start + (value - low) / (high - low) * (end - start);
    }
}
