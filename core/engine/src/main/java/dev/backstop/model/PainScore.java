package dev.backstop.model;

/**
 * Pain intensity on the 0–10 numeric rating scale.
 *
 * @param points 0 (none) to 10 (worst imaginable), both inclusive; halves occur (2.5), so limits compare and never
 *     round down
 */
public record PainScore(double points) implements Comparable<PainScore> {
    public PainScore {
        if (!(points >= 0 && points <= 10)) {
            throw new IllegalArgumentException("The pain score (" + points + ") must be between 0 and 10 points.");
        }
    }

    public static PainScore of(double points) {
        return new PainScore(points);
    }

    /** Points gained from this score to {@code later}; negative when pain fell. */
    public double riseTo(PainScore later) {
        return later.points - points;
    }

    @Override
    public int compareTo(PainScore other) {
        return Double.compare(points, other.points);
    }
}
