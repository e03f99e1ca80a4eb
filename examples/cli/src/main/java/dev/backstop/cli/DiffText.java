package dev.backstop.cli;

import dev.backstop.authoring.diff.AnswerChange;
import dev.backstop.authoring.diff.DiffReport;
import dev.backstop.authoring.diff.DiffWords;
import dev.backstop.authoring.diff.Difference;
import dev.backstop.authoring.diff.Difference.Kind;
import dev.backstop.authoring.overlay.Waiver;
import dev.backstop.model.Assessment;
import java.util.List;
import java.util.function.Function;

/** A comparison of two packs as text. */
final class DiffText {
    private static final int MOST_CASES = 8;

    private final Page page;
    private final Function<Assessment, String> example;

    private DiffText(Function<Assessment, String> example, Terminal terminal) {
        this.page = new Page(terminal);
        this.example = example;
    }

    static String of(DiffReport report, Function<Assessment, String> example, Terminal terminal) {
        DiffText text = new DiffText(example, terminal);
        text.page.line(0, DiffWords.summary(report), Tone.STRONG);
        text.changes(report, "Less urgent, or allows more", true);
        text.changes(report, "Other changes", false);
        text.differences(report.differences());
        return text.page.toString();
    }

    private void changes(DiffReport report, String title, boolean permissive) {
        List<AnswerChange> some = report.changes().stream()
                .filter(change -> change.permissive() == permissive)
                .toList();
        if (!some.isEmpty()) {
            page.section(title);
            some.forEach(this::change);
        }
    }

    private void change(AnswerChange change) {
        Tone tone = !change.permissive() ? Tone.STRONG : change.isWaived() ? Tone.CARE : Tone.ALARM;
        page.item(
                0,
                page.bullet(),
                change.aspect().title() + ": " + change.from() + " → " + change.to() + " – " + DiffWords.count(change),
                tone);
        change.causes().forEach(cause -> page.line(1, cause.id() + " " + DiffWords.how(cause)));
        if (!change.alsoRules().isEmpty()) {
            page.line(1, "and so also " + String.join(", ", change.alsoRules()), Tone.QUIET);
        }
        for (Waiver waiver : change.waivers()) {
            page.line(1, "waived by " + waiver.reviewer() + " for " + waiver.id() + ": " + waiver.reason());
        }
        change.cases().stream().limit(MOST_CASES).forEach(one -> page.line(1, one, Tone.QUIET));
        if (change.cases().size() > MOST_CASES) {
            page.line(1, "and " + (change.cases().size() - MOST_CASES) + " more", Tone.QUIET);
        }
        page.line(1, "Smallest example, from " + change.origin() + ":", Tone.QUIET);
        page.line(2, example.apply(change.example()).strip());
    }

    private void differences(List<Difference> differences) {
        if (differences.isEmpty()) {
            return;
        }
        page.section("What differs in the packs");
        for (Difference difference : differences) {
            String became = difference.kind() == Kind.CHANGED ? "" : " " + Json.kebab(difference.kind());
            page.item(
                    0,
                    page.bullet(),
                    difference.section() + " " + difference.id() + became
                            + (difference.note().isEmpty() ? "" : ": " + difference.note()));
            difference.parts().forEach(part -> page.line(1, part.name() + ": " + part.from() + " → " + part.to()));
        }
    }
}
