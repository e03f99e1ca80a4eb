package dev.backstop.benchmarks;

import dev.backstop.engine.Backstop;
import java.lang.management.ManagementFactory;

/** Opens the bundled pack, decides once, and prints the milliseconds since the JVM started. */
public final class FirstDecision {
    /** With it, nothing is decided: what an empty JVM takes. */
    static final String NOTHING = "nothing";

    private FirstDecision() {}

    public static void main(String[] args) {
        if (args.length == 0 || !args[0].equals(NOTHING)) {
            try (Backstop backstop = Backstop.bundled()) {
                backstop.decide(Sample.of(1, backstop.content().vocabulary()).get(0));
            }
        }
        long started = ManagementFactory.getRuntimeMXBean().getStartTime();
        System.out.println(System.currentTimeMillis() - started);
    }
}
