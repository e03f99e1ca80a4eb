package dev.backstop.authoring.internal.catalogue;

import static dev.backstop.authoring.internal.catalogue.Markdown.text;

import dev.backstop.authoring.PackReading;
import dev.backstop.content.Approval;
import dev.backstop.content.PackContent;
import dev.backstop.decision.Message;
import dev.backstop.decision.TrainingLimit;
import dev.backstop.decision.Urgency;
import dev.backstop.internal.EffectiveLimits;
import dev.backstop.internal.PackTexts;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Puts the parts of a catalogue together. */
public final class CataloguePage {
    private CataloguePage() {}

    public static String write(PackReading reading, Carriers carriers) {
        PackContent pack = reading.orThrow();
        PackContent content = PackTexts.filled(pack, new EffectiveLimits(pack.parameters(), Map.of()));
        RuleEntries rules = new RuleEntries(reading, content);
        Markdown page = new Markdown();
        page.heading(1, "catalogue", text(content.title()) + ": catalogue");
        page.paragraph("Version " + text(content.id().version()) + ". Written from the pack by the build: change the"
                + " pack, not this page.");
        approvals(page, content);
        page.item("[Rules](#rules): " + content.rules().size() + " in use, by stage and topic; [what they"
                + " conclude](#conclusions); [rules that are not used](#not-used)");
        page.item("[Statements](#statements): what carries each source statement");
        page.item("[Sources](#sources): " + content.sources().size() + ", with how far each was read");
        page.item("[Parameters](#parameters): " + content.parameters().size());
        page.item("[Findings](#findings): " + content.vocabulary().findings().size() + "; [numbers and"
                + " choices](#numbers-and-choices)");
        if (!content.vocabulary().exercises().exercises().isEmpty()) {
            page.item("[Exercises](#exercises): "
                    + content.vocabulary().exercises().exercises().size());
        }

        page.item("[Advice](#advice): " + content.vocabulary().advice().size());

        coverage(page, reading, carriers);

        page.heading(2, "conclusions", "Urgencies and training limits");
        legend(page, content);

        if (!reading.charts().isEmpty()) {
            page.heading(2, "charts", "Charts");
            reading.charts().forEach(chart -> page.picture(title(chart), chart));
        }

        page.heading(2, "rules", "Rules by stage and topic");
        page.paragraph("A rule fires when all of its conditions hold. \"Fires\", \"near miss\" and \"unknown\" name"
                + " the scenarios that show it: it fires; exactly one condition fails; something that it needs is not"
                + " known.");
        rules.contents(page);
        rules.rules(page);

        page.heading(2, "not-used", "Rules that are not used");
        rules.notUsed(page);

        appendix(page, reading, carriers, content);
        return page.toString();
    }

    static void coverage(Markdown page, PackReading reading, Carriers carriers) {
        page.heading(2, "coverage", "How much of the statements is carried");
        page.paragraph(
                "A statement is carried when a rule in use, a parameter, an exercise or a term of the vocabulary names it; messages are carried by the rules that"
                        + " show them. A rule that sets a statement aside does not carry it. [Statement by"
                        + " statement](#statements).");
        new StatementIndex(reading, carriers).counts(page);
    }

    /** What the rules refer to. */
    static void appendix(Markdown page, PackReading reading, Carriers carriers, PackContent content) {
        page.heading(2, "statements", "Statements and what carries them");
        new StatementIndex(reading, carriers).index(page);

        page.heading(2, "sources", "Sources");
        SourceTable.write(page, content);

        page.heading(2, "parameters", "Parameters");
        ParameterTable.write(page, content);

        page.heading(2, "findings", "Findings");
        FindingTables.write(page, content);

        page.heading(2, "numbers-and-choices", "Numbers and choices");
        TermLists.write(page, content);

        if (!content.vocabulary().exercises().exercises().isEmpty()) {
            page.heading(2, "exercises", "Exercises");
            ExerciseTable.write(page, content);
        }

        page.heading(2, "advice", "Advice");
        AdviceList.write(page, content);
    }

    /** For which engines the pack is, and who approved this version of it. */
    static void approvals(Markdown page, PackContent content) {
        page.paragraph("For engines " + text(content.manifest().engine().text()) + ".");
        String version = content.id().version();
        List<Approval> approvals = content.manifest().approvals().stream()
                .filter(one -> one.version().equals(version))
                .toList();
        if (approvals.isEmpty()) {
            page.paragraph("**Not approved by a clinician.**");
        }
        approvals.forEach(one ->
                page.item("Approved by " + text(one.by()) + ", " + text(one.role()) + ", on " + one.day() + "."));
    }

    /** {@code load-grid.svg} is "Load grid". */
    static String title(String chart) {
        String words = chart.substring(0, chart.lastIndexOf('.')).replace('-', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    static void legend(Markdown page, PackContent content) {
        page.tableHead("Urgency", "For the person", "For a clinician");
        Arrays.stream(Urgency.values())
                .sorted(Comparator.reverseOrder())
                .forEach(urgency -> row(page, content, "urgency", urgency));
        page.tableHead("Training limit", "For the person", "For a clinician");
        for (TrainingLimit limit : TrainingLimit.values()) {
            row(page, content, "training-limit", limit);
        }
    }

    private static void row(Markdown page, PackContent content, String kind, Enum<?> constant) {
        String key = kind + "." + constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
        Message message = content.messages().get(key);
        if (message != null) {
            page.tableRow(
                    "**" + ConclusionEnglish.word(constant.name()) + "**",
                    text(message.person()),
                    text(message.clinician()));
        }
    }
}
