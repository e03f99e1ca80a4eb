package dev.backstop.cli;

import dev.backstop.authoring.change.SmallestChange;
import dev.backstop.authoring.change.SmallestChanges;
import dev.backstop.decision.Decision;
import dev.backstop.engine.Backstop;
import dev.backstop.engine.RuleExplanation;
import dev.backstop.model.Assessment;
import dev.backstop.model.InvalidAssessmentException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says why a decision is as it is, and why not otherwise. */
@Command(
        name = "explain",
        description =
                "Says which rules made the decision, which wait for an answer, why the others did not count, and what would change it.")
final class ExplainCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "FILE", description = "An assessment as JSON, or - for standard input.")
    private String file = AssessmentFile.STANDARD_INPUT;

    @Option(names = "--rule", paramLabel = "ID", description = "Only this rule, with each of its conditions.")
    private @Nullable String rule;

    @Mixin
    private PackOption pack = new PackOption();

    @Mixin
    private FormatOption format = new FormatOption();

    @Mixin
    private AudienceOption audience = new AudienceOption();

    ExplainCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        AssessmentInput input = AssessmentInput.read(console, file);
        try (Backstop backstop = pack.backstop()) {
            String only = rule;
            Explained explained = only == null
                    ? input.ask(assessment -> new Explained(
                            backstop.decide(assessment),
                            backstop.explain(assessment),
                            SmallestChanges.by(backstop.content()).of(assessment)))
                    : input.ask(assessment -> new Explained(null, List.of(one(backstop, assessment, only)), List.of()));
            write(backstop, explained);
            return Cli.DONE;
        }
    }

    private static RuleExplanation one(Backstop backstop, Assessment assessment, String rule) {
        try {
            return backstop.explain(assessment, rule);
        } catch (InvalidAssessmentException invalid) {
            throw invalid;
        } catch (IllegalArgumentException unknownRule) {
            throw new FaultyInputException("", String.valueOf(unknownRule.getMessage()));
        }
    }

    private void write(Backstop backstop, Explained explained) {
        if (format.isJson()) {
            console.json(ExplanationJson.of(explained, backstop.content()));
        } else {
            console.text(ExplanationText.of(explained, backstop.content(), audience.audience(), console.terminal()));
        }
    }

    /**
     * What there is to explain.
     *
     * @param decision absent when one rule was asked for
     * @param changes what would change it; empty when one rule was asked for
     */
    record Explained(@Nullable Decision decision, List<RuleExplanation> rules, List<SmallestChange> changes) {}
}
