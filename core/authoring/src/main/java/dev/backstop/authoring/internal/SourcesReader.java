package dev.backstop.authoring.internal;

import dev.backstop.authoring.Check;
import dev.backstop.authoring.StatementGroup;
import dev.backstop.content.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads sources.yaml and statements.txt. */
final class SourcesReader {
    private static final int LONGEST = 100;
    private static final Pattern SOURCE_ID = Pattern.compile("SRC-[A-Z0-9]+(-[A-Z0-9]+)*");
    private static final Pattern STATEMENT_ID = Pattern.compile("[A-Za-z0-9]+([.-][A-Za-z0-9]+)*");
    private static final List<String> KEYS =
            List.of("title", "publisher", "edition", "link", "licence", "status", "note", "checked");

    private SourcesReader() {}

    static void readSources(PackFile file, Terms terms, Faults faults) {
        Fields.mapping(YamlReader.read(file, faults), "sources.yaml", faults)
                .entries()
                .forEach((id, entry) -> source(id, entry, terms, faults));
    }

    private static void source(String id, Yaml.Entry entry, Terms terms, Faults faults) {
        String owner = "source \"" + id + "\"";
        if (id.length() > LONGEST || !SOURCE_ID.matcher(id).matches()) {
            faults.add(
                    Check.MALFORMED_ID,
                    entry.keyAt(),
                    owner + " needs an id of capitals and digits that starts with \"SRC-\".");
        }
        Fields fields = new Fields(Fields.mapping(entry.value(), owner, faults), owner, entry.keyAt(), faults, KEYS);
        Source source = new Source(
                id,
                fields.text("title"),
                fields.text("publisher"),
                fields.text("edition"),
                fields.textOrEmpty("link"),
                fields.text("licence"),
                status(fields, owner, faults),
                fields.textOrEmpty("note"),
                fields.date("checked"));
        if (source.note().isBlank() && source.status() != Source.Status.VERIFIED && fields.has("note")) {
            faults.add(
                    Check.SOURCE_STATUS,
                    fields.at("note"),
                    owner + " is not verified, so its \"note\" has to say what was not read or what it does not show.");
        }
        terms.sources.define(id, entry.keyAt(), faults);
        terms.sourceTerms.put(id, source);
    }

    private static Source.Status status(Fields fields, String owner, Faults faults) {
        if (fields.has("status")) {
            return fields.word("status", Source.Status.class, Source.Status.UNVERIFIED);
        }
        faults.add(
                Check.SOURCE_STATUS,
                fields.at(),
                owner + " has no \"status\", which says how far it was verified; allowed are "
                        + Words.list(Words.of(Source.Status.class)) + ".");
        return Source.Status.UNVERIFIED;
    }

    static void readStatements(PackFile file, Terms terms, Faults faults) {
        String[] lines = file.text().split("\n", -1);
        String title = "";
        List<String> group = new ArrayList<>();
        for (int i = 0; i < lines.length; i++) {
            String id = lines[i].strip();
            Place at = new Place(file.path(), i + 1, 1);
            if (id.isEmpty() || id.equals("#")) {
                continue;
            }
            if (id.startsWith("# ")) {
                close(title, group, terms);
                title = id.substring(1).strip();
            } else if (id.length() <= LONGEST && STATEMENT_ID.matcher(id).matches()) {
                if (terms.statements.define(id, at, faults)) {
                    group.add(id);
                }
            } else {
                terms.statements.leaveOpen();
                faults.add(
                        Check.MALFORMED_ID,
                        at,
                        "\"" + id + "\" is not the id of a statement; one id a line, \"# \" starts a comment.");
            }
        }
        close(title, group, terms);
    }

    private static void close(String title, List<String> group, Terms terms) {
        if (!group.isEmpty()) {
            terms.statementGroups.add(new StatementGroup(title, group));
            group.clear();
        }
    }
}
