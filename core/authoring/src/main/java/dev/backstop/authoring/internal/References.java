package dev.backstop.authoring.internal;

import dev.backstop.authoring.Check;
import dev.backstop.decision.SetAside;
import dev.backstop.decision.SourceReference;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads {@code "SRC-S002 line 203; SRC-BACKSTOP C-07"}, {@code "S002-45 C-07"} and {@code "S000-26 long stiffness is
 * looked at first"}.
 */
final class References {
    private References() {}

    /** Source references; each source has to be in sources.yaml. */
    static List<SourceReference> sources(String text, Place at, String owner, Terms terms, Faults faults) {
        List<SourceReference> references = new ArrayList<>();
        for (String part : text.split(";", -1)) {
            String[] words = part.strip().split("\\s+", 2);
            if (words[0].isEmpty()) {
                faults.add(
                        Check.MISSING_SOURCE,
                        at,
                        owner + " has an empty source; write \"<id> <locator>\", several joined by \";\".");
            } else if (terms.sources.check(words[0], at, owner, "names", faults)) {
                references.add(new SourceReference(words[0], words.length > 1 ? words[1] : ""));
            }
        }
        return references;
    }

    /** Source statements that are not followed, each with why; each has to be in statements.txt. */
    static List<SetAside> setAside(
            String text, List<String> carried, Place at, String owner, Terms terms, Faults faults) {
        List<SetAside> setAside = new ArrayList<>();
        for (String part : text.split(";", -1)) {
            String[] words = part.strip().split("\\s+", 2);
            if (words.length < 2) {
                faults.add(
                        Check.SET_ASIDE,
                        at,
                        owner + " sets \"" + words[0]
                                + "\" aside without a reason; write \"<statement> <why>\", several joined by \";\".");
            } else if (terms.statements.check(words[0], at, owner, "sets aside", faults)) {
                setAside.add(new SetAside(words[0], words[1]));
                if (carried.contains(words[0])) {
                    faults.add(
                            Check.SET_ASIDE,
                            at,
                            owner + " both carries the statement \"" + words[0] + "\" and sets it aside.");
                }
            }
        }
        return setAside;
    }

    /** Ids of source statements; each has to be in statements.txt. */
    static void statements(Iterable<String> ids, Place at, String owner, Terms terms, Faults faults) {
        for (String id : ids) {
            terms.statements.check(id, at, owner, "names", faults);
        }
    }
}
