package dev.backstop.authoring.internal.lint;

import dev.backstop.authoring.Check;
import dev.backstop.authoring.internal.Faults;
import dev.backstop.authoring.internal.Names;
import dev.backstop.authoring.internal.Place;
import dev.backstop.authoring.internal.ReadPack;
import dev.backstop.authoring.internal.Terms;
import java.util.Set;

/** Finds what a pack defines and nothing in it needs. */
final class UnusedLint {
    private UnusedLint() {}

    static void check(ReadPack pack, Faults faults) {
        Uses uses = Uses.of(pack);
        Terms terms = pack.terms();
        report(Check.UNUSED_PARAMETER, "parameter", "nothing reads", terms.parameters, uses.parameters, faults);
        report(Check.UNUSED_SOURCE, "source", "nothing cites", terms.sources, uses.sources, faults);
        report(Check.UNUSED_MESSAGE, "message", "nothing shows", terms.messages, uses.messages, faults);
        report(Check.UNUSED_TERM, "criterion", "no rule meets", terms.criteria, uses.criteria, faults);
        report(Check.UNUSED_TERM, "advice", "no rule gives", terms.advice, uses.advice, faults);
        report(Check.UNUSED_TERM, "target", "no rule gives", terms.targets, uses.targets, faults);
        report(Check.UNUSED_TERM, "finding", "nothing asks for", terms.findings, uses.facts, faults);
        report(Check.UNUSED_TERM, "measure", "nothing asks for", terms.measures, uses.facts, faults);
        report(Check.UNUSED_TERM, "choice", "nothing asks for", terms.choices, uses.facts, faults);
    }

    private static void report(Check check, String kind, String what, Names names, Set<String> used, Faults faults) {
        for (String name : names.all()) {
            Place at = names.place(name);
            if (!used.contains(name) && at != null) {
                faults.warn(
                        check, at, kind + " \"" + name + "\" is something that " + what + ".", "Remove it, or use it.");
            }
        }
    }
}
