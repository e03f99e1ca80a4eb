package dev.backstop.authoring.internal;

import dev.backstop.authoring.Check;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** Says in an author's words why a text is not YAML; the parser speaks of scalars, blocks and streams. */
final class YamlProblems {
    private static final String LINE_UP =
            "this line does not line up with those above; keys and items that belong together begin in the same column";
    private static final String QUOTE_IT = "put a text that begins so in double quotes";

    private YamlProblems() {}

    /** @param quoted where a text with quotes began that ended on another line, if the last value was such */
    static void add(
            String file, String[] lines, MarkedYamlEngineException notYaml, @Nullable Place quoted, Faults faults) {
        if (quoted != null) {
            faults.add(
                    Check.YAML_SYNTAX,
                    quoted,
                    "This is not YAML: the text that begins here with a quote goes on over several lines; where should"
                            + " its other quote stand?");
            return;
        }
        String problem = notYaml.getProblem() == null ? "" : notYaml.getProblem();
        String context = notYaml.getContext() == null ? "" : notYaml.getContext();
        Place at = place(file, notYaml.getProblemMark());
        // Of what is not closed, and of a key without a colon, the beginning is worth more than the end.
        Place begun = notYaml.getContextMark().isPresent() ? place(file, notYaml.getContextMark()) : at;
        boolean began = problem.startsWith("could not find expected ':'") || problem.contains("end of stream");
        faults.add(
                Check.YAML_SYNTAX,
                began ? begun : at,
                "This is not YAML: " + words(problem, context, found(lines, at), begun.line()) + ".");
    }

    private static String words(String problem, String context, String found, int begun) {
        if (context.contains("directive") || context.contains("alias") || context.contains("anchor")) {
            return "nothing may begin with \"" + found + "\" here; " + QUOTE_IT;
        }
        if (context.contains("tag")) {
            return "a text cannot begin with \"!\"; " + QUOTE_IT;
        }
        if (context.contains("block scalar")) {
            return "after \"|\" or \">\" the text begins on the next line; " + QUOTE_IT;
        }
        if (context.contains("quoted scalar")) {
            return problem.contains("escape")
                    ? "a backslash does not stand for itself in double quotes; leave it out, or use single quotes"
                    : "the text that begins here with a quote has no quote at its end";
        }
        if (problem.startsWith("could not find expected ':'")) {
            return "there is no colon after this; write \"key: value\", or \"- \" before an item of a list";
        }
        if (problem.startsWith("found character")) {
            return "a text cannot begin with \"" + found + "\"; put it in double quotes";
        }
        if (problem.startsWith("mapping values are not allowed")) {
            return "a colon where none can stand; put a text with \": \" in it in double quotes, and begin each key on"
                    + " a line of its own, in the column of those that it belongs to";
        }
        if (problem.startsWith("mapping keys are not allowed")) {
            return "nothing may begin with \"? \" here; " + QUOTE_IT;
        }
        if (problem.startsWith("sequence entries are not allowed")) {
            return "an item of a list (\"- \") cannot begin here; write it on a line of its own";
        }
        if (problem.startsWith("expected the node content")) {
            return "a value is missing before \"" + found + "\"; write one, or \"\" for none";
        }
        if (problem.startsWith("expected ','")) {
            String bracket = problem.contains("']'") ? "]" : "}";
            return "what begins with \"" + (bracket.equals("]") ? "[" : "{") + "\" in line " + begun
                    + " goes on here without a comma or the closing \"" + bracket + "\"";
        }
        if (problem.contains("<scalar>")) {
            return "text after the end of a value; put the whole of it in double quotes";
        }
        if (problem.startsWith("expected <block end>") || problem.startsWith("expected '<document start>'")) {
            return LINE_UP;
        }
        if (problem.contains("another document")) {
            return "a second document begins here; a file holds one, and no \"---\" after its beginning";
        }
        return "it is not understood from here on; look for a missing quote, colon, comma or bracket";
    }

    private static String found(String[] lines, Place at) {
        if (at.line() < 1 || at.line() > lines.length) {
            return "";
        }
        int[] characters = lines[at.line() - 1].codePoints().toArray();
        return at.column() > characters.length
                ? "the end of the line"
                : Character.toString(characters[at.column() - 1]);
    }

    static Place place(String file, Optional<Mark> mark) {
        return mark.map(found -> new Place(file, found.getLine() + 1, found.getColumn() + 1))
                .orElse(Place.of(file));
    }
}
