package dev.backstop.authoring.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.authoring.PackReading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class ScenarioWatchTest {
    private static final Path VALID = Path.of("src/test/resources/packs/valid");
    private static final String RULES = "classification/duration/duration.drl";

    @TempDir
    Path pack;

    @Test
    @Timeout(60)
    void what_is_saved_is_run_first_and_then_the_rest() throws Exception {
        copy();
        BlockingQueue<String> told = new LinkedBlockingQueue<>();
        ScenarioWatch watch = new ScenarioWatch(pack, scenario -> true, listener(told));
        CompletableFuture<Void> running = CompletableFuture.runAsync(() -> run(watch));

        assertThat(next(told)).startsWith("all 0 wrong, 0 left");
        String rules = Files.readString(pack.resolve(RULES));
        Files.writeString(pack.resolve(RULES), rules.replace("value >= limit", "value > limit"));
        assertThat(next(told)).startsWith("3 with 1 wrong, ");
        assertThat(next(told)).endsWith("0 left");
        Files.writeString(pack.resolve(RULES), "nonsense");
        assertThat(next(told)).isEqualTo("faulty");
        Files.writeString(pack.resolve(RULES), rules);
        assertThat(next(told)).startsWith("3 with 0 wrong, ");

        watch.close();
        running.get(30, TimeUnit.SECONDS);
    }

    private static String next(BlockingQueue<String> told) throws InterruptedException {
        return String.valueOf(told.poll(30, TimeUnit.SECONDS));
    }

    private static void run(ScenarioWatch watch) {
        try {
            watch.run();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ScenarioWatch.Listener listener(BlockingQueue<String> told) {
        return new ScenarioWatch.Listener() {
            @Override
            public void faulty(PackReading reading) {
                told.add("faulty");
            }

            @Override
            public void ran(List<ScenarioResult> results, int left) {
                long wrong = results.stream().filter(one -> !one.holds()).count();
                told.add((results.size() > 3 ? "all " + wrong : results.size() + " with " + wrong) + " wrong, " + left
                        + " left");
            }
        };
    }

    private void copy() throws IOException {
        try (Stream<Path> files = Files.walk(VALID)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = pack.resolve(VALID.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }
}
