package dev.backstop.content;

import dev.backstop.decision.SetAside;
import dev.backstop.decision.SourceReference;
import java.time.LocalDate;
import java.util.List;

/**
 * One rule as the rule index holds it: its metadata, its condition and its conclusion, read from the rule file when the
 * pack was built.
 *
 * @param id {@code <stage>.<topic>.<what>}, unique in the pack
 * @param title one line
 * @param sources never empty
 * @param statements ids of the source statements that it carries, never empty
 * @param setAside source statements that it does not follow, and why; may be empty
 * @param reviewed day on which it was last read against its sources
 * @param reviewBy day by which it has to be read again
 * @param conditions all of which have to hold, never empty
 * @param conclusion what it concludes
 * @param file path in the pack
 * @param line line on which it begins
 */
public record Rule(
        String id,
        Stage stage,
        String title,
        List<SourceReference> sources,
        List<String> statements,
        List<SetAside> setAside,
        LocalDate reviewed,
        LocalDate reviewBy,
        List<Condition> conditions,
        Conclusion conclusion,
        String file,
        int line) {
    public Rule {
        sources = List.copyOf(sources);
        statements = List.copyOf(statements);
        setAside = List.copyOf(setAside);
        conditions = List.copyOf(conditions);
    }
}
