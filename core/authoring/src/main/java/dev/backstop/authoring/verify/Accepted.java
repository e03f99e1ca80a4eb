package dev.backstop.authoring.verify;

import java.util.List;

/**
 * Something found that is meant to be so.
 *
 * @param ids what it is about; it accepts every problem of the kind that names all of these
 * @param reason why it is meant
 * @param reviewer role of who says so
 * @param line line in the file
 */
public record Accepted(Kind kind, List<String> ids, String reason, String reviewer, int line) {
    /** The name of the file in a pack that holds them. */
    public static final String FILE = "verify-accepted.yaml";

    public Accepted {
        ids = List.copyOf(ids);
    }

    boolean covers(Problem problem) {
        return problem.kind() == kind && problem.ids().containsAll(ids);
    }
}
