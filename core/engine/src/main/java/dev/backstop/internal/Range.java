package dev.backstop.internal;

/**
 * What a number that is not known for good may still turn out to be.
 *
 * @param low the least, inclusive
 * @param high the most, inclusive
 * @param whole whether only the whole steps from the least on are possible, or everything in between
 */
record Range(double low, double high, boolean whole) {
    private static final double PRECISION = 1e6;

    Range {
        low = rounded(low);
        high = rounded(high);
    }

    /** A share of 45 less another is meant to be 10 percent exactly, not a hair more or less. */
    private static double rounded(double number) {
        return Math.rint(number * PRECISION) / PRECISION;
    }

    /** Whether some number of the range satisfies all the comparisons at once. */
    boolean anySatisfies(Comparison[] comparisons) {
        return whole ? someStep(comparisons) : meets(comparisons);
    }

    /** Where any step does, an end or a step beside one of the limits does too. */
    private boolean someStep(Comparison[] comparisons) {
        if (Comparison.allHold(comparisons, low) || Comparison.allHold(comparisons, high)) {
            return true;
        }
        for (Comparison comparison : comparisons) {
            double below = low + Math.floor(comparison.limit() - low);
            for (double step = below - 1; step <= below + 2; step++) {
                if (step >= low && step <= high && Comparison.allHold(comparisons, step)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether every number of the range satisfies all the comparisons. */
    boolean allSatisfy(Comparison[] comparisons) {
        // What a comparison leaves is one stretch of numbers, so both ends speak for the rest; "is not" leaves two.
        for (Comparison comparison : comparisons) {
            if (!comparison.holds(low) || !comparison.holds(high) || comparison.excludesOnly(low, high)) {
                return false;
            }
        }
        return true;
    }

    /** The stretch that the comparisons leave of the range is not empty. */
    private boolean meets(Comparison[] comparisons) {
        double from = low;
        double to = high;
        for (Comparison comparison : comparisons) {
            double limit = comparison.limit();
            switch (comparison.operator()) {
                case LESS, AT_MOST -> to = Math.min(to, limit);
                case MORE, AT_LEAST -> from = Math.max(from, limit);
                case EQUAL -> {
                    from = Math.max(from, limit);
                    to = Math.min(to, limit);
                }
                default -> {}
            }
        }
        if (from < to) {
            // Points that "less", "more" and "is not" leave out do not empty a stretch.
            return true;
        }
        return from == to && Comparison.allHold(comparisons, from);
    }

    boolean isOneNumber() {
        return low == high;
    }

    Range less(double number) {
        return new Range(low - number, high - number, whole);
    }

    Range percentOf(double number) {
        return new Range(low * 100 / number, high * 100 / number, false);
    }
}
