package dev.backstop.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Starts {@link FirstDecision} many times, with and without a shared archive of classes (AppCDS). */
public final class StartUp {
    private static final int RUNS = 15;
    private static final String SHARE_NOTHING_MORE = "-Xshare:auto";

    private StartUp() {}

    /** @param args how often; 15 if left out */
    public static void main(String[] args) throws IOException, InterruptedException {
        int runs = args.length == 0 ? RUNS : Integer.parseInt(args[0]);
        Path archive = Files.createTempDirectory("backstop").resolve("classes.jsa");
        start("-XX:ArchiveClassesAtExit=" + archive);
        String shared = "-XX:SharedArchiveFile=" + archive;
        List<Long> empty = new ArrayList<>();
        List<Long> plain = new ArrayList<>();
        List<Long> archived = new ArrayList<>();
        // In turns, so that a noisy minute hits all three alike.
        for (int i = 0; i < runs; i++) {
            empty.add(start(SHARE_NOTHING_MORE, FirstDecision.NOTHING));
            plain.add(start(SHARE_NOTHING_MORE));
            archived.add(start(shared));
        }
        print("empty JVM", empty);
        print("first decision", plain);
        print("first decision with AppCDS", archived);
    }

    private static long start(String option, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                option,
                "-Xlog:disable",
                "-cp",
                System.getProperty("java.class.path"),
                FirstDecision.class.getName()));
        command.addAll(Arrays.asList(arguments));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException("FirstDecision ended with " + process.exitValue() + ".");
        }
        return Long.parseLong(printed.strip());
    }

    private static void print(String what, List<Long> millis) {
        List<Long> sorted = millis.stream().sorted().toList();
        System.out.printf(
                Locale.ROOT,
                "%-28s median %4d ms   (%d to %d, %d runs)%n",
                what,
                sorted.get(sorted.size() / 2),
                sorted.get(0),
                sorted.get(sorted.size() - 1),
                sorted.size());
    }
}
