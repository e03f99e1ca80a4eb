package dev.backstop.benchmarks;

import dev.backstop.content.Vocabulary;
import dev.backstop.engine.Backstop;
import dev.backstop.model.Assessment;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Processor time of a decision on both sides, in turns. Where other programs want the processors too, this is steadier
 * than decisions a second: time in which the thread had to wait does not count.
 */
public final class CpuTime {
    private static final int SIZE = 512;
    private static final int ROUNDS = 40;
    private static final int REPEATS = 16;
    private static final int REPEATS_BY_HAND = 400;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Blackhole blackhole = new Blackhole(
            "Today's password is swordfish. I understand instantiating Blackholes directly is dangerous.");

    private final Vocabulary vocabulary;

    private CpuTime(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** @param args how many rounds; 40 if left out. The first half warms up. */
    public static void main(String[] args) {
        int rounds = args.length == 0 ? ROUNDS : Integer.parseInt(args[0]);
        double[] engine = new double[rounds];
        double[] byHand = new double[rounds];
        try (Backstop backstop = Backstop.bundled()) {
            CpuTime time = new CpuTime(backstop.content().vocabulary());
            HandWritten handWritten = new HandWritten(backstop.content().parameters());
            for (int i = 0; i < rounds; i++) {
                engine[i] = time.micros(backstop::decide, REPEATS);
                byHand[i] = time.micros(handWritten::decide, REPEATS_BY_HAND);
            }
        }
        double ratio = print("backstop", engine) / print("hand-written", byHand);
        System.out.printf(Locale.ROOT, "ratio         %6.1f%n", ratio);
    }

    private double micros(Function<Assessment, Object> decide, int repeats) {
        List<Assessment> sample = Sample.of(SIZE, vocabulary);
        long start = THREADS.getCurrentThreadCpuTime();
        for (int i = 0; i < repeats; i++) {
            for (Assessment assessment : sample) {
                blackhole.consume(decide.apply(assessment));
            }
        }
        return (THREADS.getCurrentThreadCpuTime() - start) / 1e3 / repeats / SIZE;
    }

    private static double print(String what, double[] micros) {
        double[] sorted = Arrays.copyOfRange(micros, micros.length / 2, micros.length);
        Arrays.sort(sorted);
        double median = sorted[sorted.length / 2];
        System.out.printf(
                Locale.ROOT,
                "%-12s %7.2f microseconds a decision (%.2f to %.2f)%n",
                what,
                median,
                sorted[0],
                sorted[sorted.length - 1]);
        return median;
    }
}
