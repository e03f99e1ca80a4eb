package dev.backstop.authoring.internal.catalogue;

import static dev.backstop.authoring.internal.catalogue.Markdown.code;
import static dev.backstop.authoring.internal.catalogue.Markdown.text;

import dev.backstop.authoring.internal.catalogue.Carriers.Kind;
import dev.backstop.content.PackContent;
import dev.backstop.content.Vocabulary.FindingTerm;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What is asked: the required findings in full, all of them by group. */
final class FindingTables {
    private FindingTables() {}

    static void write(Markdown page, PackContent content) {
        Collection<FindingTerm> findings = content.vocabulary().findings().values();
        List<FindingTerm> required =
                findings.stream().filter(FindingTerm::required).toList();
        page.paragraph("The pack has " + findings.size() + " findings. " + required.size()
                + " are required: nobody is reassured before each of them was answered \"no\".");
        page.tableHead("Required finding", "Label", "Group", "Question");
        required.forEach(finding -> page.tableRow(
                code(finding.id()), text(finding.label()), text(finding.group()), text(finding.question())));
        page.heading(3, "groups", "Findings by group");
        page.paragraph(
                "A rule may be about any finding of a group. Required ones are in bold. A finding that is present"
                        + " makes those present that it implies.");
        Map<String, List<FindingTerm>> groups = findings.stream()
                .collect(Collectors.groupingBy(FindingTerm::group, LinkedHashMap::new, Collectors.toList()));
        groups.forEach((group, members) -> {
            page.item(text(group) + " (" + members.size() + ")");
            members.forEach(finding -> page.subItem(finding(finding)));
        });
    }

    private static String finding(FindingTerm finding) {
        String id = finding.required() ? "**" + code(finding.id()) + "**" : code(finding.id());
        String implies = finding.implies().isEmpty()
                ? ""
                : "; implies " + finding.implies().stream().map(Markdown::code).collect(Collectors.joining(", "));
        return Kind.FINDINGS.anchor(finding.id()) + id + " " + text(finding.label()) + implies
                + TermLists.statements(finding.statements());
    }
}
