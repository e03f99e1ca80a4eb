package dev.backstop.benchmarks;

import dev.backstop.decision.Decision;
import dev.backstop.engine.Backstop;
import dev.backstop.model.Assessment;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Decisions a second, with all five stages and reasons, against hand-written Java, which answers three of them without
 * texts. Only the ratio of one run counts.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(3)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class DecisionBenchmark {
    private static final int SIZE = 512;

    private final Backstop backstop = Backstop.bundled();
    private final List<Assessment> sample = Sample.of(SIZE, backstop.content().vocabulary());
    private final HandWritten handWritten = new HandWritten(backstop.content().parameters());

    /** The next person of one thread. */
    @State(Scope.Thread)
    public static class Next {
        private int index;

        private int next() {
            index = (index + 1) % SIZE;
            return index;
        }
    }

    @Setup(Level.Trial)
    public void everyAssessmentIsValid() {
        sample.forEach(backstop::decide);
    }

    @TearDown(Level.Trial)
    public void close() {
        backstop.close();
    }

    @Benchmark
    public Decision backstop(Next next) {
        return backstop.decide(sample.get(next.next()));
    }

    @Benchmark
    public Object handWritten(Next next) {
        return handWritten.decide(sample.get(next.next()));
    }
}
