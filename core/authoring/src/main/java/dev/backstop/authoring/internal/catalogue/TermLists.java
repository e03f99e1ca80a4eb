package dev.backstop.authoring.internal.catalogue;

import static dev.backstop.authoring.internal.catalogue.Markdown.code;
import static dev.backstop.authoring.internal.catalogue.Markdown.text;

import dev.backstop.authoring.internal.catalogue.Carriers.Kind;
import dev.backstop.content.Instrument;
import dev.backstop.content.PackContent;
import dev.backstop.content.Vocabulary;
import dev.backstop.content.Vocabulary.Bound;
import dev.backstop.content.Vocabulary.Calculation;
import dev.backstop.content.Vocabulary.ChoiceTerm;
import dev.backstop.content.Vocabulary.Counted;
import dev.backstop.content.Vocabulary.MeasureTerm;
import dev.backstop.content.Vocabulary.TargetTerm;
import dev.backstop.internal.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Numbers and choices: what they count, what they imply, and which statements they carry. */
final class TermLists {
    private final Markdown page;
    private final PackContent content;

    private TermLists(Markdown page, PackContent content) {
        this.page = page;
        this.content = content;
    }

    static void write(Markdown page, PackContent content) {
        Vocabulary vocabulary = content.vocabulary();
        TermLists lists = new TermLists(page, content);
        page.paragraph("The pack has " + vocabulary.measures().size() + " numbers and "
                + vocabulary.choices().size()
                + " choices. Derived ones come from other answers or from a stage, and cannot be given.");
        vocabulary.measures().values().forEach(lists::measure);
        vocabulary.choices().values().forEach(lists::choice);
        vocabulary.instruments().values().forEach(lists::instrument);
        ProgressList.write(page, content);
        vocabulary.targets().values().forEach(lists::target);
    }

    /** The statements that a term names, as the end of its line. */
    static String statements(List<String> statements) {
        return statements.isEmpty() ? "" : "; statements " + text(String.join(", ", statements));
    }

    private void measure(MeasureTerm measure) {
        List<String> implies = new ArrayList<>();
        measure.implies().forEach((finding, bound) -> implies.add("; " + bound(bound) + " implies " + code(finding)));
        page.item(Kind.MEASURES.anchor(measure.id()) + code(measure.id()) + " " + text(measure.label()) + ", "
                + text(measure.unit()) + (measure.isDerived() ? "; derived" : "") + calculated(measure)
                + String.join("", implies)
                + counts(measure)
                + statements(measure.statements()));
    }

    private static String calculated(MeasureTerm measure) {
        Calculation calculation = measure.calculation();
        return calculation == null
                ? ""
                : switch (calculation.operation()) {
                    case RATIO -> "; " + code(calculation.first()) + " divided by " + code(calculation.second());
                };
    }

    private String counts(MeasureTerm measure) {
        if (measure.upperBoundOf() != null) {
            return "; the most that " + Kind.MEASURES.link(measure.upperBoundOf()) + " can still be";
        }
        return measure.counts().isEmpty()
                ? ""
                : "; counts " + measure.counts().stream().map(this::counted).collect(Collectors.joining(", "));
    }

    private String counted(Counted counted) {
        return code(counted.id()) + (counted.bound() == null ? "" : " " + bound(counted.bound()));
    }

    private String bound(Bound bound) {
        return bound.operator().words() + " " + ParameterTable.amount(bound.parameter(), content);
    }

    private void choice(ChoiceTerm choice) {
        // A stage's choices have as many values as the pack has suspicions; the rules show them.
        String values = choice.isDerived()
                ? "derived"
                : choice.values().entrySet().stream()
                        .map(value -> text(value.getValue()) + implied(choice, value.getKey()))
                        .collect(Collectors.joining("; "));
        page.item(Kind.CHOICES.anchor(choice.id()) + code(choice.id()) + " " + text(choice.label()) + ": " + values
                + statements(choice.statements()));
    }

    private static String implied(ChoiceTerm choice, String value) {
        List<String> findings = choice.implies().getOrDefault(value, List.of());
        return findings.isEmpty()
                ? ""
                : " (implies " + findings.stream().map(Markdown::code).collect(Collectors.joining(", ")) + ")";
    }

    private void instrument(Instrument instrument) {
        page.item(Kind.INSTRUMENTS.anchor(instrument.id()) + code(instrument.id()) + " " + text(instrument.label())
                + ", a questionnaire of " + instrument.items().size() + " items; gives "
                + instrument.scores().keySet().stream().map(Markdown::code).collect(Collectors.joining(", "))
                + statements(instrument.statements()));
    }

    private void target(TargetTerm target) {
        page.item(Kind.TARGETS.anchor(target.id()) + code(target.id()) + " " + text(target.label()) + ", a target in "
                + text(target.unit()) + ", rounded down to a multiple of " + Numbers.text(target.roundTo())
                + statements(target.statements()));
    }
}
