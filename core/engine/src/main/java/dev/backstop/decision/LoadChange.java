package dev.backstop.decision;

/**
 * What the next load may be, as a change from the last in percent (+5 is a twentieth more, -100 is none). Load or
 * volume may change by it, never both.
 *
 * @param least the most cautious end of the range
 * @param suggested where to go within it
 * @param most never more than this
 */
public record LoadChange(double least, double suggested, double most) {
    public static final LoadChange HOLD = new LoadChange(0, 0, 0);
    public static final LoadChange STOP = new LoadChange(-100, -100, -100);

    public LoadChange {
        if (!(least <= suggested && suggested <= most && least >= -100)) {
            throw new IllegalArgumentException("The load change (" + least + ", " + suggested + ", " + most
                    + ") must be in ascending order and not below -100 percent.");
        }
    }

    /** The more cautious of the two at each end. */
    public LoadChange and(LoadChange other) {
        return new LoadChange(
                Math.min(least, other.least), Math.min(suggested, other.suggested), Math.min(most, other.most));
    }
}
