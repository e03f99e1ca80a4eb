package dev.backstop.cli;

import dev.backstop.engine.Backstop;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists what an assessment can say. */
@Command(
        name = "vocabulary",
        description = "Lists the findings, measures, choices and questionnaires that an assessment can hold.")
final class VocabularyCommand implements Callable<Integer> {
    private final Console console;

    @Option(
            names = "--search",
            paramLabel = "WORD",
            arity = "1..*",
            description = "Only what has all these words in its id, question, label or synonyms.")
    private List<String> words = List.of();

    @Option(
            names = "--kind",
            paramLabel = "findings|measures|choices|instruments",
            description = "Only this kind (default: all).")
    private @Nullable Kind kind;

    @Mixin
    private PackOption pack = new PackOption();

    @Mixin
    private FormatOption format = new FormatOption();

    VocabularyCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Backstop backstop = pack.backstop()) {
            VocabularyJson found = VocabularyJson.of(backstop.content(), new VocabularySearch(words), kind);
            if (format.isJson()) {
                console.json(found);
            } else {
                console.text(VocabularyText.of(found, String.join(" ", words), console.terminal()));
            }
            return Cli.DONE;
        }
    }

    /** The kinds of term that an assessment can hold. */
    enum Kind {
        findings,
        measures,
        choices,
        instruments
    }
}
