package dev.backstop.cli;

import dev.backstop.cli.VocabularyJson.ChoiceJson;
import dev.backstop.cli.VocabularyJson.FindingJson;
import dev.backstop.cli.VocabularyJson.InstrumentJson;
import dev.backstop.cli.VocabularyJson.ItemJson;
import dev.backstop.cli.VocabularyJson.MeasureJson;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The terms of a vocabulary as a list to read. */
final class VocabularyText {
    private final Page page;

    private VocabularyText(Page page) {
        this.page = page;
    }

    /** @param searched what was searched for, empty for everything */
    static String of(VocabularyJson found, String searched, Terminal terminal) {
        VocabularyText text = new VocabularyText(new Page(terminal));
        text.findings(found.findings());
        text.measures(found.measures());
        text.choices(found.choices());
        text.instruments(found.instruments());
        int terms = found.findings().size()
                + found.measures().size()
                + found.choices().size()
                + found.instruments().size();
        if (terms == 0) {
            text.page.line(0, "Nothing in the vocabulary has the words \"" + searched + "\".");
        } else {
            text.page.blank().line(0, terms == 1 ? "1 term" : terms + " terms", Tone.QUIET);
        }
        return text.page.toString();
    }

    private void findings(List<FindingJson> findings) {
        String group = "";
        for (FindingJson finding : findings) {
            if (!finding.group().equals(group)) {
                group = finding.group();
                page.section("Findings: " + group.replace('-', ' '));
            }
            page.line(1, finding.id() + (finding.required() ? " (must be answered)" : ""), Tone.STRONG);
            page.line(2, finding.question());
            List<String> more = new ArrayList<>();
            more.add(finding.label());
            if (!finding.synonyms().isEmpty()) {
                more.add("also: " + String.join(", ", finding.synonyms()));
            }
            more.addAll(finding.codes());
            page.line(2, String.join("; ", more), Tone.QUIET);
        }
    }

    private void measures(List<MeasureJson> measures) {
        if (!measures.isEmpty()) {
            page.section("Measures");
        }
        for (MeasureJson measure : measures) {
            page.line(
                    1,
                    "%s: %s to %s %s"
                            .formatted(measure.id(), number(measure.min()), number(measure.max()), measure.unit()),
                    Tone.STRONG);
            texts(measure.question(), measure.label(), measure.from(), measure.codes());
        }
    }

    private void choices(List<ChoiceJson> choices) {
        if (!choices.isEmpty()) {
            page.section("Choices");
        }
        for (ChoiceJson choice : choices) {
            page.line(1, choice.id() + ": " + String.join(" | ", choice.values().keySet()), Tone.STRONG);
            texts(choice.question(), choice.label(), choice.from(), choice.codes());
        }
    }

    private void instruments(List<InstrumentJson> instruments) {
        if (!instruments.isEmpty()) {
            page.section("Questionnaires");
        }
        for (InstrumentJson instrument : instruments) {
            page.line(1, instrument.id() + ": " + String.join(", ", instrument.scores()), Tone.STRONG);
            page.line(2, instrument.label());
            for (ItemJson item : instrument.items()) {
                String reversed = item.reversed() ? ", counts the other way round" : "";
                page.line(
                        3,
                        "%s: %d to %d; %s%s".formatted(item.id(), item.min(), item.max(), item.label(), reversed),
                        Tone.QUIET);
            }
        }
    }

    private void texts(String question, String label, @Nullable String from, List<String> codes) {
        if (!question.isEmpty()) {
            page.line(2, question);
        }
        List<String> more = new ArrayList<>(List.of(label));
        if (from != null) {
            more.add("derived from " + from);
        }
        more.addAll(codes);
        page.line(2, String.join("; ", more), Tone.QUIET);
    }

    private static String number(double value) {
        return value == Math.rint(value) ? "%.0f".formatted(value) : String.valueOf(value);
    }
}
