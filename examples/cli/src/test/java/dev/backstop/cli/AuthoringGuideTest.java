package dev.backstop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.cli.AuthoringGuide.Step;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Does everything that the authoring guide says, in a copy of the rules, and holds it to what it promises. */
class AuthoringGuideTest {
    private static final Path TOP = Path.of("..", "..").toAbsolutePath().normalize();
    private static final Path GUIDE = TOP.resolve("rules/README.md");
    private static final int TASKS = 10;

    @TempDir
    private Path work;

    @Test
    void everything_in_the_guide_works_as_it_says() throws IOException {
        List<String> broken = new ArrayList<>();
        for (Step step : AuthoringGuide.read(GUIDE)) {
            if (step instanceof Step.Change change) {
                change(change);
            } else if (step instanceof Step.Command command) {
                run(command, broken);
            }
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void the_guide_has_ten_tasks_each_with_a_command() throws IOException {
        List<String> tasks = List.of(Files.readString(GUIDE).split("(?m)^## \\d+\\. "));

        assertThat(tasks).hasSize(TASKS + 1);
        assertThat(tasks.subList(1, tasks.size()))
                .allSatisfy(task -> assertThat(task).contains("\n$ backstop "));
    }

    private void run(Step.Command command, List<String> broken) throws IOException {
        List<String> words = command.words().stream().map(this::here).toList();
        if (words.get(0).equals("cp")) {
            copy(Path.of(words.get(2)), Path.of(words.get(3)));
            return;
        }
        if (words.get(0).equals("rm")) {
            Files.delete(Path.of(words.get(1)));
            return;
        }
        assertThat(words.get(0)).as("the command on line %s", command.line()).isEqualTo("backstop");
        Call call = Call.of(words.subList(1, words.size()).toArray(String[]::new));
        List<String> printed = (call.out() + call.err())
                .replace(work + "/", "")
                .replace(TOP + "/", "")
                .lines()
                .toList();
        if (!AuthoringGuide.keeps(command.prints(), printed)) {
            broken.add("rules/README.md:" + command.line() + ": " + String.join(" ", command.words())
                    + " printed something else:\n" + String.join("\n", printed));
        }
    }

    private void change(Step.Change change) throws IOException {
        Path file = Path.of(here(change.file()));
        String text = Files.readString(file);
        assertThat(text.split(Pattern.quote(change.from()), -1))
                .as("places in %s that line %s of the guide changes", change.file(), change.line())
                .hasSize(2);
        Files.writeString(file, text.replace(change.from(), change.to()));
    }

    /** The guide stands at the top of the repository; what it makes is made in a place of its own. */
    private String here(String word) {
        if (word.startsWith("my-")) {
            return work.resolve(word).toString();
        }
        return word.matches("(rules|examples)(/.*)?") ? TOP.resolve(word).toString() : word;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(
                            path -> !path.startsWith(from.resolve("target")) && !path.startsWith(from.resolve("src")))
                    .toList()) {
                Path target = to.resolve(from.relativize(file));
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }
}
