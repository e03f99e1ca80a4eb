package dev.backstop.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.backstop.decision.Decision;
import dev.backstop.engine.Backstop;
import dev.backstop.model.Assessment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** One engine, shared by many threads. */
class SharedEngineTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final int THREADS = 4;
    private static final int ROUNDS = 60;

    @Test
    void threads_that_share_an_engine_get_the_answers_that_one_thread_gets() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try (Backstop backstop = Backstop.bundled()) {
            List<Assessment> assessments = eachFindingAlone(backstop);
            List<Decision> alone = assessments.stream().map(backstop::decide).toList();
            List<Callable<List<Decision>>> work = new ArrayList<>();
            for (int i = 0; i < ROUNDS / THREADS; i++) {
                work.add(() -> assessments.stream().map(backstop::decide).toList());
            }
            for (Future<List<Decision>> result : threads.invokeAll(work)) {
                assertThat(result.get()).isEqualTo(alone);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void a_closed_engine_says_so() {
        Backstop backstop = Backstop.bundled();
        backstop.close();
        backstop.close();

        assertThatThrownBy(() -> backstop.decide(Assessment.on(TODAY).build()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("This Backstop is closed.");
    }

    private static List<Assessment> eachFindingAlone(Backstop backstop) {
        return backstop.content().vocabulary().findings().keySet().stream()
                .map(id -> Assessment.on(TODAY).present(id).build())
                .toList();
    }
}
