package dev.backstop.authoring;

import dev.backstop.authoring.scenario.ScenarioBase;
import dev.backstop.content.PackContent;
import dev.backstop.content.Rule;
import dev.backstop.content.RuleContentException;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What became of reading a pack.
 *
 * @param content the pack; absent when there are faults
 * @param faults everything that is wrong, by file, line and column
 * @param drafts rules that are not used yet, by id
 * @param retired rules that are no longer used, by id
 * @param scenarios the pack's scenarios, in the order of files and lines
 * @param bases starting points of scenarios, in the order of the file
 * @param ruleFiles what is compiled, by path
 * @param statements the source statements that content may name, in the order of the file
 * @param charts names of the charts beside {@code pack.yaml}
 */
public record PackReading(
        @Nullable PackContent content,
        List<Fault> faults,
        List<Rule> drafts,
        List<RetiredRule> retired,
        List<Scenario> scenarios,
        List<ScenarioBase> bases,
        List<RuleFile> ruleFiles,
        List<StatementGroup> statements,
        List<String> charts) {
    public PackReading {
        faults = List.copyOf(faults);
        drafts = List.copyOf(drafts);
        retired = List.copyOf(retired);
        scenarios = List.copyOf(scenarios);
        bases = List.copyOf(bases);
        ruleFiles = List.copyOf(ruleFiles);
        statements = List.copyOf(statements);
        charts = List.copyOf(charts);
    }

    /**
     * The pack, when nothing is wrong with it.
     *
     * @throws RuleContentException if there are faults; its message holds all of them
     */
    public PackContent orThrow() {
        PackContent pack = content;
        if (pack == null) {
            throw new RuleContentException(
                    faults.stream().map(Fault::toString).collect(Collectors.joining("\n", summary() + "\n", "")));
        }
        return pack;
    }

    /** {@code The pack has 3 faults.} */
    public String summary() {
        return "The pack has " + faults.size() + (faults.size() == 1 ? " fault." : " faults.");
    }
}
