package dev.backstop.authoring.verify;

import dev.backstop.authoring.Expectation;
import dev.backstop.authoring.PackReading;
import dev.backstop.authoring.Scenario;
import dev.backstop.authoring.scenario.ScenarioText;
import dev.backstop.content.PackContent;
import dev.backstop.decision.Decision;
import dev.backstop.engine.Backstop;
import dev.backstop.engine.DecisionFailedException;
import dev.backstop.engine.RuleExplanation.Outcome;
import dev.backstop.engine.RulePack;
import dev.backstop.model.Assessment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the people who show a problem as scenario files, with what is decided about them now. */
public final class Examples {
    private static final List<String> COMMENTS =
            List.of("What is expected here is what is decided now. Put in what has to be decided instead.");

    private Examples() {}

    /**
     * Writes a file for each problem that has an example.
     *
     * @param reading the pack that was verified
     * @param directory is made when it is not there
     * @return the files written
     * @throws IOException if one cannot be written
     */
    public static List<Path> write(Verification verification, PackReading reading, Path directory) throws IOException {
        List<Path> written = new ArrayList<>();
        PackContent content = reading.orThrow();
        ScenarioText text = ScenarioText.of(reading);
        Files.createDirectories(directory);
        try (Backstop backstop = Backstop.builder().pack(RulePack.of(content)).build()) {
            for (Problem problem : verification.problems()) {
                if (!problem.examples().isEmpty()) {
                    Path file = directory.resolve(name(problem, written.size() + 1));
                    Files.writeString(file, text(problem, text, backstop));
                    written.add(file);
                }
            }
        }
        return written;
    }

    private static String name(Problem problem, int number) {
        return "%02d-%s-%s.scenarios.yaml"
                .formatted(number, problem.kind().id(), problem.ids().get(0).replace('.', '-'));
    }

    private static String text(Problem problem, ScenarioText text, Backstop backstop) {
        StringBuilder file = new StringBuilder("# " + problem.text().replace('\n', ' ') + "\n");
        boolean pair = problem.examples().size() == 2;
        for (int i = 0; i < problem.examples().size(); i++) {
            Assessment example = problem.examples().get(i);
            String name = problem.kind().id() + " of " + String.join(", ", problem.ids())
                    + (pair ? i == 0 ? ", before" : ", after something got worse" : "");
            Decision decision = decide(backstop, example);
            if (decision == null) {
                file.append("# There is no decision about this person, so nothing can be expected yet.\n");
            }
            Expectation expected = decision == null ? Expectation.ANY : Expectation.of(decision);
            List<String> because = decision == null ? List.of() : fired(problem, backstop, example);
            file.append(text.write(
                    new Scenario(name, "", 0, example, expected, because, List.of(), List.of(), List.of()), COMMENTS));
        }
        return file.toString();
    }

    private static @Nullable Decision decide(Backstop backstop, Assessment example) {
        try {
            return backstop.decide(example);
        } catch (DecisionFailedException none) {
            return null;
        }
    }

    private static List<String> fired(Problem problem, Backstop backstop, Assessment example) {
        return backstop.explain(example).stream()
                .filter(explained -> explained.outcome() == Outcome.FIRED)
                .map(explained -> explained.rule().id())
                .filter(problem.ids()::contains)
                .toList();
    }
}
