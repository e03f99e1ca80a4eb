package dev.backstop.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as people write them, the same in every locale. */
public final class Numbers {
    private Numbers() {}

    /** At most two decimals and no trailing zeros: {@code 26}, {@code 2.5}, {@code -7.14}. */
    public static String text(double value) {
        if (!Double.isFinite(value)) {
            return Double.toString(value);
        }
        if (value == (int) value) {
            return Integer.toString((int) value);
        }
        BigDecimal rounded =
                BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.signum() == 0 ? "0" : rounded.toPlainString();
    }
}
