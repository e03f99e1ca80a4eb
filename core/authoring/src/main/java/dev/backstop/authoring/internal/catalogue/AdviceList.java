package dev.backstop.authoring.internal.catalogue;

import static dev.backstop.authoring.internal.catalogue.Markdown.code;
import static dev.backstop.authoring.internal.catalogue.Markdown.text;

import dev.backstop.authoring.internal.catalogue.Carriers.Kind;
import dev.backstop.content.PackContent;
import dev.backstop.content.Vocabulary.AdviceTerm;
import dev.backstop.decision.Message;
import java.util.Locale;

/** What the person may be told, in the order in which it is given. */
final class AdviceList {
    private AdviceList() {}

    static void write(Markdown page, PackContent content) {
        page.paragraph("In the order in which it is given. Rules choose it; the text is that for the person.");
        content.vocabulary().advice().values().forEach(term -> page.item(line(term, content)));
    }

    private static String line(AdviceTerm term, PackContent content) {
        Message message = content.messages().get("advice." + term.id());
        return Kind.ADVICE.anchor(term.id()) + code(term.id()) + " "
                + term.kind().name().toLowerCase(Locale.ROOT)
                + (message == null ? "" : ": " + text(message.person()))
                + (term.sources().isEmpty() ? "" : "; " + SourceTable.references(term.sources(), content))
                + TermLists.statements(term.statements());
    }
}
