package dev.backstop.content;

import dev.backstop.decision.SourceReference;
import java.time.LocalDate;
import java.util.List;

/**
 * One threshold or dose of the pack.
 *
 * @param id {@code <stage>.<what>}
 * @param description what it is
 * @param unit unit of the value
 * @param value the value
 * @param sources where it comes from, never empty
 * @param statements ids of the source statements that it carries; may be empty
 * @param reviewed day on which it was last read against its sources
 * @param reviewBy day by which it has to be read again
 * @param hostMay which way an app may move it: only ever to the safe side
 */
public record Parameter(
        String id,
        String description,
        String unit,
        double value,
        List<SourceReference> sources,
        List<String> statements,
        LocalDate reviewed,
        LocalDate reviewBy,
        HostMay hostMay) {
    public Parameter {
        sources = List.copyOf(sources);
        statements = List.copyOf(statements);
    }

    /** Which way an app that embeds the pack may move a parameter. */
    public enum HostMay {
        LOWER,
        RAISE,
        KEEP
    }
}
