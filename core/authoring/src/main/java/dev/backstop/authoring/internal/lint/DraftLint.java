package dev.backstop.authoring.internal.lint;

import dev.backstop.authoring.Check;
import dev.backstop.authoring.internal.Faults;
import dev.backstop.authoring.internal.PackFile;
import dev.backstop.authoring.internal.Place;
import dev.backstop.authoring.internal.ReadPack;
import dev.backstop.authoring.internal.ReadRule;
import dev.backstop.authoring.internal.RuleMetadata;

/** Finds what is not finished: drafts, and places that were left for an author to fill in. */
final class DraftLint {
    private DraftLint() {}

    static void check(ReadPack pack, Faults faults) {
        pack.rules().stream()
                .filter(rule -> rule.metadata().status() == RuleMetadata.Status.DRAFT)
                .forEach(rule -> draft(rule, faults));
        pack.files().all().forEach(file -> toFillIn(file, faults));
    }

    private static void draft(ReadRule rule, Faults faults) {
        faults.warn(
                Check.DRAFT,
                rule.at(),
                "rule \"" + rule.rule().id() + "\" is a draft: it decides nothing, and scenarios that name it are not"
                        + " tried.",
                "Once it is reviewed, write @status( \"active\" ).");
    }

    private static void toFillIn(PackFile file, Faults faults) {
        String[] lines = file.text().split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            int at = lines[i].indexOf(Drafts.MARK);
            if (at >= 0) {
                faults.warn(
                        Check.TO_FILL_IN,
                        new Place(file.path(), i + 1, at + 1),
                        "This still has to be filled in.",
                        null);
            }
        }
    }
}
