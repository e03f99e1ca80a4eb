package dev.backstop.authoring.skeleton;

import dev.backstop.authoring.internal.Terms;
import dev.backstop.authoring.internal.Words;
import dev.backstop.authoring.internal.lint.Drafts;
import dev.backstop.authoring.skeleton.Skeleton.SkeletonRefused;
import java.time.LocalDate;
import java.util.List;

/** Skeletons of entries in YAML files. */
final class TermSkeleton {
    private TermSkeleton() {}

    static Skeleton finding(PackTexts texts, String id) {
        requireId(id);
        Terms terms = texts.pack().terms();
        texts.requireNew("finding", id, terms.findings, terms.measures, terms.choices);
        texts.addTerm(
                "findings",
                String.join(
                                "\n",
                                List.of(
                                        "  # %1$s: its group, its texts, and whether it has to be answered \"no\" before anybody is reassured.",
                                        "  %2$s:",
                                        "    group: %3$s",
                                        "    question: \"%1$s: what the person is asked\"",
                                        "    label: \"%1$s: what a clinician reads\"",
                                        "    polarity: danger",
                                        ""))
                        .formatted(Drafts.MARK, id, PackTexts.first(terms.groups.all(), "group of findings")));
        texts.translate("question." + id);
        texts.translate("label." + id);
        return texts.done(List.of(
                "Fill in what is marked " + Drafts.MARK + ".",
                "Write a rule that asks for it: backstop new rule triage.<topic>.<what> --pack DIR",
                "backstop check DIR"));
    }

    static Skeleton parameter(PackTexts texts, String id, LocalDate day) {
        requireId(id);
        Terms terms = texts.pack().terms();
        texts.requireNew("parameter", id, terms.parameters);
        String file = "parameters/" + id.split("\\.")[0] + ".yaml";
        texts.append(file, "", """
                %2$s:
                  description: "%1$s: what it is"
                  unit: "%1$s: its unit"
                  value: 0 # %1$s
                  source: "%3$s %1$s: page or line"
                  statements: []
                  reviewed: %4$s
                  review-by: %5$s
                  host-may: keep
                """.formatted(
                        Drafts.MARK, id, PackTexts.first(terms.sources.all(), "source"), day, day.plusYears(1)));
        return texts.done(List.of(
                "Fill in what is marked " + Drafts.MARK + ".",
                "Read it in a rule: limit.of(\"" + id + "\")",
                "backstop check DIR"));
    }

    private static void requireId(String id) {
        if (!Words.isId(id)) {
            throw new SkeletonRefused("The id \"" + id
                    + "\" has to be words of small letters and digits joined by hyphens, and these joined by dots.");
        }
    }
}
